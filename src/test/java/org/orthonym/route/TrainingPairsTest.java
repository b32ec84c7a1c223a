package org.orthonym.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.orthonym.route.ChunkTrainer.Pair;

/** Which pairs are learned from, and for which table. */
class TrainingPairsTest {
    private static final Routes ROUTES = Routes.bundled();

    private final TrainingPairs pairs = new TrainingPairs(ROUTES, Endings.bundled());

    @Test
    void sortsWordsByLanguageAndScript() {
        assertThat(pairs.add("el", "Ζορν Χίλι", "Zorn Healey")).isTrue();
        assertThat(pairs.add("el", "Zorn Chili", "Zorn Healey")).isTrue();
        assertThat(pairs.add("zh", "特朗普", "Trump")).isTrue();
        assertThat(pairs.add("xx", "Chily", "Healey")).isTrue();

        Map<String, List<Pair>> tables = pairs.tables();

        assertThat(tables.get("el")).contains(new Pair("ζορν", "zorn"), new Pair("χίλι", "healey"));
        assertThat(tables.get("el-Latn")).contains(new Pair("zorn", "zorn"), new Pair("chili", "healey"));
        assertThat(tables.get("zh")).contains(new Pair("TeLangPu", "trump"));
        assertThat(tables.get("xx-Latn")).contains(new Pair("chily", "healey"));
        assertThat(tables.get("Latn")).contains(new Pair("chili", "healey"), new Pair("chily", "healey"));
        assertThat(tables).doesNotContainKeys("xx", "Latn-Latn");
    }

    @Test
    void aTableHoldsOneScript() {
        pairs.add("el", "Ζορν Χίλι", "Zorn Healey");
        pairs.add("el", "Zorn Chili", "Zorn Healey");
        pairs.add("zh", "特朗普", "Trump");
        pairs.add("ru", "Квастер", "Quaster");

        Map<String, List<Pair>> tables = pairs.tables();

        assertThat(tables.get("el")).allMatch(pair -> pair.surface().matches("\\p{IsGreek}+"));
        assertThat(tables.get("ru")).allMatch(pair -> pair.surface().matches("\\p{IsCyrillic}+"));
        assertThat(tables.get("zh")).allMatch(pair -> pair.surface().matches("[A-Z].*"));
        assertThat(tables.get("el-Latn")).allMatch(pair -> pair.surface().matches("[a-z0-9]+"));
    }

    @Test
    void leavesOutPairsWithDifferentNumbersOfWords() {
        assertThat(pairs.add("el", "Ζορν Χίλι", "Zorn")).isFalse();
        assertThat(pairs.add("el", "Χίλι", "Zorn Healey")).isFalse();
        assertThat(pairs.add("el", "", "")).isFalse();
        assertThat(pairs.add("el", "…", "-")).isFalse();

        assertThat(pairs.tables().values()).allMatch(List::isEmpty);
    }

    @Test
    void makesPairsByRuleWhereThereAreFew() {
        pairs.add("el", "Σμιθ", "Smith");

        Map<String, List<Pair>> tables = pairs.tables();

        assertThat(tables.get("ru")).isNotEmpty().allMatch(pair -> pair.name().equals("smith"));
        assertThat(tables.get("ru-Latn")).contains(new Pair("smith", "smith"));
        assertThat(tables.keySet())
                .containsAll(ROUTES.languages().stream()
                        .map(language -> language + "-Latn")
                        .toList());
    }

    @Test
    void learnsWhatRomanizationMakesOfASpelling() {
        pairs.add("el", "Χίλι", "Healey");

        assertThat(pairs.tables().get("el-Latn")).contains(new Pair("chili", "healey"));
    }

    @Test
    void learnsCaseEndingsOfLatinWords() {
        for (String name : List.of("Kvaster", "Dromon", "Zelmin", "Tarkol", "Smith", "Brandon", "Wilson", "Newton")) {
            pairs.add("cs", name, name);
        }

        assertThat(pairs.tables().get("cs-Latn"))
                .anyMatch(pair -> !pair.surface().equals(pair.name())
                        && pair.surface().startsWith(pair.name())
                        && Endings.bundled().bases(pair.surface(), "cs").contains(pair.name()));
    }

    @Test
    void givesTheSameTablesForTheSamePairs() {
        TrainingPairs again = new TrainingPairs(ROUTES, Endings.bundled());
        for (TrainingPairs all : List.of(pairs, again)) {
            all.add("el", "Ζορν Χίλι", "Zorn Healey");
            all.add("ru", "Дромон Квастер", "Dromon Quaster");
        }

        assertThat(again.tables()).isEqualTo(pairs.tables());
    }
}
