package org.orthonym.compare;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orthonym.script.Folding;
import org.orthonym.script.ResourceTable;
import org.orthonym.script.ResourceTable.Row;

/**
 * Reads a word of any script in a-z, letter by letter by {@code letters.tsv} and
 * {@code han.tsv}, so that no transliterator runs for the scripts
 * that names mostly come in. Signs of Chinese get their Mandarin reading; scripts not in the table go through ICU's Any-Latin,
 * word by word. Immutable and safe for many threads.
 */
final class Letters {
    private static final int TABLE = 0x3100;
    private static final int HAN = 0x4E00;
    private static final int HAN_END = 0xA000;
    private static final int HANGUL = 0xAC00;
    private static final int HANGUL_END = 0xD7A4;
    /** Stands for "no reading known". */
    private static final String UNREAD = "\0";

    private final String[] readings = new String[TABLE];
    private final Map<Integer, String> pairs = new HashMap<>();
    private final boolean[] startsPair = new boolean[TABLE];
    private final String[] han = new String[HAN_END - HAN];
    private final char[] simplified = new char[HAN_END - HAN];
    private volatile @Nullable Transliterator anyLatin; // made for the first word that needs it

    Letters() {
        Arrays.fill(readings, UNREAD);
        for (Row row : ResourceTable.read(Letters.class, "letters.tsv", 2)) {
            char first = row.get(0).charAt(0);
            if (row.get(0).length() == 1) {
                readings[first] = row.get(1);
            } else {
                pairs.put(first << 16 | row.get(0).charAt(1), row.get(1));
                startsPair[first] = true;
            }
        }
        for (char c = 'a'; c <= 'z'; c++) {
            readings[c] = String.valueOf(c);
        }
        for (char c = '0'; c <= '9'; c++) {
            readings[c] = String.valueOf(c);
        }
        for (int c = 0; c < TABLE; c++) {
            if (readings[c].equals(UNREAD)) {
                readings[c] = derived((char) c);
            }
        }
        for (int i = 0; i < simplified.length; i++) {
            simplified[i] = (char) (HAN + i);
        }
        Arrays.fill(han, "");
        for (Row row : ResourceTable.read(Letters.class, "han.tsv", 2)) {
            for (int i = 0; i < row.get(1).length(); i++) {
                int sign = row.get(1).charAt(i) - HAN;
                if (row.get(0).charAt(0) == '=') {
                    simplified[sign] = row.get(0).charAt(1);
                } else {
                    han[sign] = row.get(0);
                }
            }
        }
    }

    /** From the letter without its mark or capital; for the scripts of India from the same place in Devanagari's block. */
    private String derived(char c) {
        String plain =
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char part = plain.charAt(i);
            int type = Character.getType(part);
            if (type == Character.NON_SPACING_MARK && !isIndic(part)) {
                continue;
            }
            String reading = part < TABLE ? readings[part] : UNREAD;
            if (reading.equals(UNREAD) && isIndic(part)) {
                reading = readings[0x900 + (part & 0x7F)];
                if (reading.equals(UNREAD)) {
                    reading = "";
                }
            }
            if (reading.equals(UNREAD)) {
                return Character.isLetterOrDigit(c) ? UNREAD : "";
            }
            out.append(reading);
        }
        return out.toString();
    }

    static boolean isHan(char c) {
        return c >= HAN && c < HAN_END;
    }

    static boolean isHangul(char c) {
        return c >= HANGUL && c < HANGUL_END;
    }

    private static boolean isIndic(char c) {
        return c >= 0x900 && c < 0xD80;
    }

    /** Written without short vowels: Arabic and Hebrew letters. */
    static boolean isAbjad(char c) {
        return c >= 0x590 && c < 0x780;
    }

    /** The sign as mainland China writes it. */
    char simplified(char c) {
        return isHan(c) ? simplified[c - HAN] : c;
    }

    /** The word in a-z and 0-9; may be empty. */
    String read(CharSequence word) {
        int length = word.length();
        StringBuilder out = new StringBuilder(length + 8);
        for (int i = 0; i < length; i++) {
            char c = word.charAt(i);
            if (c >= 'a' && c <= 'z') {
                out.append(c);
            } else if (c >= 'A' && c <= 'Z') {
                out.append((char) (c + 32));
            } else if (c < TABLE) {
                if (startsPair[lower(c)] && i + 1 < length) {
                    String pair = pairs.get(lower(c) << 16 | lower(word.charAt(i + 1)));
                    if (pair != null) {
                        out.append(pair);
                        i++;
                        continue;
                    }
                }
                String reading = readings[c];
                if (reading.equals(UNREAD)) {
                    return Folding.fold(anyLatin().transliterate(word.toString()));
                }
                out.append(reading);
                if (isIndicConsonant(c) && i + 1 < length && hasVowelOfItsOwn(word.charAt(i + 1))) {
                    out.append('a');
                }
            } else if (isHan(c)) {
                out.append(han[c - HAN]);
            } else if (isHangul(c)) {
                int syllable = c - HANGUL;
                out.append(readings[0x1100 + syllable / 588]);
                out.append(readings[0x1161 + syllable % 588 / 28]);
                if (syllable % 28 > 0) {
                    out.append(readings[0x11A7 + syllable % 28]);
                }
            } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                return foldAll(word);
            }
        }
        return out.toString();
    }

    private String foldAll(CharSequence word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFKC);
        String folded = Folding.fold(anyLatin().transliterate(plain));
        StringBuilder out = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                out.append(c);
            }
        }
        return out.toString();
    }

    private Transliterator anyLatin() {
        Transliterator transform = anyLatin;
        if (transform == null) {
            transform = Transliterator.getInstance("Any-Latin; Latin-ASCII");
            anyLatin = transform;
        }
        return transform;
    }

    private static char lower(char c) {
        return c < 0x80 ? c : Character.toLowerCase(c);
    }

    private static boolean isIndicConsonant(char c) {
        int place = c & 0x7F;
        return isIndic(c) && place >= 0x15 && place <= 0x39;
    }

    /** Whether a consonant before {@code next} keeps its inherent a: no vowel sign and no virama follows. */
    private static boolean hasVowelOfItsOwn(char next) {
        int place = next & 0x7F;
        return !isIndic(next) || place != 0x3C && !(place >= 0x3E && place <= 0x4D);
    }
}
