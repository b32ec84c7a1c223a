package org.orthonym.compare;

/**
 * One word of an analysed name.
 *
 * @param raw as it stands
 * @param text folded to a-z and 0-9, never empty
 * @param signs the signs of Chinese it was read from, simplified, else empty: many signs share a reading
 * @param info what the tables know of it
 * @param script what it was written in
 * @param weight what it says by itself: 1 for a name of its own, 0 for a title or small word
 * @param isInitial a single letter of a person's name
 * @param isCaps two letters or more, all capitals
 * @param isNumber digits or a Roman numeral
 * @param isFamily known to be the surname: before a comma, or in capitals alone
 * @param sounds a bit for each class of consonants in it
 */
record Word(
        String raw,
        String text,
        String signs,
        WordInfo info,
        Script script,
        double weight,
        boolean isInitial,
        boolean isCaps,
        boolean isNumber,
        boolean isFamily,
        int sounds) {
    /** What a word says of a person: one less for each step of commonness. */
    private static final double[] RARITY = {1.3, 1, 0.75, 0.6};

    /** What letters a word was written in, as far as it matters for comparing. */
    enum Script {
        LATIN(1),
        /** Another alphabet with vowels: Cyrillic, Greek. */
        ALPHABET(1.3),
        /** Without short vowels: Arabic, Hebrew. */
        ABJAD(1.6),
        /** Whole syllables: kana, Hangul. */
        SYLLABARY(1.8),
        /** Signs of Chinese. */
        HAN(1.9);

        private final double room;

        Script(double room) {
            this.room = room;
        }

        /** How many times farther apart a name in this script and one in another may be than two in Latin. */
        double room() {
            return room;
        }
    }

    boolean isStrong() {
        return weight > 0;
    }

    /** What it says when it agrees, for persons or organisations. */
    double worth(boolean isPerson) {
        if (!isStrong()) {
            return 0;
        }
        if (!isPerson) {
            return weight;
        }
        if (isInitial) {
            return 0.15;
        }
        int length = text.length();
        return RARITY[info.commonness()] * (length < 3 ? 0.6 : length < 5 ? 0.85 : 1);
    }

    /** The same word, counted as a name. */
    Word strong() {
        return new Word(raw, text, signs, info, script, 1, isInitial, isCaps, isNumber, isFamily, sounds);
    }

    boolean equal(Word other) {
        return text.equals(other.text) && (signs.isEmpty() || other.signs.isEmpty() || signs.equals(other.signs));
    }

    /** Whether the first letters may stand for one sound: equal, vowels both, of one class, or g and h. */
    static boolean beginAlike(String a, String b) {
        char x = a.charAt(0);
        char y = b.charAt(0);
        return x == y
                || "aeiouyj".indexOf(x) >= 0 && "aeiouyj".indexOf(y) >= 0
                || "bpfvw".indexOf(x) >= 0 && "bpfvw".indexOf(y) >= 0
                || "ckqghx".indexOf(x) >= 0 && "ckqghx".indexOf(y) >= 0
                || "szcxj".indexOf(x) >= 0 && "szcxj".indexOf(y) >= 0
                || "tdc".indexOf(x) >= 0 && "tdc".indexOf(y) >= 0;
    }

    static Script scriptOf(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (Letters.isHan(c)) {
                return Script.HAN;
            }
            if (Letters.isAbjad(c)) {
                return Script.ABJAD;
            }
            if (c >= 0x370 && !(c >= 0x1E00 && c < 0x1F00) && Character.isLetter(c)) {
                return c >= 0x3041 && c < 0x3100 || Letters.isHangul(c) ? Script.SYLLABARY : Script.ALPHABET;
            }
        }
        return Script.LATIN;
    }

    /** A bit for each class of consonants that languages exchange; none for c, which may be any of three. */
    static int soundsOf(String text) {
        int bits = 0;
        for (int i = 0; i < text.length(); i++) {
            bits |= switch (text.charAt(i)) {
                case 'b', 'p', 'f', 'v', 'w' -> 1;
                case 'k', 'q', 'g', 'x' -> 2;
                case 's', 'z', 'j' -> 4;
                case 'd', 't' -> 8;
                case 'l', 'r' -> 16;
                case 'm', 'n' -> 64;
                default -> 0;
            };
        }
        return bits;
    }
}
