package org.orthonym.compare;

/** What is left of one side of a match: the words without a counterpart. Counts, unless said otherwise. */
final class Rest {
    int words;
    int initials;
    int patronymics;
    int numbers;
    int places;
    int strong;
    double weight;
    double allWeight;
    boolean hasFamily;
    boolean isHeadFree;
    boolean isHeadForename;
    boolean hasSecond;
    int units;

    Rest(AnalysedName name, boolean[] used, boolean isPerson, Vocabulary vocabulary) {
        int family = family(name);
        for (int i = 0; i < name.size(); i++) {
            Word word = name.word(i);
            if (!word.isStrong()) {
                continue;
            }
            allWeight += word.worth(isPerson);
            strong += word.isInitial() ? 0 : 1;
            if (used[i]) {
                continue;
            }
            if (strong == 1 && !word.isInitial()) {
                isHeadFree = true;
                isHeadForename = word.info().has(WordInfo.FORENAME);
            }
            hasSecond |= i > 0
                    && (word.info().has(WordInfo.SECOND)
                            || name.word(i - 1).info().has(WordInfo.SECOND));
            units += word.info().has(WordInfo.UNIT) ? 1 : 0;
            weight += word.worth(isPerson);
            if (word.isInitial()) {
                initials++;
            } else if (word.isNumber() && !isPerson) {
                numbers++;
            } else {
                words++;
                places += word.info().place() > 0 ? 1 : 0;
                patronymics += isPerson && vocabulary.isPatronymic(word.text()) ? 1 : 0;
                hasFamily |= i == family;
            }
        }
    }

    private static int family(AnalysedName name) {
        int last = -1;
        for (int i = 0; i < name.size(); i++) {
            if (name.word(i).isFamily()) {
                return i;
            }
            last = name.word(i).isStrong() ? i : last;
        }
        return last;
    }
}
