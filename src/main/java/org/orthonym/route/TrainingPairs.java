package org.orthonym.route;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.orthonym.route.ChunkTrainer.Pair;
import org.orthonym.script.Words;

/**
 * Pairs to learn costs from: real ones that are added, those that follow from them (what romanization makes of a spelling, what
 * case endings do), and where a language has few, pairs made by its rules and those of its script's other languages. One table
 * comes of it for each language and script. The same pairs in the same order give the same tables. Not safe for several threads.
 */
public final class TrainingPairs {
    /** Behind a language's tag: its words in Latin letters. */
    public static final String LATIN = "-Latn";

    /** A language with fewer real words than this learns from its script's other languages, too. */
    private static final int ENOUGH = 12_000;

    /** How much more a language's own words count then. */
    private static final int OWN_WEIGHT = 4;

    /** Words from which pairs are made by rule. */
    private static final int BY_RULE = 6000;

    /** One of so many words is given an ending as well. */
    private static final int INFLECTED = 4;

    /** The most pairs of a language that the table for unknown languages learns from. */
    private static final int POOLED = 6000;

    private final Routes routes;
    private final Endings endings;
    private final Surfaces surfaces = new Surfaces();
    private final Map<String, List<Pair>> real = new TreeMap<>();
    private final Set<String> names = new LinkedHashSet<>();

    /** No pairs yet. */
    public TrainingPairs(Routes routes, Endings endings) {
        this.routes = routes;
        this.endings = endings;
    }

    /**
     * Adds a name and how it came out, word by word; if they have different numbers of words nothing is learned of them.
     *
     * @param language BCP 47 tag
     * @param surface in any script
     * @param name in English
     * @return whether it could be used
     */
    public boolean add(String language, String surface, String name) {
        List<String> from = surfaces.words(surface, language);
        List<String> to = Words.folded(name);
        if (from.isEmpty() || from.size() != to.size()) {
            return false;
        }
        boolean isLatin = isLatin(String.join("", from));
        for (int i = 0; i < from.size(); i++) {
            add(real, isLatin ? language + LATIN : language, from.get(i), to.get(i));
            names.add(to.get(i));
        }
        return true;
    }

    private static void add(Map<String, List<Pair>> pairs, String table, String surface, String name) {
        if (!surface.isEmpty() && !name.isEmpty()) {
            pairs.computeIfAbsent(table, k -> new ArrayList<>()).add(new Pair(surface, name));
        }
    }

    /** Whether a word is in Latin letters or none; the syllables that stand for Chinese characters begin with a capital. */
    private static boolean isLatin(String letters) {
        return !letters.isEmpty()
                && !Surfaces.beginsSyllable(letters.charAt(0))
                && letters.codePoints().allMatch(TrainingPairs::isLatin);
    }

    private static boolean isLatin(int letter) {
        Character.UnicodeScript script = Character.UnicodeScript.of(letter);
        return script == Character.UnicodeScript.LATIN
                || script == Character.UnicodeScript.COMMON
                || script == Character.UnicodeScript.INHERITED;
    }

    /** What is to be learned for each table: {@code "el"}, {@code "el-Latn"}, and {@code "Latn"} for unknown languages. */
    public Map<String, List<Pair>> tables() {
        Map<String, List<Pair>> tables = new TreeMap<>();
        real.forEach((table, pairs) -> tables.put(table, new ArrayList<>(pairs)));
        for (String language : routes.languages()) {
            if (real.getOrDefault(language, List.of()).size() < ENOUGH) {
                addByRule(language, tables);
            }
        }
        Map<String, List<Pair>> before = new TreeMap<>(tables);
        for (String language : routes.languages()) {
            if (before.containsKey(language)
                    && real.getOrDefault(language, List.of()).size() < ENOUGH) {
                tables.put(language, pooled(language, before));
            }
            addInflected(language, tables);
            addRomanized(language, before.getOrDefault(language, List.of()), tables);
        }
        // A language of Latin letters is read by its table for those alone; the other one served the pooling only.
        tables.keySet().removeIf(TrainingPairs::isWrittenInLatin);
        List<Pair> all = new ArrayList<>();
        tables.forEach((table, pairs) -> {
            if (table.endsWith(LATIN)) {
                all.addAll(spread(pairs, POOLED));
            }
        });
        tables.put(LATIN.substring(1), all);
        return tables;
    }

    private static boolean isWrittenInLatin(String table) {
        int[] scripts = UScript.getCode(new ULocale(table));
        return table.indexOf('-') < 0 && scripts != null && scripts.length > 0 && scripts[0] == UScript.LATIN;
    }

    private void addByRule(String language, Map<String, List<Pair>> tables) {
        for (String name : spread(new ArrayList<>(names), BY_RULE)) {
            for (String spelling : routes.spellings(name, language)) {
                String letters = String.join("", surfaces.words(spelling, language));
                add(tables, isLatin(letters) ? language + LATIN : language, letters, name);
            }
        }
    }

    /** The pairs of a language, heavier, with those of the other languages that share most of its letters. */
    private List<Pair> pooled(String language, Map<String, List<Pair>> tables) {
        List<Pair> own = tables.getOrDefault(language, List.of());
        List<Pair> pooled = new ArrayList<>();
        for (Pair pair : real.getOrDefault(language, List.of())) {
            for (int i = 0; i < OWN_WEIGHT; i++) {
                pooled.add(pair);
            }
        }
        pooled.addAll(own);
        real.forEach((other, pairs) -> {
            if (!other.equals(language) && script(pairs) == script(own)) {
                pooled.addAll(spread(pairs, 3 * ENOUGH));
            }
        });
        return pooled;
    }

    /** The script of a table; Chinese syllables, although in Latin letters, are none that others share. */
    private static Character.UnicodeScript script(List<Pair> pairs) {
        Character.UnicodeScript script = pairs.isEmpty()
                ? Character.UnicodeScript.UNKNOWN
                : Character.UnicodeScript.of(pairs.get(0).surface().codePointAt(0));
        return script != Character.UnicodeScript.LATIN || isLatin(pairs.get(0).surface())
                ? script
                : Character.UnicodeScript.UNKNOWN;
    }

    /** Latin words with an ending on: those in their own script are looked up without it. */
    private void addInflected(String language, Map<String, List<Pair>> tables) {
        List<Pair> pairs = tables.getOrDefault(language + LATIN, List.of());
        List<Pair> inflected = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i += INFLECTED) {
            List<String> forms = List.copyOf(endings.forms(pairs.get(i).surface(), language));
            if (!forms.isEmpty()) {
                String form = forms.get(inflected.size() % forms.size());
                inflected.add(new Pair(form, pairs.get(i).name()));
            }
        }
        inflected.forEach(pair -> add(tables, language + LATIN, pair.surface(), pair.name()));
    }

    /** What a translator makes of a language's spellings when it leaves the name untranslated; and names that it leaves right. */
    private void addRomanized(String language, Collection<Pair> pairs, Map<String, List<Pair>> tables) {
        int turn = 0;
        for (Pair pair : spread(List.copyOf(pairs), BY_RULE)) {
            List<Route> romanized = routes.attested(pair.surface(), language);
            if (!romanized.isEmpty()) {
                add(
                        tables,
                        language + LATIN,
                        romanized.get(turn++ % romanized.size()).form(),
                        pair.name());
            }
        }
        for (String name : spread(new ArrayList<>(names), BY_RULE / 3)) {
            add(tables, language + LATIN, name, name);
        }
    }

    /** So many of a list, from all over it. */
    private static <T> List<T> spread(List<T> all, int most) {
        List<T> some = new ArrayList<>();
        int size = Math.min(most, all.size());
        for (long i = 0; i < size; i++) {
            some.add(all.get((int) (i * all.size() / size)));
        }
        return some;
    }
}
