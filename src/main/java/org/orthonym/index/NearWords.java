package org.orthonym.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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
    private final String[] skeletons;
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
        skeletons = new String[forms.size()];
        Map<String, List<Integer>> lists = new HashMap<>();
        for (int i = 0; i < skeletons.length; i++) {
            String form = forms.get(i).route().form();
            skeletons[i] = Skeleton.of(form);
            for (String key : keys(form, skeletons[i])) {
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
        Set<Integer> found = new HashSet<>();
        for (String key : keys(surface, skeleton)) {
            int[] list = byKey.getOrDefault(key, new int[0]);
            if (list.length <= MOST_FROM_A_DOOR) {
                Arrays.stream(list).forEach(found::add);
            }
        }
        record Scored(int form, double likeness) {}
        return found.stream()
                .map(i -> new Scored(i, likeness(surface, skeleton, i)))
                .sorted(Comparator.comparingDouble(Scored::likeness).reversed().thenComparingInt(Scored::form))
                .limit(limit)
                .map(scored -> forms.get(scored.form))
                .toList();
    }

    /** Shared letter pairs and shared skeleton, 0 to 2. */
    private double likeness(String surface, String skeleton, int i) {
        String form = forms.get(i).route().form();
        return shared(surface, form) + shared(skeleton, skeletons[i]);
    }

    /** Dice's coefficient over letters and letter pairs, the word's ends included. */
    private static double shared(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        int common = 0;
        String other = "^" + b + "$";
        String one = "^" + a + "$";
        for (int i = 0; i + 1 < one.length(); i++) {
            if (other.contains(one.substring(i, i + 2))) {
                common += 2;
            } else if (other.indexOf(one.charAt(i)) >= 0) {
                common += 1;
            }
        }
        return common / (double) (one.length() + other.length());
    }
}
