package org.orthonym.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.orthonym.gazetteer.Entity;
import org.orthonym.gazetteer.EntityType;
import org.orthonym.index.LookupIndex;

/**
 * Invented names, and garbles of a thousand of them to look up; always the same for one size.
 *
 * @param names all different
 * @param queries garbles of some of them
 */
record Sample(List<String> names, List<Query> queries) {
    /** The sizes that are measured. */
    static final List<Integer> SIZES = List.of(10_000, 100_000, 1_000_000);

    private static final int QUERIES = 1000;
    private static final long SEED = 20_260_101;

    /** What is looked up and what it stands for. */
    record Query(String garble, String name) {}

    /** So many names. */
    static Sample of(int size) {
        return of(size, QUERIES);
    }

    /** So many names, and so many queries. */
    static Sample of(int size, int queries) {
        List<String> names = InventedNames.of(size, SEED);
        Garbles garbles = new Garbles(SEED);
        Random random = new Random(SEED);
        List<Query> asked = new ArrayList<>();
        while (asked.size() < queries) {
            String name = names.get(random.nextInt(size));
            if (Garbles.canSpoil(name)) {
                asked.add(new Query(garbles.of(name), name));
            }
        }
        return new Sample(names, List.copyOf(asked));
    }

    /** The garbles. */
    String[] garbles() {
        return queries.stream().map(Query::garble).toArray(String[]::new);
    }

    /** The names in a compiled file, written if it is not there. */
    Path compiled() throws IOException {
        Path file = folder().resolve("names-" + names.size() + ".bin");
        if (!Files.exists(file)) {
            LookupIndex.write(
                    () -> IntStream.range(0, names.size())
                            .mapToObj(i -> person("Q" + (100_000 + 97L * i), names.get(i)))
                            .iterator(),
                    file);
        }
        return file;
    }

    /** The names in an index of Lucene's, written if it is not there. */
    Path lucene() throws IOException {
        Path folder = folder().resolve("lucene-" + names.size());
        if (!Files.exists(folder)) {
            LuceneLookup.write(names, folder);
        }
        return folder;
    }

    /** Where the measured files are. */
    static Path folder() throws IOException {
        return Files.createDirectories(Path.of("target", "benchmark"));
    }

    private static Entity person(String id, String name) {
        String family = name.substring(name.lastIndexOf(' ') + 1);
        return new Entity(
                id, EntityType.PERSON, name, List.of(), Optional.empty(), '?', family, 0, List.of(), List.of(), false);
    }
}
