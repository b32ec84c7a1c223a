package org.orthonym.rank;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.orthonym.script.ResourceTable;
import org.orthonym.script.ResourceTable.Row;

/**
 * Which English words a translator may take for one another: near-synonyms from {@code synonyms.txt}, and words of one stem.
 * Immutable and safe for many threads.
 */
final class Synonyms {
    private static final Set<String> SMALL = Set.of("of", "the", "for", "and", "on", "in", "to", "a", "an");
    private static final String[] ENDINGS = {"ness", "ing", "ers", "er", "ly", "es", "ed", "s"};
    private static final String LAST_LETTERS = "sgryd";
    private static final int SHORTEST_STEM = 4;

    private final Map<String, String> groups = new HashMap<>();

    private Synonyms() {}

    static Synonyms bundled() {
        Synonyms synonyms = new Synonyms();
        for (Row row : ResourceTable.read(Synonyms.class, "synonyms.txt", 1)) {
            String[] words = row.words(0);
            for (String word : words) {
                synonyms.groups.put(stem(word), stem(words[0]));
            }
        }
        return synonyms;
    }

    /** of, the, for: words that carry no meaning of their own in a name. */
    static boolean isSmall(String folded) {
        return SMALL.contains(folded);
    }

    /** The word without its ending: "minister" for "ministers". */
    static String stem(String folded) {
        if (folded.isEmpty() || LAST_LETTERS.indexOf(folded.charAt(folded.length() - 1)) < 0) {
            return folded;
        }
        for (String ending : ENDINGS) {
            if (folded.endsWith(ending) && folded.length() - ending.length() >= SHORTEST_STEM) {
                return folded.substring(0, folded.length() - ending.length());
            }
        }
        return folded;
    }

    /** What all words of one group have in common. */
    String group(String folded) {
        String once = stem(folded);
        String stem = stem(once);
        String group = groups.get(stem);
        return group != null || once.equals(stem)
                ? Objects.requireNonNullElse(group, stem)
                : groups.getOrDefault(once, stem);
    }
}
