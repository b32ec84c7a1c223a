package org.orthonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orthonym.gazetteer.Alias;
import org.orthonym.gazetteer.Entity;
import org.orthonym.gazetteer.EntityType;
import org.orthonym.gazetteer.Gazetteer;
import org.orthonym.link.Candidate;
import org.orthonym.link.Decision;
import org.orthonym.link.Decision.Outcome;
import org.orthonym.link.Evidence;
import org.orthonym.link.Role;
import org.orthonym.testing.Bundled;
import org.orthonym.text.Edit;
import org.orthonym.text.Edits;
import org.orthonym.text.Span;

/** The laws of the door: HOUSE.md and the Javadoc of {@link Repair} name them. */
class NameRepairerTest {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 4);

    private static final String GARBLED =
            "British Defense Minister John Chili met Si's envoy. US President Donald Tramp 's special envoy Stiv Gouitkof"
                    + " spoke to Volodimir Zelenski, the president of Ukraine , and to the NATO Secretary -General Mark"
                    + " Route. Then Chili left for Kief.";

    private static final String GOOD = """
            LONDON – British Defence Secretary John Healey met President Xi Jinping’s envoy on Thursday.

            “We are ready,” Mr. Healey said. NATO Secretary-General Mark Rutte and Ukrainian President Volodymyr Zelensky
            were told. The White House, the Kremlin and the European Union did not comment; see https://example.org/John_Chili.
            """;

    private static Repair repair(String text) {
        return Bundled.repairer().repair(Article.of(text).published(DAY));
    }

    /** Checks all that is true of every repair, and gives it back. */
    private static Repair lawful(Article article) {
        String text = article.text();
        Repair repair = Bundled.repairer().repair(article);

        assertThat(Edits.apply(text, repair.edits())).as(text).isEqualTo(repair.text());
        int at = 0;
        for (Edit edit : repair.edits()) {
            assertThat(edit.span().start()).as(text).isGreaterThanOrEqualTo(at);
            assertThat(edit.span().in(text)).as(text).isEqualTo(edit.before());
            at = edit.span().end();
        }
        if (repair.edits().isEmpty()) {
            assertThat(repair.text()).isSameAs(text);
        }
        Span last = new Span(0, 0);
        for (Decision decision : repair.decisions()) {
            assertThat(decision.mention().span()).as(text).isGreaterThanOrEqualTo(last);
            last = decision.mention().span();
            checkDecision(decision, text);
        }
        return repair;
    }

    private static void checkDecision(Decision decision, String text) {
        assertThat(decision.mention().span().in(text))
                .as(text)
                .isEqualTo(decision.mention().surface());
        assertThat(decision.confidence()).as(text).isBetween(0.0, 1.0);
        for (Role role : decision.mention().roles()) {
            assertThat(role.span().in(text)).as(text).isEqualTo(role.words());
        }
        for (Candidate candidate : decision.candidates()) {
            double sum = candidate.prior();
            for (Evidence evidence : candidate.evidence()) {
                sum += evidence.logOdds();
                assertThat(evidence.explain()).as(text).isNotBlank();
            }
            assertThat(candidate.score()).as(text).isCloseTo(sum, within(1e-9));
        }
        if (decision.outcome() == Outcome.REPLACE) {
            assertThat(decision.best().orElseThrow().evidence()).as(text).isNotEmpty();
            assertThat(decision.confidence()).as(text).isGreaterThanOrEqualTo(0.8);
        }
        assertThat(decision.candidates().isEmpty() && decision.outcome() == Outcome.SUGGEST)
                .as(text)
                .isFalse();
    }

    @Test
    void keepsTheLawsOnAGarbledArticle() {
        Repair repair =
                lawful(Article.of(GARBLED).from(Locale.forLanguageTag("el")).published(DAY));

        assertThat(repair.text()).contains("John Healey").contains("Secretary-General");
        assertThat(repair.language()).contains("el");
        assertThat(repair.decisions()).extracting(Decision::outcome).contains(Outcome.REPLACE);
    }

    @Test
    void tellsTheDecisionBehindEachNameEdit() {
        Repair repair =
                lawful(Article.of(GARBLED).from(Locale.forLanguageTag("el")).published(DAY));

        for (Edit edit : repair.edits()) {
            if (edit.kind() == Edit.Kind.CLEANUP) {
                assertThat(repair.decision(edit)).isEmpty();
            } else {
                Decision decision = repair.decision(edit).orElseThrow();
                assertThat(decision.outcome()).isEqualTo(Outcome.REPLACE);
                assertThat(decision.mention().span().overlaps(edit.span())).isTrue();
            }
        }
    }

    @Test
    void leavesAGoodArticleAlone() {
        for (String text : List.of(GOOD, "", " ", "\n", "No names at all.", "12345", "😀")) {
            Repair repair = lawful(Article.of(text));

            assertThat(repair.text()).isSameAs(text);
            assertThat(repair.edits()).isEmpty();
        }
    }

    @Test
    void leavesStrangersAlone() {
        String text = "The baker Gustav Blattmann of Upper Grutzing sold ten loaves to Ms. Henrike Vossberg on Friday.";

        assertThat(repair(text).text()).isSameAs(text);
    }

    @Test
    void repairingARepairedArticleChangesNothing() {
        Article article = Article.of(GARBLED).from(Locale.forLanguageTag("el")).published(DAY);
        String repaired = lawful(article).text();

        assertThat(lawful(new Article(repaired, article.from(), article.published()))
                        .text())
                .isSameAs(repaired);
    }

    @Test
    void aHigherConfidenceNeverAddsEdits() {
        Article article = Article.of(GARBLED).from(Locale.forLanguageTag("el")).published(DAY);
        Set<Span> allowed = new HashSet<>();
        int count = Integer.MAX_VALUE;
        for (double least : new double[] {0.6, 0.99}) {
            Repair repair = NameRepairer.builder(Bundled.gazetteer())
                    .minConfidence(least)
                    .build()
                    .repair(article);
            Set<Span> changed = new HashSet<>();
            repair.edits().forEach(edit -> changed.add(edit.span()));
            if (count < Integer.MAX_VALUE) {
                assertThat(allowed).as("at %s", least).containsAll(changed);
            }
            assertThat(changed).hasSizeLessThanOrEqualTo(count);
            allowed = changed;
            count = changed.size();
        }
    }

    @Test
    void refusesAProbabilityThatIsNone() {
        for (double wrong : new double[] {-0.1, 1.1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> NameRepairer.builder(Gazetteer.empty()).minConfidence(wrong))
                    .withMessageContaining("minConfidence " + wrong);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> NameRepairer.builder(Gazetteer.empty()).minSuggestion(wrong))
                    .withMessageContaining("minSuggestion " + wrong);
        }
    }

    @Test
    void anEmptyGazetteerStillCleans() {
        NameRepairer repairer = NameRepairer.of(Gazetteer.empty());

        assertThat(repairer.repair(Article.of("The Secretary -General John Chili left the the room."))
                        .text())
                .isEqualTo("The Secretary-General John Chili left the room.");
        assertThat(repairer.repair(Article.of(GOOD)).text()).isSameAs(GOOD);
    }

    @Test
    void doesTheSameFromManyThreads() throws Exception {
        Article article = Article.of(GARBLED).from(Locale.forLanguageTag("el")).published(DAY);
        String expected = describe(Bundled.repairer().repair(article));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<String>> results = new ArrayList<>();
            for (int n = 0; n < 8; n++) {
                results.add(threads.submit(() -> describe(Bundled.repairer().repair(article))));
            }
            for (Future<String> result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void doesTheSameInTurkishAndAnew() {
        Article article = Article.of(GARBLED.replace("Chili", "CHILI"))
                .from(Locale.forLanguageTag("el"))
                .published(DAY);
        String expected = describe(Bundled.repairer().repair(article));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(describe(Bundled.repairer().repair(article))).isEqualTo(expected);
            assertThat(describe(NameRepairer.of(Gazetteer.bundled()).repair(article)))
                    .isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String describe(Repair repair) {
        return repair.text() + repair.edits() + repair.decisions() + repair.language();
    }

    /** Accepted names of a person, a place, an organisation: whoever writes one is right. */
    private static List<String> acceptedNames(Random random, int entities) {
        List<Entity> all = List.copyOf(Bundled.gazetteer().entities());
        List<String> names = new ArrayList<>();
        for (int n = 0; n < entities; n++) {
            Entity entity = all.get(random.nextInt(all.size()));
            names.add(entity.name());
            names.addAll(entity.demonyms());
            entity.aliases().stream().filter(Alias::isAccepted).map(Alias::name).forEach(names::add);
        }
        return names;
    }

    /** Names of capitalised words alone: no initials, no "of", no apostrophe at the end of a word. */
    private static boolean isPlain(String name) {
        return Stream.of(name.split("[ -]", -1))
                .allMatch(word -> word.matches("[\\p{Lu}][\\p{L}\\p{M}'’]*[\\p{L}\\p{M}]"));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3})
    void neverAltersAnAcceptedName(int seed) {
        List<String> names = acceptedNames(new Random(seed), 100);
        expectUnchanged(names.stream().filter(NameRepairerTest::isPlain).toList());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3})
    void neverAltersAnAcceptedNameWithInitialsOrSmallWords(int seed) {
        List<String> names = acceptedNames(new Random(seed), 400);
        expectUnchanged(names.stream().filter(name -> !isPlain(name)).toList());
        expectUnchanged(List.of(
                "Philip J. Pierre",
                "Joseph R. Biden",
                "Al-Aqsa Martyrs' Brigades",
                "Autonomous Republic of Crimea",
                "Defence Intelligence of Ukraine",
                "Emirates airline"));
    }

    private static void expectUnchanged(List<String> names) {
        for (String name : names) {
            for (String text : List.of("Yesterday we met " + name + " again.", name + " was mentioned yesterday.")) {
                assertThat(lawful(Article.of(text).published(DAY)).text()).isEqualTo(text);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {4, 5, 6})
    void neverAltersAnAcceptedNameBesideSomebodyElsesOffice(int seed) {
        Random random = new Random(seed);
        List<String> roles = List.of(
                "British Defense Minister %s left.",
                "There US President %s left.",
                "There %s, the foreign minister of Ukraine, left.",
                "US President %s's special envoy left.");
        List<Entity> people = Bundled.gazetteer().entities().stream()
                .filter(entity -> entity.type() == EntityType.PERSON && isPlain(entity.name()))
                .toList();
        for (int n = 0; n < 100; n++) {
            String text = roles.get(n % roles.size())
                    .formatted(people.get(random.nextInt(people.size())).name());

            assertThat(lawful(Article.of(text).published(DAY)).text()).isEqualTo(text);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void keepsTheLawsOnRandomText(int seed) {
        Random random = new Random(seed);
        for (int n = 0; n < 4; n++) {
            Article article = new Article(
                    randomText(random),
                    random.nextBoolean()
                            ? Optional.empty()
                            : Optional.of(Locale.forLanguageTag(
                                    List.of("el", "ru", "zh").get(random.nextInt(3)))),
                    random.nextBoolean() ? Optional.empty() : Optional.of(DAY));

            Repair repair = lawful(article);

            assertThat(lawful(new Article(repair.text(), article.from(), article.published()))
                            .text())
                    .as(article.text())
                    .isEqualTo(repair.text());
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 5);
    }

    private static String randomText(Random random) {
        List<String> roles = List.of(
                "British Defense Minister",
                "US President",
                "the foreign minister of Ukraine",
                "former",
                "special envoy",
                "NATO Secretary -General",
                "President",
                "Northern",
                "White house",
                "alliance of the willingness");
        List<String> small = List.of(
                "the the",
                "met",
                "and",
                "said that",
                "in",
                ".",
                ",",
                " ,",
                "'s",
                " 's",
                "“",
                "” ",
                "(",
                ")",
                "-",
                "\n",
                "😀",
                "𐐀",
                "\ud83d",
                "\ude00",
                "\u0000",
                "\u200b",
                "İ",
                "Τζον Χίλι",
                "习近平",
                "5",
                "&quot;",
                "@Chili");
        List<Entity> all = List.copyOf(Bundled.gazetteer().entities());
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(20); n >= 0; n--) {
            String name = all.get(random.nextInt(all.size())).name();
            switch (random.nextInt(5)) {
                case 0 -> text.append(name);
                case 1, 2 -> text.append(garbled(name, random));
                case 3 -> text.append(roles.get(random.nextInt(roles.size())));
                default -> text.append(small.get(random.nextInt(small.size())));
            }
            text.append(random.nextInt(6) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private static String garbled(String name, Random random) {
        StringBuilder out = new StringBuilder(name);
        for (int n = 1 + random.nextInt(2); n > 0 && out.length() > 2; n--) {
            int at = 1 + random.nextInt(out.length() - 1);
            switch (random.nextInt(3)) {
                case 0 -> out.deleteCharAt(at);
                case 1 -> out.insert(at, (char) ('a' + random.nextInt(26)));
                default -> out.setCharAt(at, (char) ('a' + random.nextInt(26)));
            }
        }
        return out.toString();
    }

    static Stream<String> pathological() {
        return Stream.of(
                "x".repeat(1_000_000),
                "X".repeat(20_000),
                "Aa ".repeat(333_333),
                "Aa, ".repeat(30_000),
                randomNames(2_000),
                "\u0000".repeat(1_000_000),
                "\ud83d".repeat(500_000),
                "\ude00\ud83d ".repeat(100_000),
                "President ".repeat(5_000),
                "'s ".repeat(100_000),
                "习近平".repeat(50_000));
    }

    private static String randomNames(int length) {
        Random random = new Random(7);
        StringBuilder names = new StringBuilder();
        while (names.length() < length) {
            names.append((char) ('A' + random.nextInt(26)));
            for (int i = 2 + random.nextInt(8); i > 0; i--) {
                names.append((char) ('a' + random.nextInt(26)));
            }
            names.append(List.of(" ", " ", ", ", ". ", " and ").get(random.nextInt(5)));
        }
        return names.toString();
    }

    @ParameterizedTest(name = "input {index}")
    @MethodSource("pathological")
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void doesNotHangOnPathologicalText(String text) {
        Repair repair = Bundled.repairer().repair(Article.of(text));

        assertThat(Edits.apply(text, repair.edits()).equals(repair.text())).isTrue();
    }

    @ParameterizedTest(name = "input {index}")
    @MethodSource("large")
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void doesNotHangOnLargeTextOfUnknownNames(String text) {
        doesNotHangOnPathologicalText(text);
    }

    static Stream<String> large() {
        return Stream.of(randomNames(200_000), "X".repeat(1_000_000));
    }

    @Test
    void anEntityWithoutLettersInItsNameIsNobody() {
        Entity signs = new Entity(
                "signs",
                EntityType.PERSON,
                "!!!",
                List.of(new Alias("Джон Хили", "ru")),
                Optional.empty(),
                '?',
                "",
                0,
                List.of(),
                List.of(),
                false);
        NameRepairer repairer = NameRepairer.of(Gazetteer.of(List.of(signs), List.of(), List.of()));

        assertThat(repairer.repair(Article.of("We met Dzhon Khili there.")).text())
                .isEqualTo("We met Dzhon Khili there.");
    }
}
