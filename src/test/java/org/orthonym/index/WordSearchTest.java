package org.orthonym.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.IntBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orthonym.route.ChunkCosts;
import org.orthonym.route.CostTables;
import org.orthonym.route.Routes;
import org.orthonym.script.Folding;
import org.orthonym.testing.TextbookCosts;

/** A beam wide enough for all finds what a scan of all words finds. */
class WordSearchTest {
    private static final double ROUNDING = 1e-3;
    private static final float BUCKET = 0.25f;

    private static List<String> words(Random random, String letters, int count) {
        Set<String> words = new TreeSet<>();
        while (words.size() < count) {
            words.add(TextbookCosts.word(random, letters, 1 + random.nextInt(7)));
        }
        return List.copyOf(words);
    }

    private static WordSearch wide(List<String> words) {
        return new WordSearch(IntBuffer.wrap(WordTrie.of(words)), 4000, 1000);
    }

    private static Map<String, Float> found(WordSearch search, List<String> words) {
        Map<String, Float> found = new HashMap<>();
        for (int i = 0; i < search.found(); i++) {
            assertThat(found.put(words.get(search.word(i)), search.cost(i))).isNull();
        }
        return found;
    }

    /** A search loses letters of a name by one chunk at a time only, {@link ChunkCosts#cost} by several and by none. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3, 4})
    void aWideSearchCostsWhatTheTextbookSays(int seed) throws IOException {
        Random random = new Random(seed);
        TextbookCosts textbook = TextbookCosts.random(random, "αβγ", "abcz", 60);
        ChunkCosts costs = textbook.read();
        List<String> words = words(random, "abcz", 250);
        WordSearch search = wide(words);
        int exact = 0;
        for (int n = 0; n < 8; n++) {
            String surface = TextbookCosts.word(random, "αβγδ", 1 + random.nextInt(6));
            search.search(surface, costs);
            Map<String, Float> found = found(search, words);
            for (String word : words) {
                double least = costs.cost(word, surface);
                double most = textbook.costWithoutLosses(word, surface);
                float cost = found.getOrDefault(word, Float.POSITIVE_INFINITY);
                assertThat((double) cost)
                        .as("%s as %s", word, surface)
                        .isGreaterThanOrEqualTo(least - ROUNDING)
                        .isLessThanOrEqualTo(most + ROUNDING);
                exact += Math.abs(most - least) < ROUNDING ? 1 : 0;
            }
        }
        assertThat(exact).as("words without losses").isGreaterThan(500);
    }

    @ParameterizedTest
    @CsvSource({
        "Latn, velkotar",
        "el, βελκοτάρ",
        "ru, велкотар",
        "ru, мендросов",
        "ar, ولکوتار",
        "he, ולקוטר",
        "ko, 벨코타",
        "ja, ベルコタル",
        "hi, वेलकोटर",
        "zh, WeiErKeTa"
    })
    void aWideSearchOfBundledTablesAgreesWithAScan(String table, String surface) {
        CostTables tables = CostTables.bundled(Routes.bundled());
        ChunkCosts costs = tables.ofLanguage(table).orElseGet(tables::latin);
        Random random = new Random(9);
        Set<String> all = new TreeSet<>(Set.of("velkotar", "welcotar", "mendros", "mendrosov", "vel", "velk", "kotar"));
        for (int i = 0; i < 300; i++) {
            all.add(TextbookCosts.word(random, "bdklmnrstv", 1)
                    + TextbookCosts.word(random, "aeio", 1)
                    + TextbookCosts.word(random, "klmrt", 1)
                    + TextbookCosts.word(random, "aeikost", random.nextInt(5)));
        }
        List<String> words = List.copyOf(all);
        String letters = table.equals("zh") ? surface : Folding.letters(surface);
        WordSearch search = wide(words);
        search.search(letters, costs);
        Map<String, Float> found = found(search, words);

        List<String> scanned = words.stream()
                .sorted((a, b) -> Float.compare(costs.cost(a, letters), costs.cost(b, letters)))
                .limit(5)
                .toList();
        for (String word : scanned) {
            assertThat(found.getOrDefault(word, Float.POSITIVE_INFINITY))
                    .as(word)
                    .isCloseTo(costs.cost(word, letters), within(0.01f));
        }
        assertThat(words.get(search.word(0))).isIn(scanned);
    }

    @Test
    void comesCheapestFirstButForRounding() throws IOException {
        Random random = new Random(5);
        ChunkCosts costs = TextbookCosts.random(random, "αβγ", "abcz", 80).read();
        WordSearch search = wide(words(random, "abcz", 300));
        search.search("αβγβ", costs);

        assertThat(search.found()).isGreaterThan(50);
        for (int i = 1; i < search.found(); i++) {
            assertThat(search.cost(i)).isGreaterThanOrEqualTo(search.cost(i - 1) - BUCKET);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2})
    void aNarrowBeamNeverPromisesMoreThanIsTrue(int seed) throws IOException {
        Random random = new Random(seed);
        ChunkCosts costs = TextbookCosts.random(random, "αβγ", "abcz", 80).read();
        List<String> words = words(random, "abcz", 400);
        WordSearch search = new WordSearch(IntBuffer.wrap(WordTrie.of(words)), 10, 7);
        for (int n = 0; n < 50; n++) {
            String surface = TextbookCosts.word(random, "αβγ", 1 + random.nextInt(8));
            search.search(surface, costs);
            assertThat(search.found()).isLessThanOrEqualTo(7);
            found(search, words)
                    .forEach((word, cost) ->
                            assertThat((double) cost).isGreaterThanOrEqualTo(costs.cost(word, surface) - ROUNDING));
        }
    }

    @Test
    void aSearchLeavesNothingBehindForTheNext() throws IOException {
        Random random = new Random(6);
        ChunkCosts costs = TextbookCosts.random(random, "αβγ", "abcz", 60).read();
        List<String> words = words(random, "abcz", 200);
        WordSearch used = new WordSearch(IntBuffer.wrap(WordTrie.of(words)), 20, 20);
        for (int n = 0; n < 40; n++) {
            String surface = TextbookCosts.word(random, "αβγ", 1 + random.nextInt(9));
            WordSearch fresh = new WordSearch(IntBuffer.wrap(WordTrie.of(words)), 20, 20);
            used.search(surface, costs);
            fresh.search(surface, costs);
            assertThat(found(used, words)).isEqualTo(found(fresh, words));
        }
    }

    @Test
    void findsNothingForSurfacesOfNoLettersOrTooMany() throws IOException {
        ChunkCosts costs =
                TextbookCosts.random(new Random(7), "αβγ", "abcz", 60).read();
        List<String> words = List.of("a", "ab");
        WordSearch search = wide(words);
        search.search("α", costs);
        assertThat(search.found()).isPositive();
        search.search("", costs);
        assertThat(search.found()).isZero();
        search.search("α".repeat(41), costs);
        assertThat(search.found()).isZero();
        search.search("α".repeat(40), costs);
        assertThat(search.found()).as("forty letters").isPositive();
        WordSearch empty = wide(List.of());
        empty.search("α", costs);
        assertThat(empty.found()).isZero();
    }
}
