package org.orthonym.cleanup;

/** How a line shows that it is not running prose. When in doubt it is not: a rule that keeps quiet does no harm. */
final class CodeSigns {
    private CodeSigns() {}

    /** Whether the line {@code [start, end)} of {@code text} looks like code, a command, a table or quoted verse. */
    static boolean in(String text, int start, int end) {
        return text.startsWith("    ", start) || hasSign(text, start, end) || hasCommand(text, start, end);
    }

    private static boolean hasSign(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            switch (text.charAt(i)) {
                case '`', '{', '}', '|', '\\', '<', '>', '=', '~', '^', '\t' -> {
                    return true;
                }
                case ' ' -> {
                    // Verse run on in one line ("first line / second line") and library catalogues.
                    if (text.startsWith("/ ", i + 1) || isOption(text, i + 1)) {
                        return true;
                    }
                }
                case '(' -> {
                    if (text.startsWith(")", i + 1) && i > start && Chars.isLetter(text.charAt(i - 1))) {
                        return true; // call()
                    }
                }
                default -> {}
            }
        }
        return false;
    }

    /** "-v", "--verbose". */
    private static boolean isOption(String text, int i) {
        if (Chars.at(text, i) != '-') {
            return false;
        }
        char next = Chars.at(text, i + 1);
        return (next == '-' && Chars.isLetter(Chars.at(text, i + 2)))
                || (Chars.isLetter(next) && !Chars.isLetter(Chars.at(text, i + 2)) && Chars.at(text, i + 2) != '-');
    }

    private static boolean hasCommand(String text, int start, int end) {
        for (int i = start; i < end; ) {
            int wordEnd = Chars.wordEnd(text, i);
            if (wordEnd - i >= 2 && wordEnd - i <= 7 && Chars.isLower(text.charAt(i))) {
                boolean alone = i == start || Chars.isGap(text.charAt(i - 1));
                if (alone && Chars.isGap(Chars.at(text, wordEnd)) && Words.SHELL.contains(text.substring(i, wordEnd))) {
                    return true;
                }
            }
            i = Math.max(wordEnd, i + 1);
        }
        return false;
    }
}
