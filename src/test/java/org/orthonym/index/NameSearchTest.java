package org.orthonym.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orthonym.gazetteer.Alias;
import org.orthonym.gazetteer.Entity;
import org.orthonym.gazetteer.EntityType;
import org.orthonym.index.LookupIndex.Found;
import org.orthonym.route.ChunkCosts;
import org.orthonym.route.CostTables;
import org.orthonym.route.Routes;
import org.orthonym.route.Surfaces;
import org.orthonym.testing.Names;

/** Names found among others by their words, in any order, with words missing, too many, split or joined. */
class NameSearchTest {
    private static final CostTables TABLES = CostTables.bundled(Routes.bundled());
    private static final Surfaces SURFACES = new Surfaces();
    private static final LookupIndex INDEX = LookupIndex.of(entities());

    private static List<Entity> entities() {
        List<Entity> entities = new ArrayList<>(Names.random(new Random(11), 2000));
        entities.add(Names.person("zorn", "Zorn Velkotar"));
        entities.add(Names.person("middle", "Quentin Harold Brasmith"));
        entities.add(Names.person("particle", "Fadil Al Qandur"));
        entities.add(Names.person("unparted", "Nestor Delapuerta"));
        entities.add(Names.person("kim", "Kim Dae Sol"));
        entities.add(Names.person("wang", "Wang Guozhen"));
        entities.add(Names.person("greek", "Wexley Tromp", new Alias("Γουέξλι Τραμπόλ", "el")));
        entities.add(Names.entity("g40", EntityType.ORG, "G40 Forum", 0));
        entities.add(Names.entity("year", EntityType.TERM, "Treaty of 1887", 0));
        return entities;
    }

    private static ChunkCosts costs(String language) {
        return TABLES.ofLanguage(language).orElseGet(() -> TABLES.latin(language));
    }

    private static List<Found> find(String name, String language) {
        return INDEX.find(SURFACES.words(name, language), costs(language), Optional.empty(), 10);
    }

    @ParameterizedTest
    @CsvSource({
        "Zorn Velkotar, en, zorn",
        "Velkotar Zorn, en, zorn",
        "Zorn Welkotar, en, zorn",
        "Velkotar, en, zorn",
        "Z. Velkotar, en, zorn",
        "Velk Otar Zorn, en, zorn",
        "Zorn Velko, en, zorn",
        "Zorn Ivanovich Velkotar, en, zorn",
        "Зорн Велкотар, ru, zorn",
        "Ζορν Βελκοτάρ, el, zorn",
        "Quentin Brasmith, en, middle",
        "Quentin H. Brasmith, en, middle",
        "Brasmith, en, middle",
        "Brasmith Quentin Harold, en, middle",
        "Fadil Alqandur, en, particle",
        "Fadil Al-Qandur, en, particle",
        "Fadil Qandur, en, particle",
        "Nestor De Lapuerta, en, unparted",
        "김대솔, ko, kim",
        "김 대솔, ko, kim",
        "김 대 솔, ko, kim",
        "王国珍, zh, wang",
        "王 国珍, zh, wang",
        "Τραμπόλ, el, greek",
        "G40 Forum, en, g40",
        "G40, en, g40",
        "Treaty 1887, en, year",
        "1887, en, year",
    })
    void findsFirst(String surface, String language, String entity) {
        assertThat(find(surface, language)).first().extracting(Found::entity).isEqualTo(entity);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2})
    void findsEveryNameByItself(int seed) {
        List<Entity> entities = Names.random(new Random(seed), 150);
        LookupIndex index = LookupIndex.of(entities);
        for (Entity entity : entities) {
            List<Found> found =
                    index.find(SURFACES.words(entity.name(), "en"), costs("Latn"), Optional.empty(), entities.size());
            assertThat(found).as(entity.name()).extracting(Found::name).contains(entity.name());
            assertThat(found.get(0).cost() - found.get(0).prior())
                    .as(entity.name())
                    .isLessThanOrEqualTo(found.stream()
                            .filter(of -> of.entity().equals(entity.id()))
                            .mapToDouble(of -> of.cost() - of.prior())
                            .findFirst()
                            .orElseThrow());
        }
    }

    @Test
    void comesInOrderEachEntityOnceAndNoMoreThanWanted() {
        List<String> words = SURFACES.words("Belam Toris", "en");
        List<Found> ten = INDEX.find(words, costs("Latn"), Optional.empty(), 10);

        assertThat(ten).hasSize(10).extracting(Found::entity).doesNotHaveDuplicates();
        assertThat(ten).extracting(found -> found.cost() - found.prior()).isSorted();
        for (int most = 1; most < 10; most++) {
            assertThat(INDEX.find(words, costs("Latn"), Optional.empty(), most)).isEqualTo(ten.subList(0, most));
        }
        assertThat(INDEX.find(words, costs("Latn"), Optional.empty(), Integer.MAX_VALUE))
                .startsWith(ten.toArray(Found[]::new));
    }

    @Test
    void aTypeHiddenBehindManyNamesakesIsFound() {
        List<Entity> entities = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            entities.add(Names.person("p" + i, "Vestoria"));
        }
        entities.add(Names.entity("town", EntityType.PLACE, "Vestoria", 0));
        entities.add(Names.entity("famous", EntityType.PERSON, "Vestoria", 4));
        LookupIndex index = LookupIndex.of(entities);

        assertThat(index.find(List.of("vestoria"), costs("Latn"), Optional.of(EntityType.PLACE), 1))
                .extracting(Found::entity)
                .containsExactly("town");
        assertThat(index.find(List.of("vestoria"), costs("Latn"), Optional.empty(), 1))
                .extracting(Found::entity)
                .containsExactly("famous");
    }

    @Test
    void givesAllNamesOfAnEntity() {
        Found found = find("Τραμπόλ", "el").get(0);

        assertThat(found.name()).isEqualTo("Γουέξλι Τραμπόλ");
        assertThat(found.language()).isEqualTo("el");
        assertThat(found.names())
                .containsExactly(
                        new LookupIndex.Alias("Wexley Tromp", "en"), new LookupIndex.Alias("Γουέξλι Τραμπόλ", "el"));
    }

    @Test
    void findsNobodyAmongNobody() {
        LookupIndex nobody = LookupIndex.of(List.of());

        assertThat(nobody.find(List.of("zorn", "velkotar"), costs("Latn"), Optional.empty(), 10))
                .isEmpty();
        assertThat(INDEX.find(List.of(), costs("Latn"), Optional.empty(), 10)).isEmpty();
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void bearsHostileSurfaces() {
        String jamo = "\u1100\u1175\u11B7";
        for (List<String> words : List.of(
                List.of("a".repeat(10_000)),
                List.of("zorn", "z".repeat(10_000)),
                List.of(jamo.repeat(5000)),
                List.of(jamo.repeat(9)),
                List.of("Xi".repeat(5000)),
                List.of("𠮷".repeat(5000)),
                List.of("\u0000"),
                List.of("\ud83d", "\ude00"),
                Collections.nCopies(1000, "zorn"),
                Collections.nCopies(1000, "a"))) {
            assertThatCode(() -> INDEX.find(words, costs("ko"), Optional.empty(), 10))
                    .doesNotThrowAnyException();
            assertThatCode(() -> INDEX.find(words, costs("Latn"), Optional.empty(), 10))
                    .doesNotThrowAnyException();
        }
        assertThat(find("Zorn Velkotar", "en").get(0).entity()).isEqualTo("zorn");
    }

    @Test
    void givesTheSameInManyThreads() throws Exception {
        List<String> queries = entities().stream().map(Entity::name).limit(60).toList();
        List<List<Found>> alone =
                queries.stream().map(query -> find(query, "en")).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<Found>>> together = new ArrayList<>();
            for (String query : queries) {
                together.add(threads.submit(() -> find(query, "en")));
            }
            for (int i = 0; i < queries.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i));
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
