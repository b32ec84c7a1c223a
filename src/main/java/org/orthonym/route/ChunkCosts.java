package org.orthonym.route;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What it costs, in nats, that the letters of an English name come out as the letters of a surface in one language and script:
 * minus the log of P(surface | name), approximately.
 *
 * <p>A table of chunk substitutions (Brill and Moore, "An improved error model for noisy channel spelling correction", ACL 2000),
 * learned by {@link ChunkTrainer}. Lines are {@code surface chunk, name chunk, nats}, tab-separated; {@code ^} and {@code $} stand
 * for a word's beginning and end, an empty surface chunk for letters that are lost, and the name chunk {@code ?} for a letter of
 * a name nobody told us of. Immutable and safe for many threads.
 */
public final class ChunkCosts {
    /** The most letters of a surface that one chunk holds. */
    public static final int LONGEST_SURFACE = 3;

    /** The most letters of a name that one chunk holds: six spell a Chinese syllable. */
    public static final int LONGEST_NAME = 6;

    /** Nats for a name's letter that comes out as something no chunk says. */
    public static final float ANY_FOR_ANY = 8;

    /** Nats for a letter of the surface that stands for nothing. */
    public static final float SURFACE_TOO_MANY = 6;

    private static final float NAME_LEFT_OUT = 7;
    private static final float UNKNOWN_LETTER = 8;
    private static final int LETTER_BITS = 5;
    private static final int LETTER = 31;
    private static final long STARTS = 1L << 62;
    private static final long ENDS = 1L << 61;
    private static final long EMPTY = 1L << 60;

    private final long[] keys; // of surface chunks, open addressing
    private final int[] chunks; // their numbers
    private final int[] firstLetters; // of a chunk: the letters its options begin with, bit 0 is a
    private final float[] nothing; // of a chunk: what it costs that it stands for no letter
    private final int[] groups; // of a chunk: its first group; a group holds the options that begin with one letter
    private final int[] starts; // of a group: its first option
    private final int[] letters;
    private final float[] nats;
    private final Map<Character, Float> unknown;

    /** Letters of the surface, packed letters of the name, and what it costs. */
    private record Row(long surface, int name, float nats) {
        int firstLetter() {
            return name & LETTER;
        }
    }

    private ChunkCosts(List<Row> rows, Map<Character, Float> unknown) {
        rows.sort(Comparator.comparingLong(Row::surface)
                .thenComparingInt(Row::firstLetter)
                .thenComparingDouble(Row::nats)
                .thenComparingInt(Row::name));
        int size = (int) rows.stream().mapToLong(Row::surface).distinct().count();
        int table = Integer.highestOneBit(Math.max(8, size)) * 4;
        keys = new long[table];
        chunks = new int[table];
        firstLetters = new int[size + 1];
        nothing = new float[size + 1];
        groups = new int[size + 1];
        letters = new int[rows.size()];
        nats = new float[rows.size()];
        starts = new int[rows.size() + 1];
        Arrays.fill(nothing, Float.POSITIVE_INFINITY);
        int chunk = -1;
        int group = 0;
        int options = 0;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            boolean isNewChunk = i == 0 || row.surface != rows.get(i - 1).surface;
            if (isNewChunk) {
                chunk++;
                put(row.surface, chunk);
                groups[chunk] = group;
            }
            if (row.name == 0) {
                nothing[chunk] = Math.min(nothing[chunk], row.nats);
                continue;
            }
            int bit = 1 << row.firstLetter() - 1;
            if ((firstLetters[chunk] & bit) == 0) {
                firstLetters[chunk] |= bit;
                starts[group++] = options;
            }
            letters[options] = row.name;
            nats[options++] = row.nats;
        }
        starts[group] = options;
        this.unknown = Map.copyOf(unknown);
    }

    private void put(long key, int chunk) {
        int at = slot(key, keys.length);
        while (keys[at] != 0) {
            at = at + 1 & keys.length - 1;
        }
        keys[at] = key;
        chunks[at] = chunk;
    }

    /**
     * Reads a table.
     *
     * @param file the name to use in errors
     * @throws IOException if a line is not as described above
     */
    public static ChunkCosts read(InputStream in, String file) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        List<Row> rows = new ArrayList<>();
        Map<Character, Float> unknown = new HashMap<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] fields = line.split("\t", -1);
            try {
                float cost = nats(fields[2]);
                if (fields[1].equals("?")) {
                    unknown.put(fields[0].charAt(0), cost);
                } else {
                    rows.add(new Row(surfaceKey(fields[0]), packed(fields[1]), cost));
                }
            } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
                throw new IOException(
                        file + ":" + number + ": expected a surface chunk, a name chunk and nats, parted by tabs", e);
            }
        }
        return new ChunkCosts(rows, unknown);
    }

    private static float nats(String number) {
        float nats = Float.parseFloat(number);
        if (!(nats >= 0)) {
            throw new IllegalArgumentException("less than nothing: " + number);
        }
        return nats;
    }

    private static long surfaceKey(String chunk) {
        boolean starts = chunk.startsWith("^");
        boolean ends = chunk.endsWith("$");
        if (chunk.length() - (starts ? 1 : 0) - (ends ? 1 : 0) > LONGEST_SURFACE) {
            throw new IllegalArgumentException("more than " + LONGEST_SURFACE + " letters: " + chunk);
        }
        return key(chunk, starts ? 1 : 0, chunk.length() - (ends ? 1 : 0), starts, ends);
    }

    private static int packed(String chunk) {
        int from = chunk.startsWith("^") ? 1 : 0;
        int to = chunk.length() - (chunk.endsWith("$") ? 1 : 0);
        if (to - from > LONGEST_NAME) {
            throw new IllegalArgumentException("more than " + LONGEST_NAME + " letters: " + chunk);
        }
        int packed = 0;
        for (int i = to - 1; i >= from; i--) {
            int letter = chunk.charAt(i) - 'a' + 1;
            if (letter < 1 || letter > 26) {
                throw new IllegalArgumentException("not a-z: " + chunk);
            }
            packed = packed << LETTER_BITS | letter;
        }
        return packed;
    }

    private static int slot(long key, int size) {
        long hash = key * 0x9E3779B97F4A7C15L;
        return (int) (hash >>> 40) & size - 1;
    }

    /**
     * The number of a chunk of a surface, or -1 if the table has none.
     *
     * @param from its first letter
     * @param to one past its last, at most {@link #LONGEST_SURFACE} later; if equal to {@code from}, the chunk for lost letters
     * @param starts whether it is said to begin the word
     * @param ends whether it is said to end the word
     */
    public int chunk(CharSequence surface, int from, int to, boolean starts, boolean ends) {
        long key = key(surface, from, to, starts, ends);
        int mask = keys.length - 1;
        for (int at = slot(key, keys.length); keys[at] != 0; at = at + 1 & mask) {
            if (keys[at] == key) {
                return chunks[at];
            }
        }
        return -1;
    }

    private static long key(CharSequence surface, int from, int to, boolean starts, boolean ends) {
        long key = from == to ? EMPTY : 0;
        for (int i = from; i < to; i++) {
            key = key << 16 | surface.charAt(i);
        }
        return key | (starts ? STARTS : 0) | (ends ? ENDS : 0);
    }

    /** The letters that a chunk's options begin with: bit 0 is a. */
    public int firstLetters(int chunk) {
        return firstLetters[chunk];
    }

    /** What it costs that a chunk stands for no letter of the name, in nats; infinite if it never does. */
    public float nothing(int chunk) {
        return nothing[chunk];
    }

    /** The group of a chunk's options that begin with one of its {@link #firstLetters}, given as a bit. */
    public int group(int chunk, int firstLetter) {
        return groups[chunk] + Integer.bitCount(firstLetters[chunk] & firstLetter - 1);
    }

    /** The first option of a group; its last is the one before the next group's first. */
    public int options(int group) {
        return starts[group];
    }

    /** The letters of the name that an option is for, five bits each, a = 1, the first lowest. */
    public int letters(int option) {
        return letters[option];
    }

    /** What an option costs, in nats; options of one group come cheapest first. */
    public float nats(int option) {
        return nats[option];
    }

    /** What the surface costs as a name nobody told us of, letter by letter, in nats. */
    public float unknown(CharSequence surface) {
        float sum = 1;
        for (int i = 0; i < surface.length(); i++) {
            sum += unknown.getOrDefault(surface.charAt(i), UNKNOWN_LETTER);
        }
        return sum;
    }

    /** What it costs, at least, that a surface begins as names do that begin with a letter, a = 0: for initials. */
    public float initial(CharSequence surface, int letter) {
        float least = ANY_FOR_ANY;
        for (int length = 1; length <= Math.min(2, surface.length()); length++) {
            for (boolean starts : new boolean[] {true, false}) {
                int chunk = chunk(surface, 0, length, starts, false);
                if (chunk >= 0 && (firstLetters[chunk] >>> letter & 1) != 0) {
                    least = Math.min(least, nats[this.starts[group(chunk, 1 << letter)]]);
                }
            }
        }
        return least;
    }

    /**
     * The cost of {@code name} coming out as {@code surface}.
     *
     * @param name folded, a-z
     * @param surface as {@link org.orthonym.script.Folding#letters} writes it
     * @return nats, 0 or more
     */
    public float cost(CharSequence name, CharSequence surface) {
        return cost(name, surface, Float.POSITIVE_INFINITY);
    }

    /** The cost of {@code name} coming out as {@code surface}, infinite if it is {@code limit} or more. */
    public float cost(CharSequence name, CharSequence surface, float limit) {
        int n = surface.length();
        int m = name.length();
        int[] windows = new int[m + 1];
        for (int j = 0; j < m; j++) {
            int window = 0;
            for (int k = Math.min(m, j + LONGEST_NAME) - 1; k >= j; k--) {
                int letter = name.charAt(k) - 'a' + 1;
                window = window << LETTER_BITS | (letter < 1 || letter > 26 ? LETTER : letter);
            }
            windows[j] = window;
        }
        int lost = chunk("", 0, 0, false, false);
        float[][] best = new float[n + 1][m + 1];
        for (float[] row : best) {
            Arrays.fill(row, Float.POSITIVE_INFINITY);
        }
        best[0][0] = 0;
        int hopeless = 0; // rows one after another that only lead beyond the limit
        for (int i = 0; i <= n; i++) {
            float[] row = best[i];
            float least = row[0];
            for (int j = 0; j < m; j++) {
                row[j + 1] = Math.min(row[j + 1], row[j] + NAME_LEFT_OUT);
                relaxFrom(lost, j, windows, row, row, false, limit);
                least = Math.min(least, row[j + 1]);
            }
            if (i == n) {
                break;
            }
            if (least >= limit) {
                if (++hopeless == LONGEST_SURFACE) {
                    return Float.POSITIVE_INFINITY;
                }
                continue;
            }
            hopeless = 0;
            for (int j = 0; j <= m; j++) {
                best[i + 1][j] = Math.min(best[i + 1][j], row[j] + SURFACE_TOO_MANY);
                if (j < m) {
                    best[i + 1][j + 1] = Math.min(best[i + 1][j + 1], row[j] + ANY_FOR_ANY);
                }
            }
            for (int length = 1; length <= LONGEST_SURFACE && i + length <= n; length++) {
                int to = i + length;
                relax(chunk(surface, i, to, false, false), windows, row, best[to], false, limit);
                if (i == 0) {
                    relax(chunk(surface, i, to, true, false), windows, row, best[to], false, limit);
                }
                if (to == n) {
                    relax(chunk(surface, i, to, false, true), windows, row, best[to], true, limit);
                    if (i == 0) {
                        relax(chunk(surface, i, to, true, true), windows, row, best[to], true, limit);
                    }
                }
            }
        }
        return best[n][m] < limit ? best[n][m] : Float.POSITIVE_INFINITY;
    }

    private void relax(int chunk, int[] windows, float[] from, float[] to, boolean ends, float limit) {
        if (chunk < 0) {
            return;
        }
        int m = windows.length - 1;
        if (!ends) {
            for (int j = 0; j <= m; j++) {
                to[j] = Math.min(to[j], from[j] + nothing[chunk]);
            }
        } else {
            to[m] = Math.min(to[m], from[m] + nothing[chunk]);
        }
        for (int j = ends ? Math.max(0, m - LONGEST_NAME) : 0; j < m; j++) {
            relaxFrom(chunk, j, windows, from, to, ends, limit);
        }
    }

    private void relaxFrom(int chunk, int j, int[] windows, float[] from, float[] to, boolean ends, float limit) {
        int m = windows.length - 1;
        int letter = (windows[j] & LETTER) - 1;
        boolean isPossible = chunk >= 0 && from[j] < limit && letter < LETTER - 1;
        if (!isPossible || (firstLetters[chunk] >>> letter & 1) == 0) {
            return;
        }
        int group = group(chunk, 1 << letter);
        for (int option = starts[group]; option < starts[group + 1]; option++) {
            int packed = letters[option];
            int length = (31 + LETTER_BITS - Integer.numberOfLeadingZeros(packed)) / LETTER_BITS;
            boolean fits = j + length <= m && (windows[j] & -1 >>> 32 - length * LETTER_BITS) == packed;
            if (fits && (!ends || j + length == m) && from[j] + nats[option] < to[j + length]) {
                to[j + length] = from[j] + nats[option];
            }
        }
    }
}
