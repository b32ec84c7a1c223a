package org.orthonym.route;

import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orthonym.script.Folding;
import org.orthonym.script.ResourceTable;
import org.orthonym.script.ResourceTable.Row;

/**
 * The source languages we know and what they do to a name: how they spell a foreign one, and how their spellings are romanized
 * again. Data: {@code routes.tsv} and the ICU rule files beside it. Immutable and safe for many threads, though ICU makes them
 * take turns.
 */
public final class Routes {
    /** Transforms one after the other. */
    private record Scheme(String name, List<UnaryOperator<String>> steps) {
        String apply(String word) {
            String result = word;
            for (UnaryOperator<String> step : steps) {
                result = step.apply(result);
            }
            return result;
        }
    }

    private record Language(String name, List<Scheme> transcriptions, List<Scheme> romanizations) {}

    private final Map<String, Language> languages;
    private final Scheme anyLatin = new Scheme("ICU", List.of(step("Any-Latin")));

    private Routes(Map<String, Language> languages) {
        this.languages = Collections.unmodifiableMap(languages);
    }

    /** The routes that ship with the library; making them takes some tenths of a second. */
    public static Routes bundled() {
        Map<String, Language> languages = new LinkedHashMap<>();
        Map<String, UnaryOperator<String>> steps = new HashMap<>(); // many schemes share a file
        for (Row row : ResourceTable.read(Routes.class, "routes.tsv", 5)) {
            Language language = languages.computeIfAbsent(
                    row.get(0), tag -> new Language(row.get(1), new ArrayList<>(), new ArrayList<>()));
            Scheme scheme = new Scheme(
                    row.get(3),
                    Arrays.stream(row.words(4))
                            .map(source -> steps.computeIfAbsent(source, Routes::step))
                            .toList());
            switch (row.get(2)) {
                case "transcription" -> language.transcriptions.add(scheme);
                case "romanization" -> language.romanizations.add(scheme);
                default -> throw row.wrong("transcription or romanization as field 3");
            }
        }
        return new Routes(languages);
    }

    /** Transforms are made for the first word that needs them; ICU's own romanize, so words that are Latin already pass them by. */
    private static UnaryOperator<String> step(String source) {
        LazyTransform transform = new LazyTransform(source);
        boolean isOurs = source.endsWith(".rules");
        return word -> !isOurs && isLatin(word) ? word : transform.get().transliterate(word);
    }

    /** The transform with that ICU id, or that rule file. */
    static Transliterator transform(String source) {
        return source.endsWith(".rules")
                ? Transliterator.createFromRules(source, resource(source), Transliterator.FORWARD)
                : Transliterator.getInstance(source);
    }

    static String resource(String name) {
        try (InputStream in = Routes.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("this jar was built without " + name);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .collect(Collectors.joining("\n", "", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The BCP 47 tags of the source languages, in the order of the table. */
    public Set<String> languages() {
        return languages.keySet();
    }

    /** The English name of a language: "Greek" for {@code "el"}. */
    public String languageName(String language) {
        Language known = languages.get(language);
        return known != null ? known.name : ULocale.getDisplayLanguage(language, ULocale.ENGLISH);
    }

    /**
     * The routes of a word through an attested spelling.
     *
     * @param spelling the word or the whole name as that language writes it; a name in Han characters becomes one word
     * @param language BCP 47 tag; one we have no route for gives the routes of ICU's Any-Latin
     */
    public List<Route> attested(String spelling, String language) {
        return romanized(spelling, language, true);
    }

    /** The routes of a folded Latin word through one language by rule, duplicates left out; none if we do not know the language. */
    public List<Route> byRule(String folded, String tag) {
        Language language = languages.get(tag);
        if (language == null) {
            return List.of();
        }
        List<Route> routes = new ArrayList<>();
        Set<String> forms = new HashSet<>();
        for (String spelling : spellings(folded, tag)) {
            for (Route route : romanized(spelling, tag, false)) {
                if (forms.add(route.form())) {
                    routes.add(route);
                }
            }
        }
        return routes;
    }

    /** How a language spells a folded Latin word by its rules, likeliest first. */
    public Set<String> spellings(String folded, String tag) {
        Set<String> spellings = new LinkedHashSet<>();
        Language language = languages.get(tag);
        if (language != null) {
            language.transcriptions.forEach(transcription -> spellings.add(transcription.apply(folded)));
        }
        return spellings;
    }

    private List<Route> romanized(String spelling, String tag, boolean attested) {
        List<Route> routes = new ArrayList<>();
        Language language = languages.get(tag);
        List<Scheme> schemes = language != null ? language.romanizations : List.of(anyLatin);
        for (Scheme scheme : schemes) {
            String form = Folding.fold(scheme.apply(spelling));
            if (!form.isEmpty()
                    && isLatin(form)
                    && routes.stream().noneMatch(r -> r.form().equals(form))) {
                routes.add(new Route(form, tag, spelling, scheme.name, attested));
            }
        }
        return routes;
    }

    private static boolean isLatin(String folded) {
        return folded.chars().allMatch(c -> c < 0x80);
    }

    /** A transform of ICU's, made for the first word that needs it. Safe for many threads. */
    private static final class LazyTransform {
        private final String id;
        private volatile @Nullable Transliterator made;

        LazyTransform(String id) {
            this.id = id;
        }

        Transliterator get() {
            Transliterator transform = made;
            if (transform == null) {
                transform = transform(id);
                made = transform;
            }
            return transform;
        }
    }
}
