package org.orthonym.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orthonym.testing.TextbookCosts;

class EditCostsTest {
    private static final EditCosts COSTS = EditCosts.bundled();

    private static String word(Random random) {
        return TextbookCosts.word(random, "aeionrstkhz", 9);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2})
    void aLimitChangesNothingBelowIt(int seed) {
        Random random = new Random(seed);
        for (int n = 0; n < 20_000; n++) {
            String form = word(random);
            String surface = word(random);
            double limit = random.nextDouble() * 20;
            double cost = COSTS.cost(form, surface, 1000);
            double limited = COSTS.cost(form, surface, limit);

            // A length too far off is given up unseen, so a cost may come out above the limit that is not.
            assertThat(limited > limit || limited == cost)
                    .as("%s %s %f: %f, not %f", form, surface, limit, limited, cost)
                    .isTrue();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {3, 4})
    void theLeastCostIsThatOfOneDirection(int seed) {
        Random random = new Random(seed);
        for (int n = 0; n < 20_000; n++) {
            String a = word(random);
            String b = word(random);
            double limit = random.nextDouble() * 20;
            double known = random.nextDouble() * 20 - 2;
            double expected = Math.min(COSTS.cost(a, b, limit), COSTS.cost(b, a, limit));
            double least = COSTS.leastCost(a, b, limit, known);

            if (expected <= limit && expected < known) {
                assertThat(least).as("%s %s %f %f", a, b, limit, known).isEqualTo(expected);
            } else {
                assertThat(least).as("%s %s %f %f", a, b, limit, known).isGreaterThanOrEqualTo(Math.min(limit, known));
            }
        }
    }

    @Test
    void aWordCostsLeastAsItself() {
        double same = COSTS.cost("khatami", "khatami", 100);

        assertThat(same).isLessThan(COSTS.cost("khatami", "hatami", 100));
        assertThat(COSTS.cost("khatami", "hatami", 100)).isLessThan(COSTS.cost("khatami", "katzmi", 100));
        assertThat(COSTS.cost("", "", 100)).isZero();
        assertThat(COSTS.leastCost("x".repeat(65), "x".repeat(65), 100, 100)).isLessThan(100);
    }
}
