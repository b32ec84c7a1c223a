package org.orthonym.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A table of this package's resources: lines of fields parted by tabs, comments after #. */
final class Table {
    private Table() {}

    /** The lines of {@code name}, each as its fields; at least {@code fields} of them. */
    static List<String[]> read(String name, int fields) {
        List<String[]> rows = new ArrayList<>();
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("this jar was built without " + name);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] row = line.split("\t", -1);
                    if (row.length < fields) {
                        throw new IllegalStateException(name + ": expected " + fields + " fields: " + line);
                    }
                    rows.add(row);
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a field, parted by blanks. */
    static String[] words(String field) {
        return field.trim().split(" +", -1);
    }
}
