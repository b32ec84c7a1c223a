package org.orthonym.compare;

/**
 * In what ways two words may be one, and how strongly: by the tables, by their letters, by words written apart. For persons or for
 * organisations. Immutable and safe for many threads.
 */
final class Likeness {
    private static final float SPELLING_SLOPE = 0.45f;

    /** Words of organisations are words of a language, and any two of those are alike somehow. */
    private static final float FARTHEST_OF_ORGANISATIONS = 1.3f;

    /** What is nearer than this is a spelling. */
    private static final float FAR_FOR_SHORTENED = 0.6f;

    private final Vocabulary vocabulary;
    private final WordCosts costs;
    private final boolean isPerson;

    Likeness(Vocabulary vocabulary, WordCosts costs, boolean isPerson) {
        this.vocabulary = vocabulary;
        this.costs = costs;
        this.isPerson = isPerson;
    }

    /** Word {@code i} of the one and {@code j} of the other. */
    void compare(AnalysedName left, int i, AnalysedName right, int j, Candidates found) {
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

    /** Words of one name, written in one, and a word of the other; then where the pair stands in the left name and the right. */
    void compareJoined(
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
}
