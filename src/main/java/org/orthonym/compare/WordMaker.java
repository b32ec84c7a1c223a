package org.orthonym.compare;

/** Makes a {@link Word} of what a reader found out about it. Immutable and safe for many threads. */
final class WordMaker {
    private final Letters letters;

    WordMaker(Letters letters) {
        this.letters = letters;
    }

    Word word(
            String raw,
            String text,
            WordInfo info,
            double weight,
            boolean isCaps,
            boolean isFamily,
            boolean isPerson,
            boolean isOwn) {
        Word.Script script = Word.scriptOf(raw);
        String signs = "";
        if (script == Word.Script.HAN && isOwn) {
            script = Word.Script.LATIN; // a Chinese name is what pinyin says, unlike a foreign one spelt by sound
        }
        if (Letters.isHan(raw.charAt(0))) {
            StringBuilder simple = new StringBuilder();
            for (int i = 0; i < raw.length(); i++) {
                simple.append(letters.simplified(raw.charAt(i)));
            }
            signs = simple.toString();
        }
        boolean isInitial = isPerson
                && text.length() == 1
                && raw.length() == 1
                && isLetter(text)
                && signs.isEmpty()
                && script != Word.Script.SYLLABARY;
        return new Word(
                raw,
                text,
                signs,
                info,
                script,
                weight,
                isInitial,
                isCaps,
                isDigits(text),
                isFamily,
                Word.soundsOf(text));
    }

    static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static boolean isLetter(String text) {
        return text.charAt(0) >= 'a' && text.charAt(0) <= 'z';
    }

    /** Two letters or more, all capitals. */
    static boolean isCaps(String raw) {
        if (raw.length() < 2) {
            return false;
        }
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c < 0x80 ? c < 'A' || c > 'Z' : !Character.isUpperCase(c)) {
                return false;
            }
        }
        return true;
    }
}
