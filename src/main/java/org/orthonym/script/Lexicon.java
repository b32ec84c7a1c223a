package org.orthonym.script;

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
        return ResourceTable.read(Lexicon.class, name, 1).stream()
                .map(row -> Folding.fold(row.get(0)))
                .collect(Collectors.toUnmodifiableSet());
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
