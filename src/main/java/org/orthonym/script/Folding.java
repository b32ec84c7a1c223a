package org.orthonym.script;

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
        int length = word.length();
        char[] out = new char[length];
        int n = 0;
        for (int i = 0; i < length; i++) {
            char c = word.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                out[n++] = c;
            } else if (c >= 'A' && c <= 'Z') {
                out[n++] = (char) (c + 32);
            } else if (c >= 0x80) {
                return foldAny(word);
            }
        }
        return new String(out, 0, n);
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
}
