package org.orthonym.index;

import com.ibm.icu.util.ULocale;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.orthonym.gazetteer.Alias;
import org.orthonym.gazetteer.CompiledGazetteer;
import org.orthonym.gazetteer.Entity;
import org.orthonym.gazetteer.Gazetteer;
import org.orthonym.gazetteer.GazetteerCheck;
import org.orthonym.gazetteer.GazetteerFormatException;
import org.orthonym.gazetteer.GazetteerReader;
import org.orthonym.route.Routes;
import org.orthonym.script.Lexicon;

/**
 * Makes the bundled gazetteer when the jar is built: reads the files people edit, checks them, adds the names of countries in
 * every source language from CLDR, and writes entities and routes as resources.
 */
public final class GazetteerCompiler {
    private GazetteerCompiler() {}

    /**
     * Runs the compiler.
     *
     * @param args the folder with the source files, and the folder of compiled classes
     * @throws GazetteerFormatException if anything in the files is wrong; standard error has named it all by then
     */
    public static void main(String[] args) throws IOException {
        Path source = Path.of(args[0]);
        Path classes = Path.of(args[1]);
        List<GazetteerFormatException> problems = new ArrayList<>();
        GazetteerReader reader = new GazetteerReader(problems::add);
        for (Path file : sourceFiles(source)) {
            reader.read(file);
        }
        problems.addAll(GazetteerCheck.problems(reader));
        if (!problems.isEmpty()) {
            problems.forEach(problem -> System.err.println(problem.getMessage()));
            throw new GazetteerFormatException(source.toString(), 0, problems.size() + " errors, named above");
        }
        Routes routes = Routes.bundled();
        Gazetteer read = reader.gazetteer();
        Gazetteer gazetteer = Gazetteer.of(
                read.entities().stream()
                        .map(entity -> withCountryNames(entity, routes))
                        .toList(),
                read.offices(),
                read.titles());
        try (OutputStream out = create(classes.resolve("org/orthonym/gazetteer/bundled.gazetteer"))) {
            CompiledGazetteer.write(gazetteer, out);
        }
        CompiledRoutes.Recorder recorder = new CompiledRoutes.Recorder(routes);
        NameIndex.of(gazetteer, recorder, Lexicon.bundled());
        try (OutputStream out = create(classes.resolve("org/orthonym/index/bundled.routes"))) {
            CompiledRoutes.write(recorder, out);
        }
    }

    /** The gazetteer files in a folder and its folders, sorted by path. */
    public static List<Path> sourceFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
    }

    private static OutputStream create(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return new BufferedOutputStream(Files.newOutputStream(file));
    }

    private static Entity withCountryNames(Entity entity, Routes routes) {
        if (!entity.isCountry() || entity.country().isEmpty()) {
            return entity;
        }
        String code = entity.country().get();
        List<Alias> aliases = new ArrayList<>(entity.aliases());
        for (String language : routes.languages()) {
            String name = ULocale.getDisplayCountry("und_" + code, new ULocale(language));
            if (!name.equals(code)) {
                aliases.add(new Alias(name, language));
            }
        }
        return entity.withAliases(aliases);
    }
}
