package org.orthonym.compare;

import java.util.Arrays;

/** Pairs that may be made, to take the best of; ties go to the first found. */
final class Candidates {
    private static final float LEAST_STRENGTH = 0.08f;

    private float[] strength = new float[8];
    int[] from = new int[8];
    int[] words = new int[8];
    Pairing[] how = new Pairing[8];
    float[] apart = new float[8];
    private int size;

    void add(float strong, int i, int iWords, int j, int jWords, Pairing pairing, float distance) {
        if (strong < LEAST_STRENGTH) {
            return;
        }
        if (size == strength.length) {
            strength = Arrays.copyOf(strength, size * 2);
            from = Arrays.copyOf(from, size * 2);
            words = Arrays.copyOf(words, size * 2);
            how = Arrays.copyOf(how, size * 2);
            apart = Arrays.copyOf(apart, size * 2);
        }
        strength[size] = strong;
        from[size] = i << 8 | j;
        words[size] = iWords << 8 | jWords;
        how[size] = pairing;
        apart[size++] = distance;
    }

    /** The strongest whose words are all free, or -1. */
    int best(Match match) {
        int best = -1;
        for (int k = 0; k < size; k++) {
            if ((best < 0 || strength[k] > strength[best])
                    && Match.isFree(match.leftUsed, from[k] >> 8, words[k] >> 8)
                    && Match.isFree(match.rightUsed, from[k] & 255, words[k] & 255)) {
                best = k;
            }
        }
        return best;
    }
}
