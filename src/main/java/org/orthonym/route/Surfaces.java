package org.orthonym.route;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.orthonym.script.Folding;
import org.orthonym.script.Words;

/**
 * The words of a surface as {@link ChunkCosts} compare them: their letters, and for Chinese characters the syllables they are
 * read as, each begun by a capital: 特朗普 is {@code TeLangPu}. Safe for many threads.
 */
public final class Surfaces {
    private static final int FIRST_HAN = 0x3400;
    private static final int LAST_HAN = 0x9FFF;
    private static final int MOST_WORDS = 12;

    private final AtomicReferenceArray<String> readings = new AtomicReferenceArray<>(LAST_HAN - FIRST_HAN + 1);
    private final Transliterator hanLatin = Transliterator.getInstance("Han-Latin; Latin-ASCII");

    /**
     * The words of a name as its language writes it, at most twelve.
     *
     * @param language BCP 47 tag; Chinese characters are read only if it is {@code "zh"}
     */
    public List<String> words(CharSequence name, String language) {
        List<String> words = new ArrayList<>();
        for (String word : Words.split(name)) {
            String letters = language.equals("zh") ? read(Folding.letters(word)) : Folding.letters(word);
            if (!letters.isEmpty() && words.size() < MOST_WORDS) {
                words.add(letters);
            }
        }
        return words;
    }

    private String read(String letters) {
        StringBuilder out = new StringBuilder(letters.length() * 4);
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (c >= FIRST_HAN && c <= LAST_HAN) {
                out.append(reading(c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private String reading(char han) {
        String known = readings.get(han - FIRST_HAN);
        if (known != null) {
            return known;
        }
        StringBuilder reading = new StringBuilder(6);
        for (char c : hanLatin.transliterate(String.valueOf(han)).toCharArray()) {
            if (c >= 'a' && c <= 'z') {
                reading.append(reading.isEmpty() ? (char) (c - 32) : c);
            }
        }
        readings.set(han - FIRST_HAN, reading.toString());
        return reading.toString();
    }

    /** Whether a letter of a surface begins a syllable in a script that may leave out the blanks between words. */
    public static boolean beginsSyllable(char letter) {
        return letter >= 'A' && letter <= 'Z'
                || letter >= 0x1100 && letter <= 0x1112
                || Character.isIdeographic(letter);
    }
}
