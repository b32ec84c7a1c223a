package org.orthonym.route;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The learned {@link ChunkCosts}, a table for each language in its own script ({@code el}) and in Latin letters
 * ({@code el-Latn}), and one for Latin letters of an unknown language ({@code Latn}); each is read when it is first asked for.
 * Safe for many threads.
 */
public final class CostTables {
    private static final String FOLDER = "costs/";

    private final Routes routes;
    private final Optional<Path> folder;
    private final Map<String, Optional<ChunkCosts>> tables = new ConcurrentHashMap<>();

    private CostTables(Routes routes, Optional<Path> folder) {
        this.routes = routes;
        this.folder = folder;
    }

    /** The tables that ship with the library. */
    public static CostTables bundled(Routes routes) {
        return new CostTables(routes, Optional.empty());
    }

    /** Tables of your own, as {@code orthonym train} writes them; what is not there is taken from the library. */
    public static CostTables of(Path folder, Routes routes) {
        return new CostTables(routes, Optional.of(folder));
    }

    /** The table for a language's words in its own script, or in Latin letters if it is written so. */
    public Optional<ChunkCosts> ofLanguage(String language) {
        return table(language);
    }

    /** The table for a language's words in Latin letters, if it has one of its own. */
    public Optional<ChunkCosts> latinOf(String language) {
        return table(language + TrainingPairs.LATIN);
    }

    /** The table for a language's words in Latin letters; for one we have no table for, that of unknown languages. */
    public ChunkCosts latin(String language) {
        return latinOf(language).orElseGet(this::latin);
    }

    /** The table for Latin letters of an unknown language. */
    public ChunkCosts latin() {
        String name = TrainingPairs.LATIN.substring(1);
        return table(name).orElseThrow(() -> new IllegalStateException("this jar was built without costs/" + name));
    }

    /** The languages with a table of their own that are written in the script of a letter. */
    public List<String> languages(int letter) {
        int script = UScript.getScript(letter);
        List<String> languages = new ArrayList<>();
        for (String language : routes.languages()) {
            int[] scripts = UScript.getCode(new ULocale(language));
            for (int i = 0; scripts != null && i < scripts.length; i++) {
                if (scripts[i] == script && table(language).isPresent()) {
                    languages.add(language);
                    break;
                }
            }
        }
        return languages;
    }

    private Optional<ChunkCosts> table(String name) {
        return tables.computeIfAbsent(name, this::read);
    }

    private Optional<ChunkCosts> read(String name) {
        Optional<Path> file = folder.map(of -> of.resolve(name + ".tsv")).filter(Files::isRegularFile);
        try (InputStream in = file.isPresent()
                ? Files.newInputStream(file.get())
                : CostTables.class.getResourceAsStream(FOLDER + name + ".tsv")) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(ChunkCosts.read(in, file.map(Path::toString).orElse(name + ".tsv")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
