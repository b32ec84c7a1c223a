package org.orthonym.cleanup;

/**
 * A function word written twice: "the the". Only words that good English never doubles, so "had had", "that that", "brought
 * in in his place", names and "very very" stay.
 */
final class DoubledWord {
    private DoubledWord() {}

    static void find(Page page, Changes changes) {
        String text = page.text();
        for (int i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
            if (isRepeated(text, i) && page.isEnglish(i) && !page.isVerse(i) && isDamage(text, i)) {
                changes.delete(i, Chars.wordEnd(text, i + 1));
            }
        }
    }

    /** Whether the words on both sides of the space are the same, the second in lower case, and never right twice. */
    static boolean isRepeated(String text, int space) {
        int end = Chars.wordEnd(text, space + 1);
        int length = end - space - 1;
        int start = space - length;
        if (length < 1
                || length > 3
                || start < 0
                || (text.charAt(space - 1) != text.charAt(end - 1) && length > 1)
                || Chars.isLetter(Chars.at(text, start - 1))
                || !text.regionMatches(true, start, text, space + 1, length)) {
            return false;
        }
        String word = text.substring(space + 1, end);
        String first = text.substring(start, space);
        return Words.DOUBLED.contains(word) && (first.equals(word) || (length > 1 && isCapitalised(first)));
    }

    private static boolean isCapitalised(String word) {
        return Chars.isUpper(word.charAt(0)) && Chars.isLower(word.charAt(1));
    }

    private static boolean isDamage(String text, int space) {
        int end = Chars.wordEnd(text, space + 1);
        int start = space - (end - space - 1);
        char before = Chars.at(text, start - 1);
        String next = Chars.nextWord(text, end);
        if ((!Chars.isGap(before) && before != '“' && before != '"' && before != '(') || Chars.at(text, end) != ' ') {
            return false;
        }
        return switch (text.substring(space + 1, end)) {
            case "of" -> Words.DETERMINER.contains(next);
            case "and" -> next.length() > 1 && !next.equals("or"); // "and and or" are operators
            default -> next.length() > 1 || isRepeated(text, end);
        };
    }
}
