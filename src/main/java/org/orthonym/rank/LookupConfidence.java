package org.orthonym.rank;

/**
 * What costs of coming out so mean as probabilities. The candidates share what "a name we do not know" leaves them (Fellegi and
 * Sunter 1969): a name the gazetteer lacks costs what its letters cost by themselves, less what it costs to be one of so many.
 *
 * <p>The numbers were fitted on three thousand names of fourteen languages, none of whose words the costs were learned from,
 * looked up among 237,000 with and without the half of their bearers.
 */
final class LookupConfidence {
    /** Learned costs count what belongs together as if it did not: they are this much too sure. */
    private static final double SCALE = 0.55;

    /** What the letters of a name cost after one another, as a share of what they cost one by one. */
    private static final double IN_CONTEXT = 0.4;

    /** Log odds that a name that is looked up is in the gazetteer at all, before looking. */
    private static final double KNOWN = 4;

    private LookupConfidence() {}

    /**
     * The probability of each candidate.
     *
     * @param costs of the candidates, in nats, ascending
     * @param unknown what the surface costs as a name nobody told us of
     * @param names how many names there are to choose from
     */
    static double[] shares(double[] costs, double unknown, int names) {
        double nil = SCALE * (IN_CONTEXT * unknown - Math.log(Math.max(1, names))) + KNOWN;
        double least = costs.length == 0 ? nil : Math.min(nil, SCALE * costs[0]);
        double[] shares = new double[costs.length];
        double sum = Math.exp(least - nil);
        for (int i = 0; i < costs.length; i++) {
            shares[i] = Math.exp(least - SCALE * costs[i]);
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }
}
