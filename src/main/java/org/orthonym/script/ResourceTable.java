package org.orthonym.script;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the tables that ship with the library: a row a line, fields parted by tabs; blank lines and lines that begin with # are none. */
public final class ResourceTable {
    private ResourceTable() {}

    /**
     * The rows of a table.
     *
     * @param beside a class of the package the table lies in
     * @param name its file name
     * @param fields the least number of fields in a row
     */
    public static List<Row> read(Class<?> beside, String name, int fields) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("this jar was built without " + name);
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), name, fields);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Row> read(BufferedReader lines, String name, int fields) throws IOException {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                Row row = new Row(name, number, List.of(line.split("\t", -1)));
                if (row.fields.size() < fields) {
                    throw row.wrong(fields + " fields");
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /**
     * A row.
     *
     * @param file the name of its table
     * @param line 1-based
     * @param fields as they stand; they may be empty
     */
    public record Row(String file, int line, List<String> fields) {
        public Row {
            fields = List.copyOf(fields);
        }

        /** A field, 0-based. */
        public String get(int field) {
            return fields.get(field);
        }

        /** The words of a field, parted by blanks. */
        public String[] words(int field) {
            return get(field).trim().split(" +", -1);
        }

        /** A field that is a number. */
        public double number(int field) {
            try {
                return Double.parseDouble(get(field));
            } catch (NumberFormatException e) {
                throw wrong("a number as field " + (field + 1));
            }
        }

        /** What to throw for a row that is not what was expected. */
        public IllegalStateException wrong(String expected) {
            return new IllegalStateException(
                    file + ":" + line + ": expected " + expected + ": " + String.join("\t", fields));
        }
    }
}
