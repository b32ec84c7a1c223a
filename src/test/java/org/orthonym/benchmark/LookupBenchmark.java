package org.orthonym.benchmark;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.orthonym.NameCandidate;
import org.orthonym.NameLookup;
import org.orthonym.index.LookupIndex;
import org.orthonym.route.ChunkCosts;
import org.orthonym.route.CostTables;
import org.orthonym.route.Routes;
import org.orthonym.route.Surfaces;

/** One garbled name looked up among many: by this library, its index alone, and Lucene. */
@BenchmarkMode({Mode.Throughput, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class LookupBenchmark {
    /** The next of a thousand garbles each time. */
    private static final class Round<T> {
        private final List<T> items;
        private int at;

        Round(List<T> items) {
            this.items = items;
        }

        T next() {
            at = at + 1 < items.size() ? at + 1 : 0;
            return items.get(at);
        }
    }

    /** The whole look-up, with confidence and evidence. */
    @State(Scope.Thread)
    public static class Whole {
        @Param({"10000", "100000", "1000000"})
        int size;

        NameLookup lookup;
        private Round<String> garbles;

        /** Opens the file. */
        @Setup
        public void open() throws IOException {
            Sample sample = Sample.of(size);
            lookup = NameLookup.open(sample.compiled());
            garbles = new Round<>(Arrays.asList(sample.garbles()));
        }
    }

    /** The index alone. */
    @State(Scope.Thread)
    public static class Index {
        @Param({"10000", "100000", "1000000"})
        int size;

        LookupIndex index;
        final ChunkCosts costs = CostTables.bundled(Routes.bundled()).latin();
        private Round<List<String>> garbles;

        /** Opens the file. */
        @Setup
        public void open() throws IOException {
            Sample sample = Sample.of(size);
            index = LookupIndex.open(sample.compiled());
            Surfaces surfaces = new Surfaces();
            garbles = new Round<>(Arrays.stream(sample.garbles())
                    .map(garble -> surfaces.words(garble, ""))
                    .toList());
        }
    }

    /** Lucene. */
    @State(Scope.Thread)
    public static class Lucene {
        @Param({"10000", "100000", "1000000"})
        int size;

        LuceneLookup lookup;
        private Round<String> garbles;

        /** Opens the index. */
        @Setup
        public void open() throws IOException {
            Sample sample = Sample.of(size);
            lookup = LuceneLookup.open(sample.lucene(), sample.names());
            garbles = new Round<>(Arrays.asList(sample.garbles()));
        }
    }

    /** What users call. */
    @Benchmark
    public List<NameCandidate> lookup(Whole state) {
        return state.lookup.find(state.garbles.next());
    }

    /** What finds the names. */
    @Benchmark
    public List<LookupIndex.Found> index(Index state) {
        return state.index.find(state.garbles.next(), state.costs, Optional.empty(), 10);
    }

    /** What it is compared with. */
    @Benchmark
    public List<String> lucene(Lucene state) throws IOException {
        return state.lookup.find(state.garbles.next(), 10);
    }
}
