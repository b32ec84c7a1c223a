package org.orthonym.compare;

import java.util.Locale;
import org.orthonym.script.ResourceTable;
import org.orthonym.script.ResourceTable.Row;

/** What each feature is worth, in log odds, from {@code weights.tsv}. Immutable and safe for many threads. */
final class Weights {
    private final double[] person = new double[Feature.values().length];
    private final double[] organisation = new double[Feature.values().length];

    Weights() {
        for (Row row : ResourceTable.read(Weights.class, "weights.tsv", 3)) {
            int feature = Feature.valueOf(row.get(0).toUpperCase(Locale.ROOT).replace('-', '_'))
                    .place();
            person[feature] = row.number(1);
            organisation[feature] = row.number(2);
        }
    }

    /** By {@link Feature}; not to be written to. */
    double[] of(boolean isPerson) {
        return isPerson ? person : organisation;
    }
}
