package org.orthonym.cleanup;

/** Blanks inside a pair of round brackets in English: "( EU )". Square ones are boxes to tick, a lone one is a smiley. */
final class BracketSpace {
    private static final int LONGEST = 300;

    private BracketSpace() {}

    static void find(Page page, Changes changes) {
        String text = page.text();
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Chars.isLineEnd(c)) {
                open = -1;
            } else if (c == '(') {
                open = open == -1 ? i : -2; // -2: nested or doubled, hands off until the line ends
            } else if (c == ')') {
                if (open >= 0 && isPhrase(page, open, i)) {
                    tighten(text, open, i, changes);
                }
                open = open >= 0 ? -1 : -2;
            }
        }
    }

    private static boolean isPhrase(Page page, int open, int close) {
        String text = page.text();
        int first = Chars.at(text, open + 1) == ' ' ? open + 2 : open + 1;
        return close - open <= LONGEST
                && Chars.wordEnd(text, first) - first > 1 // "( a )" may number a list
                && (Chars.isLetter(text.charAt(close - 2)) || Chars.isDigit(text.charAt(close - 2)))
                && Chars.isGap(Chars.at(text, open - 1))
                && page.isEnglish(open)
                && !page.isVerse(open);
    }

    private static void tighten(String text, int open, int close, Changes changes) {
        if (text.charAt(open + 1) == ' ') {
            changes.delete(open + 1, open + 2);
        }
        if (text.charAt(close - 1) == ' ') {
            changes.delete(close - 1, close);
        }
    }
}
