package org.orthonym.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orthonym.link.Role;
import org.orthonym.testing.Bundled;
import org.orthonym.text.Span;
import org.orthonym.token.Tokenizer;

class MentionFinderTest {
    private static final MentionFinder FINDER =
            new MentionFinder(Bundled.index(), Bundled.gazetteer(), Bundled.lexicon(), MentionWords.bundled());

    private static List<TextMention> find(String text) {
        return FINDER.find(new Tokenizer().tokenize(text));
    }

    private static List<String> surfaces(String text) {
        return find(text).stream().map(found -> found.mention().surface()).toList();
    }

    /** The roles of the one mention with that surface. */
    private static List<Role> roles(String text, String surface) {
        return find(text).stream()
                .filter(found -> found.mention().surface().equals(surface))
                .map(found -> found.mention().roles())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + surface + " in " + surfaces(text)));
    }

    @Test
    void findsRunsOfCapitalisedWords() {
        assertThat(surfaces("Yesterday John Chili met Gorvin Blatt in Kyiv, said Reuters."))
                .containsExactly("John Chili", "Gorvin Blatt", "Kyiv", "Reuters");
    }

    @Test
    void takesParticlesAndHyphensInside() {
        assertThat(surfaces("We met Gorvin van der Blatt and Anna-Lena Grutz."))
                .containsExactly("Gorvin van der Blatt", "Anna-Lena Grutz");
    }

    @Test
    void leavesPossessivesOut() {
        List<TextMention> mentions = find("We met Si's envoy.");

        assertThat(mentions).singleElement().satisfies(found -> {
            assertThat(found.mention().surface()).isEqualTo("Si");
            assertThat(found.mention().span()).isEqualTo(new Span(7, 9));
        });
    }

    @Test
    void leavesHonorificsAndFirstWordsOfSentencesOut() {
        assertThat(surfaces("Yesterday Mr Chili left. Later Dr. Blatt left. Everybody left."))
                .containsExactly("Chili", "Blatt");
        assertThat(surfaces("The house is empty. Nobody knows.")).isEmpty();
    }

    @Test
    void aSentenceEndPartsNames() {
        assertThat(surfaces("He saw Gorvin Blatt. Marek Chili left.")).containsExactly("Gorvin Blatt", "Marek Chili");
        assertThat(surfaces("He saw Gorvin Blatt, Marek Chili and others."))
                .containsExactly("Gorvin Blatt", "Marek Chili");
    }

    @Test
    void knowsWhatTheGazetteerAccepts() {
        List<TextMention> mentions = find("Here Vladimir Putin met Zelensky and John Chili.");

        assertThat(mentions)
                .extracting(found -> found.mention().surface())
                .containsExactly("Vladimir Putin", "Zelensky", "John Chili");
        assertThat(mentions).extracting(TextMention::isKnown).containsExactly(true, true, false);
        assertThat(mentions).extracting(TextMention::isWhole).containsExactly(true, false, false);
    }

    @Test
    void cutsKnownNamesOutOfARun() {
        assertThat(surfaces("the New York Blattington house")).containsExactly("New York", "Blattington");
        assertThat(surfaces("the Blattington Vladimir Putin house")).containsExactly("Blattington", "Vladimir Putin");
    }

    @Test
    void aHeadlineIsNoName() {
        assertThat(surfaces("Blatta Grutz Korvin Marol Tebin Duros Felk")).isEmpty();
    }

    @Test
    void leavesAddressesAlone() {
        assertThat(surfaces("see https://example.org/John_Chili and @JohnChili or #Chili"))
                .isEmpty();
    }

    @Test
    void readsTheOfficeBeforeAName() {
        List<Role> roles = roles("Then British Defense Minister John Smith left.", "John Smith");
        List<Role> plain = roles("There the British Defense Minister John Smith left.", "John Smith");

        assertThat(roles).hasSize(1);
        assertThat(roles.get(0).isCurrent()).isFalse(); // "then" takes it back
        assertThat(plain).singleElement().satisfies(role -> {
            assertThat(role.place()).isEqualTo(Role.Place.BEFORE);
            assertThat(role.words()).isEqualTo("British Defense Minister");
            assertThat(role.offices()).containsExactly("gb-defence-minister");
            assertThat(role.isSpecific()).isTrue();
            assertThat(role.isCurrent()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "There US President Donald Tramp left.|Donald Tramp|us-president",
                "There Ukraine's Foreign Minister Andri Sibika left.|Andri Sibika|ua-foreign-minister",
                "There NATO Secretary-General Mark Route left.|Mark Route|nato-secretary-general",
                "There Chinese President Si left.|Si|cn-president",
                "There the president of France, Emanuel Makron, left.|Emanuel Makron|fr-president",
                "There UK Prime Minister Kir Starmer left.|Kir Starmer|gb-prime-minister",
                "There the acting British Defense Minister Jon Chili left.|Jon Chili|gb-defence-minister",
                "There BRITISH DEFENCE MINISTER Jon Chili left.|Jon Chili|gb-defence-minister",
            })
    void knowsWhoseOfficeItIs(String text, String surface, String office) {
        assertThat(roles(text, surface)).singleElement().satisfies(role -> {
            assertThat(role.offices()).contains(office);
            assertThat(role.isSpecific()).isTrue();
            assertThat(role.isCurrent()).isTrue();
            assertThat(role.span().in(text)).isEqualTo(role.words());
        });
    }

    @Test
    void anOfficeOfNobodyInParticularIsNotSpecific() {
        assertThat(roles("There President Gorvin Blatt left.", "Gorvin Blatt"))
                .singleElement()
                .satisfies(role -> {
                    assertThat(role.isSpecific()).isFalse();
                    assertThat(role.offices()).contains("us-president", "fr-president");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There Andri Sibika, the foreign minister of Ukraine, left.",
                "There Andri Sibika, the Ukrainian foreign minister, left.",
                "There Andri Sibika (Ukrainian foreign minister) left.",
                "There Andri Sibika, Ukraine's foreign minister, left.",
            })
    void readsTheOfficeBehindAName(String text) {
        assertThat(roles(text, "Andri Sibika")).singleElement().satisfies(role -> {
            assertThat(role.place()).isEqualTo(Role.Place.BEHIND);
            assertThat(role.offices()).containsExactly("ua-foreign-minister");
            assertThat(role.isSpecific()).isTrue();
        });
    }

    @Test
    void readsTheOfficeOfWhomAnotherSent() {
        List<Role> roles = roles("There US President Stiv Gouitkof's special envoy left.", "Stiv Gouitkof");

        assertThat(roles).extracting(Role::place).containsExactly(Role.Place.BEFORE, Role.Place.POSSESSED);
        assertThat(roles.get(0).offices()).contains("us-president");
        assertThat(roles.get(1).offices())
                .contains("us-special-envoy-middle-east")
                .allMatch(office -> office.startsWith("us-"));
        assertThat(roles.get(1).words()).isEqualTo("special envoy");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There former British Defense Minister John Smith left.",
                "There the ex-British Defense Minister John Smith left.",
                "There British former Defense Minister John Smith left.",
                "There outgoing British Defense Minister John Smith left.",
            })
    void aFormerOfficeIsNotHeldOnTheDay(String text) {
        assertThat(roles(text, "John Smith")).singleElement().satisfies(role -> {
            assertThat(role.offices()).containsExactly("gb-defence-minister");
            assertThat(role.isCurrent()).isFalse();
        });
    }

    @Test
    void anOfficeFurtherAwayIsNobodys() {
        assertThat(roles("The British Defense Minister said that John Smith left.", "John Smith"))
                .isEmpty();
        assertThat(roles("The British Defense Minister left. Gorvin Smith stayed.", "Gorvin Smith"))
                .isEmpty();
    }

    @Test
    void aGivenNameAtTheStartOfASentenceBelongsToTheName() {
        assertThat(surfaces("John Chili left. Mark Route left.")).containsExactly("John Chili", "Mark Route");
    }

    @Test
    void takesParticlesThatAreGarbledThemselvesInside() {
        assertThat(surfaces("We met Orsola fon nter Blatten and Marek Chili vs Gorvin Blatt."))
                .containsExactly("Orsola fon nter Blatten", "Marek Chili", "Gorvin Blatt");
        assertThat(surfaces("It rained. Van der Blatten left.")).containsExactly("Van der Blatten");
    }

    @Test
    void takesWhatAHyphenTiesToANameInside() {
        assertThat(surfaces("We met Gan Tong-hun and his Chili-backed friends."))
                .containsExactly("Gan Tong-hun", "Chili");
        assertThat(surfaces("There NATO-u left.")).containsExactly("NATO");
    }

    @Test
    void aCountryThatIsAGivenNameDoesNotPartAName() {
        assertThat(surfaces("There Israel Katzin met NATO Blatten."))
                .containsExactly("Israel Katzin", "NATO", "Blatten");
        assertThat(surfaces("There Vilnyusi NATO met.")).containsExactly("Vilnyusi", "NATO");
        assertThat(surfaces("There Italian Piccarelli left.")).containsExactly("Italian", "Piccarelli");
    }

    @Test
    void anOrdinaryWordThatEndsANameIsANameAtTheStartOfASentence() {
        assertThat(surfaces("There Gorvin Mask left. Mask said nothing.")).containsExactly("Gorvin Mask", "Mask");
        assertThat(surfaces("There Gorvin Blatt left. Mask said nothing.")).containsExactly("Gorvin Blatt");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "There Gorvin Blatt, an Italian tourist, left.|Italian tourist",
                "There Gorvin Blatt, a retired Beirut taxi driver, left.|taxi driver",
                "There Gorvin Blatt, 34, a teacher from Volos, left.|teacher",
                "They say that Gorvin Blatt is a Czech waiter.|Czech waiter",
            })
    void readsTheTradeBehindAName(String text, String words) {
        assertThat(roles(text, "Gorvin Blatt")).singleElement().satisfies(role -> {
            assertThat(role.words()).isEqualTo(words);
            assertThat(role.isOccupation()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There Gorvin Blatt, the author of the bill, left.",
                "There Gorvin Blatt was a teacher.",
                "There Gorvin Blatt, a friend of the teacher, left.",
                "There Gorvin Blatt is hungry.",
            })
    void aDeedOrAPastTradeIsNoRole(String text) {
        assertThat(roles(text, "Gorvin Blatt")).isEmpty();
    }

    @Test
    void aRoleOfSeveralIsEachOnes() {
        String text = "There Presidents Gorvin Blatt, Marek Chili and Anton Grutz left with Boris Felk.";

        for (String surface : List.of("Gorvin Blatt", "Marek Chili", "Anton Grutz")) {
            assertThat(roles(text, surface))
                    .singleElement()
                    .satisfies(role -> assertThat(role.words()).isEqualTo("Presidents"));
        }
        assertThat(roles(text, "Boris Felk")).isEmpty();
        assertThat(roles("There President Gorvin Blatt and Marek Chili left.", "Marek Chili"))
                .isEmpty();
    }

    @Test
    void readsTheOfficeThatANameIsSaidToHold() {
        assertThat(roles("The British Defense Minister was Jon Chili.", "Jon Chili"))
                .singleElement()
                .satisfies(role -> assertThat(role.offices()).containsExactly("gb-defence-minister"));
        assertThat(roles("The British Defense Minister was Jon Chili's guest.", "Jon Chili"))
                .isEmpty();
    }

    @Test
    void somebodysAideIsNotThatSomebody() {
        assertThat(roles("There Gorvin Blatt, the president's aide, left.", "Gorvin Blatt"))
                .singleElement()
                .satisfies(role -> assertThat(role.words()).isEqualTo("aide"));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void mentionsAreInOrderAndDoNotOverlapOnRandomText(int seed) {
        Random random = new Random(seed);
        List<String> pieces = List.of(
                "British",
                "President",
                "the",
                "of",
                "Ukraine",
                "US",
                "John",
                "Chili",
                "Xi",
                "Jinping",
                "'s",
                ",",
                ".",
                "-",
                "former",
                "(",
                ")",
                "van",
                "\n",
                "😀",
                "Foreign",
                "Minister",
                "minister",
                "special envoy",
                "İ",
                "\ud83d",
                "Secretary-General",
                "NATO",
                "New",
                "York",
                "and",
                "Mr",
                "5");
        for (int n = 0; n < 300; n++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                text.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextInt(5) == 0 ? "" : " ");
            }
            int at = 0;
            for (TextMention found : find(text.toString())) {
                Span span = found.mention().span();
                assertThat(span.start()).as(text.toString()).isGreaterThanOrEqualTo(at);
                assertThat(span.in(text)).isEqualTo(found.mention().surface());
                assertThat(found.words()).as(text.toString()).isNotEmpty();
                for (Role role : found.mention().roles()) {
                    assertThat(role.span().in(text)).as(text.toString()).isEqualTo(role.words());
                    assertThat(role.span().overlaps(span)).as(text.toString()).isFalse();
                }
                at = span.end();
            }
        }
    }
}
