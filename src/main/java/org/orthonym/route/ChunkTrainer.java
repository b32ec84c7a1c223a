package org.orthonym.route;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns {@link ChunkCosts} from pairs of a name's word and how it came out.
 *
 * <p>First the letters are aligned by expectation maximization over small edits (Ristad and Yianilos, "Learning string-edit
 * distance", PAMI 1998); then neighbouring edits are merged to chunks and counted (Brill and Moore, ACL 2000). A chunk is kept
 * where it is likelier than its parts one by one, which also smooth it. Deterministic: the same pairs in the same order give the
 * same table. Time is linear in the pairs, some thousand a second. Not safe for several threads.
 */
public final class ChunkTrainer {
    /** One word of a name and how it came out: folded a-z, and {@link org.orthonym.script.Folding#letters}. */
    public record Pair(String surface, String name) {}

    private static final int ROUNDS = 6;

    /** How many occurrences the parts of a chunk weigh against its own. */
    private static final double PARTS_WEIGHT = 4;

    private static final double GAIN_WORTH_A_LINE = 0.2;
    private static final double NEVER = 9;
    private static final double LEAST_COUNT = 2;
    private static final int LONGEST_WORD = 24;

    /** Letters of the surface and of the name that one edit may hold. */
    private record Edit(int surface, int name) {
        /** How likely it is before anything was seen: one for one is likeliest. */
        double start() {
            return surface == 0 || name == 0 ? 1e-4 : 1e-3 * Math.pow(0.03, Math.abs(surface - 1) + Math.abs(name - 1));
        }
    }

    private static final List<Edit> LETTER_EDITS = List.of(
            new Edit(1, 0),
            new Edit(0, 1),
            new Edit(1, 1),
            new Edit(1, 2),
            new Edit(2, 1),
            new Edit(1, 3),
            new Edit(2, 2));

    /** For scripts whose signs stand for syllables or words. */
    private static final List<Edit> SYLLABLE_EDITS = List.of(
            new Edit(1, 0),
            new Edit(0, 1),
            new Edit(1, 1),
            new Edit(1, 2),
            new Edit(1, 3),
            new Edit(1, 4),
            new Edit(1, 5),
            new Edit(1, 6),
            new Edit(2, 1),
            new Edit(2, 2),
            new Edit(2, 3));

    private final List<Pair> pairs;
    private final List<Edit> edits;
    private final int longestSurface;
    private final int longestName;
    private final Map<String, Double> probability = new HashMap<>();

    private ChunkTrainer(Collection<Pair> all) {
        this.pairs = all.stream().filter(ChunkTrainer::isUsable).toList();
        long syllables = pairs.stream()
                .filter(pair -> Character.isIdeographic(pair.surface.codePointAt(0)))
                .count();
        boolean isSyllabic = 2 * syllables > pairs.size();
        this.edits = isSyllabic ? SYLLABLE_EDITS : LETTER_EDITS;
        this.longestSurface = isSyllabic ? 2 : ChunkCosts.LONGEST_SURFACE;
        this.longestName = isSyllabic ? ChunkCosts.LONGEST_NAME : 3;
    }

    private static boolean isUsable(Pair pair) {
        return !pair.surface.isEmpty()
                && !pair.name.isEmpty()
                && pair.surface.length() <= LONGEST_WORD
                && pair.name.length() <= LONGEST_WORD
                && pair.name.chars().allMatch(c -> c >= 'a' && c <= 'z')
                && pair.surface.chars().noneMatch(ChunkTrainer::isUnwritable);
    }

    /** Whether a table cannot hold it: signs of its own, line ends, and half a letter beyond the basic plane. */
    private static boolean isUnwritable(int c) {
        return c == '^' || c == '$' || c == '#' || c < ' ' || Character.isSurrogate((char) c);
    }

    /**
     * Learns a table from pairs and writes it, as {@link ChunkCosts#read} wants it.
     *
     * @param pairs a weight is given by repeating a pair; those with other letters than a-z in the name are left out
     */
    public static void train(Collection<Pair> pairs, Appendable out) throws IOException {
        ChunkTrainer trainer = new ChunkTrainer(pairs);
        trainer.align();
        trainer.write(out);
    }

    private double probability(String surface, int i, String name, int j, Edit edit, boolean first) {
        Double known = probability.get(key(surface.substring(i, i + edit.surface), name.substring(j, j + edit.name)));
        return known != null ? known : first ? edit.start() : 1e-9;
    }

    private static String key(String surface, String name) {
        return surface + '|' + name;
    }

    private void align() {
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, Double> counts = new HashMap<>();
            for (Pair pair : pairs) {
                expect(pair, counts, round == 0);
            }
            double total =
                    counts.values().stream().mapToDouble(Double::doubleValue).sum();
            probability.clear();
            counts.forEach((edit, count) -> {
                boolean isLong = edit.length() > 3;
                double kept = isLong ? count - 0.5 : count; // else long edits explain everything
                if (kept > 0.05) {
                    probability.put(edit, kept / total);
                }
            });
        }
    }

    /** Forward and backward over one pair. */
    private void expect(Pair pair, Map<String, Double> counts, boolean first) {
        int n = pair.surface.length();
        int m = pair.name.length();
        double[][] forward = new double[n + 1][m + 1];
        double[][] backward = new double[n + 1][m + 1];
        double[][][] step = new double[n + 1][m + 1][edits.size()];
        forward[0][0] = 1;
        for (int i = 0; i <= n; i++) {
            for (int j = 0; j <= m; j++) {
                for (int k = 0; forward[i][j] > 0 && k < edits.size(); k++) {
                    Edit edit = edits.get(k);
                    if (i + edit.surface <= n && j + edit.name <= m) {
                        step[i][j][k] = probability(pair.surface, i, pair.name, j, edit, first);
                        forward[i + edit.surface][j + edit.name] += forward[i][j] * step[i][j][k];
                    }
                }
            }
        }
        double all = forward[n][m];
        if (all < 1e-280) {
            return;
        }
        backward[n][m] = 1;
        for (int i = n; i >= 0; i--) {
            for (int j = m; j >= 0; j--) {
                for (int k = 0; k < edits.size(); k++) {
                    Edit edit = edits.get(k);
                    if (step[i][j][k] > 0) {
                        double rest = step[i][j][k] * backward[i + edit.surface][j + edit.name];
                        backward[i][j] += rest;
                        double expected = forward[i][j] * rest / all;
                        if (expected > 1e-4) {
                            counts.merge(
                                    key(
                                            pair.surface.substring(i, i + edit.surface),
                                            pair.name.substring(j, j + edit.name)),
                                    expected,
                                    Double::sum);
                        }
                    }
                }
            }
        }
    }

    /** The likeliest edits of a pair, as pairs of ends [surface, name], beginning with [0, 0]. */
    private List<int[]> likeliest(Pair pair) {
        int n = pair.surface.length();
        int m = pair.name.length();
        double[][] best = new double[n + 1][m + 1];
        Edit[][] by = new Edit[n + 1][m + 1];
        for (double[] row : best) {
            Arrays.fill(row, Double.NEGATIVE_INFINITY);
        }
        best[0][0] = 0;
        for (int i = 0; i <= n; i++) {
            for (int j = 0; j <= m; j++) {
                for (Edit edit : edits) {
                    int to = i + edit.surface;
                    int at = j + edit.name;
                    if (to <= n && at <= m && best[i][j] > Double.NEGATIVE_INFINITY) {
                        double value = best[i][j] + Math.log(probability(pair.surface, i, pair.name, j, edit, false));
                        if (value > best[to][at]) {
                            best[to][at] = value;
                            by[to][at] = edit;
                        }
                    }
                }
            }
        }
        List<int[]> ends = new ArrayList<>();
        for (int i = n, j = m; i > 0 || j > 0; ) {
            ends.add(new int[] {i, j});
            Edit edit = by[i][j];
            i -= edit.surface;
            j -= edit.name;
        }
        ends.add(new int[] {0, 0});
        Collections.reverse(ends);
        return ends;
    }

    /** How often each chunk of a name came out as each chunk of a surface; both maps sorted. */
    private Map<String, Map<String, Double>> chunks() {
        Map<String, Map<String, Double>> counts = new TreeMap<>();
        for (Pair pair : pairs) {
            List<int[]> ends = likeliest(pair);
            int last = ends.size() - 1;
            for (int a = 0; a < last; a++) {
                for (int b = a + 1; b <= last; b++) {
                    int[] from = ends.get(a);
                    int[] to = ends.get(b);
                    if (to[0] - from[0] > longestSurface || to[1] - from[1] > longestName) {
                        break;
                    }
                    String surface = pair.surface.substring(from[0], to[0]);
                    String name = pair.name.substring(from[1], to[1]);
                    count(counts, name, surface);
                    if (a == 0) {
                        count(counts, "^" + name, "^" + surface);
                    }
                    if (b == last) {
                        count(counts, name + "$", surface + "$");
                        if (a == 0) {
                            count(counts, "^" + name + "$", "^" + surface + "$");
                        }
                    }
                }
            }
        }
        return counts;
    }

    private static void count(Map<String, Map<String, Double>> counts, String name, String surface) {
        counts.computeIfAbsent(name, k -> new TreeMap<>()).merge(surface, 1.0, Double::sum);
    }

    private record Chunk(String surface, String name) {}

    private void write(Appendable out) throws IOException {
        Map<String, Map<String, Double>> counts = chunks();
        double letters = pairs.stream().mapToInt(pair -> pair.name.length() + 2).sum();
        List<Chunk> chunks = new ArrayList<>();
        counts.forEach((name, to) -> to.keySet().forEach(surface -> chunks.add(new Chunk(surface, name))));
        chunks.sort(Comparator.<Chunk>comparingInt(c -> c.surface.length() + c.name.length())
                .thenComparing(Chunk::surface)
                .thenComparing(Chunk::name));
        Map<String, Double> costs = new HashMap<>();
        costs.put(key("^", "^"), 0.0);
        costs.put(key("$", "$"), 0.0);
        Map<String, Map<String, Double>> table = new TreeMap<>();
        for (Chunk chunk : chunks) {
            Map<String, Double> of = counts.getOrDefault(chunk.name, Map.of());
            double count = of.getOrDefault(chunk.surface, 0.0);
            double total = chunk.name.isEmpty()
                    ? letters
                    : of.values().stream().mapToDouble(Double::doubleValue).sum();
            double parts = parts(chunk, costs);
            double back = parts < Double.POSITIVE_INFINITY ? Math.exp(-parts) : Math.exp(-NEVER);
            double cost = -Math.log((count + PARTS_WEIGHT * back) / (total + PARTS_WEIGHT));
            boolean isSingle = chunk.surface.length() <= 1 || chunk.name.length() <= 1;
            if ((isSingle || count >= LEAST_COUNT) && cost < parts - GAIN_WORTH_A_LINE) {
                costs.put(key(chunk.surface, chunk.name), cost);
                table.computeIfAbsent(chunk.surface, k -> new TreeMap<>()).put(chunk.name, cost);
            }
        }
        for (Map.Entry<String, Map<String, Double>> entry : table.entrySet()) {
            for (Map.Entry<String, Double> cost : entry.getValue().entrySet()) {
                line(out, entry.getKey(), cost.getKey(), cost.getValue());
            }
        }
        for (Map.Entry<Character, Double> letter : unknownLetters().entrySet()) {
            line(out, letter.getKey().toString(), "?", letter.getValue());
        }
    }

    /** The least cost of a chunk in two parts. */
    private static double parts(Chunk chunk, Map<String, Double> costs) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i <= chunk.surface.length(); i++) {
            for (int j = 0; j <= chunk.name.length(); j++) {
                Double left = costs.get(key(chunk.surface.substring(0, i), chunk.name.substring(0, j)));
                Double right = costs.get(key(chunk.surface.substring(i), chunk.name.substring(j)));
                if (left != null && right != null) {
                    least = Math.min(least, left + right);
                }
            }
        }
        return least;
    }

    private Map<Character, Double> unknownLetters() {
        Map<Character, Double> letters = new TreeMap<>();
        double all = 0;
        for (Pair pair : pairs) {
            for (char letter : pair.surface.toCharArray()) {
                letters.merge(letter, 1.0, Double::sum);
                all++;
            }
        }
        double total = all;
        letters.replaceAll((letter, count) -> -Math.log(count / total));
        return letters;
    }

    private static void line(Appendable out, String surface, String name, double nats) throws IOException {
        long hundredths = Math.max(0, Math.round(nats * 100));
        out.append(surface).append('\t').append(name).append('\t');
        out.append(Long.toString(hundredths / 100)).append('.');
        out.append(hundredths % 100 < 10 ? "0" : "")
                .append(Long.toString(hundredths % 100))
                .append('\n');
    }
}
