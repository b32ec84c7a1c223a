package org.orthonym.route;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orthonym.route.ChunkTrainer.Pair;
import org.orthonym.testing.TextbookCosts;

/** What is learned from pairs: tables that say what the pairs show. */
class ChunkTrainerTest {
    private static String train(List<Pair> pairs) throws IOException {
        StringBuilder table = new StringBuilder();
        ChunkTrainer.train(pairs, table);
        return table.toString();
    }

    private static ChunkCosts learn(List<Pair> pairs) throws IOException {
        return ChunkCosts.read(new ByteArrayInputStream(train(pairs).getBytes(UTF_8)), "learned.tsv");
    }

    /** Invented names; x comes out as kh, c as ts at the beginning and as k elsewhere. */
    private static List<Pair> invented(int seed, int count) {
        Random random = new Random(seed);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder name = new StringBuilder();
            for (int syllables = 1 + random.nextInt(3); syllables >= 0; syllables--) {
                name.append(TextbookCosts.word(random, "xcmlrt", 1));
                name.append(TextbookCosts.word(random, "aeio", 1));
            }
            String surface =
                    name.toString().replaceFirst("^c", "ts").replace("c", "k").replace("x", "kh");
            pairs.add(new Pair(surface, name.toString()));
        }
        return pairs;
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3})
    void learnsASubstitutionFromInventedNames(int seed) throws IOException {
        ChunkCosts costs = learn(invented(seed, 400));

        assertThat(costs.cost("xamelo", "khamelo")).isLessThan(1.5f);
        assertThat(costs.cost("lixora", "likhora")).isLessThan(1.5f);
        assertThat(costs.cost("hamelo", "khamelo")).isGreaterThan(3 + costs.cost("xamelo", "khamelo"));
        assertThat(costs.cost("ramelo", "khamelo")).isGreaterThan(3 + costs.cost("xamelo", "khamelo"));
    }

    @Test
    void learnsWhatHappensAtTheBeginning() throws IOException {
        ChunkCosts costs = learn(invented(4, 400));

        assertThat(costs.cost("cameli", "tsameli")).isLessThan(1);
        assertThat(costs.cost("macori", "makori")).isLessThan(1);
        assertThat(costs.cost("cameli", "kameli")).isGreaterThan(costs.cost("cameli", "tsameli"));
    }

    @Test
    void writesEachChunkOnceWithItsCostInHundredths() throws IOException {
        String table = train(invented(5, 300));

        assertThat(table.lines())
                .hasSizeBetween(30, 1000)
                .allMatch(line -> line.matches("[^\t]*\t[^\t]*\t\\d+\\.\\d\\d"));
        assertThat(table.lines().map(line -> line.substring(0, line.lastIndexOf('\t'))))
                .doesNotHaveDuplicates();
    }

    @Test
    void givesTheSameTableForTheSamePairs() throws IOException {
        assertThat(train(invented(6, 200))).isEqualTo(train(invented(6, 200))).isNotEqualTo(train(invented(7, 200)));
    }

    @Test
    void learnsNothingFromNothing() throws IOException {
        assertThat(train(List.of())).isEmpty();
    }

    @Test
    void leavesOutWhatItCannotLearnFrom() throws IOException {
        List<Pair> pairs = invented(8, 50);
        List<Pair> more = new ArrayList<>(pairs);
        more.add(new Pair("", "xa"));
        more.add(new Pair("kha", ""));
        more.add(new Pair("kha", "Xa"));
        more.add(new Pair("kha", "x1"));
        more.add(new Pair("k^a", "xa"));
        more.add(new Pair("k$a", "xa"));
        more.add(new Pair("k\ta", "xa"));
        more.add(new Pair("#ka", "xa"));
        more.add(new Pair("k\na", "xa"));
        more.add(new Pair("𠮷", "yoshi"));
        more.add(new Pair("kha".repeat(9), "xa".repeat(9)));

        assertThat(train(more)).isEqualTo(train(pairs));
    }

    @Test
    void learnsSyllablesOfAScriptWithoutLetters() throws IOException {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            pairs.add(new Pair("山木", "shanmu"));
            pairs.add(new Pair("木山", "mushan"));
            pairs.add(new Pair("木木", "mumu"));
            pairs.add(new Pair("山山", "shanshan"));
        }

        assertThat(learn(pairs).cost("mumushan", "木木山")).isLessThan(1);
    }

    @Test
    void learnsFromOnePair() throws IOException {
        assertThat(learn(List.of(new Pair("χίλι", "healey"))).cost("healey", "χίλι"))
                .isLessThan(20);
    }
}
