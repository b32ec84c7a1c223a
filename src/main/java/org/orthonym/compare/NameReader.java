package org.orthonym.compare;

import java.util.ArrayList;
import java.util.List;
import org.orthonym.compare.RawWords.Raw;
import org.orthonym.gazetteer.EntityType;

/** Analyses names: words, titles, surname, legal forms, numbers. Immutable and safe for many threads. */
final class NameReader {
    private static final String[] ROMAN = {
        "ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii", "xiii", "xiv", "xv"
    };
    private static final int[] ROMAN_VALUE = {2, 3, 4, 6, 7, 8, 9, 11, 12, 13, 14, 15};
    private static final int LONGEST_RUN = 8;
    private static final int MOST_FORM_WORDS = 6;

    private final Letters letters;
    private final Vocabulary vocabulary;

    NameReader(Letters letters, Vocabulary vocabulary) {
        this.letters = letters;
        this.vocabulary = vocabulary;
    }

    AnalysedName read(String name, EntityType type) {
        return type == EntityType.PERSON ? person(name) : organisation(name, type);
    }

    private AnalysedName person(String name) {
        List<Raw> raws = RawWords.ofPerson(name);
        boolean isOwn = splitWhatStandsWithoutBlanks(raws);
        int size = raws.size();
        boolean hasSmall = false;
        boolean hasCaps = false;
        boolean hasCapital = false; // e and y are small words beside capitals, else initials
        for (int i = 0; i < size; i++) {
            String raw = raws.get(i).text();
            boolean isCaps = isCaps(raw);
            hasCaps |= isCaps && raw.length() > 2;
            hasCapital |= Character.isUpperCase(raw.charAt(0));
            hasSmall |= !isCaps && raw.length() > 2;
        }
        List<Word> words = new ArrayList<>(size);
        List<Word> families = new ArrayList<>(size);
        int generation = 0;
        for (int i = 0; i < size; i++) {
            Raw raw = raws.get(i);
            String text = letters.read(raw.text());
            if (text.isEmpty()) {
                continue;
            }
            if (Word.scriptOf(raw.text()) == Word.Script.ABJAD
                    && raw.text().startsWith("ال")
                    && raw.text().length() > 4) {
                text = letters.read(raw.text().substring(2));
            }
            WordInfo info = vocabulary.of(text);
            if (info.generation() != 0 && size > 2 && i > 1) {
                generation = info.generation();
                continue;
            }
            boolean isCaps = isCaps(raw.text());
            boolean isFamily = raw.isBeforeComma()
                    || hasCaps && hasSmall && isCaps && raw.text().length() > 2;
            boolean isSmall = text.length() == 1
                    && hasCapital
                    && !Character.isUpperCase(raw.text().charAt(0));
            double weight = info.isWeak() || isSmall && Word.scriptOf(raw.text()) != Word.Script.HAN ? 0 : 1;
            Word word = word(raw.text(), text, info, weight, isCaps, isFamily, true, isOwn);
            (raw.isBeforeComma() ? families : words).add(word);
        }
        int last = words.size() - 1;
        if (last > 0
                && !words.get(last).isStrong()
                && vocabulary.isParticle(words.get(last).text())) {
            words.set(last, words.get(last).strong()); // no particle ends a name: Kim Jong Il
        }
        words.addAll(families);
        return new AnalysedName(name, EntityType.PERSON, strengthened(words), 0, generation, "");
    }

    /** Don and King are names where too little is left without them; and U Nu, of small words alone, is a name all the same. */
    private static Word[] strengthened(List<Word> words) {
        int strong = 0;
        for (Word word : words) {
            strong += word.isStrong() && !word.isInitial() ? 1 : 0;
        }
        Word[] all = words.toArray(new Word[0]);
        for (int i = 0; i < all.length && strong < 2; i++) {
            if (!all[i].isStrong() && (strong == 0 || all[i].info().isName())) {
                all[i] = all[i].strong();
            }
        }
        return all;
    }

    /** 习近平 is a surname and a given name, and so is 김정은; longer runs are foreign names spelt by sound. */
    private boolean splitWhatStandsWithoutBlanks(List<Raw> raws) {
        if (raws.size() != 1) {
            if (!raws.isEmpty()
                    && raws.size() <= 3
                    && Letters.isHangul(raws.get(0).text().charAt(0))
                    && raws.get(0).text().length() == 1) {
                raws.set(0, new Raw(raws.get(0).text(), true));
            }
            return false;
        }
        String run = raws.get(0).text();
        int length = run.length();
        boolean isHan = Letters.isHan(run.charAt(0));
        if (length < 2 || length > (isHan ? 4 : 3) || !isHan && !Letters.isHangul(run.charAt(0))) {
            return false;
        }
        int family = length == 4 || length > 2 && vocabulary.isRun(run.substring(0, 2)) ? 2 : 1;
        raws.set(0, new Raw(run.substring(0, family), true)); // the surname stands first
        raws.add(new Raw(run.substring(family), false));
        return isHan;
    }

    private AnalysedName organisation(String name, EntityType type) {
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
            if (!text.isEmpty() && !(isOrdinalEnding(text) && count > 0 && isDigits(texts[count - 1]))) {
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
                words.add(word(raw, Integer.toString(number), info, 0.8, false, false, false, false));
                continue;
            }
            double weight = info.weight() == 1 && text.length() < 3 ? 0.5 : info.weight();
            words.add(word(raw, text, info, weight, isCaps(raw), false, false, false));
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
        AnalysedName read = organisation(name, EntityType.ORG);
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
            words[i] = word(shown[i], texts[i], vocabulary.of(texts[i]), 0.5, isCaps(shown[i]), false, false, false);
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

    private Word word(
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

    private static int number(String text, String raw) {
        if (isDigits(text)) {
            return text.length() < 10 ? Integer.parseInt(text) : Integer.MAX_VALUE;
        }
        if (text.length() > 1 && text.length() < 5 && isCaps(raw)) {
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

    private static boolean isDigits(String text) {
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

    private static boolean isCaps(String raw) {
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
