package org.orthonym.route;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orthonym.script.Folding;
import org.orthonym.script.ResourceTable;
import org.orthonym.script.ResourceTable.Row;

/**
 * What languages put on names, case endings first of all, and what stands there in the base form. Data: {@code endings.tsv}.
 * Immutable and safe for many threads.
 */
public final class Endings {
    /** A word this short has lost too much to be told by what is left. */
    private static final int SHORTEST_BASE = 2;

    private record Ending(String letters, String base, boolean isPrefix) {}

    private final Map<String, List<Ending>> endings = new HashMap<>();

    private Endings() {
        for (Row row : ResourceTable.read(Endings.class, "endings.tsv", 3)) {
            boolean isPrefix = row.get(1).endsWith("-");
            Ending ending = new Ending(Folding.letters(row.get(1)), Folding.letters(row.get(2)), isPrefix);
            endings.computeIfAbsent(row.get(0), k -> new ArrayList<>()).add(ending);
        }
    }

    /** The endings that ship with the library. */
    public static Endings bundled() {
        return new Endings();
    }

    /**
     * What a word may be an inflected form of, likeliest ending first; without the word itself unless an ending says so.
     *
     * @param word as {@link Folding#letters} writes it
     * @param language BCP 47 tag
     */
    public Set<String> bases(String word, String language) {
        Set<String> bases = new LinkedHashSet<>();
        for (Ending ending : endings.getOrDefault(language, List.of())) {
            int rest = word.length() - ending.letters.length();
            if (rest < 0 || rest + ending.base.length() < SHORTEST_BASE) {
                continue;
            }
            if (ending.isPrefix && word.startsWith(ending.letters)) {
                bases.add(ending.base + word.substring(ending.letters.length()));
            } else if (!ending.isPrefix && word.endsWith(ending.letters)) {
                bases.add(word.substring(0, rest) + ending.base);
            }
        }
        return bases;
    }

    /**
     * The inflected forms of a name in one language, in the order of the table.
     *
     * @param base as {@link Folding#letters} writes it
     * @param language BCP 47 tag
     */
    public Set<String> forms(String base, String language) {
        Set<String> forms = new LinkedHashSet<>();
        for (Ending ending : endings.getOrDefault(language, List.of())) {
            if (ending.isPrefix && base.startsWith(ending.base)) {
                forms.add(ending.letters + base.substring(ending.base.length()));
            } else if (!ending.isPrefix && base.endsWith(ending.base) && base.length() > ending.base.length()) {
                forms.add(base.substring(0, base.length() - ending.base.length()) + ending.letters);
            }
        }
        return forms;
    }
}
