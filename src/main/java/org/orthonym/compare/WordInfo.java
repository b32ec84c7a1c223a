package org.orthonym.compare;

/**
 * What the tables know of one folded word. Groups are numbers: words of one group are one name in several spellings, nicknames
 * of one name and so on; sorted, not to be written to. Immutable and safe for many threads.
 */
final class WordInfo {
    /** A given name that stands before the one used: Muhammad, Jose. */
    static final int FORENAME = 1;

    /** A surname of those who have two. */
    static final int SECOND = 2;

    /** A word that a part of an organisation has and the whole has not: Leasing, Navy. */
    static final int UNIT = 4;

    private static final int[] NONE = {};

    static final WordInfo UNKNOWN = new WordInfo(NONE, NONE, NONE, NONE, NONE, 0, false, 0, 0, 1, 0, 0);

    private final int[] spellings;
    private final int[] readings;
    private final int[] forms;
    private final int[] formal;
    private final int[] nicknames;
    private final int commonness;
    private final boolean isWeak;
    private final int generation;
    private final int organisation;
    private final double weight;
    private final int place;
    private final int marks;

    WordInfo(
            int[] spellings,
            int[] readings,
            int[] forms,
            int[] formal,
            int[] nicknames,
            int commonness,
            boolean isWeak,
            int generation,
            int organisation,
            double weight,
            int place,
            int marks) {
        this.spellings = spellings;
        this.readings = readings;
        this.forms = forms;
        this.formal = formal;
        this.nicknames = nicknames;
        this.commonness = commonness;
        this.isWeak = isWeak;
        this.generation = generation;
        this.organisation = organisation;
        this.weight = weight;
        this.place = place;
        this.marks = marks;
    }

    /** Groups of one name spelt otherwise. */
    int[] spellings() {
        return spellings;
    }

    /** Groups of one surname romanized otherwise. */
    int[] readings() {
        return readings;
    }

    /** Groups of one name in several languages. */
    int[] forms() {
        return forms;
    }

    /** Groups of which it is the formal name. */
    int[] formal() {
        return formal;
    }

    /** Groups of which it is a short form. */
    int[] nicknames() {
        return nicknames;
    }

    /** 0, or 1 to 3 for common names of persons. */
    int commonness() {
        return commonness;
    }

    /** A title, particle or link: worth nothing by itself. */
    boolean isWeak() {
        return isWeak;
    }

    /** 0, or which of a family of one name: Jr is 1, Sr -1, else the number. */
    int generation() {
        return generation;
    }

    /** Group of the organisations' words, or 0. */
    int organisation() {
        return organisation;
    }

    /** What it says of an organisation: 1 for a name of its own, 0 for a small word. */
    double weight() {
        return weight;
    }

    /** Group of places, or 0. */
    int place() {
        return place;
    }

    /** Whether it has a mark: {@link #FORENAME}, {@link #SECOND}, {@link #UNIT}. */
    boolean has(int mark) {
        return (marks & mark) != 0;
    }

    /** Whether the tables know it as a given name or surname. */
    boolean isName() {
        return spellings.length + readings.length + forms.length + formal.length + nicknames.length > 0
                || commonness > 0;
    }

    /** Whether the tables have nothing on it. */
    @SuppressWarnings("ReferenceEquality") // there is one such object, and arrays make equals say nothing
    boolean isUnknown() {
        return this == UNKNOWN;
    }

    static boolean meet(int[] a, int[] b) {
        for (int x : a) {
            for (int y : b) {
                if (x == y) {
                    return true;
                }
            }
        }
        return false;
    }
}
