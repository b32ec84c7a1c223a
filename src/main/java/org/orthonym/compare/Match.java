package org.orthonym.compare;

/**
 * The words of two names laid side by side: first what is equal, then what is alike, the likest first, then initials. Work is
 * bounded by {@link RawWords#MOST_WORDS} squared. Not safe for several threads; made for one comparison.
 */
final class Match {
    private static final int MOST_JOINED = 3;

    final AnalysedName left;
    final AnalysedName right;

    /** Whether each word is paired. */
    final boolean[] leftUsed;

    final boolean[] rightUsed;

    /** The pairs: first word and number of words on either side, how, and how far apart. */
    int count;

    final int[] leftFrom;
    final int[] leftWords;
    final int[] rightFrom;
    final int[] rightWords;
    final Pairing[] how;
    final float[] apart;

    Match(AnalysedName left, AnalysedName right, Likeness likeness, boolean isPerson) {
        this.left = left;
        this.right = right;
        leftUsed = new boolean[left.size()];
        rightUsed = new boolean[right.size()];
        int most = Math.min(left.size(), right.size());
        leftFrom = new int[most];
        leftWords = new int[most];
        rightFrom = new int[most];
        rightWords = new int[most];
        how = new Pairing[most];
        apart = new float[most];
        pairEqual();
        if (!isPerson) {
            pairAcronyms(left, leftUsed, right, rightUsed, true);
            pairAcronyms(right, rightUsed, left, leftUsed, false);
        }
        if (isAnyFree(leftUsed) && isAnyFree(rightUsed)) {
            pairAlike(likeness);
        }
        if (isPerson) {
            pairInitials();
            pairStuckInitials(left, leftUsed, right, rightUsed, true);
            pairStuckInitials(right, rightUsed, left, leftUsed, false);
        }
    }

    private void add(int i, int iWords, int j, int jWords, Pairing pairing, float distance) {
        for (int k = i; k < i + iWords; k++) {
            leftUsed[k] = true;
        }
        for (int k = j; k < j + jWords; k++) {
            rightUsed[k] = true;
        }
        leftFrom[count] = i;
        leftWords[count] = iWords;
        rightFrom[count] = j;
        rightWords[count] = jWords;
        how[count] = pairing;
        apart[count++] = distance;
    }

    private void pairEqual() {
        for (int i = 0; i < left.size(); i++) {
            Word word = left.word(i);
            // Small words of both are left free: they may be part of a word written in one, as in Abd al-Malik.
            for (int j = 0; j < right.size(); j++) {
                if (!rightUsed[j] && (word.isStrong() || right.word(j).isStrong()) && word.equal(right.word(j))) {
                    add(i, 1, j, 1, Pairing.EQUAL, 0);
                    break;
                }
            }
        }
    }

    private void pairAlike(Likeness likeness) {
        Candidates found = new Candidates();
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                if (!leftUsed[i] && !rightUsed[j]) {
                    if (left.word(i).isStrong() && right.word(j).isStrong()) {
                        likeness.compare(left, i, right, j, found);
                    }
                    for (int words = 2; words <= MOST_JOINED; words++) {
                        if (isFree(leftUsed, i, words)) {
                            likeness.compareJoined(left, i, words, right.word(j), found, i, words, j, 1);
                        }
                        if (isFree(rightUsed, j, words)) {
                            likeness.compareJoined(right, j, words, left.word(i), found, i, 1, j, words);
                        }
                    }
                }
            }
        }
        for (int best = found.best(this); best >= 0; best = found.best(this)) {
            add(
                    found.from[best] >> 8,
                    found.words[best] >> 8,
                    found.from[best] & 255,
                    found.words[best] & 255,
                    found.how[best],
                    found.apart[best]);
        }
    }

    private static boolean isAnyFree(boolean[] used) {
        for (boolean isUsed : used) {
            if (!isUsed) {
                return true;
            }
        }
        return false;
    }

    static boolean isFree(boolean[] used, int from, int words) {
        if (from + words > used.length) {
            return false;
        }
        for (int k = from; k < from + words; k++) {
            if (used[k]) {
                return false;
            }
        }
        return true;
    }

    private void pairInitials() {
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size() && !leftUsed[i]; j++) {
                Word a = left.word(i);
                Word b = right.word(j);
                if (!rightUsed[j]
                        && (a.isInitial() || b.isInitial())
                        && a.isStrong()
                        && b.isStrong()
                        && a.text().charAt(0) == b.text().charAt(0)) {
                    add(i, 1, j, 1, Pairing.INITIAL, 0);
                }
            }
        }
    }

    /** "JR Smith" and "John Robert Smith". */
    private void pairStuckInitials(AnalysedName a, boolean[] aUsed, AnalysedName b, boolean[] bUsed, boolean isLeft) {
        for (int i = 0; i < a.size(); i++) {
            String text = a.word(i).text();
            if (aUsed[i] || !a.word(i).isCaps() || text.length() > 3) {
                continue;
            }
            for (int j = 0; j + text.length() <= b.size(); j++) {
                if (isFree(bUsed, j, text.length()) && spells(text, b, j)) {
                    if (isLeft) {
                        add(i, 1, j, text.length(), Pairing.INITIAL, 0);
                    } else {
                        add(j, text.length(), i, 1, Pairing.INITIAL, 0);
                    }
                    break;
                }
            }
        }
    }

    private static boolean spells(String initials, AnalysedName name, int from) {
        for (int k = 0; k < initials.length(); k++) {
            if (name.word(from + k).text().charAt(0) != initials.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    /** IBM and International Business Machines. */
    private void pairAcronyms(AnalysedName a, boolean[] aUsed, AnalysedName b, boolean[] bUsed, boolean isLeft) {
        for (int i = 0; i < a.size(); i++) {
            int span = aUsed[i] ? -1 : Acronyms.find(a, i, b, bUsed);
            if (span >= 0 && isLeft) {
                add(i, 1, span >> 8, span & 255, Pairing.ACRONYM, 0);
            } else if (span >= 0) {
                add(span >> 8, span & 255, i, 1, Pairing.ACRONYM, 0);
            }
        }
    }
}
