package org.orthonym.cleanup;

/**
 * A space before a punctuation mark or a percent sign: "Of course , he came .".
 *
 * <p>Only in English: French and others want the space. Only a single space between a word and a mark that is followed by
 * a blank, so that ".NET", ":)", ". . ." and columns stay. Numbers on both sides stay too: "2 : 1", "3 . 5".
 */
final class MarkSpace {
    private MarkSpace() {}

    static void find(Page page, Changes changes) {
        String text = page.text();
        for (int i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
            if (isMark(Chars.at(text, i + 1)) && isDamage(page, i)) {
                changes.delete(i, i + 1);
            }
        }
    }

    static void findPercent(Page page, Changes changes) {
        String text = page.text();
        for (int i = text.indexOf(" %"); i >= 0; i = text.indexOf(" %", i + 1)) {
            char after = Chars.at(text, i + 2);
            if (Chars.isDigit(Chars.at(text, i - 1))
                    && (Chars.isGap(after) || after == '.' || after == ',' || after == ';' || after == ')')
                    && page.isPlainlyEnglish(i)
                    && !page.isVerse(i)) {
                changes.delete(i, i + 1);
            }
        }
    }

    private static boolean isMark(char c) {
        return c == ',' || c == '.' || c == ';' || c == ':' || c == '!' || c == '?';
    }

    private static boolean isDamage(Page page, int space) {
        String text = page.text();
        char mark = text.charAt(space + 1);
        char before = Chars.at(text, space - 1);
        if (!Chars.isLetter(before) && !Chars.isDigit(before) && before != ')' && before != '”' && before != '%') {
            return false;
        }
        int end = space + 2;
        if (mark == '!' || mark == '?') {
            while (Chars.at(text, end) == '!' || Chars.at(text, end) == '?') {
                end++;
            }
        }
        char after = Chars.at(text, end);
        boolean quoted = after == '"' || after == '”';
        if (!Chars.isGap(quoted ? Chars.at(text, end + 1) : after)) {
            return false;
        }
        char next = quoted ? after : firstOfNext(text, end);
        if (Chars.isDigit(before) && Chars.isDigit(next)) {
            return false;
        }
        boolean fits = switch (mark) {
            case ',' -> next != ',' && next != '.';
            case '.' -> endsSentence(next) && !isLoneSmall(text, space);
            case '!', '?' -> !Chars.isDigit(before) && endsSentence(next);
            default -> Chars.isLetter(before) && next != ')' && next != Chars.NONE && page.isPlainlyEnglish(space);
        };
        return fits && page.isEnglish(space) && !page.isVerse(space) && !page.isAddress(space - 1);
    }

    /** The first code unit behind the blanks on the same line. */
    private static char firstOfNext(String text, int from) {
        int i = from;
        while (Chars.at(text, i) == ' ' && i - from < 3) {
            i++;
        }
        char c = Chars.at(text, i);
        return Chars.isLineEnd(c) ? Chars.NONE : c;
    }

    private static boolean endsSentence(char next) {
        return next == Chars.NONE
                || Chars.isGap(next)
                || Chars.isUpper(next)
                || Chars.isDigit(next)
                || next == '"'
                || next == '“'
                || next == '”'
                || next == '(';
    }

    /** "a . b": a product, not a sentence. */
    private static boolean isLoneSmall(String text, int space) {
        return Chars.isLower(text.charAt(space - 1)) && Chars.wordStart(text, space) == space - 1;
    }
}
