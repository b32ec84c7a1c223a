package org.orthonym.compare;

import java.util.Locale;

/** What each feature is worth, in log odds, from {@code weights.tsv}. Immutable and safe for many threads. */
final class Weights {
    private final double[] person = new double[Feature.values().length];
    private final double[] organisation = new double[Feature.values().length];

    Weights() {
        for (String[] row : Table.read("weights.tsv", 3)) {
            int feature = Feature.valueOf(row[0].toUpperCase(Locale.ROOT).replace('-', '_'))
                    .place();
            person[feature] = Double.parseDouble(row[1]);
            organisation[feature] = Double.parseDouble(row[2]);
        }
    }

    /** By {@link Feature}; not to be written to. */
    double[] of(boolean isPerson) {
        return isPerson ? person : organisation;
    }
}
