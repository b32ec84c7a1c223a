package org.orthonym.script;

import java.util.ArrayList;
import java.util.List;

/** Splits names into their words. */
public final class Words {
    private Words() {}

    /**
     * The folded words of a name: runs of letters, digits and marks; apostrophes and full stops inside a word go ("O'Neill", "U.S."
     * are one word), hyphens and all else part words.
     */
    public static List<String> folded(CharSequence name) {
        List<String> words = new ArrayList<>();
        for (String word : split(name)) {
            String folded = Folding.fold(word);
            if (!folded.isEmpty()) {
                words.add(folded);
            }
        }
        return words;
    }

    /** The words of a name as they stand, parted as in {@link #folded}. */
    public static List<String> split(CharSequence name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isMark(c) || isInner(c)) {
                word.append(c);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isInner(char c) {
        return c == '\''
                || c == '’'
                || c == 'ʼ'
                || c == '‘'
                || c == '.'
                || c == 0x200C; // Persian parts syllables with U+200C
    }
}
