package org.orthonym.rank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.orthonym.route.ChunkCosts;

/**
 * Which words of a surface stand for which words of a name, in the surface's order, at the least cost: one for one in any order,
 * two for one, one for two. Dynamic programming over the sets of the name's words, at most ten of them.
 */
final class WordPairs {
    private static final int MOST = 10;
    private static final double LEFT_OUT = 2.5;
    private static final double TOO_MANY = 2;
    private static final double MOVED = 0.7;
    private static final double SPLIT = 1.5;

    /**
     * Words [from, to) of the surface and [nameFrom, nameTo) of the name.
     *
     * @param cost nats
     */
    record Pair(int from, int to, int nameFrom, int nameTo, double cost) {
        boolean isMissing() {
            return from == to;
        }

        boolean isSurplus() {
            return nameFrom == nameTo;
        }
    }

    private final List<Pair> pairs;

    private WordPairs(List<Pair> pairs) {
        this.pairs = List.copyOf(pairs);
    }

    /** The pairs in the surface's order, then the name's words that are missing. */
    List<Pair> pairs() {
        return pairs;
    }

    static WordPairs of(List<String> surface, List<String> name, ChunkCosts costs) {
        int n = surface.size();
        int m = Math.min(MOST, name.size());
        double[][] best = new double[n + 1][1 << m];
        Pair[][] by = new Pair[n + 1][1 << m];
        for (double[] row : best) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        best[0][0] = 0;
        for (int i = 0; i < n; i++) {
            List<Pair> steps = new ArrayList<>();
            steps.add(new Pair(i, i + 1, 0, 0, costs.unknown(surface.get(i)) + TOO_MANY));
            if (n == 1 && m > 2) { // written without blanks
                String joined = String.join("", name.subList(0, m));
                steps.add(new Pair(0, 1, 0, m, costs.cost(joined, surface.get(0)) + SPLIT));
            }
            for (int j = 0; j < m; j++) {
                boolean inPlace = i == j || n - i == m - j;
                steps.add(
                        new Pair(i, i + 1, j, j + 1, costs.cost(name.get(j), surface.get(i)) + (inPlace ? 0 : MOVED)));
                if (i + 1 < n) {
                    String joined = surface.get(i) + surface.get(i + 1);
                    steps.add(new Pair(i, i + 2, j, j + 1, costs.cost(name.get(j), joined) + SPLIT));
                }
                if (j + 1 < m) {
                    String joined = name.get(j) + name.get(j + 1);
                    steps.add(new Pair(i, i + 1, j, j + 2, costs.cost(joined, surface.get(i)) + SPLIT));
                }
            }
            for (Pair step : steps) {
                int taken = (1 << step.nameTo) - (1 << step.nameFrom);
                for (int set = 0; set < 1 << m; set++) {
                    double cost = best[i][set] + step.cost;
                    if ((set & taken) == 0 && cost < best[step.to][set | taken]) {
                        best[step.to][set | taken] = cost;
                        by[step.to][set | taken] = step;
                    }
                }
            }
        }
        int end = 0;
        for (int set = 0; set < 1 << m; set++) {
            if (total(best[n], set, m) < total(best[n], end, m)) {
                end = set;
            }
        }
        return new WordPairs(trace(by, n, end, m));
    }

    private static double total(double[] best, int set, int m) {
        return best[set] + LEFT_OUT * (m - Integer.bitCount(set));
    }

    private static List<Pair> trace(Pair[][] by, int n, int end, int m) {
        List<Pair> pairs = new ArrayList<>();
        int set = end;
        for (int i = n; i > 0; ) {
            Pair step = by[i][set];
            pairs.add(step);
            i = step.from;
            set &= ~((1 << step.nameTo) - (1 << step.nameFrom));
        }
        Collections.reverse(pairs);
        for (int j = 0; j < m; j++) {
            if ((end >> j & 1) == 0) {
                pairs.add(new Pair(n, n, j, j + 1, LEFT_OUT));
            }
        }
        return pairs;
    }
}
