package org.orthonym.cleanup;

import java.lang.Character.UnicodeScript;

/**
 * Characters nobody sees that split words for a machine: zero width space, soft hyphen, a byte order mark inside, marks of
 * direction, control characters.
 *
 * <p>Each stays where somebody needs it: a joiner except between Latin letters, a zero width space beside a script written
 * without spaces, marks of direction on a line with a letter written from right to left, a mark at the very start of the
 * text, a soft hyphen at a line's end. C1 controls stay, being what is left of mojibake.
 */
final class Invisible {
    private Invisible() {}

    /** Whether {@code c} is one of the characters this rule may remove. */
    static boolean isDebris(char c) {
        return (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\u000b')
                || c == '\u007f'
                || c == '\u00ad'
                || (c >= '\u200b' && c <= '\u200f')
                || (c >= '\u2060' && c <= '\u2064')
                || c == '\ufeff'
                || isDirection(c);
    }

    private static boolean isDirection(char c) {
        return c == '\u200e' || c == '\u200f' || (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
    }

    static void find(Page page, Changes changes) {
        String text = page.text();
        int asked = -1; // the line whose direction is known
        boolean rightToLeft = false;
        for (int i = 0; i < text.length(); ) {
            int end = i;
            while (end < text.length() && isDebris(text.charAt(end))) {
                end++;
            }
            if (end > i && page.isProse(i) && !page.isAddress(i)) {
                int line = page.lineOf(i);
                if (line != asked) {
                    asked = line;
                    rightToLeft = isRightToLeft(text, page.start(line), page.end(line));
                }
                removeRun(text, i, end, rightToLeft, changes);
            }
            i = Math.max(end, i + 1);
        }
    }

    /** Removes what goes from the run {@code [start, end)}; its neighbours are those of the run. */
    private static void removeRun(String text, int start, int end, boolean rightToLeft, Changes changes) {
        char before = Chars.at(text, start - 1);
        char after = Chars.at(text, end);
        boolean alphabetic = isAlphabetic(before) && isAlphabetic(after);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean goes;
            if (isDirection(c)) {
                goes = !rightToLeft;
            } else if (c == '\u200c' || c == '\u200d') {
                goes = isLatin(before) && isLatin(after);
            } else if (c == '\u00ad') {
                goes = Chars.isLetter(before) && Chars.isLetter(after) && alphabetic;
            } else {
                goes = alphabetic && i > 0;
            }
            if (goes) {
                changes.delete(i, i + 1);
            }
        }
    }

    private static boolean isLatin(char c) {
        return Chars.isLetter(c) && UnicodeScript.of(c) == UnicodeScript.LATIN;
    }

    /** A neighbour that needs nothing invisible: a letter of an alphabet with spaces, plain punctuation, a blank, an end. */
    private static boolean isAlphabetic(char c) {
        if (c < 0x80) {
            return true;
        }
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.LATIN
                || script == UnicodeScript.GREEK
                || script == UnicodeScript.CYRILLIC
                || (c >= '\u00a0' && c <= '\u00bf')
                || (c >= '\u2010' && c <= '\u2027');
    }

    private static boolean isRightToLeft(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if ((c >= '\u0590' && c <= '\u08ff')
                    || (c >= '\ufb1d' && c <= '\ufefc')
                    || (c >= '\ud802' && c <= '\ud803')
                    || c == '\ud83a'
                    || c == '\ud83b') {
                return true;
            }
        }
        return false;
    }
}
