package org.orthonym.script;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/**
 * The lossy form in which words are compared: lower case, no diacritics, letters only; Latin letters become a-z.
 *
 * <p>The result may be shorter or longer than the word ("Weiß" gives "weiss"): never carry offsets over.
 */
public final class Folding {
    private Folding() {}

    /** The folded form of one word; what is neither letter nor digit goes. */
    public static String fold(CharSequence word) {
        return fold(word, 0, word.length());
    }

    /** The folded form of the word in {@code [start, end)}, in UTF-16 code units. */
    public static String fold(CharSequence text, int start, int end) {
        byte[] out = new byte[end - start];
        int n = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                out[n++] = (byte) c;
            } else if (c >= 'A' && c <= 'Z') {
                out[n++] = (byte) (c + 32);
            } else if (c >= 0x80) {
                return foldAny(text.subSequence(start, end));
            }
        }
        return new String(out, 0, n, StandardCharsets.ISO_8859_1);
    }

    private static String foldAny(CharSequence word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(plain.length());
        plain.codePoints().forEach(c -> {
            switch (c) {
                case 'ß' -> out.append("ss");
                case 'æ' -> out.append("ae");
                case 'œ' -> out.append("oe");
                case 'þ' -> out.append("th");
                case 'ø' -> out.append('o');
                case 'ł' -> out.append('l');
                case 'đ', 'ð' -> out.append('d');
                case 'ı' -> out.append('i'); // Turkish dotless i
                case 'ħ' -> out.append('h');
                case 'ə' -> out.append('a'); // Azerbaijani schwa: Əliyev is written Aliyev
                default -> {
                    if (Character.isLetterOrDigit(c)) {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.toString();
    }

    /**
     * The letters of one word in its own script, as learned costs compare them: compatibility forms and case gone, Hangul
     * syllables taken apart into letters, hiragana as katakana, Arabic and Hebrew without points, Persian letter forms for
     * Arabic ones. Latin letters become a-z as in {@link #fold}; what is neither letter, digit nor vowel sign goes.
     */
    public static String letters(CharSequence word) {
        StringBuilder out = new StringBuilder(word.length() + 8);
        if (word.chars().allMatch(Folding::isLatin)) {
            return fold(word);
        }
        String composed = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        composed.codePoints().forEach(c -> {
            if (c >= 0xAC00 && c <= 0xD7A3) {
                out.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD));
            } else if (c >= 0x3041 && c <= 0x3096) {
                out.append((char) (c + 0x60)); // the katakana of a hiragana
            } else if (isLatin(c)) {
                out.append(fold(Character.toString(c)));
            } else if (isLetter(c) && !isPoint(c)) {
                out.appendCodePoint(c == 'ي' || c == 'ى' ? 'ی' : c == 'ك' ? 'ک' : c);
            }
        });
        return out.toString();
    }

    /** Whether it is a Latin letter, or stands among them: an accent, a blank, a dash. */
    private static boolean isLatin(int c) {
        return c < 0x370 || c >= 0x1E00 && c < 0x1F00 || c >= 0x2000 && c < 0x2070;
    }

    private static boolean isLetter(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Whether a mark is a vowel point that Arabic and Hebrew mostly leave out, or a stretched line. */
    private static boolean isPoint(int c) {
        return c >= 0x064B && c <= 0x0652 || c == 0x0670 || c >= 0x0591 && c <= 0x05C7 || c == 'ـ' || c == 0x200C;
    }
}
