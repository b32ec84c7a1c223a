package org.orthonym.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orthonym.gazetteer.EntityType;

/** What holds of every comparison, and a few decisions that must not change. */
class NameComparerTest {
    private static final NameComparer COMPARER = NameComparer.bundled();

    private static final List<String> NAMES = List.of(
            "Vladimir Putin",
            "Путин, Владимир Владимирович",
            "弗拉基米尔·普京",
            "فلاديمير بوتين",
            "ウラジーミル・プーチン",
            "블라디미르 푸틴",
            "习近平",
            "김정은",
            "JR Smith",
            "Dr. John Robert Smith Jr.",
            "Abd al-Rahman bin Ali",
            "Li",
            "Bank 24 LLC",
            "ООО Вектор",
            "International Business Machines Corp.",
            "IBM",
            "中国石油天然气集团有限公司",
            "Sheikh",
            "Ltd",
            "24",
            "",
            " ",
            "😀",
            "a\0b",
            "ไทย พาณิชย์",
            "नरेन्द्र मोदी",
            "Ǆ ﬁ ß ı İ",
            "\uD83D");

    private static double score(String left, String right, EntityType type) {
        return COMPARER.compare(left, right, type).score();
    }

    @ParameterizedTest
    @EnumSource(EntityType.class)
    void isTheSameBothWaysAndAProbability(EntityType type) {
        for (String left : NAMES) {
            for (String right : NAMES) {
                double score = score(left, right, type);

                assertThat(score).as(left + " | " + right).isBetween(0.0, 1.0);
                assertThat(score(right, left, type)).as(left + " | " + right).isEqualTo(score);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(EntityType.class)
    void scoresNothingHigherThanANameWithItself(EntityType type) {
        for (String left : NAMES) {
            double itself = score(left, left, type);
            for (String right : NAMES) {
                assertThat(score(left, right, type)).as(left + " | " + right).isLessThanOrEqualTo(itself);
            }
        }
    }

    @Test
    void holdsTheLawsOnNamesMadeAtRandomWithSeed42() {
        Random random = new Random(42);
        String letters = "abcdeikmnorstuvyzABIKV АВИКабвикло بنمحد王李伟 김박アイ.,-'&0123 ";
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            StringBuilder name = new StringBuilder();
            for (int k = random.nextInt(25); k >= 0; k--) {
                name.append(letters.charAt(random.nextInt(letters.length())));
            }
            names.add(name.toString());
        }
        for (EntityType type : new EntityType[] {EntityType.PERSON, EntityType.ORG}) {
            for (String left : names) {
                double itself = score(left, left, type);
                for (String right : names) {
                    double score = score(left, right, type);

                    assertThat(score).as(left + " | " + right).isBetween(0.0, itself);
                    assertThat(score(right, left, type))
                            .as(left + " | " + right)
                            .isEqualTo(score);
                }
            }
        }
    }

    @Test
    void givesEvidenceThatSumsUpToTheScore() {
        for (String left : NAMES) {
            for (String right : NAMES) {
                NameComparison comparison = COMPARER.compare(left, right, EntityType.PERSON);
                double sum = 0;
                for (Reason reason : comparison.evidence()) {
                    sum += reason.logOdds();
                    assertThat(reason.explain()).doesNotContain("%s");
                }
                if (!comparison.evidence().isEmpty()) {
                    assertThat(comparison.score()).isEqualTo(1 / (1 + Math.exp(-sum)), within(1e-9));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "😀", "...", "\0"})
    void takesNobodyForAnybody(String nobody) {
        assertThat(score(nobody, "Vladimir Putin", EntityType.PERSON)).isZero();
        assertThat(score(nobody, nobody, EntityType.PERSON)).isZero();
        assertThat(score(nobody, "Gazprom", EntityType.ORG)).isZero();
    }

    @ParameterizedTest
    @EnumSource(EntityType.class)
    void readsHostileNamesFast(EntityType type) {
        String longWord = "abcdefghij".repeat(1_000);
        String otherLong = "abcdefghik".repeat(1_000);
        String manyWords = "Vladimir Putim Ali ".repeat(350);
        String otherWords = "Wladimir Poutine Aly ".repeat(350);
        String initials = "A. B. C. ".repeat(400);
        score("warm", "up", type);

        assertTimeout(Duration.ofSeconds(2), () -> {
            for (String left : List.of(longWord, manyWords, initials, "李".repeat(5_000), "م".repeat(5_000))) {
                for (String right : List.of(otherLong, otherWords, initials, "이".repeat(5_000), "м".repeat(5_000))) {
                    score(left, right, type);
                }
            }
        });
    }

    @Test
    void comparesOnlyNamesOfOneKind() {
        assertThatThrownBy(() -> COMPARER.compare(
                        COMPARER.analyse("Gazprom", EntityType.ORG), COMPARER.analyse("Putin", EntityType.PERSON)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("person");
    }

    @ParameterizedTest
    @CsvSource({
        "Gazprom PJSC, Gazprom, ORG",
        "Bank 24, Bank 25, ORG",
        "ООО Вектор, Vektor, ORG",
        "John Smith, Jon Smith, PERSON",
        "Владимир Путин, Vladimir Putin, PERSON"
    })
    void guessesTheType(String left, String right, EntityType type) {
        assertThat(COMPARER.guessType(left, right)).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
        "'Putin, Vladimir', Vladimir Putin",
        "V. Putin, Vladimir Putin",
        "Bill Clinton, William Clinton",
        "Jon Smith, John Smith",
        "Vladimir Vladimirovich Putin, Владимир Путин"
    })
    void takesOnePersonForOne(String left, String right) {
        assertThat(score(left, right, EntityType.PERSON)).isGreaterThan(0.5);
    }

    @ParameterizedTest
    @CsvSource({
        "Li Wei, Li Wen",
        "Vladimir Putin, Vladislav Putin",
        "Bill Clinton, Hillary Clinton",
        "John A. Smith, John B. Smith",
        "George Bush Sr., George Bush Jr."
    })
    void tellsPersonsApart(String left, String right) {
        assertThat(score(left, right, EntityType.PERSON)).isLessThan(0.5);
    }

    @Test
    void namesTheWordsInItsEvidence() {
        assertThat(COMPARER.compare("Bill Clinton", "William Clinton", EntityType.PERSON)
                        .evidence())
                .anySatisfy(reason -> {
                    assertThat(reason.explain()).contains("Bill ~ William").contains("Clinton");
                    assertThat(reason.logOdds()).isPositive();
                });
    }
}
