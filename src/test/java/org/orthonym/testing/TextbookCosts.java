package org.orthonym.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.orthonym.route.ChunkCosts;

/** What a table of chunks says a name costs to come out as a surface, worked out the long way: every row tried everywhere. */
public final class TextbookCosts {
    private static final double NAME_LEFT_OUT = 7;

    private record Row(String surface, String name, boolean starts, boolean ends, double nats) {}

    private final String table;
    private final List<Row> rows = new ArrayList<>();

    /** The rows of a table, as {@link ChunkCosts#read} wants them. */
    public TextbookCosts(String table) {
        this.table = table;
        for (String line : table.lines().toList()) {
            String[] fields = line.split("\t", -1);
            if (!fields[1].equals("?")) {
                rows.add(new Row(
                        bare(fields[0]),
                        bare(fields[1]),
                        fields[0].startsWith("^"),
                        fields[0].endsWith("$"),
                        Double.parseDouble(fields[2])));
            }
        }
    }

    /** A random table from letters of a surface to letters of names. */
    public static TextbookCosts random(Random random, String from, String to, int rows) {
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < rows; i++) {
            String starts = random.nextInt(6) == 0 ? "^" : "";
            String ends = random.nextInt(6) == 0 ? "$" : "";
            String surface = word(random, from, 1 + random.nextInt(3));
            String name = word(random, to, random.nextInt(12) == 0 ? 5 + random.nextInt(2) : random.nextInt(4));
            double nats = random.nextInt(900) / 100.0;
            boolean isLost = random.nextInt(10) == 0 && !name.isEmpty();
            table.append(isLost ? "" : starts + surface + ends).append('\t');
            table.append(isLost ? name : starts + name + ends).append('\t');
            table.append(nats).append('\n');
        }
        for (int i = 0; i < from.length(); i++) {
            char letter = from.charAt(i);
            table.append(letter).append("\t?\t").append(1 + random.nextInt(5)).append('\n');
        }
        return new TextbookCosts(table.toString());
    }

    /** So many random letters. */
    public static String word(Random random, String letters, int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append(letters.charAt(random.nextInt(letters.length())));
        }
        return word.toString();
    }

    private static String bare(String chunk) {
        int from = chunk.startsWith("^") ? 1 : 0;
        return chunk.substring(from, Math.max(from, chunk.length() - (chunk.endsWith("$") ? 1 : 0)));
    }

    /** The same table, read by the library. */
    public ChunkCosts read() throws IOException {
        return ChunkCosts.read(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), "table.tsv");
    }

    /** The cost by every way of parting both words. */
    public double cost(String name, String surface) {
        return cost(name, surface, false);
    }

    /** The cost if a name's letters are lost only by one row at a time: an upper bound for what a search along a trie finds. */
    public double costWithoutLosses(String name, String surface) {
        return cost(name, surface, true);
    }

    private double cost(String name, String surface, boolean oneLoss) {
        int n = surface.length();
        int m = name.length();
        double[][][] best = new double[n + 1][m + 1][2]; // the last: whether letters were just lost
        for (double[][] plane : best) {
            for (double[] row : plane) {
                Arrays.fill(row, Double.POSITIVE_INFINITY);
            }
        }
        best[0][0][0] = 0;
        for (int i = 0; i <= n; i++) {
            for (int j = 0; j <= m; j++) {
                for (int lost = 0; lost < 2; lost++) {
                    step(best, i, j, lost, name, surface, oneLoss);
                }
            }
        }
        return Math.min(best[n][m][0], best[n][m][1]);
    }

    private void step(double[][][] best, int i, int j, int lost, String name, String surface, boolean oneLoss) {
        double so = best[i][j][lost];
        int n = surface.length();
        int m = name.length();
        if (!oneLoss && j < m) {
            lower(best[i][j + 1], 1, so + NAME_LEFT_OUT);
        }
        if (i < n) {
            lower(best[i + 1][j], 0, so + ChunkCosts.SURFACE_TOO_MANY);
        }
        if (i < n && j < m) {
            lower(best[i + 1][j + 1], 0, so + ChunkCosts.ANY_FOR_ANY);
        }
        for (Row row : rows) {
            boolean isLoss = row.surface.isEmpty();
            int toSurface = i + row.surface.length();
            int toName = j + row.name.length();
            boolean fits = surface.startsWith(row.surface, i)
                    && name.startsWith(row.name, j)
                    && (!row.starts || i == 0)
                    && (!row.ends || toSurface == n && toName == m)
                    && !(isLoss && oneLoss && lost == 1);
            if (fits) {
                lower(best[toSurface][toName], isLoss ? 1 : 0, so + row.nats);
            }
        }
    }

    private static void lower(double[] at, int index, double cost) {
        at[index] = Math.min(at[index], cost);
    }
}
