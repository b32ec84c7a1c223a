package org.orthonym.cleanup;

/**
 * A space before the hyphen of a compound: "Secretary -General", "re -elected", "Russian -American".
 *
 * <p>A hyphen glued to the next word alone may as well be a careless dash, an option or a suffix that is spoken of. So the
 * two sides must prove that they belong together: by a prefix, a compound that is known, two peoples, "-led" before a noun,
 * or two capitalised names before "war" or "talks". "cease - fire" is left alone here: without a lexicon of what may stand
 * on both sides of a dash it is one.
 */
final class HyphenSpace {
    private HyphenSpace() {}

    static void find(Page page, Changes changes) {
        String text = page.text();
        for (int i = text.indexOf(" -"); i >= 0; i = text.indexOf(" -", i + 1)) {
            if (page.isProse(i) && !page.isForeign(i) && belongsTogether(text, i)) {
                changes.delete(i, i + 1);
            }
        }
    }

    private static boolean belongsTogether(String text, int space) {
        int start = Chars.wordStart(text, space);
        int end = Chars.wordEnd(text, space + 2);
        if (end - space < 4 || Chars.isDigit(Chars.at(text, end)) || closesLikeADash(text, end)) {
            return false;
        }
        String left = Words.key(text.substring(start, space));
        String first = Words.key(text.substring(space + 2, end));
        String right = Words.key(text.substring(space + 2, compoundEnd(text, end)));
        if (isSpokenOf(text, start) || Words.MENTION.contains(left)) {
            return false;
        }
        if (left.isEmpty()) {
            return (isCount(text, space) && isUnit(text, end, first))
                    || (isAbbreviation(text, space) && isParticiple(text, end, first));
        }
        if (Words.COMPOUND.contains(left + "-" + right)) {
            return true;
        }
        if (Words.FUNCTION.contains(first) || Words.FUNCTION.contains(left)) {
            return false;
        }
        boolean leftUpper = Chars.isUpper(text.charAt(start));
        boolean rightUpper = Chars.isUpper(text.charAt(space + 2));
        if (Words.PREFIX.contains(left)) {
            return true;
        }
        if (rightUpper && (left.equals("pro") || Words.NAME_PART.contains(left))) {
            return true;
        }
        if (leftUpper && rightUpper) {
            return (Words.PEOPLE.contains(left) && Words.PEOPLE.contains(first))
                    || (Words.BETWEEN.contains(Chars.nextWord(text, end)) && Chars.at(text, end) == ' ');
        }
        return !rightUpper
                && ((Words.NUMBER.contains(left) && isUnit(text, end, first)) || isParticiple(text, end, first));
    }

    /** " -which nobody wanted- ", " -word-": a pair of dashes. */
    private static boolean closesLikeADash(String text, int end) {
        int limit = Math.min(text.length(), end + 120);
        for (int i = end; i < limit && !Chars.isLineEnd(text.charAt(i)); i++) {
            if (text.charAt(i) == '-' && Chars.isLetter(text.charAt(i - 1)) && !Chars.isLetter(Chars.at(text, i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Where a word with its further hyphenated parts ends: "in-Chief", "year-old". */
    private static int compoundEnd(String text, int wordEnd) {
        int end = wordEnd;
        for (int part = 0; part < 3 && Chars.at(text, end) == '-' && Chars.isLetter(Chars.at(text, end + 1)); part++) {
            end = Chars.wordEnd(text, end + 1);
        }
        return end;
    }

    /** "the suffix re -": the word before the left side says that letters are meant. */
    private static boolean isSpokenOf(String text, int start) {
        if (Chars.at(text, start - 1) != ' ') {
            return false;
        }
        int before = Chars.wordStart(text, start - 1);
        return Words.MENTION.contains(Words.key(text.substring(before, start - 1)));
    }

    private static boolean isCount(String text, int space) {
        return Chars.isDigit(Chars.at(text, space - 1));
    }

    /** "U.S." */
    private static boolean isAbbreviation(String text, int space) {
        return Chars.at(text, space - 1) == '.'
                && Chars.isUpper(Chars.at(text, space - 2))
                && Chars.at(text, space - 3) == '.';
    }

    /** "-year-old", "-day trip": a unit that goes on, not "-day" at the end of something. */
    private static boolean isUnit(String text, int end, String word) {
        return Words.UNIT.contains(word)
                && (Chars.at(text, end) == '-' || !Chars.nextWord(text, end).isEmpty());
    }

    /** "-led talks", not "-led by": what follows must be neither a preposition nor the end of the phrase. */
    private static boolean isParticiple(String text, int end, String word) {
        String next = Chars.nextWord(text, end);
        return Words.PARTICIPLE.contains(word) && !next.isEmpty() && !Words.FUNCTION.contains(next);
    }
}
