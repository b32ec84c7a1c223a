package org.orthonym.cleanup;

/** Questions about single UTF-16 code units and the words around them. Half of a surrogate pair is never a letter. */
final class Chars {
    static final char NONE = '\0';
    /** Longest word worth looking up; a longer run of letters is no English word and is not read further. */
    static final int MAX_WORD = 40;

    private Chars() {}

    /** The code unit at {@code i}, or {@link #NONE} outside the text. */
    static char at(String text, int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : NONE;
    }

    static boolean isLetter(char c) {
        return c < 0x80 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : Character.isLetter(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isUpper(char c) {
        return c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
    }

    static boolean isLower(char c) {
        return c < 0x80 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    /** White space or an end of the text. */
    static boolean isGap(char c) {
        return c == NONE || c == ' ' || c == '\t' || c == '\u00a0' || isLineEnd(c);
    }

    /** Where the run of letters that ends before {@code end} starts; looks back {@link #MAX_WORD} units at most. */
    static int wordStart(String text, int end) {
        int start = end;
        while (start > 0 && end - start < MAX_WORD && isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Where the run of letters that starts at {@code start} ends; looks {@link #MAX_WORD} units ahead at most. */
    static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < MAX_WORD && isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The letters that follow the blanks at {@code from}, in lower case; empty if something else does. */
    static String nextWord(String text, int from) {
        int start = from;
        while (at(text, start) == ' ' && start - from < 2) {
            start++;
        }
        return Words.key(text.substring(start, wordEnd(text, start)));
    }
}
