package org.orthonym.cleanup;

/** A tokenizer's space before a possessive or contraction: "the minister 's account", "they 'll", "do n't". */
final class ApostropheSpace {
    private ApostropheSpace() {}

    static void find(Page page, Changes changes) {
        String text = page.text();
        for (int i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
            char next = Chars.at(text, i + 1);
            boolean sign = Chars.isApostrophe(next) || (next == 'n' && Chars.isApostrophe(Chars.at(text, i + 2)));
            if (sign && page.isEnglish(i) && !page.isVerse(i) && isTail(text, i)) {
                changes.delete(i, i + 1);
            }
        }
    }

    private static boolean isTail(String text, int space) {
        int start = Chars.wordStart(text, space);
        String left = Words.key(text.substring(start, space));
        int sign = space + 1;
        int end = Chars.wordEnd(text, sign + 1);
        if (left.isEmpty() || Words.MENTION.contains(left)) {
            return false;
        }
        if (text.charAt(sign) == 'n') {
            return Words.AUXILIARY.contains(left)
                    && Chars.at(text, sign + 2) == 't'
                    && Chars.wordEnd(text, sign + 2) == sign + 3
                    && isFree(Chars.at(text, sign + 3));
        }
        if (!isFree(Chars.at(text, end)) || end - sign > 3) {
            return false;
        }
        return switch (text.substring(sign + 1, end)) {
            // After "the" or "of" it would be "'s" itself that is spoken of; one letter is a name's initial or a
            // formula.
            case "s" -> Words.PRONOUN.contains(left) || (left.length() > 1 && !Words.FUNCTION.contains(left));
            case "re", "ve", "ll", "d" -> Words.PRONOUN.contains(left);
            case "m" -> left.equals("i");
            default -> false;
        };
    }

    private static boolean isFree(char c) {
        return Chars.isGap(c) || c == '.' || c == ',' || c == ';' || c == ':' || c == '!' || c == '?' || c == ')';
    }
}
