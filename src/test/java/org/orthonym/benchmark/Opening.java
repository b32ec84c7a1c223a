package org.orthonym.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.orthonym.NameLookup;
import org.orthonym.index.LookupIndex;

/** How large a compiled file of a million names is, how fast it opens, and what it takes of the heap, in a JVM of its own. */
final class Opening {
    private static final int TIMES = 20;
    private static final double MEGABYTE = 1 << 20;

    private Opening() {}

    /** Runs {@link #main} in a JVM with 64 MB of heap. */
    static void run(Sample sample) throws IOException, InterruptedException {
        Path garbles = Sample.folder().resolve("garbles.txt");
        Files.writeString(garbles, String.join("\n", sample.garbles()));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Opening.class.getName(),
                        sample.compiled().toString(),
                        garbles.toString())
                .inheritIO()
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("a JVM with 64 MB of heap failed");
        }
    }

    /** Measures; a compiled file and a file of garbles to look up, one a line. */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        List<String> garbles = Files.readAllLines(Path.of(args[1]), StandardCharsets.UTF_8);
        double[] millis = new double[TIMES];
        LookupIndex index = LookupIndex.open(file);
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            index = LookupIndex.open(file);
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        double bytes = (double) Files.size(file) / index.names();
        print(
                "%,d names, %.1f bytes a name, opened in %.1f ms (median of %d)%n",
                index.names(), bytes, millis[TIMES / 2], TIMES);
        double opened = heap();
        NameLookup lookup = NameLookup.open(file);
        garbles.forEach(lookup::find);
        print("heap: %.1f MB with the index open, %.1f MB after %,d look-ups%n", opened, heap(), garbles.size());
    }

    private static double heap() {
        System.gc();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
