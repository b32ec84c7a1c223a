package org.orthonym.route;

import java.util.Arrays;
import org.orthonym.script.ResourceTable;
import org.orthonym.script.ResourceTable.Row;

/**
 * What it costs, in nats, that a form comes out as a surface: minus the log of its probability, approximately.
 *
 * <p>A weighted edit distance over letter chunks of one or two letters on either side (Brill and Moore, "An improved error
 * model for noisy channel spelling correction", ACL 2000), with the costs in {@code costs.tsv}. Immutable and safe for many
 * threads.
 */
public final class EditCosts {
    private static final int LETTERS = 27; // a-z and "anything else"
    private static final int CHUNKS = LETTERS + LETTERS * LETTERS + 1; // one letter, two letters, none
    private static final int NONE = CHUNKS - 1;
    private static final float FORBIDDEN = 1e6f;

    private static final float SAME = 0.05f;
    private static final float VOWEL_FOR_VOWEL = 2.2f;
    private static final float CLASSMATE = 2.6f; // k for g, s for z: consonants of one class
    private static final float OTHER = 4.6f;
    private static final float VOWEL_LOST_OR_WON = 2.6f;
    private static final float CONSONANT_LOST = 3.9f;
    private static final float CONSONANT_WON = 4.2f;

    private final float[][] costs = new float[CHUNKS][];

    private EditCosts() {
        float[] none = row(NONE);
        for (int a = 0; a < LETTERS; a++) {
            float[] row = row(a);
            for (int b = 0; b < LETTERS; b++) {
                row[b] = generic(letter(a), letter(b));
            }
            row[NONE] = isVowel(letter(a)) ? VOWEL_LOST_OR_WON : CONSONANT_LOST;
            none[a] = isVowel(letter(a)) ? VOWEL_LOST_OR_WON : CONSONANT_WON;
        }
    }

    /** The costs that ship with the library. */
    public static EditCosts bundled() {
        EditCosts costs = new EditCosts();
        for (Row row : ResourceTable.read(EditCosts.class, "costs.tsv", 3)) {
            costs.set(row.get(0), row.get(1), (float) row.number(2));
        }
        return costs;
    }

    private void set(String from, String to, float cost) {
        float[] row = row(chunk(from));
        row[chunk(to)] = Math.min(row[chunk(to)], cost);
    }

    private float[] row(int chunk) {
        float[] row = costs[chunk];
        if (row == null) {
            row = new float[CHUNKS];
            Arrays.fill(row, FORBIDDEN);
            costs[chunk] = row;
        }
        return row;
    }

    private static int chunk(String letters) {
        return switch (letters.length()) {
            case 0 -> NONE;
            case 1 -> code(letters.charAt(0));
            default -> pair(code(letters.charAt(0)), code(letters.charAt(1)));
        };
    }

    private static int pair(int first, int second) {
        return LETTERS + first * LETTERS + second;
    }

    private static int code(char c) {
        return c >= 'a' && c <= 'z' ? c - 'a' : 26;
    }

    private static char letter(int code) {
        return (char) ('a' + code);
    }

    private static boolean isVowel(char c) {
        return "aeiouy".indexOf(c) >= 0;
    }

    private static float generic(char a, char b) {
        if (a == b) {
            return SAME;
        }
        if (isVowel(a) && isVowel(b)) {
            return VOWEL_FOR_VOWEL;
        }
        for (String group : new String[] {"bpfvw", "ckqghx", "szjcx", "dt", "mn", "lr", "iyj", "uvw"}) {
            if (group.indexOf(a) >= 0 && group.indexOf(b) >= 0) {
                return CLASSMATE;
            }
        }
        return OTHER;
    }

    /**
     * The cost of {@code form} coming out as {@code surface}, both folded, in O(form × surface).
     *
     * @param limit a bound: where the cost is above it, any number above it may be returned
     * @return nats, 0 or more
     */
    public double cost(String form, String surface, double limit) {
        int m = form.length();
        int n = surface.length();
        if (Math.abs(m - n) * VOWEL_LOST_OR_WON / 2 > limit || m > 64 || n > 64) {
            return form.equals(surface) ? SAME * m : limit + 1;
        }
        return table(form, surface, limit);
    }

    /**
     * The lesser of the costs of two words coming out as one another: what is meant where neither is known to be the form.
     *
     * @param limit a bound, as above
     * @param known a cost known already: where neither is below it, any number not below it may be returned
     */
    public double leastCost(String a, String b, double limit, double known) {
        int longest = Math.max(a.length(), b.length());
        if (Math.abs(a.length() - b.length()) * VOWEL_LOST_OR_WON / 2 > limit || longest > 64) {
            return cost(a, b, limit);
        }
        double one = table(a, b, Math.min(limit, known));
        return Math.min(one, table(b, a, Math.min(limit, Math.min(known, one))));
    }

    /**
     * Row by row, of which three are kept. Two places before each row and two rows before the first are forbidden, so that no
     * step has to ask whether it begins in the table.
     */
    private double table(String form, String surface, double limit) {
        int m = form.length();
        int n = surface.length();
        int[] ones = new int[n + 1];
        int[] twos = new int[n + 1];
        ones[0] = NONE;
        twos[0] = NONE;
        for (int j = 1; j <= n; j++) {
            ones[j] = code(surface.charAt(j - 1));
            twos[j] = j > 1 ? pair(code(surface.charAt(j - 2)), ones[j]) : NONE;
        }
        float[] row = new float[n + 3];
        float[] up = new float[n + 3];
        float[] upTwo = new float[n + 3];
        Arrays.fill(row, FORBIDDEN);
        Arrays.fill(up, FORBIDDEN);
        Arrays.fill(upTwo, FORBIDDEN);
        float[] won = row(NONE);
        float before = 0;
        for (int i = 0; i <= m; i++) {
            int one = i > 0 ? code(form.charAt(i - 1)) : NONE;
            float[] ofOne = row(one);
            float[] ofTwo = i > 1 ? costs[pair(code(form.charAt(i - 2)), one)] : null;
            float least = FORBIDDEN;
            for (int j = 0; j <= n; j++) {
                int right = ones[j];
                int rightTwo = twos[j];
                float cost = i == 0 && j == 0 ? 0 : FORBIDDEN;
                cost = less(cost, row[j + 1] + won[right]);
                cost = less(cost, row[j] + won[rightTwo]);
                cost = less(cost, up[j + 2] + ofOne[NONE]);
                cost = less(cost, up[j + 1] + ofOne[right]);
                cost = less(cost, up[j] + ofOne[rightTwo]);
                if (ofTwo != null) {
                    cost = less(cost, upTwo[j + 2] + ofTwo[NONE]);
                    cost = less(cost, upTwo[j + 1] + ofTwo[right]);
                    cost = less(cost, upTwo[j] + ofTwo[rightTwo]);
                }
                row[j + 2] = cost;
                least = less(least, cost);
            }
            if (least > limit && before > limit) {
                return limit + 1; // a chunk reaches back two rows at most
            }
            before = least;
            float[] next = upTwo;
            upTwo = up;
            up = row;
            row = next;
        }
        return up[n + 2];
    }

    /** Math.min without its care for NaN and -0, which takes most of the time. */
    private static float less(float a, float b) {
        return b < a ? b : a;
    }
}
