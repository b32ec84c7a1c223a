package org.orthonym.compare;

import java.util.ArrayList;
import java.util.List;

/** Splits a name into words as they stand, differently for persons (J.R. is two initials) and organisations (S.A. is one word). */
final class RawWords {
    /** Words beyond this many are not read: no name has more, and hostile text may. */
    static final int MOST_WORDS = 24;

    /** Letters of a word beyond this many are not read. */
    static final int MOST_LETTERS = 40;

    /**
     * One word as it stands.
     *
     * @param isBeforeComma whether the first comma of the name follows it, directly or later
     */
    record Raw(String text, boolean isBeforeComma) {}

    private RawWords() {}

    static List<Raw> ofPerson(String name) {
        return split(name, true);
    }

    static List<Raw> ofOrganisation(String name) {
        return split(name, false);
    }

    private static List<Raw> split(String name, boolean isPerson) {
        List<Raw> words = new ArrayList<>(6);
        StringBuilder word = new StringBuilder();
        int comma = -1;
        int length = name.length();
        int kind = 0;
        for (int i = 0; i < length && words.size() < MOST_WORDS; i++) {
            char c = name.charAt(i);
            // A quotation mark inside a Hebrew abbreviation stands for the sign that is on no keyboard.
            if (isInner(c) || c == '"' && i + 1 < length && word.length() > 0 && Letters.isAbjad(name.charAt(i + 1))) {
                continue;
            }
            int now = kind(c);
            if (now > 0) {
                if (now != kind && kind > 0 && !(now <= 2 && kind <= 2 && isPerson)) {
                    end(word, words);
                }
                if (word.length() < MOST_LETTERS) {
                    word.append(c);
                }
                kind = now;
                continue;
            }
            if (!isPerson && (c == '.' || c == '/') && word.length() > 0 && isAbbreviated(name, i)) {
                continue;
            }
            end(word, words);
            kind = 0;
            if ((c == ',' || c == '،' || c == '，') && comma < 0) {
                comma = words.size();
            }
        }
        if (words.size() < MOST_WORDS) {
            end(word, words);
        }
        if (!isPerson) {
            joinSingleLetters(words);
        } else if (comma > 0 && comma < words.size()) {
            for (int i = 0; i < comma; i++) {
                words.set(i, new Raw(words.get(i).text, true));
            }
        }
        return words;
    }

    private static void end(StringBuilder word, List<Raw> words) {
        if (word.length() > 0) {
            words.add(new Raw(word.toString(), false));
            word.setLength(0);
        }
    }

    /** "L L C" is LLC. */
    private static void joinSingleLetters(List<Raw> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            int end = i;
            while (end < words.size()
                    && words.get(end).text.length() == 1
                    && kind(words.get(end).text.charAt(0)) == 1) {
                end++;
            }
            if (end - i > 1) {
                StringBuilder joined = new StringBuilder();
                for (int j = i; j < end; j++) {
                    joined.append(words.get(j).text);
                }
                words.subList(i + 1, end).clear();
                words.set(i, new Raw(joined.toString(), false));
            }
        }
    }

    /** A full stop or slash between single letters: S.A., a/s. */
    private static boolean isAbbreviated(String name, int i) {
        boolean isSingleBefore = i < 2 || !Character.isLetterOrDigit(name.charAt(i - 2));
        boolean isLetterAfter = i + 1 < name.length() && Character.isLetter(name.charAt(i + 1));
        boolean isSingleAfter =
                isLetterAfter && (i + 2 >= name.length() || !Character.isLetterOrDigit(name.charAt(i + 2)));
        return isSingleBefore && isSingleAfter;
    }

    /** Apostrophes, invisible signs and the like: they part no words. */
    private static boolean isInner(char c) {
        return c == '\''
                || c == '’'
                || c == 'ʼ'
                || c == '‘'
                || c == '`'
                || c == 'ʻ'
                || c == '´'
                || c == 'ʹ'
                || c == '′'
                || c >= 0x200B && c <= 0x200F && c != 0x200C
                || c == 0xAD
                || c == 0xFEFF
                || c == 'ـ'
                || c == '׳'
                || c == '״';
    }

    /** 1 a letter, 2 a digit, 3 a sign of Chinese, 4 kana, 0 no part of a word. */
    private static int kind(char c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' ? 1 : c >= '0' && c <= '9' ? 2 : 0;
        }
        if (Letters.isHan(c) || c == '々') {
            return 3;
        }
        if (c >= 0x3041 && c < 0x3100) {
            return c == '・' || c == '゠' ? 0 : 4;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || Character.isSurrogate(c)) {
            return 1;
        }
        return Character.isLetter(c) ? 1 : Character.isDigit(c) ? 2 : 0;
    }
}
