package org.orthonym.compare;

import org.orthonym.gazetteer.EntityType;

/** A name read once, to be compared many times. Immutable and safe for many threads. */
public final class AnalysedName {
    private final String name;
    private final EntityType type;
    private final Word[] words;
    private final int legalForms;
    private final int generation;
    private final String initials;
    private final int alias;

    AnalysedName(String name, EntityType type, Word[] words, int legalForms, int generation, String initials) {
        this(name, type, words, legalForms, generation, initials, 0);
    }

    private AnalysedName(
            String name, EntityType type, Word[] words, int legalForms, int generation, String initials, int alias) {
        this.name = name;
        this.type = type;
        this.words = words;
        this.legalForms = legalForms;
        this.generation = generation;
        this.initials = initials;
        this.alias = alias;
    }

    /** The same name, known to be one of a group of aliases. */
    AnalysedName withAlias(int group) {
        return group == 0 ? this : new AnalysedName(name, type, words, legalForms, generation, initials, group);
    }

    /** The name as it was given. */
    public String name() {
        return name;
    }

    /** What it was read as. */
    public EntityType type() {
        return type;
    }

    int size() {
        return words.length;
    }

    Word word(int i) {
        return words[i];
    }

    /** A bit for each class of legal form in it. */
    int legalForms() {
        return legalForms;
    }

    /** Jr, II: see {@link WordInfo#generation}. */
    int generation() {
        return generation;
    }

    /** First letters of an organisation's words, legal form included; small words' in lower case. */
    String initials() {
        return initials;
    }

    /** The group of {@link Aliases} it is in, or 0. */
    int alias() {
        return alias;
    }

    /** The order in which two names are laid side by side, so that neither is the first. */
    static int order(AnalysedName a, AnalysedName b) {
        if (a.words.length != b.words.length) {
            return Integer.compare(a.words.length, b.words.length);
        }
        for (int i = 0; i < a.words.length; i++) {
            int order = a.words[i].text().compareTo(b.words[i].text());
            if (order != 0) {
                return order;
            }
        }
        return a.name.compareTo(b.name);
    }

    /** The same words in the same order; Chinese signs the same too. */
    boolean isSame(AnalysedName other) {
        if (words.length != other.words.length || words.length == 0) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            if (!words[i].equal(other.words[i])) {
                return false;
            }
        }
        return legalForms == other.legalForms && generation == other.generation;
    }

    @Override
    public String toString() {
        return name;
    }
}
