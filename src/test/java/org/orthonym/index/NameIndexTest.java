package org.orthonym.index;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orthonym.gazetteer.Alias;
import org.orthonym.gazetteer.Entity;
import org.orthonym.gazetteer.EntityType;
import org.orthonym.gazetteer.Gazetteer;
import org.orthonym.gazetteer.GazetteerReader;
import org.orthonym.route.Routes;
import org.orthonym.script.Folding;
import org.orthonym.script.Skeleton;
import org.orthonym.script.Words;
import org.orthonym.testing.Bundled;

/** The index against a scan of the same gazetteer: every fortieth bundled entity and a few made up to be awkward. */
class NameIndexTest {
    private static final String AWKWARD = """
            {"id":"jose-a","type":"person","name":"José María de la Cruz","family":"de la Cruz"}
            {"id":"jose-b","type":"person","name":"Jose Maria de la Cruz","aliases":["Cruz"]}
            {"id":"xi","type":"person","name":"Xi Jinping","family":"Xi","aliases":[{"name":"习近平","lang":"zh"}]}
            {"id":"other-xi","type":"person","name":"Xi Other","family":"Xi","aliases":[{"name":"习近平","lang":"zh"}]}
            {"id":"lula","type":"person","name":"Lula"}
            {"id":"dup","type":"person","name":"Boutros Boutros-Ghali","family":"Boutros-Ghali"}
            {"id":"cruz-town","type":"place","name":"Cruz"}
            {"id":"signs","type":"org","name":"Yahoo!","aliases":["!!!"]}
            {"id":"istanbul","type":"place","name":"İstanbul","aliases":["Istanbul",{"name":"Стамбул","lang":"ru"}]}
            """;

    private static final Gazetteer GAZETTEER = gazetteer();
    private static final NameIndex INDEX = NameIndex.of(GAZETTEER, Routes.bundled(), Bundled.lexicon());

    private static Gazetteer gazetteer() {
        List<Entity> some = new ArrayList<>();
        int n = 0;
        for (Entity entity : Bundled.gazetteer().entities()) {
            if (n++ % 40 == 0) {
                some.add(entity);
            }
        }
        try {
            GazetteerReader reader = new GazetteerReader(bad -> {
                throw bad;
            });
            reader.read(new ByteArrayInputStream(AWKWARD.getBytes(UTF_8)), "awkward.jsonl");
            reader.entities().forEach(located -> some.add(located.entry()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return Gazetteer.of(some, List.of(), List.of());
    }

    /** All spellings that English text may use, as the gazetteer gives them. */
    private static List<String> accepted(Entity entity) {
        return Stream.of(
                        Stream.of(entity.name()),
                        entity.aliases().stream().filter(Alias::isAccepted).map(Alias::name),
                        entity.demonyms().stream())
                .flatMap(names -> names)
                .toList();
    }

    private static Set<Entity> entities(List<Name> names) {
        return names.stream().map(Name::entity).collect(Collectors.toSet());
    }

    private static Set<List<String>> queries() {
        Set<List<String>> queries = new HashSet<>();
        for (Entity entity : GAZETTEER.entities()) {
            for (String name : accepted(entity)) {
                List<String> words = Words.folded(name);
                for (int from = 0; from < words.size(); from++) {
                    for (int to = from + 1; to <= words.size(); to++) {
                        queries.add(words.subList(from, to));
                    }
                }
            }
        }
        queries.add(List.of("nobody"));
        queries.add(List.of());
        return queries;
    }

    @Test
    void findsExactlyTheNamesThatAScanFinds() {
        Map<Entity, Set<List<String>>> folded = new LinkedHashMap<>();
        for (Entity entity : GAZETTEER.entities()) {
            folded.put(entity, accepted(entity).stream().map(Words::folded).collect(Collectors.toSet()));
        }
        for (List<String> query : queries()) {
            Set<Entity> scanned = new HashSet<>();
            folded.forEach((entity, names) -> {
                if (!query.isEmpty() && names.contains(query)) {
                    scanned.add(entity);
                }
            });

            assertThat(entities(INDEX.exact(query))).as("%s", query).isEqualTo(scanned);
        }
    }

    @Test
    void findsThePeopleOfASurnameThatAScanFinds() {
        Map<Entity, List<String>> families = new LinkedHashMap<>();
        for (Entity entity : GAZETTEER.entities()) {
            if (entity.type() == EntityType.PERSON
                    && Words.folded(entity.name()).size() > 1) {
                families.put(entity, Words.folded(entity.family()));
            }
        }
        for (List<String> query : queries()) {
            Set<Entity> scanned = new HashSet<>();
            families.forEach((entity, family) -> {
                if (!query.isEmpty() && family.equals(query)) {
                    scanned.add(entity);
                }
            });
            Set<Entity> found = entities(INDEX.withFamily(query));

            assertThat(found.containsAll(scanned)).as("%s: %s", query, scanned).isTrue();
            assertThat(found)
                    .as("%s", query)
                    .allMatch(entity -> accepted(entity).stream()
                            .anyMatch(name -> Collections.indexOfSubList(Words.folded(name), query) >= 0));
        }
    }

    @Test
    void aSurnameIsWhatTheEntrySaysAndStandsWhereItStands() {
        assertThat(INDEX.withFamily(List.of("de", "la", "cruz")))
                .extracting(name -> name.entity().id())
                .contains("jose-a");
        assertThat(INDEX.withFamily(List.of("xi")))
                .extracting(name -> name.entity().id())
                .contains("xi", "other-xi");
        assertThat(INDEX.withFamily(List.of("jinping"))).isEmpty();
        assertThat(INDEX.withFamily(List.of("boutros", "ghali")))
                .extracting(name -> name.entity().id())
                .containsOnly("dup");
        assertThat(INDEX.withFamily(List.of("lula"))).isEmpty();
    }

    @Test
    void findsTheFirstEntityOfEveryForeignSpelling() {
        Map<String, Entity> scanned = new LinkedHashMap<>();
        for (Entity entity : GAZETTEER.entities()) {
            for (Alias alias : entity.aliases()) {
                if (!alias.isAccepted()) {
                    scanned.putIfAbsent(Folding.fold(alias.name()), entity);
                }
            }
        }
        for (Entity entity : GAZETTEER.entities()) {
            for (Alias alias : entity.aliases()) {
                assertThat(INDEX.foreign(alias.name()).map(Entity::id))
                        .as(alias.name())
                        .isEqualTo(Optional.ofNullable(scanned.get(Folding.fold(alias.name())))
                                .map(Entity::id));
            }
        }
        assertThat(INDEX.foreign("Никто")).isEmpty();
    }

    @Test
    void findsTheNamesWithAWordThatAScanFinds() {
        Set<Integer> words = new HashSet<>();
        for (int id = 0; id < INDEX.size(); id++) {
            words.addAll(INDEX.name(id).words());
        }
        for (int word : words) {
            List<Integer> scanned = new ArrayList<>();
            for (int id = 0; id < INDEX.size(); id++) {
                if (INDEX.name(id).words().contains(word)) {
                    scanned.add(id);
                }
            }

            assertThat(INDEX.namesWith(word)).isEqualTo(scanned);
            assertThat(INDEX.hasWord(INDEX.word(word))).isTrue();
        }
        assertThat(INDEX.hasWord("nobody")).isFalse();
    }

    @Test
    void noAcceptedNameIsLongerThanTheLongestFromItsFirstWord() {
        for (int id = 0; id < INDEX.size(); id++) {
            Name name = INDEX.name(id);
            if (name.isAccepted()) {
                String first = INDEX.word(name.words().get(0));
                assertThat(INDEX.longestFrom(first))
                        .as(first)
                        .isGreaterThanOrEqualTo(name.words().size());
            }
        }
        assertThat(INDEX.longestFrom("nobody")).isZero();
    }

    @Test
    void givesTheFirstNameOfEveryEntity() {
        for (Entity entity : GAZETTEER.entities()) {
            assertThat(INDEX.first(entity).text()).isEqualTo(entity.name());
        }
        Entity stranger = Bundled.gazetteer().entities().stream()
                .filter(entity -> GAZETTEER.entity(entity.id()).isEmpty())
                .findFirst()
                .orElseThrow();
        assertThatIllegalArgumentException().isThrownBy(() -> INDEX.first(stranger));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3})
    void findsTheNearWordsThatAScanFinds(int seed) {
        Random random = new Random(seed);
        List<String> words = allWords().stream().map(INDEX::word).toList();
        Map<String, Set<String>> skeletons = new LinkedHashMap<>(); // of each form
        for (int word : allWords()) {
            skeletons.put(INDEX.word(word), withOneLost(Skeleton.of(INDEX.word(word))));
            INDEX.routes(word).forEach(route -> skeletons.put(route.form(), withOneLost(Skeleton.of(route.form()))));
        }
        for (int n = 0; n < 60; n++) {
            StringBuilder surface = new StringBuilder(words.get(random.nextInt(words.size())));
            for (int edits = random.nextInt(3); edits > 0 && surface.length() > 1; edits--) {
                surface.setCharAt(random.nextInt(surface.length()), (char) ('a' + random.nextInt(26)));
            }
            String looked = surface.toString();
            Set<String> lost = withOneLost(Skeleton.of(looked));

            Set<String> scanned = new TreeSet<>();
            skeletons.forEach((form, skeleton) -> {
                if (isNear(looked, form) || !Collections.disjoint(lost, skeleton)) {
                    scanned.add(form);
                }
            });

            Set<String> found = new TreeSet<>();
            INDEX.near()
                    .find(looked, Integer.MAX_VALUE)
                    .forEach(form -> found.add(form.route().form()));

            assertThat(found).as(looked).isEqualTo(scanned);
        }
    }

    /** The doors of beginning and end, by their definition. */
    private static boolean isNear(String surface, String form) {
        boolean begins = surface.length() >= 3 && form.length() >= 3 && surface.startsWith(form.substring(0, 3));
        boolean ends =
                surface.length() >= 3 && form.length() >= 3 && surface.endsWith(form.substring(form.length() - 3));
        return surface.equals(form) || begins || ends;
    }

    private static Set<String> withOneLost(String skeleton) {
        Set<String> all = new HashSet<>(Set.of(skeleton));
        for (int i = 0; i < skeleton.length() && skeleton.length() > 2; i++) {
            all.add(new StringBuilder(skeleton).deleteCharAt(i).toString());
        }
        return all;
    }

    private static Set<Integer> allWords() {
        Set<Integer> words = new TreeSet<>();
        for (int id = 0; id < INDEX.size(); id++) {
            words.addAll(INDEX.name(id).words());
        }
        return words;
    }

    @Test
    void aWordIsNearestToItself() {
        for (int word : allWords()) {
            assertThat(INDEX.near().find(INDEX.word(word), 20))
                    .as(INDEX.word(word))
                    .anyMatch(form -> form.route().form().equals(INDEX.word(word)));
        }
    }

    @Test
    void findsNoMoreThanAskedFor() {
        assertThat(INDEX.near().find("putin", 3)).hasSizeLessThanOrEqualTo(3);
        assertThat(INDEX.near().find("putin", 0)).isEmpty();
        assertThat(INDEX.near().find("", 5)).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void anEmptyGazetteerHasNoNames() {
        NameIndex empty = NameIndex.of(Gazetteer.empty(), Routes.bundled(), Bundled.lexicon());

        assertThat(empty.size()).isZero();
        assertThat(empty.longestFrom("putin")).isZero();
        assertThat(empty.exact(List.of("putin"))).isEmpty();
        assertThat(empty.near().find("putin", 5)).isEmpty();
    }

    @Test
    void givesTheRoutesOfASpelledName() {
        Bundled.index().exact(List.of("john", "healey")).forEach(name -> {
            int healey = name.words().get(1);
            assertThat(Bundled.index().word(healey)).isEqualTo("healey");
            assertThat(Bundled.index().spelled(healey)).isEqualTo("Healey");
            assertThat(Bundled.index().routes(healey))
                    .anyMatch(route -> route.language().equals("el")
                            && route.attested()
                            && route.form().equals("chili"));
        });
    }
}
