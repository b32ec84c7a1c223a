package org.orthonym.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What other thresholds would give: precision against recall, and recall against harm. Cost O(n log n) in the proposals. */
public final class Tradeoff {
    private Tradeoff() {}

    /**
     * What a threshold would give.
     *
     * @param threshold the least confidence that is let through
     * @param recall the share of all garbled names that is put right
     * @param precision the share of the names let through that is right; 1 if there are none
     */
    public record Point(double threshold, double recall, double precision) {}

    /**
     * A point for each confidence that occurs, highest first.
     *
     * @param judged the best proposal on each garbled name that has one
     * @param garbles the number of garbled names
     */
    static List<Point> curve(List<Judged> judged, int garbles) {
        List<Judged> sorted = judged.stream()
                .sorted(Comparator.comparingDouble(Judged::confidence).reversed())
                .toList();
        List<Point> points = new ArrayList<>();
        int right = 0;
        for (int i = 0; i < sorted.size(); i++) {
            right += sorted.get(i).isRight() ? 1 : 0;
            boolean isLastOfItsKind = i + 1 == sorted.size()
                    || sorted.get(i + 1).confidence() < sorted.get(i).confidence();
            if (isLastOfItsKind) {
                points.add(new Point(sorted.get(i).confidence(), right / (double) garbles, right / (double) (i + 1)));
            }
        }
        return points;
    }

    /**
     * What is gained if at most so many false edits are made in 1,000 clean sentences.
     *
     * @param harmful the confidences of all proposals on clean sentences
     * @param clean the number of clean sentences
     */
    static Point atHarm(double perThousand, List<Point> curve, List<Double> harmful, int clean) {
        int allowed = (int) (perThousand * clean / 1000);
        List<Double> sorted = harmful.stream().sorted(Comparator.reverseOrder()).toList();
        double above = sorted.size() > allowed ? sorted.get(allowed) : -1;
        Point best = new Point(Math.nextUp(above), 0, 1);
        for (Point point : curve) {
            best = point.threshold() > above ? point : best;
        }
        return best;
    }
}
