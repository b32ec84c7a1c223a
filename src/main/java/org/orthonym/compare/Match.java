package org.orthonym.compare;

/**
 * The words of two names laid side by side: first what is equal, then what is alike, the likest first, then initials. Work is
 * bounded by {@link RawWords#MOST_WORDS} squared. Not safe for several threads; made for one comparison.
 */
final class Match {
    private static final float SPELLING_SLOPE = 0.45f;
    private static final int MOST_JOINED = 3;

    /** Words of organisations are words of a language, and any two of those are alike somehow. */
    private static final float FARTHEST_OF_ORGANISATIONS = 1.3f;

    /** What is nearer than this is a spelling. */
    private static final float FAR_FOR_SHORTENED = 0.6f;

    private final Vocabulary vocabulary;
    private final WordCosts costs;
    final AnalysedName left;
    final AnalysedName right;
    private final boolean isPerson;

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

    Match(AnalysedName left, AnalysedName right, Vocabulary vocabulary, WordCosts costs, boolean isPerson) {
        this.left = left;
        this.right = right;
        this.vocabulary = vocabulary;
        this.costs = costs;
        this.isPerson = isPerson;
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
            pairAlike();
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

    private void pairAlike() {
        Candidates found = new Candidates();
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                if (!leftUsed[i] && !rightUsed[j]) {
                    if (left.word(i).isStrong() && right.word(j).isStrong()) {
                        compare(i, j, found);
                    }
                    for (int words = 2; words <= MOST_JOINED; words++) {
                        if (isFree(leftUsed, i, words)) {
                            compareJoined(left, i, words, right.word(j), found, i, words, j, 1);
                        }
                        if (isFree(rightUsed, j, words)) {
                            compareJoined(right, j, words, left.word(i), found, i, 1, j, words);
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

    private void compare(int i, int j, Candidates found) {
        Word a = left.word(i);
        Word b = right.word(j);
        if (a.isNumber() || b.isNumber() || isPerson && (a.isInitial() || b.isInitial())) {
            return;
        }
        boolean isHan = !a.signs().isEmpty() && !b.signs().isEmpty();
        float nearness = 0.01f / (1 + Math.abs(i - j));
        Pairing pairing = isHan && isPerson ? Pairing.EQUAL : known(a, b);
        if (pairing != Pairing.EQUAL) {
            found.add(pairing.strength() + nearness, i, 1, j, 1, pairing, 0);
        }
        if (pairing == Pairing.VARIANT || pairing == Pairing.TRANSLATED || isHan) {
            return;
        }
        boolean isLast = i == left.size() - 1 || j == right.size() - 1;
        if (isPerson
                && a.script() == b.script()
                && (isLast
                        ? vocabulary.differByGender(a.text(), b.text())
                        : (a.info().isName() || b.info().isName())
                                && vocabulary.differByGivenGender(a.text(), b.text()))) {
            found.add(Pairing.GENDER.strength() + nearness, i, 1, j, 1, Pairing.GENDER, 0);
            return;
        }
        if (isPerson && (a.info().isUnknown() || b.info().isUnknown()) && isWithArticle(a.text(), b.text())) {
            found.add(Pairing.JOINED.strength() + nearness, i, 1, j, 1, Pairing.JOINED, 0);
            return;
        }
        float distance = costs.distance(a.text(), b.text(), a.sounds(), b.sounds(), a.script(), b.script());
        if (distance < (isPerson ? WordCosts.FAR : FARTHEST_OF_ORGANISATIONS)) {
            Pairing spelt = a.script() == b.script() ? Pairing.SPELLING : Pairing.FOREIGN;
            found.add(1 - SPELLING_SLOPE * distance + nearness, i, 1, j, 1, spelt, distance);
        }
        if (isPerson
                && i == 0
                && j == 0
                && distance > FAR_FOR_SHORTENED
                && vocabulary.isShortened(a.text(), b.text())) {
            found.add(Pairing.SHORTENED.strength(), i, 1, j, 1, Pairing.SHORTENED, 0);
        }
    }

    /** What the tables say, else {@code EQUAL} for nothing. */
    private Pairing known(Word a, Word b) {
        WordInfo x = a.info();
        WordInfo y = b.info();
        if (x.isUnknown() || y.isUnknown()) {
            return Pairing.EQUAL;
        }
        if (!isPerson) {
            boolean isSame = x.organisation() > 0 && x.organisation() == y.organisation()
                    || x.place() > 0 && x.place() == y.place();
            return isSame ? Pairing.TRANSLATED : Pairing.EQUAL;
        }
        if (WordInfo.meet(x.spellings(), y.spellings())) {
            return Pairing.VARIANT;
        }
        if (WordInfo.meet(x.readings(), y.readings())) {
            return Pairing.READING;
        }
        if (WordInfo.meet(x.formal(), y.nicknames())
                || WordInfo.meet(x.nicknames(), y.formal())
                || WordInfo.meet(x.nicknames(), y.nicknames())) {
            return Pairing.NICKNAME;
        }
        return WordInfo.meet(x.forms(), y.forms()) ? Pairing.FORM : Pairing.EQUAL;
    }

    /** Albaradei and Baradei. */
    private static boolean isWithArticle(String a, String b) {
        return a.length() == b.length() + 2
                ? startsWithArticle(a) && a.endsWith(b) && b.length() > 3
                : b.length() == a.length() + 2 && startsWithArticle(b) && b.endsWith(a) && a.length() > 3;
    }

    private static boolean startsWithArticle(String text) {
        return text.charAt(1) == 'l' && (text.charAt(0) == 'a' || text.charAt(0) == 'e');
    }

    private void compareJoined(
            AnalysedName name,
            int from,
            int words,
            Word other,
            Candidates found,
            int i,
            int iWords,
            int j,
            int jWords) {
        int length = 0;
        int sounds = 0;
        for (int k = from; k < from + words; k++) {
            length += name.word(k).text().length();
            sounds |= name.word(k).sounds();
        }
        if (!other.isStrong()
                || Math.abs(length - other.text().length()) > 3
                || Integer.bitCount(sounds ^ other.sounds()) > 2
                || length > 2 * RawWords.MOST_LETTERS) {
            return;
        }
        StringBuilder joined = new StringBuilder(length);
        for (int k = from; k < from + words; k++) {
            joined.append(name.word(k).text());
        }
        String text = joined.toString();
        Word.Script script = name.word(from).script();
        float distance = costs.distance(text, other.text(), sounds, other.sounds(), script, other.script());
        if (distance > 0
                && isPerson
                && WordInfo.meet(vocabulary.of(text).spellings(), other.info().spellings())) {
            distance = 0;
        }
        if (distance < 1.2f) {
            // Syllables are written in one where letters are not, so parts of a name are worth less than the whole.
            boolean isSyllabic = script == Word.Script.SYLLABARY || other.script() == Word.Script.SYLLABARY;
            float strength = Pairing.JOINED.strength() - SPELLING_SLOPE * distance + (isSyllabic ? 0.2f : 0);
            found.add(strength, i, iWords, j, jWords, Pairing.JOINED, distance);
        }
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
