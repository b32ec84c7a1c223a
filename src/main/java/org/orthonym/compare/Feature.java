package org.orthonym.compare;

import java.util.Locale;

/**
 * What is counted of a match; each has its weight in {@code weights.tsv}, one for persons and one for organisations, and its sum
 * with the others is the log odds. Numbers are counts of words unless said otherwise.
 */
enum Feature {
    /** Always 1: what is to be believed before looking. */
    BASE("before looking at the words"),
    /** How much the paired words say, rarer more; 4 at most. */
    AGREE("words in common: %s"),
    /** The share of the longer name that is paired, 0 to 1. */
    SHARE("the share of the words that have a counterpart"),
    /** 1 if every word that says anything is paired. */
    COMPLETE("every word has its counterpart"),
    /** 1 if two words or more are equal or known spellings. */
    SURE("two words or more agree wholly"),
    /** Distance of words spelt differently, summed; 3 at most. */
    SPELLING("spelt differently: %s"),
    /** The farthest of them. */
    SPELLING_WORST("the farthest of the spellings: %s"),
    /** How much of it is beyond half of what spellings may differ by. */
    SPELLING_FAR("hardly one name's spellings: %s"),
    /** Short words, of four letters at most, with an edit. */
    SHORT("short words that are not equal: %s"),
    /** Words that begin with another letter. */
    FIRST_LETTER("beginning with another letter: %s"),
    /** Both are given names we know, and not of each other's. */
    KNOWN_APART("two names of their own: %s"),
    /** Distance of words in two scripts, summed; 3 at most. */
    FOREIGN("by sound, between two scripts: %s"),
    /** The farthest of them. */
    FOREIGN_WORST("the farthest of them: %s"),
    /** Other spellings of one name, by the tables. */
    VARIANT("spellings of one name: %s"),
    READING("surnames spelt in another habit: %s"),
    NICKNAME("nicknames: %s"),
    /** A given name and one made of its beginning. */
    SHORTENED("cut short: %s"),
    FORM("one name in two languages: %s"),
    TRANSLATED("words of one meaning: %s"),
    /** A given name with a woman's ending against a man's. */
    GENDER_GIVEN("a woman's given name against a man's: %s"),
    /** The same at the surname, which may be the same family. */
    GENDER("a woman's ending against a man's: %s"),
    JOINED("written apart and together: %s"),
    INITIAL("initials: %s"),
    /** All given names are initials on one side. */
    INITIALS_ONLY("no given name but initials: %s"),
    ACRONYM("initials of the words: %s"),
    /** 1 if there is such a word and something is left out beside it. */
    ACRONYM_PART("initials of some words only"),
    /** Two names of one bearer, by the table. */
    ALIAS("known by both names"),
    /** Words on both sides that stand against each other. */
    CLASH("one word against another: %s"),
    /** An initial that fits no word left. */
    CLASH_INITIAL("an initial that fits nothing: %s"),
    /** ... how much they say, rarer more. */
    CLASH_WEIGHT("how much those words say: %s"),
    /** The first words that say anything stand against each other. */
    CLASH_HEAD("they begin differently"),
    /** Words that one side has beyond the other. */
    OMITTED("not in the other name: %s"),
    /** ... that is the surname, as far as can be told. */
    OMITTED_FAMILY("a surname not in the other name: %s"),
    /** 1 if the longer one is that of somebody who has two surnames, and the second is left out. */
    OMITTED_SECOND("the second of two surnames not in the other name"),
    /** 1 if the longer one has a given name before the other's first: the child's, in many countries. */
    OMITTED_FIRST("another given name before the first: %s"),
    /** 1 if that one often stands there: Muhammad, Jose. */
    OMITTED_FORENAME("a given name not in use, left out"),
    /** ... that is a patronymic. */
    OMITTED_PATRONYMIC("a patronymic not in the other name: %s"),
    /** ... how much they say. */
    OMITTED_WEIGHT("how much those words say: %s"),
    /** Words of a part of an organisation that the whole has not. */
    OMITTED_UNIT("a part of it, by the word: %s"),
    /** How much is left out beside a single word. */
    OMITTED_SINGLE("beside a single word: %s"),
    /** One side is a single word, without an initial that fits. */
    SINGLE("a single word"),
    /** 1 if nothing that is rare agrees. */
    ONLY_COMMON("nothing but common words agrees"),
    /** Words in another order, apart from the surname coming first. */
    ORDER("in another order"),
    /** The surname comes first on one side. */
    SURNAME_FIRST("the surname first on one side"),
    GENERATION("father and son, or first and second"),
    FORM_SAME("legal form of one class"),
    FORM_CLASH("legal forms of different classes"),
    FORM_OMITTED("a legal form on one side only"),
    NUMBER_SAME("the same number: %s"),
    NUMBER_CLASH("other numbers: %s"),
    NUMBER_OMITTED("a number on one side only: %s"),
    PLACE_CLASH("one place against another: %s"),
    PLACE_OMITTED("a place on one side only: %s"),
    /** The two strings have the same words in the same order. */
    SAME("the same name, word for word: %s"),
    /** What is beyond the most that names alone can say. */
    LIMIT("more cannot be said by names that differ");

    private final String what;

    Feature(String what) {
        this.what = what;
    }

    /** Its place in an array of features. */
    @SuppressWarnings("EnumOrdinal") // arrays by feature never leave this package
    int place() {
        return ordinal();
    }

    /** What it means, with room for the words as {@code %s}, or without. */
    String what() {
        return what;
    }

    /** As in {@code weights.tsv}: {@code spelling-worst}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
