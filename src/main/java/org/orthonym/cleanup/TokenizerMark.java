package org.orthonym.cleanup;

/** Marks that tokenizers leave: Moses' {@code @-@}, subword-nmt's {@code @@ } and SentencePiece's low block. */
final class TokenizerMark {
    private TokenizerMark() {}

    static void find(Page page, Changes changes) {
        String text = page.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '@') {
                if (text.startsWith("@ ", i + 2) && page.isProse(i)) {
                    joinMoses(text, i, changes);
                } else if (text.startsWith("@ ", i + 1) && page.isProse(i)) {
                    joinPieces(text, i, changes);
                }
            } else if (c == '▁' && page.isProse(i)) {
                spaceOut(text, i, changes);
            }
        }
    }

    /** "long @-@ term"; between digits also "1 @,@ 000" and "3 @.@ 5". */
    private static void joinMoses(String text, int i, Changes changes) {
        char before = Chars.at(text, i - 2);
        char after = Chars.at(text, i + 4);
        char mark = text.charAt(i + 1);
        boolean digits = Chars.isDigit(before) && Chars.isDigit(after);
        boolean words = isWordPart(before) && isWordPart(after);
        if (Chars.at(text, i - 1) == ' ' && ((mark == '-' && words) || ((mark == ',' || mark == '.') && digits))) {
            changes.replace(i - 1, i + 4, String.valueOf(mark));
        }
    }

    /** "Vou@@ kov". */
    private static void joinPieces(String text, int i, Changes changes) {
        if (Chars.isLetter(Chars.at(text, i - 1)) && Chars.isLetter(Chars.at(text, i + 3))) {
            changes.delete(i, i + 3);
        }
    }

    /** The low block stands for a space. Beside other blocks it is a drawing. */
    private static void spaceOut(String text, int i, Changes changes) {
        char before = Chars.at(text, i - 1);
        char after = Chars.at(text, i + 1);
        if (Chars.isGap(before)) {
            if (after == ' ' && Chars.isLetter(Chars.at(text, i + 2))) {
                changes.delete(i, i + 2);
            } else if (isWordPart(after)) {
                changes.delete(i, i + 1);
            }
        } else if (isWordPart(after) && (isWordPart(before) || ",.;:!?)”\"".indexOf(before) >= 0)) {
            changes.replace(i, i + 1, " ");
        }
    }

    private static boolean isWordPart(char c) {
        return Chars.isLetter(c) || Chars.isDigit(c);
    }
}
