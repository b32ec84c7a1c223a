package org.orthonym.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orthonym.testing.TextbookCosts;

/** Tables of chunk costs: how they are read, and what a name costs by them. */
class ChunkCostsTest {
    private static final String GREEK = """
            # a comment

            χ\th\t0.50
            ^χ\t^h\t0.10
            χ\thae\t0.90
            χ\tk\t1.50
            ι\ti\t0.20
            ι\tea\t1.00
            λι$\tley$\t0.30
            λ\tl\t0.05
            ι\t\t2.00
            \tw\t1.25
            χ\t?\t3.50
            """;

    private static ChunkCosts read(String table) throws IOException {
        return ChunkCosts.read(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), "el.tsv");
    }

    private static void assertCost(String name, String surface, double nats) throws IOException {
        assertThat((double) read(GREEK).cost(name, surface)).as(name).isCloseTo(nats, within(1e-4));
    }

    @Test
    void addsUpTheCheapestChunks() throws IOException {
        assertCost("healey", "χιλι", 0.10 + 1 + 0.30);
        assertCost("hil", "χιλ", 0.10 + 0.20 + 0.05);
        assertCost("hl", "χιλ", 0.10 + 2 + 0.05);
        assertCost("hwil", "χιλ", 0.10 + 1.25 + 0.20 + 0.05);
        assertCost("", "", 0);
    }

    @Test
    void aChunkForAnEndCountsThereOnly() throws IOException {
        assertCost("h", "χ", 0.10);
        assertCost("ih", "ιχ", 0.20 + 0.50);
        assertCost("ley", "λι", 0.30);
        assertCost("leyk", "λιχ", 0.05 + 8 + 7 + 1.50); // not λι$, which would be 1.80
    }

    @Test
    void hasACostForWhatNoChunkSays() throws IOException {
        assertCost("b", "χ", 8);
        assertCost("", "χ", 6);
        assertCost("b", "", 7);
        assertCost("1", "ю", 8);
    }

    @Test
    void tellsWhatAnUnknownNameCosts() throws IOException {
        ChunkCosts costs = read(GREEK);

        assertThat(costs.unknown("")).isEqualTo(1);
        assertThat(costs.unknown("χχ")).isEqualTo(8);
        assertThat(costs.unknown("χю")).isEqualTo(1 + 3.5f + 8);
    }

    @Test
    void tellsWhatAnInitialCosts() throws IOException {
        ChunkCosts costs = read(GREEK);

        assertThat(costs.initial("χιλι", 'h' - 'a')).isEqualTo(0.10f);
        assertThat(costs.initial("χιλι", 'k' - 'a')).isEqualTo(1.50f);
        assertThat(costs.initial("χιλι", 'z' - 'a')).isEqualTo(ChunkCosts.ANY_FOR_ANY);
        assertThat(costs.initial("", 'h' - 'a')).isEqualTo(ChunkCosts.ANY_FOR_ANY);
    }

    @Test
    void anEmptyTableHasTheCostsOfWhatNoChunkSays() throws IOException {
        ChunkCosts costs = read("");

        assertThat(costs.cost("abc", "юя")).isEqualTo(8 + 8 + 7);
        assertThat(costs.unknown("ю")).isEqualTo(9);
        assertThat(costs.chunk("ю", 0, 1, false, false)).isNegative();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "χ\th",
                "χ",
                "χ\th\t",
                "χ\th\tx",
                "χ\tH\t1",
                "χ\tχ\t1",
                "χ\tabcdefg\t1",
                "χχχχ\tabc\t1",
                "χ\th\t-1",
                "χ\th\tNaN",
                "\t?\t1",
            })
    void namesFileAndLineOfABadLine(String line) {
        assertThatThrownBy(() -> read("χ\th\t1\n\n" + line + "\n"))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("el.tsv:3: expected a surface chunk, a name chunk and nats");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void costsWhatTheTextbookSays(int seed) throws IOException {
        Random random = new Random(seed);
        TextbookCosts textbook = TextbookCosts.random(random, "αβγ", "abcz", 20 * seed);
        ChunkCosts costs = textbook.read();
        for (int n = 0; n < 400; n++) {
            String name = TextbookCosts.word(random, "abcz", random.nextInt(10));
            String surface = TextbookCosts.word(random, "αβγ", random.nextInt(8));
            assertThat((double) costs.cost(name, surface))
                    .as("%s as %s", name, surface)
                    .isCloseTo(textbook.cost(name, surface), within(1e-3));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3})
    void optionsComeByFirstLetterCheapestFirst(int seed) throws IOException {
        Random random = new Random(seed);
        ChunkCosts costs = TextbookCosts.random(random, "αβ", "abcz", 150).read();
        int seen = 0;
        for (String surface : new String[] {"", "α", "β", "αα", "αβ", "βα", "ββ", "αβα", "βββ"}) {
            for (int ends = 0; ends < 4; ends++) {
                int chunk = costs.chunk(surface, 0, surface.length(), (ends & 1) != 0, (ends & 2) != 0);
                if (chunk >= 0) {
                    assertThat(costs.nothing(chunk)).isNotNegative();
                    seen += options(costs, chunk);
                }
            }
        }
        assertThat(seen).isGreaterThan(50);
    }

    /** The number of a chunk's options, each of them looked at. */
    private static int options(ChunkCosts costs, int chunk) {
        int seen = 0;
        for (int rest = costs.firstLetters(chunk); rest != 0; rest &= rest - 1) {
            int letter = rest & -rest;
            int group = costs.group(chunk, letter);
            float last = 0;
            assertThat(costs.options(group + 1)).isGreaterThan(costs.options(group));
            for (int option = costs.options(group); option < costs.options(group + 1); option++) {
                assertThat(1 << (costs.letters(option) & 31) - 1).isEqualTo(letter);
                assertThat(costs.nats(option)).isGreaterThanOrEqualTo(last);
                last = costs.nats(option);
                seen++;
            }
        }
        return seen;
    }
}
