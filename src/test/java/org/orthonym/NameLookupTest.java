package org.orthonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orthonym.gazetteer.Alias;
import org.orthonym.gazetteer.Entity;
import org.orthonym.gazetteer.EntityType;
import org.orthonym.gazetteer.Gazetteer;
import org.orthonym.index.LookupIndex;
import org.orthonym.link.Evidence;
import org.orthonym.testing.Bundled;
import org.orthonym.testing.Names;

/** Names looked up among the bundled ones: who comes first, how sure, and why. */
class NameLookupTest {
    private static final List<String> QUERIES = List.of(
            "Τζον Χίλι", "Путиным", "特朗普", "김정은", "John Chili", "Macron", "Vladimir Putim", "Qwel Zobrat", "Georgia");

    @TempDir
    private Path folder = Path.of(".");

    private static NameQuery from(String language, String name) {
        return NameQuery.of(name).from(Locale.forLanguageTag(language));
    }

    private static List<String> explained(NameCandidate candidate) {
        return candidate.evidence().stream().map(Evidence::explain).toList();
    }

    /** What can be compared of candidates. */
    private static List<String> shown(List<NameCandidate> candidates) {
        return candidates.stream()
                .map(candidate -> candidate + " " + candidate.type() + explained(candidate))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Τζον Χίλι, john-healey",
        "Πούτιν, vladimir-putin",
        "Путин, vladimir-putin",
        "Владимир Путин, vladimir-putin",
        "Дональд Трамп, donald-trump",
        "Дональда Трампа, donald-trump",
        "Путиным, vladimir-putin",
        "Владимиром Путиным, vladimir-putin",
        "فلاديمير بوتين, vladimir-putin",
        "دونالد ترامب, donald-trump",
        "김정은, kim-jong-un",
        "习近平, xi-jinping",
        "特朗普, donald-trump",
        "德国, germany",
        "ドナルド・トランプ, donald-trump",
        "トランプ, donald-trump",
        "Vladimir Putim, vladimir-putin",
        "Wladimir Poutine, vladimir-putin",
        "Trump Donald, donald-trump",
    })
    void findsInAnyScriptWithoutALanguage(String name, String entity) {
        assertThat(Bundled.lookup().find(name))
                .first()
                .extracting(NameCandidate::entity)
                .isEqualTo(entity);
    }

    @ParameterizedTest
    @CsvSource({
        "el, John Chili, john-healey",
        "el, Τζον Χίλι, john-healey",
        "ru, Путиным, vladimir-putin",
        "zh, 特朗普, donald-trump",
        "zh, 德国, germany",
        "ja, トランプ, donald-trump",
        "ko, 김 정은, kim-jong-un",
        "ar, فلاديمير بوتين, vladimir-putin",
        "xx, Vladimir Putim, vladimir-putin",
        "el, Путин, vladimir-putin",
    })
    void findsWithALanguage(String language, String name, String entity) {
        assertThat(Bundled.lookup().find(from(language, name)))
                .first()
                .extracting(NameCandidate::entity)
                .isEqualTo(entity);
    }

    @Test
    void findsASpellingThatTheGazetteerGivesAndNobodyCouldGuess() {
        NameLookup lookup = NameLookup.of(List.of(
                Names.person("anna", "Anna Berg"),
                Names.entity(
                        "hill",
                        EntityType.PLACE,
                        "Greenhill",
                        0,
                        new Alias("绿山", "zh"),
                        new Alias("みどりやま", "ja"),
                        new Alias("Зеленогорка", "ru"))));
        for (NameQuery query : List.of(
                NameQuery.of("绿山"),
                from("zh", "绿山"),
                from("ja", "みどりやま"),
                from("ja", "ミドリヤマ"),
                from("ru", "Зеленогорка"),
                from("ru", "Зеленогорку"))) {
            List<NameCandidate> found = lookup.find(query);

            assertThat(found)
                    .as(query.name())
                    .first()
                    .extracting(NameCandidate::entity)
                    .isEqualTo("hill");
            assertThat(found.get(0).confidence()).as(query.name()).isGreaterThan(0.5);
            assertThat(explained(found.get(0)))
                    .first()
                    .asString()
                    .contains("spelling")
                    .doesNotContain("nearly");
        }
    }

    @Test
    void confidencesAreSharesOfOneInOrder() {
        for (String name : QUERIES) {
            List<NameCandidate> found = Bundled.lookup().find(NameQuery.of(name).most(50));

            assertThat(found).as(name).extracting(NameCandidate::entity).doesNotHaveDuplicates();
            assertThat(found).extracting(candidate -> -candidate.confidence()).isSorted();
            assertThat(found).allMatch(candidate -> candidate.confidence() >= 0 && candidate.confidence() <= 1);
            assertThat(found.stream().mapToDouble(NameCandidate::confidence).sum())
                    .isLessThanOrEqualTo(1 + 1e-9);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Qwel Zobrat", "Drelko Vasnimpor", "Жбранк Фельдукин", "Ζβρελ Κουντάφης", "Ggruok"})
    void aNameNobodyHasGetsLowConfidence(String name) {
        assertThat(Bundled.lookup().find(name)).allMatch(candidate -> candidate.confidence() < 0.5);
    }

    @Test
    void saysByWhichRouteANameCame() {
        assertThat(explained(Bundled.lookup().find(from("el", "John Chili")).get(0)))
                .containsExactly(
                        "John stands in the name",
                        "Chili is how Greek Χίλι, the Greek spelling of Healey, is romanized");
        assertThat(explained(Bundled.lookup().find("Τζον Χίλι").get(0)))
                .containsExactly("Τζον Χίλι, its Greek spelling");
        assertThat(explained(Bundled.lookup().find(from("zh", "特朗普")).get(0)))
                .singleElement()
                .asString()
                .matches("特朗普 stands in .*, its Chinese spelling");
    }

    @Test
    void saysWhichEndingCameOff() {
        NameLookup lookup = NameLookup.of(List.of(Names.person("q", "Prandel Voskotin")));

        assertThat(explained(lookup.find(from("ru", "Воскотиным")).get(0)))
                .contains("Воскотиным has a Russian ending", "Prandel is left out");
    }

    @Test
    void findsTheWantedTypeOnly() {
        NameLookup lookup = Bundled.lookup();
        for (EntityType type : EntityType.values()) {
            assertThat(lookup.find(NameQuery.of("Georgia").type(type))).allMatch(candidate -> candidate.type() == type);
        }
        assertThat(lookup.find(NameQuery.of("Georgia").type(EntityType.PERSON))).isNotEmpty();
        assertThat(lookup.find(NameQuery.of("Georgia").type(EntityType.PLACE).most(1)))
                .singleElement()
                .extracting(NameCandidate::name)
                .isEqualTo("Georgia");
    }

    @Test
    void fewerCandidatesAreAsSureAsMany() {
        NameLookup lookup = NameLookup.of(List.of(
                Names.person("a", "Anna Bergtal"),
                Names.entity("b", EntityType.PERSON, "Anna Bergtal", 3),
                Names.person("c", "Anna Bergtal")));
        List<NameCandidate> all = lookup.find("Anna Bergtal");

        assertThat(all).extracting(NameCandidate::entity).containsExactly("b", "a", "c");
        assertThat(all.get(1).confidence()).isCloseTo(all.get(2).confidence(), within(1e-12));
        assertThat(shown(lookup.find(NameQuery.of("Anna Bergtal").most(1)))).isEqualTo(shown(all.subList(0, 1)));
        assertThat(shown(lookup.find(NameQuery.of("Anna Bergtal").most(Integer.MAX_VALUE))))
                .isEqualTo(shown(all));
        assertThatIllegalArgumentException().isThrownBy(() -> NameQuery.of("x").most(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "'", "…", "\u0000", "😀😀", "\ud83d", "\u0301"})
    void findsNobodyWhereThereIsNoLetter(String name) {
        assertThat(Bundled.lookup().find(name)).isEmpty();
        assertThat(Bundled.lookup().find(from("zh", name))).isEmpty();
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void bearsHostileNames() {
        for (String name : List.of(
                "x y ".repeat(500),
                "a".repeat(10_000),
                "김".repeat(10_000),
                "习".repeat(10_000),
                "ж".repeat(10_000),
                "John " + "z".repeat(2000),
                "Иван 😀\u0000 Петров")) {
            Bundled.lookup().find(name).forEach(NameCandidate::evidence);
        }
        assertThat(Bundled.lookup().find("Владимир\u0000😀 Путин"))
                .hasToString(Bundled.lookup().find("Владимир Путин").toString());
    }

    @Test
    void findsNobodyAmongNobody() {
        assertThat(NameLookup.of(List.of()).find("Τζον Χίλι")).isEmpty();
        assertThat(NameLookup.of(List.of()).size()).isZero();
    }

    @Test
    void aCompiledFileGivesTheSame() throws IOException {
        List<Entity> entities = Names.random(new Random(1), 300);
        Path file = folder.resolve("random.names");
        LookupIndex.write(entities, file);
        NameLookup opened = NameLookup.open(file);
        NameLookup made = NameLookup.of(Gazetteer.of(entities, List.of(), List.of()));

        assertThat(opened.size()).isEqualTo(made.size());
        for (Entity entity : entities.subList(0, 20)) {
            assertThat(shown(opened.find(entity.name()))).isEqualTo(shown(made.find(entity.name())));
        }
    }

    @Test
    void findsAmongTwoLookupsTogether() {
        NameLookup one =
                NameLookup.of(List.of(Names.person("a", "Prandel Voskotin"), Names.person("x", "Prandol Voskotin")));
        NameLookup two =
                NameLookup.of(List.of(Names.person("b", "Merilda Tunkwist"), Names.person("x", "Prandul Voskotan")));
        NameLookup both = one.with(two);

        assertThat(both.size()).isEqualTo(4);
        assertThat(both.find("Prandel Voskotin").get(0).entity()).isEqualTo("a");
        assertThat(both.find("Merilda Tunkwist").get(0).entity()).isEqualTo("b");
        assertThat(both.find("Prandul Voskotan"))
                .extracting(NameCandidate::name)
                .startsWith("Prandul Voskotan")
                .doesNotContain("Prandol Voskotin");
    }

    @Test
    void weighsByCostsOfYourOwn() throws IOException {
        Files.writeString(folder.resolve("el-Latn.tsv"), "qui\theale\t0.10\nl\ty\t0.10\nq\t?\t9\n");
        NameLookup lookup = NameLookup.of(List.of(Names.person("h", "Healey"), Names.person("q", "Quill")));
        NameLookup own = lookup.withCosts(folder);

        assertThat(lookup.find(from("el", "quil")).get(0).entity()).isEqualTo("q");
        assertThat(own.find(from("el", "quil")).get(0).entity()).isEqualTo("h");
        assertThat(own.with(NameLookup.of(List.of()))
                        .find(from("el", "quil"))
                        .get(0)
                        .entity())
                .as("together with others")
                .isEqualTo("h");
        assertThat(shown(own.find(from("ru", "Квилл")))).isEqualTo(shown(lookup.find(from("ru", "Квилл"))));
    }

    @Test
    void givesTheSameAgainAndInManyThreads() throws Exception {
        List<List<String>> alone = new ArrayList<>();
        for (String name : QUERIES) {
            alone.add(shown(Bundled.lookup().find(name)));
        }
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<String>>> together = new ArrayList<>();
            for (int i = 0; i < 4 * QUERIES.size(); i++) {
                String name = QUERIES.get(i % QUERIES.size());
                together.add(threads.submit(() -> shown(Bundled.lookup().find(name))));
            }
            for (int i = 0; i < together.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i % QUERIES.size()));
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
