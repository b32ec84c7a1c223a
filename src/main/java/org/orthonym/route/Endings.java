package org.orthonym.route;

import java.util.ArrayList;
import java.util.Collections;
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

    private static final int MOST_SCHEMES = 4;

    private record Ending(String letters, String base, boolean isPrefix) {}

    private final Map<String, List<Ending>> endings = new HashMap<>();

    private Endings(Map<String, List<Ending>> endings) {
        this.endings.putAll(endings);
    }

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

    /** The same endings as they come out in Latin letters, of languages that write others. */
    public Endings romanized(Routes routes) {
        Endings romanized = new Endings(Map.of());
        endings.forEach((language, of) -> {
            Set<Ending> latin = new LinkedHashSet<>();
            for (Ending ending : of) {
                List<String> letters = romanized(ending.letters, language, routes);
                List<String> bases = romanized(ending.base, language, routes);
                for (int i = 0; i < Math.min(letters.size(), bases.size()); i++) {
                    latin.add(new Ending(letters.get(i), bases.get(i), ending.isPrefix));
                }
            }
            romanized.endings.put(language, List.copyOf(latin));
        });
        return romanized;
    }

    private static List<String> romanized(String letters, String language, Routes routes) {
        if (letters.isEmpty()) {
            return Collections.nCopies(MOST_SCHEMES, "");
        }
        if (letters.chars().allMatch(c -> c < 0x80)) {
            return Collections.nCopies(MOST_SCHEMES, letters);
        }
        return routes.attested(letters, language).stream().map(Route::form).toList();
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
