package org.orthonym.compare;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.orthonym.script.Folding;
import org.orthonym.script.ResourceTable;
import org.orthonym.script.ResourceTable.Row;
import org.orthonym.script.Words;

/**
 * Names that are one name in several spellings or languages: Mikhail and Mikheil, Binyamin and Benjamin. Data: {@code
 * name-forms.tsv}. Immutable and safe for many threads.
 */
public final class NameForms {
    private final Map<String, Set<Integer>> groups = new HashMap<>();

    private NameForms() {
        int group = 0;
        for (Row row : ResourceTable.read(NameForms.class, "name-forms.tsv", 2)) {
            group++;
            for (String name : Words.split(row.get(1))) {
                groups.computeIfAbsent(Folding.fold(name), k -> new HashSet<>()).add(group);
            }
        }
    }

    /** The forms that ship with the library. */
    public static NameForms bundled() {
        return new NameForms();
    }

    /** Whether two folded words are forms of one name. */
    public boolean areOne(String a, String b) {
        return !Collections.disjoint(groups.getOrDefault(a, Set.of()), groups.getOrDefault(b, Set.of()));
    }
}
