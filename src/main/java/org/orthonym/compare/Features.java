package org.orthonym.compare;

/** The features of a match, as numbers in the order of {@link Feature}. */
final class Features {
    private static final double MOST_AGREEMENT = 4;
    private static final double MOST_SPELLING = 3;
    private static final double FAR = 0.5;
    private static final float WHOLE = 0.25f;
    private static final int SHORT = 4;
    private static final double MOST_OMITTED = 3;

    private final Match match;
    private final AnalysedName left;
    private final AnalysedName right;
    private final boolean isPerson;
    private final Vocabulary vocabulary;
    final double[] values = new double[Feature.values().length];

    Features(Match match, Vocabulary vocabulary, boolean isPerson) {
        this.match = match;
        this.left = match.left;
        this.right = match.right;
        this.isPerson = isPerson;
        this.vocabulary = vocabulary;
        if (left.isSame(right)) {
            set(Feature.SAME, 1);
            return;
        }
        set(Feature.BASE, 1);
        if (left.alias() > 0 && left.alias() == right.alias()) {
            set(Feature.ALIAS, 1);
            return;
        }
        pairs();
        leftovers();
        order();
        if (isPerson) {
            if (left.generation() != 0 && right.generation() != 0 && left.generation() != right.generation()) {
                set(Feature.GENERATION, 1);
            }
        } else {
            legalForms();
        }
    }

    private void set(Feature feature, double value) {
        values[feature.place()] = value;
    }

    private double get(Feature feature) {
        return values[feature.place()];
    }

    private void add(Feature feature, double value) {
        values[feature.place()] += value;
    }

    private void pairs() {
        double agree = 0;
        double rarest = 0;
        int whole = 0;
        int initials = 0;
        int named = 0;
        for (int p = 0; p < match.count; p++) {
            Word a = left.word(match.leftFrom[p]);
            Word b = right.word(match.rightFrom[p]);
            double worth = 0;
            if (match.leftWords[p] > 1 || match.rightWords[p] > 1) {
                worth = match.leftWords[p] > 1 ? b.worth(isPerson) : a.worth(isPerson);
            } else {
                worth = Math.min(a.worth(isPerson), b.worth(isPerson));
            }
            if (worth == 0) {
                continue;
            }
            float apart = match.apart[p];
            switch (match.how[p]) {
                case EQUAL -> {
                    if (a.isNumber() && !isPerson) {
                        set(Feature.NUMBER_SAME, 1);
                    }
                    whole += a.isInitial() ? 0 : 1;
                }
                case VARIANT -> {
                    add(Feature.VARIANT, 1);
                    whole++;
                }
                case JOINED -> {
                    if (apart < WHOLE) {
                        add(Feature.JOINED, 1);
                        whole += Math.max(match.leftWords[p], match.rightWords[p]);
                    } else if (a.script() == b.script()) {
                        add(Feature.SPELLING, apart);
                        max(Feature.SPELLING_WORST, apart);
                    } else {
                        add(Feature.FOREIGN, apart);
                        max(Feature.FOREIGN_WORST, apart);
                    }
                }
                case TRANSLATED -> {
                    add(Feature.TRANSLATED, 1);
                    whole++;
                }
                case READING -> add(Feature.READING, 1);
                case NICKNAME -> add(Feature.NICKNAME, 1);
                case SHORTENED -> add(Feature.SHORTENED, 1);
                case FORM -> add(Feature.FORM, 1);
                case GENDER -> {
                    boolean isLast = match.leftFrom[p] == left.size() - 1 || match.rightFrom[p] == right.size() - 1;
                    add(isLast ? Feature.GENDER : Feature.GENDER_GIVEN, 1);
                }
                case SPELLING -> spelling(a, b, apart);
                case FOREIGN -> {
                    add(Feature.FOREIGN, apart);
                    max(Feature.FOREIGN_WORST, apart);
                    knownApart(a, b);
                }
                case INITIAL -> {
                    add(Feature.INITIAL, 1);
                    initials++;
                    worth = 0.15;
                }
                case ACRONYM -> {
                    set(Feature.ACRONYM, 1);
                    worth = 0.3 * Math.max(match.leftWords[p], match.rightWords[p]);
                }
            }
            named += match.how[p] == Pairing.INITIAL || a.isInitial() ? 0 : 1;
            double sure = Math.max(0.2, 1 - 0.4 * apart);
            agree += worth * sure;
            rarest = Math.max(rarest, a.isNumber() ? 0 : worth * sure);
        }
        // A number says nothing where no name agrees.
        set(Feature.NUMBER_SAME, rarest > 0 ? get(Feature.NUMBER_SAME) : 0);
        set(Feature.AGREE, Math.min(agree, MOST_AGREEMENT));
        set(Feature.SURE, whole >= 2 ? 1 : 0);
        set(Feature.INITIALS_ONLY, initials > 0 && named < 2 ? 1 : 0);
        set(Feature.ONLY_COMMON, rarest < (isPerson ? 0.7 : 0.65) ? 1 : 0);
        values[Feature.SPELLING.place()] = Math.min(get(Feature.SPELLING), MOST_SPELLING);
        values[Feature.FOREIGN.place()] = Math.min(get(Feature.FOREIGN), MOST_SPELLING);
        set(Feature.SPELLING_FAR, Math.max(0, get(Feature.SPELLING_WORST) - FAR));
    }

    private void max(Feature feature, double value) {
        values[feature.place()] = Math.max(values[feature.place()], value);
    }

    private void spelling(Word a, Word b, float apart) {
        add(Feature.SPELLING, apart);
        max(Feature.SPELLING_WORST, apart);
        if (Math.min(a.text().length(), b.text().length()) <= SHORT) {
            add(Feature.SHORT, 1);
        }
        if (!Word.beginAlike(a.text(), b.text())) {
            add(Feature.FIRST_LETTER, 1);
        }
        knownApart(a, b);
    }

    private void knownApart(Word a, Word b) {
        if (isPerson && a.info().isName() && b.info().isName()) {
            add(Feature.KNOWN_APART, 1);
        } else if (!isPerson && a.info().organisation() > 0 && b.info().organisation() > 0) {
            add(Feature.KNOWN_APART, 1);
        }
    }

    /** Words without a counterpart: where both sides have some they stand against each other, the rest is left out. */
    private void leftovers() {
        Rest l = new Rest(left, match.leftUsed, isPerson, vocabulary);
        Rest r = new Rest(right, match.rightUsed, isPerson, vocabulary);
        int words = Math.min(l.words, r.words);
        int initials = Math.min(l.initials, r.initials + r.words - words) + Math.min(r.initials, l.words - words);
        set(Feature.CLASH, Math.min(words, 2));
        set(Feature.CLASH_INITIAL, Math.min(initials, 2));
        set(Feature.CLASH_WEIGHT, Math.min(Math.min(l.weight, r.weight), 2));
        int omitted = Math.abs(l.words - r.words);
        set(Feature.OMITTED, Math.min(omitted, MOST_OMITTED));
        set(Feature.OMITTED_WEIGHT, Math.min(Math.abs(l.weight - r.weight), MOST_OMITTED));
        if (isPerson && omitted > 0) {
            Rest more = l.words > r.words ? l : r;
            set(Feature.OMITTED_FAMILY, more.hasFamily && words == 0 ? 1 : 0);
            set(Feature.OMITTED_PATRONYMIC, Math.min(more.patronymics, 1));
            if (words == 0 && more.strong > 2) {
                whoseNamesChain(more, l.words > r.words ? r : l);
            }
        }
        set(Feature.COMPLETE, l.words + r.words + l.initials + r.initials == 0 ? 1 : 0);
        double all = Math.max(l.allWeight, r.allWeight);
        double rest = l.allWeight >= r.allWeight ? l.weight : r.weight;
        set(Feature.SHARE, all == 0 ? 0 : (all - rest) / all);
        set(Feature.CLASH_HEAD, l.isHeadFree && r.isHeadFree ? 1 : 0);
        int least = Math.min(l.strong, r.strong);
        set(Feature.SINGLE, least == 1 && get(Feature.INITIALS_ONLY) == 0 ? 1 : 0);
        if (!isPerson) {
            set(
                    Feature.OMITTED_UNIT,
                    Math.min(2, words == 0 ? l.units + r.units : Math.max(0, Math.abs(l.units - r.units))));
            set(Feature.OMITTED_SINGLE, least == 1 ? get(Feature.OMITTED_WEIGHT) : 0);
            set(Feature.ACRONYM_PART, get(Feature.ACRONYM) * (l.words + r.words > 0 ? 1 : 0));
            set(Feature.NUMBER_CLASH, l.numbers > 0 && r.numbers > 0 ? 1 : 0);
            set(Feature.NUMBER_OMITTED, (l.numbers > 0) != (r.numbers > 0) ? 1 : 0);
            set(Feature.PLACE_CLASH, l.places > 0 && r.places > 0 ? 1 : 0);
            set(Feature.PLACE_OMITTED, (l.places > 0) != (r.places > 0) ? 1 : 0);
        }
    }

    /** What the place of the words left out says, where nothing stands against anything. */
    private void whoseNamesChain(Rest more, Rest less) {
        if (more.isHeadFree && less.strong > 1) {
            set(more.isHeadForename ? Feature.OMITTED_FORENAME : Feature.OMITTED_FIRST, 1);
        }
        if (more.hasFamily && more.hasSecond && !more.isHeadFree) {
            set(Feature.OMITTED_SECOND, 1);
            set(Feature.OMITTED_FAMILY, 0);
        }
    }

    /** Whether the paired words stand in another order, and whether one turn of the surname explains it. */
    private void order() {
        int turns = 0;
        int last = -1;
        int first = -1;
        for (int i = 0; i < left.size(); i++) {
            for (int p = 0; p < match.count; p++) {
                if (match.leftFrom[p] == i && left.word(i).isStrong()) {
                    int j = match.rightFrom[p];
                    turns += j < last ? 1 : 0;
                    last = j;
                    first = first < 0 ? j : first;
                }
            }
        }
        if (turns == 1 && last < first) {
            set(Feature.SURNAME_FIRST, 1);
        } else if (turns > 0) {
            set(Feature.ORDER, 1);
        }
    }

    private void legalForms() {
        int l = left.legalForms();
        int r = right.legalForms();
        if (l != 0 && r != 0) {
            boolean isAny = ((l | r) & LegalForms.ANY) != 0;
            if ((l & r & ~LegalForms.ANY) != 0 || l == r) {
                set(Feature.FORM_SAME, 1);
            } else if (!isAny) {
                set(Feature.FORM_CLASH, 1);
            }
        } else if (l != r) {
            set(Feature.FORM_OMITTED, 1);
        }
    }
}
