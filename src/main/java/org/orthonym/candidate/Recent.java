package org.orthonym.candidate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Remembers what was worked out for the keys last asked for. Safe for many threads. */
public final class Recent<K, V> {
    private static final float LOAD = 0.75f;

    private final Map<K, V> values;

    /** Remembers at most so many. */
    public Recent(int most) {
        values = new LinkedHashMap<>(16, LOAD, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** The value of a key; two threads that ask at once may both work it out. */
    public V get(K key, Function<K, V> worker) {
        synchronized (values) {
            V known = values.get(key);
            if (known != null) {
                return known;
            }
        }
        V value = worker.apply(key);
        synchronized (values) {
            values.put(key, value);
        }
        return value;
    }
}
