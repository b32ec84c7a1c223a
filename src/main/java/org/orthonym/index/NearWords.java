package org.orthonym.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orthonym.route.Route;
import org.orthonym.script.Skeleton;

/**
 * Finds the words whose English spelling, or a route of it, looks or sounds like a surface. Three doors: the consonant skeleton
 * with one class lost on either side (Mor and Fraenkel 1982, the deletion neighbourhood), a common beginning, and the same end.
 * Immutable and safe for many threads.
 */
public final class NearWords {
    private static final int[] NOTHING = {};
    private static final int LONG_ENOUGH_TO_DELETE = 2;
    private static final int BEGINNING = 3;

    /** The most forms one door may bring: longer lists are not selective enough to be worth reading. */
    private static final int MOST_FROM_A_DOOR = 3000;

    /**
     * A form of a word that a surface may be a garble of.
     *
     * @param word id of the word
     * @param route how it came to that form
     */
    public record Form(int word, Route route) {}

    private final List<Form> forms = new ArrayList<>();
    private final long[] pairs; // the letter pairs of each form, and of its skeleton, as sets of 64 bits
    private final long[] skeletonPairs;
    private final Map<String, int[]> byKey = new HashMap<>();

    NearWords(List<String> words, List<List<Route>> routes) {
        for (int word = 0; word < words.size(); word++) {
            forms.add(new Form(word, Route.direct(words.get(word), words.get(word))));
            for (Route route : routes.get(word)) {
                if (!route.form().equals(words.get(word))) {
                    forms.add(new Form(word, route));
                }
            }
        }
        pairs = new long[forms.size()];
        skeletonPairs = new long[forms.size()];
        Map<String, List<Integer>> lists = new HashMap<>();
        for (int i = 0; i < pairs.length; i++) {
            String form = forms.get(i).route().form();
            String skeleton = Skeleton.of(form);
            pairs[i] = pairs(form);
            skeletonPairs[i] = pairs(skeleton);
            for (String key : keys(form, skeleton)) {
                lists.computeIfAbsent(key, k -> new ArrayList<>(2)).add(i);
            }
        }
        lists.forEach((key, list) ->
                byKey.put(key, list.stream().mapToInt(Integer::intValue).toArray()));
    }

    /** The keys under which a form is filed, and under which a surface looks. */
    private static Set<String> keys(String form, String skeleton) {
        Set<String> keys = new HashSet<>();
        keys.add(skeleton);
        if (skeleton.length() > LONG_ENOUGH_TO_DELETE) {
            for (int i = 0; i < skeleton.length(); i++) {
                keys.add(skeleton.substring(0, i) + skeleton.substring(i + 1));
            }
        }
        if (form.length() >= BEGINNING) {
            keys.add("^" + form.substring(0, BEGINNING));
            keys.add("$" + form.substring(form.length() - BEGINNING));
        }
        keys.add("=" + form);
        return keys;
    }

    /**
     * The forms a folded surface may be a garble of, most alike first by a cheap measure.
     *
     * @param limit the most to return
     */
    public List<Form> find(String surface, int limit) {
        String skeleton = Skeleton.of(surface);
        BitSet found = new BitSet(pairs.length);
        for (String key : keys(surface, skeleton)) {
            int[] list = byKey.getOrDefault(key, NOTHING);
            if (list.length <= MOST_FROM_A_DOOR) {
                for (int form : list) {
                    found.set(form);
                }
            }
        }
        long surfacePairs = pairs(surface);
        long surfaceSkeleton = pairs(skeleton);
        long[] order = found.stream()
                .mapToLong(form -> {
                    double likeness = shared(surfacePairs, pairs[form]) + shared(surfaceSkeleton, skeletonPairs[form]);
                    return (long) ((2 - likeness) * 1e6) << 32 | form; // most alike first, then in order
                })
                .sorted()
                .limit(limit)
                .toArray();
        return Arrays.stream(order).mapToObj(packed -> forms.get((int) packed)).toList();
    }

    /** The letter pairs of a word, its ends included, as a set of 64 bits. */
    private static long pairs(String word) {
        long set = 0;
        int last = 0;
        for (int i = 0; i <= word.length(); i++) {
            int letter = i < word.length() ? word.charAt(i) : 0;
            int hash = (last * 31 + letter) * 0x9E3779B1;
            set |= 1L << (hash >>> 26);
            last = letter;
        }
        return set;
    }

    /** Dice's coefficient of two sets, 0 to 1. */
    private static double shared(long a, long b) {
        return 2.0 * Long.bitCount(a & b) / (Long.bitCount(a) + Long.bitCount(b));
    }
}
