package org.orthonym.compare;

/** Finds the words of an organisation's name that one word of the other name is made of, by initials or by syllables. */
final class Acronyms {
    private static final int LONGEST = 8;
    private static final int LONGEST_OF_SYLLABLES = 16;
    private static final int SHORTEST_OF_SYLLABLES = 5;

    private Acronyms() {}

    /**
     * What word {@code i} of {@code a} stands for in {@code b}: the first word in the second byte, the number of words in the
     * first, or -1.
     */
    static int find(AnalysedName a, int i, AnalysedName b, boolean[] used) {
        Word word = a.word(i);
        String text = word.text();
        int length = text.length();
        if (length < 2 || length > LONGEST_OF_SYLLABLES || !(word.isCaps() || a.size() == 1)) {
            return -1;
        }
        if (length <= LONGEST) {
            if (length > 2 && spelltOut(text, b.initials()) && Match.isFree(used, 0, b.size())) {
                return b.size();
            }
            for (int j = 0; j < b.size(); j++) {
                int end = end(text, b, used, j);
                if (end > j + 1) {
                    return j << 8 | end - j;
                }
            }
        }
        if (length >= SHORTEST_OF_SYLLABLES && b.size() > 1 && !used[0]) {
            int end = syllables(text, 0, b, used, 0, 0);
            return end > 1 ? end : -1;
        }
        return -1;
    }

    /** Whether the letters are all the initials, those of small words (in lower case) left out or not. */
    private static boolean spelltOut(String letters, String initials) {
        int at = 0;
        for (int k = 0; k < initials.length(); k++) {
            char c = initials.charAt(k);
            if (at < letters.length() && Character.toLowerCase(c) == letters.charAt(at)) {
                at++;
            } else if (Character.isUpperCase(c)) {
                return false;
            }
        }
        return at == letters.length();
    }

    /** The end of the words from {@code from} on that the letters are the initials of, or -1; small words may count or not. */
    private static int end(String letters, AnalysedName name, boolean[] used, int from) {
        int at = 0;
        int j = from;
        while (j < name.size() && at < letters.length() && !used[j]) {
            if (name.word(j).text().charAt(0) == letters.charAt(at)) {
                at++;
            } else if (name.word(j).isStrong()) {
                return -1;
            }
            j++;
        }
        return at == letters.length() ? j : -1;
    }

    /**
     * The end of the words from {@code j} on whose beginnings make up the letters from {@code at} on, or -1: Komid, Korea
     * Mining Development. All words of the name but small ones at most two at its end take part; the beginnings are not all
     * single letters.
     */
    private static int syllables(String letters, int at, AnalysedName name, boolean[] used, int j, int longest) {
        if (at == letters.length()) {
            return longest > 1 && name.size() - j <= 2 ? j : -1;
        }
        if (j == name.size() || used[j]) {
            return -1;
        }
        Word word = name.word(j);
        String text = word.text();
        int same = 0;
        while (same < text.length() && at + same < letters.length() && text.charAt(same) == letters.charAt(at + same)) {
            same++;
        }
        for (int k = same; k > 0; k--) {
            int end = k == letters.length() ? -1 : syllables(letters, at + k, name, used, j + 1, Math.max(longest, k));
            if (end > 0) {
                return end;
            }
        }
        return word.isStrong() ? -1 : syllables(letters, at, name, used, j + 1, longest);
    }
}
