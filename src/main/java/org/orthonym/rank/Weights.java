package org.orthonym.rank;

import java.util.HashMap;
import java.util.Map;
import org.orthonym.script.ResourceTable;
import org.orthonym.script.ResourceTable.Row;

/** What each reason is worth, in log odds, from {@code weights.tsv}. Immutable and safe for many threads. */
final class Weights {
    private final Map<String, Double> values = new HashMap<>();

    private Weights() {}

    static Weights bundled() {
        Weights weights = new Weights();
        for (Row row : ResourceTable.read(Weights.class, "weights.tsv", 2)) {
            weights.values.put(row.get(0), row.number(1));
        }
        return weights;
    }

    double of(String name) {
        Double value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("weights.tsv has no " + name);
        }
        return value;
    }
}
