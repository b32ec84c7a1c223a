package org.orthonym.compare;

import java.util.ArrayList;
import java.util.List;
import org.orthonym.compare.RawWords.Raw;
import org.orthonym.gazetteer.EntityType;

/** Analyses names of organisations, places and terms: words, legal forms, numbers. Immutable and safe for many threads. */
final class OrganisationReader {
    private static final String[] ROMAN = {
        "ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii", "xiii", "xiv", "xv"
    };
    private static final int[] ROMAN_VALUE = {2, 3, 4, 6, 7, 8, 9, 11, 12, 13, 14, 15};
    private static final int LONGEST_RUN = 8;
    private static final int MOST_FORM_WORDS = 6;

    private final Letters letters;
    private final Vocabulary vocabulary;
    private final WordMaker maker;

    OrganisationReader(Letters letters, Vocabulary vocabulary) {
        this.letters = letters;
        this.vocabulary = vocabulary;
        this.maker = new WordMaker(letters);
    }

    AnalysedName read(String name, EntityType type) {
        List<Raw> raws = RawWords.ofOrganisation(name);
        List<String> rawTexts = new ArrayList<>(raws.size());
        for (int i = 0; i < raws.size(); i++) {
            split(raws.get(i).text(), rawTexts);
        }
        String[] texts = new String[rawTexts.size()];
        String[] shown = new String[texts.length];
        int count = 0;
        for (int i = 0; i < rawTexts.size() && count < RawWords.MOST_WORDS; i++) {
            String raw = rawTexts.get(i);
            String text = letters.read(raw);
            if (Word.scriptOf(raw) == Word.Script.ABJAD
                    && raw.startsWith("ال")
                    && raw.length() > 4
                    && vocabulary.ofOrganisation(text).isUnknown()) {
                text = letters.read(raw.substring(2));
            }
            if (!text.isEmpty() && !(isOrdinalEnding(text) && count > 0 && WordMaker.isDigits(texts[count - 1]))) {
                texts[count] = text;
                shown[count++] = raw;
            }
        }
        List<Word> words = new ArrayList<>(count);
        int legalForms = 0;
        int end = count;
        for (int from = Math.max(1, end - MOST_FORM_WORDS); from < end; from++) {
            int form = vocabulary.legalForms().at(texts, from, end, true);
            if ((form & 255) == end - from) { // the longest first; forms may follow one another: Co Ltd, JSC
                legalForms |= form >> 8;
                end = from;
                from = Math.max(1, end - MOST_FORM_WORDS) - 1;
            }
        }
        for (int i = 0; i < end; i++) {
            int form = vocabulary.legalForms().at(texts, i, end, words.isEmpty());
            if (form > 0 && (form & 255) < end) {
                legalForms |= form >> 8;
                i += (form & 255) - 1;
                continue;
            }
            String text = texts[i];
            String raw = shown[i];
            WordInfo info = vocabulary.ofOrganisation(text);
            if (i + 1 < end) {
                WordInfo joined = vocabulary.ofOrganisation(text.concat(texts[i + 1]));
                if (joined.place() > 0 && info.place() == 0 || joined.organisation() > 0 && info.isUnknown()) {
                    text = text.concat(texts[i + 1]);
                    raw = raw + " " + shown[++i];
                    info = joined;
                }
            }
            int number = number(text, raw);
            if (number >= 0) {
                words.add(maker.word(raw, Integer.toString(number), info, 0.8, false, false, false, false));
                continue;
            }
            double weight = info.weight() == 1 && text.length() < 3 ? 0.5 : info.weight();
            words.add(maker.word(raw, text, info, weight, WordMaker.isCaps(raw), false, false, false));
        }
        StringBuilder initials = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            char first = texts[i].charAt(0);
            initials.append(vocabulary.ofOrganisation(texts[i]).weight() > 0 ? Character.toUpperCase(first) : first);
        }
        boolean isEmpty = true;
        for (int i = 0; i < words.size(); i++) {
            isEmpty &= !words.get(i).isStrong();
        }
        Word[] all = isEmpty && count > 0 ? plain(texts, shown, count) : words.toArray(new Word[0]);
        return new AnalysedName(name, type, all, legalForms, 0, initials.toString());
    }

    /** Whether a name has a legal form, or a word that organisations have and persons have not. */
    boolean isOrganisation(String name) {
        AnalysedName read = read(name, EntityType.ORG);
        if (read.legalForms() != 0) {
            return true;
        }
        for (int i = 0; i < read.size(); i++) {
            WordInfo info = read.word(i).info();
            if (info.organisation() > 0
                    && !info.isName()
                    && !info.isWeak()
                    && read.word(i).text().length() > 3) {
                return true;
            }
        }
        return false;
    }

    /** A name of small words and legal forms alone is compared by them. */
    private Word[] plain(String[] texts, String[] shown, int count) {
        Word[] words = new Word[count];
        for (int i = 0; i < count; i++) {
            words[i] = maker.word(
                    shown[i], texts[i], vocabulary.of(texts[i]), 0.5, WordMaker.isCaps(shown[i]), false, false, false);
        }
        return words;
    }

    /** Parts a run of Chinese signs or Hangul at the words the tables know, longest first. */
    private void split(String raw, List<String> out) {
        boolean isHan = Letters.isHan(raw.charAt(0));
        if (!isHan && !Letters.isHangul(raw.charAt(0))) {
            out.add(raw);
            return;
        }
        int from = 0;
        int i = 0;
        while (i < raw.length()) {
            int length = Math.min(LONGEST_RUN, raw.length() - i);
            while (length > 1 && !vocabulary.isRun(raw.substring(i, i + length))) {
                length--;
            }
            if (length > 1) {
                if (i > from) {
                    out.add(raw.substring(from, i));
                }
                out.add(raw.substring(i, i + length));
                i += length;
                from = i;
            } else {
                i++;
            }
        }
        if (from < raw.length()) {
            out.add(raw.substring(from));
        }
    }

    private static int number(String text, String raw) {
        if (WordMaker.isDigits(text)) {
            return text.length() < 10 ? Integer.parseInt(text) : Integer.MAX_VALUE;
        }
        if (text.length() > 1 && text.length() < 5 && WordMaker.isCaps(raw)) {
            for (int i = 0; i < ROMAN.length; i++) {
                if (ROMAN[i].equals(text)) {
                    return ROMAN_VALUE[i];
                }
            }
        }
        return -1;
    }

    private static boolean isOrdinalEnding(String text) {
        return text.equals("st") || text.equals("nd") || text.equals("rd") || text.equals("th");
    }
}
