package org.orthonym.compare;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.orthonym.gazetteer.EntityType;
import org.orthonym.script.ResourceTable;
import org.orthonym.script.ResourceTable.Row;

/** Whole names that have one bearer though no rule shows it, by {@code aliases.tsv}. Immutable and safe for many threads. */
final class Aliases {
    private static final int HASHES = 1 << 16;

    private final Map<String, Integer> persons = new HashMap<>();
    private final Map<String, Integer> organisations = new HashMap<>();

    /** Hashes of all keys: most names are in no line, and are told so without making a key. */
    private final BitSet hashes = new BitSet(HASHES);

    Aliases(NameReader reader) {
        int group = 0;
        for (Row row : ResourceTable.read(Aliases.class, "aliases.tsv", 2)) {
            EntityType type = EntityType.of(row.get(0)).orElseThrow(() -> row.wrong("a type as field 1"));
            group++;
            for (String name : row.get(1).split(";", -1)) {
                AnalysedName read = reader.read(name.trim(), type);
                hashes.set(hash(read));
                (type == EntityType.PERSON ? persons : organisations).put(key(read), group);
            }
        }
    }

    /** Its group, or 0. */
    int of(AnalysedName name) {
        return hashes.get(hash(name))
                ? (name.type() == EntityType.PERSON ? persons : organisations).getOrDefault(key(name), 0)
                : 0;
    }

    private static int hash(AnalysedName name) {
        int hash = 0;
        for (int i = 0; i < name.size(); i++) {
            if (name.word(i).isStrong()) {
                hash = hash * 31 + name.word(i).text().hashCode();
            }
        }
        return (hash ^ hash >>> 16) & HASHES - 1;
    }

    /** The words that say something, in their order. */
    private static String key(AnalysedName name) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < name.size(); i++) {
            if (name.word(i).isStrong()) {
                out.append(name.word(i).text()).append(' ');
            }
        }
        return out.toString();
    }
}
