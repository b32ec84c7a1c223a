package org.orthonym.script;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words and names that English texts are made of: the other explanation of a capitalised word. From SCOWL, see {@code
 * NOTICE}. Immutable and safe for many threads.
 */
public final class Lexicon {
    private final Set<String> words;
    private final Set<String> names;

    private Lexicon(Set<String> words, Set<String> names) {
        this.words = words;
        this.names = names;
    }

    /** The lexicon that ships with the library. */
    public static Lexicon bundled() {
        return new Lexicon(read("words.txt"), read("names.txt"));
    }

    private static Set<String> read(String name) {
        try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("this jar was built without " + name);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Folding::fold)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it is an ordinary English word, given folded. */
    public boolean isWord(String folded) {
        return words.contains(folded);
    }

    /** Whether it is a given name, surname or place that English texts know well, given folded. */
    public boolean isName(String folded) {
        return names.contains(folded);
    }

    /** All names, folded, in no order. */
    public Set<String> names() {
        return names;
    }
}
