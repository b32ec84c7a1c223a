package org.orthonym.compare;

import java.util.ArrayList;
import java.util.List;
import org.orthonym.compare.RawWords.Raw;
import org.orthonym.gazetteer.EntityType;

/** Analyses names of persons: given names, surname, titles, generation. Immutable and safe for many threads. */
final class PersonReader {
    private final Letters letters;
    private final Vocabulary vocabulary;
    private final WordMaker maker;

    PersonReader(Letters letters, Vocabulary vocabulary) {
        this.letters = letters;
        this.vocabulary = vocabulary;
        this.maker = new WordMaker(letters);
    }

    AnalysedName read(String name) {
        List<Raw> raws = RawWords.ofPerson(name);
        boolean isOwn = splitWhatStandsWithoutBlanks(raws);
        int size = raws.size();
        boolean hasSmall = false;
        boolean hasCaps = false;
        boolean hasCapital = false; // e and y are small words beside capitals, else initials
        for (int i = 0; i < size; i++) {
            String raw = raws.get(i).text();
            boolean isCaps = WordMaker.isCaps(raw);
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
            boolean isCaps = WordMaker.isCaps(raw.text());
            boolean isFamily = raw.isBeforeComma()
                    || hasCaps && hasSmall && isCaps && raw.text().length() > 2;
            boolean isSmall = text.length() == 1
                    && hasCapital
                    && !Character.isUpperCase(raw.text().charAt(0));
            double weight = info.isWeak() || isSmall && Word.scriptOf(raw.text()) != Word.Script.HAN ? 0 : 1;
            Word word = maker.word(raw.text(), text, info, weight, isCaps, isFamily, true, isOwn);
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
}
