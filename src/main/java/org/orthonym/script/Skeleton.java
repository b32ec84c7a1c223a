package org.orthonym.script;

/**
 * The consonant skeleton of a folded word: classes of consonants that languages exchange, doubles once, vowels gone. "healey"
 * and "khili" both give "KL".
 *
 * <p>A key for finding, never a proof: the classes are those that romanization schemes and MT systems mix (kh/ch/h/g/k/q/x,
 * s/z/sh/ts/j, v/w/f/b/p, d/t/th).
 */
public final class Skeleton {
    private Skeleton() {}

    /** The skeleton of a folded word of a-z; other characters stay as they are. */
    public static String of(String folded) {
        StringBuilder out = new StringBuilder(folded.length());
        char last = 0;
        for (int i = 0; i < folded.length(); i++) {
            char c = classOf(folded.charAt(i));
            // The h of kh, gh, th, ch, sh, ph belongs to the letter before it.
            boolean silent = folded.charAt(i) == 'h' && i > 0 && !isVowel(folded.charAt(i - 1));
            if (c != 0 && !silent) {
                if (c != last) {
                    out.append(c);
                }
                last = c;
            } else if (!silent) {
                last = 0;
            }
        }
        return out.toString();
    }

    private static boolean isVowel(char c) {
        return "aeiouy".indexOf(c) >= 0;
    }

    private static char classOf(char c) {
        return switch (c) {
            case 'a', 'e', 'i', 'o', 'u', 'y' -> 0;
            case 'b', 'p', 'f', 'v', 'w' -> 'P';
            case 'c', 'k', 'q', 'g', 'h', 'x' -> 'K';
            case 's', 'z', 'j' -> 'S';
            case 'd', 't' -> 'T';
            case 'l' -> 'L';
            case 'r' -> 'R';
            case 'm', 'n' -> 'N';
            default -> c;
        };
    }
}
