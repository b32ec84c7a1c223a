package org.orthonym.rank;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What each reason is worth, in log odds, from {@code weights.tsv}. Immutable and safe for many threads. */
final class Weights {
    private final Map<String, Double> values = new HashMap<>();

    private Weights() {}

    static Weights bundled() {
        Weights weights = new Weights();
        try (InputStream in = Weights.class.getResourceAsStream("weights.tsv")) {
            if (in == null) {
                throw new IllegalStateException("this jar was built without weights.tsv");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] fields = line.split("\t", -1);
                    weights.values.put(fields[0], Double.valueOf(fields[1]));
                }
            }
            return weights;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    double of(String name) {
        Double value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("weights.tsv has no " + name);
        }
        return value;
    }
}
