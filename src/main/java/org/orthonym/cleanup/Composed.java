package org.orthonym.cleanup;

import com.ibm.icu.text.Normalizer2;
import java.lang.Character.UnicodeScript;

/**
 * Latin, Greek and Cyrillic letters written as a letter and loose accents become one character (Unicode NFC) where there is
 * one. Other scripts stay: Indic and Hebrew text has orders of its own that NFC disturbs.
 */
final class Composed {
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    /** No language piles up more; longer piles are ornament, and sorting them would cost the square of their length. */
    private static final int MOST_ACCENTS = 6;

    private Composed() {}

    static boolean isAccent(char c) {
        return c >= '\u0300' && c <= '\u036f' && c != '\u034f'; // U+034F joins, it is no accent
    }

    static void find(Page page, Changes changes) {
        String text = page.text();
        for (int i = 1; i < text.length(); i++) {
            if (!isAccent(text.charAt(i))) {
                continue;
            }
            int end = i;
            boolean plain = true;
            while (end < text.length() && isMark(text.charAt(end))) {
                plain &= isAccent(text.charAt(end++));
            }
            if (plain
                    && end - i <= MOST_ACCENTS
                    && isEuropean(text.charAt(i - 1))
                    && page.isProse(i)
                    && !page.isAddress(i)) {
                changes.replace(i - 1, end, NFC.normalize(text.substring(i - 1, end)));
            }
            i = end - 1;
        }
    }

    private static boolean isMark(char c) {
        return isAccent(c) || (c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK);
    }

    private static boolean isEuropean(char c) {
        if (!Chars.isLetter(c)) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.LATIN || script == UnicodeScript.GREEK || script == UnicodeScript.CYRILLIC;
    }
}
