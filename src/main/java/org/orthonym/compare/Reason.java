package org.orthonym.compare;

/** One reason for or against two names having one bearer, with its weight. */
public final class Reason {
    private final Feature feature;
    private final double logOdds;
    private final String words;

    Reason(Feature feature, double logOdds, String words) {
        this.feature = feature;
        this.logOdds = logOdds;
        this.words = words;
    }

    /** The id of this kind of reason, such as {@code "spelling"}. */
    public String rule() {
        return feature.key();
    }

    /** Natural log of the odds it multiplies; the sum over all reasons is the score's. */
    public double logOdds() {
        return logOdds;
    }

    /** One line for a person to read. */
    public String explain() {
        return feature.what().replace("%s", words);
    }

    @Override
    public String toString() {
        return explain();
    }
}
