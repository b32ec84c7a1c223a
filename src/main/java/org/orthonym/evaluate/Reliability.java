package org.orthonym.evaluate;

import java.util.ArrayList;
import java.util.List;

/** Whether a confidence means what it says: proposals by confidence, against the share that is right. */
public final class Reliability {
    /** Finer where texts are changed. */
    private static final double[] BOUNDS = {0, 0.2, 0.5, 0.8, 0.9, 0.95, 0.99, 1};

    private Reliability() {}

    /**
     * The proposals of one band.
     *
     * @param from the least confidence in it
     * @param to the least above it; in the last band the greatest in it, 1
     * @param count how many proposals; at least one
     * @param meanConfidence what they say of themselves
     * @param right the share of them that is right
     */
    public record Band(double from, double to, int count, double meanConfidence, double right) {}

    /** The bands that hold something, from the lowest. */
    static List<Band> bands(List<Judged> judged) {
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i + 1 < BOUNDS.length; i++) {
            double from = BOUNDS[i];
            double to = BOUNDS[i + 1];
            boolean isLast = i + 2 == BOUNDS.length;
            List<Judged> in = judged.stream()
                    .filter(one -> one.confidence() >= from && (isLast || one.confidence() < to))
                    .toList();
            if (!in.isEmpty()) {
                double sum = in.stream().mapToDouble(Judged::confidence).sum();
                long right = in.stream().filter(Judged::isRight).count();
                bands.add(new Band(from, to, in.size(), sum / in.size(), right / (double) in.size()));
            }
        }
        return bands;
    }

    /** The mean distance of what is said from what is, over all proposals (expected calibration error); NaN if there are none. */
    static double error(List<Band> bands) {
        int all = bands.stream().mapToInt(Band::count).sum();
        double sum = bands.stream()
                .mapToDouble(band -> band.count() * Math.abs(band.meanConfidence() - band.right()))
                .sum();
        return all == 0 ? Double.NaN : sum / all;
    }
}
