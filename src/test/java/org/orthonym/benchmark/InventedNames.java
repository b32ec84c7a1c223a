package org.orthonym.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * Names of people who do not exist, made of syllables: a few thousand given names and fifty thousand surnames, each used by
 * Zipf's law, and a long tail of surnames that hardly anybody else has, so that a million names hold some 350,000 different
 * words, as real collections do. The same seed gives the same names.
 */
final class InventedNames {
    private static final int GIVEN = 800; // for each style
    private static final int SURNAMES = 10_000;
    private static final double RARE_SURNAME = 0.24;
    private static final double SECOND_GIVEN = 0.12;
    private static final double SECOND_SURNAME = 0.05;

    private final Random random;
    private final List<Style> styles;

    private InventedNames(long seed) {
        random = new Random(seed);
        styles = List.of(
                new Style(
                        "b br c ch cl d f fr g gr h j k l m n p r s st t th w",
                        "a e i o u ea oo ai",
                        ". . l n r s t nd rt ck ll ng",
                        "son ton ley man er field . . ."),
                new Style(
                        "b d dr g k kr l m n p pl r s st t v vl z zh sh ch",
                        "a e i o u ya yu",
                        ". . . n r l s k sh v",
                        "ov ev in enko sky ich uk chenko ova"),
                new Style(
                        "b d f gh h j k kh l m n q r s sh t th w y z",
                        "a a i u aa ou ee",
                        ". . d f h l m n r s z q",
                        ". . . i awi an"),
                new Style(
                        "b c ch d f g gi gu l m n p qu r s t v z",
                        "a e i o u ia io ue",
                        ". . . n r s l",
                        "ez ini etti ado eira os ella ano . ."),
                new Style(
                        "b ch d dh f g h hy j k l m n p r s sh t ts v w y z",
                        "a i u e o ai ya",
                        ". . . . n ng m r",
                        "moto yama wal kar an . . ."));
    }

    /** So many different names. */
    static List<String> of(int count, long seed) {
        InventedNames invented = new InventedNames(seed);
        Set<String> names = new LinkedHashSet<>(2 * count);
        while (names.size() < count) {
            names.add(invented.name());
        }
        return List.copyOf(names);
    }

    private String name() {
        Style style = pick(styles);
        StringBuilder name = new StringBuilder(40);
        name.append(style.given());
        if (random.nextDouble() < SECOND_GIVEN) {
            name.append(' ').append(style.given());
        }
        name.append(' ').append(style.surname());
        if (random.nextDouble() < SECOND_SURNAME) {
            name.append(random.nextBoolean() ? ' ' : '-').append(style.surname());
        }
        return name.toString();
    }

    private <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** How the words of some languages are built, and the words that many bear. */
    private final class Style {
        private static final double[] GIVEN_SHARES = shares(GIVEN, 1.0);
        private static final double[] SURNAME_SHARES = shares(SURNAMES, 0.75);

        private final List<String> onsets;
        private final List<String> vowels;
        private final List<String> codas;
        private final List<String> endings;
        private final List<String> given;
        private final List<String> surnames;

        Style(String onsets, String vowels, String codas, String endings) {
            this.onsets = parts(onsets);
            this.vowels = parts(vowels);
            this.codas = parts(codas);
            this.endings = parts(endings);
            this.given = words(GIVEN, 2, List.of("", "", "a", "e", "i"));
            this.surnames = words(SURNAMES, 3, this.endings);
        }

        private static List<String> parts(String spaced) {
            return List.of(spaced.replace(".", "").split(" ", -1));
        }

        String given() {
            return given.get(rank(GIVEN_SHARES));
        }

        String surname() {
            return random.nextDouble() < RARE_SURNAME
                    ? word(2 + random.nextInt(2), endings)
                    : surnames.get(rank(SURNAME_SHARES));
        }

        private List<String> words(int count, int syllables, List<String> ends) {
            Set<String> words = new LinkedHashSet<>();
            while (words.size() < count) {
                words.add(word(1 + random.nextInt(syllables), ends));
            }
            return new ArrayList<>(words);
        }

        private String word(int syllables, List<String> ends) {
            StringBuilder word = new StringBuilder(16);
            for (int i = 0; i < syllables; i++) {
                word.append(pick(onsets)).append(pick(vowels)).append(pick(codas));
            }
            word.append(pick(ends));
            return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        }

        private int rank(double[] shares) {
            int at = Arrays.binarySearch(shares, random.nextDouble());
            return Math.min(shares.length - 1, at < 0 ? -1 - at : at);
        }

        /** Shares by Zipf's law, summed up. */
        private static double[] shares(int count, double exponent) {
            double[] sums = new double[count];
            double sum = 0;
            for (int i = 0; i < count; i++) {
                sum += Math.pow(i + 1.0, -exponent);
                sums[i] = sum;
            }
            for (int i = 0; i < count; i++) {
                sums[i] /= sum;
            }
            return sums;
        }
    }
}
