package org.orthonym.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.orthonym.compare.AnalysedName;
import org.orthonym.compare.NameComparer;
import org.orthonym.gazetteer.EntityType;

/** Two names compared, one pair of the hand-written ones after the other. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class CompareBenchmark {
    private static final String CASES = "/org/orthonym/compare/cases.tsv";

    private record Pair(String left, String right, EntityType type) {}

    private record Analysed(AnalysedName left, AnalysedName right) {}

    /** The pairs, in turn. */
    @State(Scope.Thread)
    public static class Pairs {
        final NameComparer comparer = NameComparer.bundled();
        private final List<Pair> pairs = new ArrayList<>();
        private final List<Analysed> analysed = new ArrayList<>();
        private int at;

        /** Reads the pairs. */
        @Setup
        public void read() throws IOException {
            try (InputStream in = CompareBenchmark.class.getResourceAsStream(CASES)) {
                if (in == null) {
                    throw new IOException("no " + CASES);
                }
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    String[] fields = line.split("\t", -1);
                    Optional<EntityType> type = fields.length > 2 ? EntityType.of(fields[2]) : Optional.empty();
                    type.ifPresent(of -> pairs.add(new Pair(fields[0], fields[1], of)));
                }
            }
            for (Pair pair : pairs) {
                analysed.add(
                        new Analysed(comparer.analyse(pair.left, pair.type), comparer.analyse(pair.right, pair.type)));
            }
        }

        private int next() {
            at = at + 1 < pairs.size() ? at + 1 : 0;
            return at;
        }
    }

    /** What users call. */
    @Benchmark
    public double strings(Pairs state) {
        Pair pair = state.pairs.get(state.next());
        return state.comparer.compare(pair.left, pair.right, pair.type).score();
    }

    /** The same of names analysed before. */
    @Benchmark
    public double analysed(Pairs state) {
        Analysed pair = state.analysed.get(state.next());
        return state.comparer.compare(pair.left, pair.right).score();
    }
}
