package org.orthonym.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.orthonym.NameCandidate;
import org.orthonym.NameLookup;
import org.orthonym.script.Words;

/**
 * Measures everything, on a fresh machine with JDK 17 and Maven:
 *
 * <pre>mvn -B -q test-compile exec:exec@benchmark</pre>
 *
 * <p>First how often the right name is found, so that speeds compare like with like; then size, opening and heap; then speeds, by
 * JMH, on one thread. Read the ratios: times depend on the machine. {@code -Dbench=facts} leaves the speeds out,
 * {@code -Dbench=LookupBenchmark.index} and {@code -Dbench=CompareBenchmark} measure the speed of that alone, by a regular
 * expression.
 */
public final class Benchmarks {
    private static final String ALL = "all";
    private static final String FACTS = "facts";
    private static final int TEN = 10;

    private Benchmarks() {}

    /** Runs all, {@code facts}, or the benchmarks whose names match an expression. */
    public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
        String what = args.length == 0 ? ALL : args[0];
        clear(Sample.folder());
        if (what.equals(ALL) || what.equals(FACTS)) {
            for (int size : Sample.SIZES) {
                accuracy(Sample.of(size));
            }
            Opening.run(Sample.of(Sample.SIZES.get(Sample.SIZES.size() - 1)));
        }
        if (!what.equals(FACTS)) {
            String benchmarks = what.equals(ALL) ? Benchmarks.class.getPackageName() : what;
            ratios(new Runner(
                            new OptionsBuilder().include(benchmarks).threads(1).build())
                    .run());
        }
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void accuracy(Sample sample) throws IOException {
        Set<String> words = new HashSet<>();
        sample.names().forEach(name -> words.addAll(Words.folded(name)));
        print("%,d names, %,d different words%n", sample.names().size(), words.size());
        NameLookup ours = NameLookup.open(sample.compiled());
        LuceneLookup lucene = LuceneLookup.open(sample.lucene(), sample.names());
        int[] right = new int[4];
        for (Sample.Query query : sample.queries()) {
            List<String> found =
                    ours.find(query.garble()).stream().map(NameCandidate::name).toList();
            count(found, query.name(), right, 0);
            count(lucene.find(query.garble(), TEN), query.name(), right, 2);
        }
        double all = sample.queries().size();
        print("  right name first %.3f, among ten %.3f%n", right[0] / all, right[1] / all);
        print("  Lucene:    first %.3f, among ten %.3f%n", right[2] / all, right[3] / all);
    }

    private static void count(List<String> found, String name, int[] right, int at) {
        right[at] += found.indexOf(name) == 0 ? 1 : 0;
        right[at + 1] += found.contains(name) ? 1 : 0;
    }

    /** Sets what was measured against Lucene among as many names. */
    private static void ratios(Collection<RunResult> results) {
        Map<String, Double> perSecond = new TreeMap<>();
        for (RunResult result : results) {
            String name = label(result);
            double score = result.getPrimaryResult().getScore();
            Mode mode = result.getParams().getMode();
            if (mode == Mode.Throughput) {
                perSecond.put(name, score * 1e6);
            } else if (mode == Mode.AverageTime) {
                print("%s: %.2f microseconds on average%n", name.trim(), score);
            } else {
                var times = result.getPrimaryResult().getStatistics();
                print(
                        "%s: median %.1f, 99th percentile %.1f microseconds%n",
                        name, times.getPercentile(50), times.getPercentile(99));
            }
        }
        perSecond.forEach((name, value) -> {
            Double lucene = perSecond.get("lucene" + name.substring(name.indexOf(' ')));
            print(
                    "%s: %,.0f a second%s%n",
                    name,
                    value,
                    lucene == null ? "" : String.format(Locale.ROOT, ", %.1f times Lucene", value / lucene));
        });
    }

    private static String label(RunResult result) {
        String name = result.getParams().getBenchmark();
        String size = result.getParams().getParam("size");
        return name.substring(name.lastIndexOf('.') + 1) + " " + (size == null ? "" : size);
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
