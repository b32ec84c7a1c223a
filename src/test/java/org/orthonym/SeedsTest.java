package org.orthonym;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orthonym.testing.Bundled;

/** Example articles, garbled beside repaired: the specification. {@code seeds/index.tsv} lists them. */
class SeedsTest {
    private static final Path SEEDS = Path.of("seeds");

    /**
     * One article.
     *
     * @param isRepaired whether it is changed at all; half of the seeds show what must stay as it is
     * @param shows what it is an example of
     */
    record Seed(String name, Optional<Locale> from, Optional<LocalDate> published, boolean isRepaired, String shows) {
        Article article(String text) {
            return new Article(text, from, published);
        }

        String garbled() throws IOException {
            return Files.readString(SEEDS.resolve(name + ".txt"));
        }

        String repaired() throws IOException {
            return isRepaired ? Files.readString(SEEDS.resolve(name + ".repaired.txt")) : garbled();
        }

        @Override
        public String toString() {
            return name + ": " + shows;
        }
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("seeds")
    void repairs(Seed seed) throws IOException {
        String repaired =
                Bundled.repairer().repair(seed.article(seed.garbled())).text();

        assertThat(repaired).isEqualTo(seed.repaired());
        assertThat(Bundled.repairer().repair(seed.article(repaired)).text()).isSameAs(repaired);
    }

    @Test
    void theIndexAndTheFilesAreTheSame() throws IOException {
        Set<String> expected = new TreeSet<>();
        for (Seed seed : seeds()) {
            expected.add(seed.name() + ".txt");
            if (seed.isRepaired()) {
                expected.add(seed.name() + ".repaired.txt");
                assertThat(seed.repaired()).as("%s", seed).isNotEqualTo(seed.garbled());
            }
        }
        if (Files.isDirectory(SEEDS)) {
            try (Stream<Path> files = Files.list(SEEDS)) {
                assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".txt")))
                        .containsExactlyInAnyOrderElementsOf(expected);
            }
        }
    }

    static List<Seed> seeds() throws IOException {
        List<Seed> seeds = new ArrayList<>();
        Path index = SEEDS.resolve("index.tsv");
        if (!Files.exists(index)) {
            return seeds;
        }
        for (String line : Files.readAllLines(index)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] fields = line.split("\t", -1);
                assertThat(fields).as(line).hasSize(5);
                assertThat(fields[3]).as(line).isIn("repaired", "unchanged");
                seeds.add(new Seed(
                        fields[0],
                        fields[1].equals("-") ? Optional.empty() : Optional.of(Locale.forLanguageTag(fields[1])),
                        fields[2].equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(fields[2])),
                        fields[3].equals("repaired"),
                        fields[4]));
            }
        }
        return seeds;
    }
}
