package org.orthonym.evaluate;

import java.util.Comparator;

/**
 * One thing that went wrong.
 *
 * @param kind what sort of mistake
 * @param sentence the sentence's id
 * @param before what stood there
 * @param after what was written; for a missed name what was suggested, empty if nothing was
 * @param wanted what should stand there
 * @param confidence that of the edit or suggestion, 0 if there is none
 */
public record Mistake(Kind kind, String sentence, String before, String after, String wanted, double confidence) {
    /** The worst first: of the worst kind, and surest of itself. */
    public static final Comparator<Mistake> WORST_FIRST = Comparator.comparing(Mistake::kind)
            .thenComparing(Comparator.comparingDouble(Mistake::confidence).reversed())
            .thenComparing(Mistake::sentence);

    /** Sorts of mistakes, the worst first. */
    public enum Kind {
        /** A right name was changed. */
        HARM("right name changed"),
        /** An accepted spelling was changed. */
        VARIANT("accepted spelling changed"),
        /** A garbled name was changed into something else that is wrong. */
        WRONG("wrong repair"),
        /** A garbled name was left. */
        MISSED("missed");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** The kind in words. */
        public String words() {
            return words;
        }
    }
}
