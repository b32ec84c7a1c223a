package org.orthonym.script;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What phrases of folded words stand for. Tells from a first word how long the phrases are that begin with it, so that most places
 * of a text are passed by after one look. To be filled by one thread; then safe for many.
 *
 * @param <V> what a phrase stands for
 */
public final class Phrases<V> {
    private final Map<String, V> values = new HashMap<>();
    private final Map<String, Integer> longest = new HashMap<>();

    /** What a phrase stands for, made if there is nothing yet. */
    public V computeIfAbsent(List<String> words, Supplier<V> maker) {
        count(words);
        return values.computeIfAbsent(key(words), key -> maker.get());
    }

    /** Lets a phrase stand for a value unless it has one. */
    public void putIfAbsent(List<String> words, V value) {
        count(words);
        values.putIfAbsent(key(words), value);
    }

    private void count(List<String> words) {
        if (!words.isEmpty()) {
            longest.merge(words.get(0), words.size(), Math::max);
        }
    }

    /** How many words the longest phrase has that begins with that word; 0 if there is none. */
    public int longestFrom(String first) {
        return longest.getOrDefault(first, 0);
    }

    /** What the phrase stands for, its words joined by blanks. */
    public Optional<V> get(String phrase) {
        return Optional.ofNullable(values.get(phrase));
    }

    /** A phrase in one string. */
    public static String key(List<String> words) {
        return words.size() == 1 ? words.get(0) : String.join(" ", words);
    }
}
