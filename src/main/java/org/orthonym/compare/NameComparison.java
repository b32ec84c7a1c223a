package org.orthonym.compare;

import java.util.ArrayList;
import java.util.List;

/** What comparing two names gave: the probability that they have one bearer, and why. Immutable and safe for many threads. */
public final class NameComparison {
    /** The most that names that are not the same can say, in log odds. */
    private static final double MOST = 6;

    private final Match match;
    private final boolean isTurned;
    private final double[] features;
    private final double[] weights;
    private final double logOdds;

    NameComparison(Match match, boolean isTurned, double[] features, double[] weights) {
        this.match = match;
        this.isTurned = isTurned;
        this.features = features;
        this.weights = weights;
        double sum = 0;
        for (int i = 0; i < features.length; i++) {
            sum += features[i] * weights[i];
        }
        if (sum > MOST && features[Feature.SAME.place()] == 0) {
            features[Feature.LIMIT.place()] = (MOST - sum) / weights[Feature.LIMIT.place()];
            sum = MOST;
        }
        logOdds = match.left.size() == 0 || match.right.size() == 0 ? Double.NEGATIVE_INFINITY : sum;
    }

    /** The probability that both names mean the same person or organisation, 0 to 1, judged from the names alone. */
    public double score() {
        return 1 / (1 + Math.exp(-logOdds));
    }

    /** The reasons, the weightiest first; their log odds sum up to the score's. Made when
     * asked for; none for a name without words.
     */
    public List<Reason> evidence() {
        List<Reason> reasons = new ArrayList<>();
        if (logOdds == Double.NEGATIVE_INFINITY) {
            return List.of();
        }
        for (Feature feature : Feature.values()) {
            double part = features[feature.place()] * weights[feature.place()];
            if (part != 0) {
                reasons.add(new Reason(feature, part, words(feature)));
            }
        }
        reasons.sort((a, b) -> Double.compare(Math.abs(b.logOdds()), Math.abs(a.logOdds())));
        return List.copyOf(reasons);
    }

    private String words(Feature feature) {
        return new Wording(match, isTurned).of(feature);
    }
}
