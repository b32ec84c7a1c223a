package org.orthonym.candidate;

import org.orthonym.script.Lexicon;

/**
 * How likely a folded word is as a name nobody told us of: a letter trigram model (Witten-Bell smoothing; Bell, Cleary and
 * Witten 1990) over the lexicon's names. Immutable and safe for many threads.
 */
public final class LetterModel {
    private static final int LETTERS = 28; // a-z, any other, and the word's edge
    private static final int EDGE = 27;

    private final float[] nats = new float[LETTERS * LETTERS * LETTERS];

    private LetterModel() {}

    /** A model of the names of {@code lexicon}. */
    public static LetterModel of(Lexicon lexicon) {
        int[] three = new int[LETTERS * LETTERS * LETTERS];
        for (String name : lexicon.names()) {
            int context = EDGE * LETTERS + EDGE;
            for (int i = 0; i <= name.length(); i++) {
                int letter = i < name.length() ? code(name.charAt(i)) : EDGE;
                three[context * LETTERS + letter]++;
                context = context % LETTERS * LETTERS + letter;
            }
        }
        LetterModel model = new LetterModel();
        model.smooth(three);
        return model;
    }

    private void smooth(int[] three) {
        int[] two = new int[LETTERS * LETTERS];
        int[] one = new int[LETTERS];
        int all = 0;
        for (int i = 0; i < three.length; i++) {
            two[i % (LETTERS * LETTERS)] += three[i];
            one[i % LETTERS] += three[i];
            all += three[i];
        }
        double[] p1 = new double[LETTERS];
        for (int c = 0; c < LETTERS; c++) {
            p1[c] = (one[c] + 0.5) / (all + 0.5 * LETTERS);
        }
        double[] p2 = new double[LETTERS * LETTERS];
        for (int b = 0; b < LETTERS; b++) {
            mix(two, b * LETTERS, p1, p2);
        }
        double[] p3 = new double[three.length];
        for (int ab = 0; ab < LETTERS * LETTERS; ab++) {
            double[] lower = new double[LETTERS];
            System.arraycopy(p2, ab % LETTERS * LETTERS, lower, 0, LETTERS);
            mix(three, ab * LETTERS, lower, p3);
        }
        for (int i = 0; i < nats.length; i++) {
            nats[i] = (float) -Math.log(p3[i]);
        }
    }

    private static void mix(int[] counts, int from, double[] lower, double[] out) {
        int total = 0;
        int kinds = 0;
        for (int c = 0; c < LETTERS; c++) {
            total += counts[from + c];
            kinds += counts[from + c] > 0 ? 1 : 0;
        }
        double back = kinds == 0 ? 1 : kinds / (double) (kinds + total);
        for (int c = 0; c < LETTERS; c++) {
            double seen = total == 0 ? 0 : counts[from + c] / (double) total;
            out[from + c] = (1 - back) * seen + back * lower[c];
        }
    }

    private static int code(char c) {
        return c >= 'a' && c <= 'z' ? c - 'a' : 26;
    }

    /** Minus the log of the word's probability, in nats; about 2.5 a letter. */
    public double cost(String folded) {
        double cost = 0;
        int context = EDGE * LETTERS + EDGE;
        for (int i = 0; i <= folded.length(); i++) {
            int letter = i < folded.length() ? code(folded.charAt(i)) : EDGE;
            cost += nats[context * LETTERS + letter];
            context = context % LETTERS * LETTERS + letter;
        }
        return cost;
    }
}
