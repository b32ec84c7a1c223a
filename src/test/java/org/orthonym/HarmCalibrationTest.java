package org.orthonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orthonym.gazetteer.GazetteerFormatException;
import org.orthonym.testing.Bundled;

class HarmCalibrationTest {
    @TempDir
    private Path folder = Path.of(".");

    private static List<Double> confidences(Random random, int most) {
        List<Double> greatest = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            greatest.add(random.nextInt(20) / 20.0); // with ties
        }
        return greatest;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void isTheLeastThresholdThatKeepsThePromise(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            int articles = 1 + random.nextInt(40);
            HarmCalibration calibration = HarmCalibration.of(articles, 1, confidences(random, articles));
            double share = calibration.leastHarm() + random.nextDouble() * (1 - calibration.leastHarm());

            double threshold = calibration.threshold(share);

            assertThat(bound(calibration, threshold)).isLessThanOrEqualTo(share);
            assertThat(threshold).isGreaterThanOrEqualTo(0.5);
            if (threshold > 0.5) {
                assertThat(bound(calibration, Math.nextDown(threshold))).isGreaterThan(share);
            }
        }
    }

    /** (n R(t) + 1) / (n + 1), as the paper has it. */
    private static double bound(HarmCalibration calibration, double threshold) {
        StringBuilder written = new StringBuilder();
        try {
            calibration.write(written);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        long harmed = written.toString()
                .lines()
                .skip(2)
                .filter(line -> Double.parseDouble(line) >= threshold)
                .count();
        return (harmed + 1) / (calibration.articles() + 1.0);
    }

    @Test
    void anotherArticleOfTheSameKindIsHarmedAsSeldomAsPromised() {
        Random random = new Random(7);
        double share = 0.1;
        int rounds = 4000;
        int harmed = 0;
        for (int round = 0; round < rounds; round++) {
            List<Double> greatest = new ArrayList<>();
            for (int article = 0; article < 40; article++) {
                if (random.nextInt(4) == 0) {
                    greatest.add(1 - random.nextDouble() * random.nextDouble());
                }
            }
            double next = random.nextInt(4) == 0 ? 1 - random.nextDouble() * random.nextDouble() : -1;
            harmed += next >= HarmCalibration.of(40, 1, greatest).threshold(share) ? 1 : 0;
        }

        assertThat(harmed / (double) rounds).isBetween(0.05, share);
    }

    @Test
    void saysWhatSoFewArticlesCanPromise() {
        HarmCalibration calibration = HarmCalibration.of(99, 1, List.of(0.9, 0.7));

        assertThat(calibration.leastHarm()).isEqualTo(0.01);
        assertThat(calibration.threshold(0.01)).isEqualTo(Math.nextUp(0.9));
        assertThat(calibration.threshold(0.02)).isEqualTo(Math.nextUp(0.7));
        assertThat(calibration.threshold(0.03)).isEqualTo(0.5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calibration.threshold(0.009))
                .withMessage("maxHarm 0.009: 99 calibration articles can promise no less than 0.01");
        assertThatIllegalArgumentException().isThrownBy(() -> calibration.threshold(Double.NaN));
    }

    @Test
    void readsWhatItWrote() throws IOException {
        StringBuilder written = new StringBuilder("# a comment\n");
        HarmCalibration.of(7, 12, List.of(0.25, 1.0, 0.1 + 0.2)).write(written);
        Path file = Files.writeString(folder.resolve("harm.tsv"), written);

        HarmCalibration read = HarmCalibration.read(file);

        assertThat(read.articles()).isEqualTo(7);
        assertThat(read.entries()).isEqualTo(12);
        assertThat(read.threshold(0.5)).isEqualTo(0.5);
        assertThat(read.threshold(0.125)).isGreaterThan(1); // an edit of confidence 1 was wrong: nothing may be changed
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "articles\t0\nentries\t1\n",
                "articles\t1\nentries\t1\n0.5\n0.6\n",
                "articles\t2\nentries\t1\n1.5\n",
                "articles\t2\nentries\t1\nNaN\n",
                "articles\tmany\n",
                "articles\t2\nentries\t1\nhalf\n"
            })
    void refusesWhatIsNoCalibration(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("harm.tsv"), text);

        assertThatThrownBy(() -> HarmCalibration.read(file))
                .isInstanceOf(GazetteerFormatException.class)
                .hasMessageStartingWith(file.toString());
    }

    @Test
    void theBundledOneFitsTheBundledGazetteer() {
        HarmCalibration bundled = HarmCalibration.bundled();

        assertThat(bundled.articles()).isGreaterThan(100);
        assertThat(bundled.threshold(bundled.leastHarm())).isGreaterThan(bundled.threshold(0.2));
        NameRepairer repairer =
                NameRepairer.builder(Bundled.gazetteer()).maxHarm(0.05).build();
        assertThat(repairer.minConfidence()).isEqualTo(bundled.threshold(0.05));
    }

    @Test
    void theGreaterOfTwoThresholdsCounts() {
        HarmCalibration calibration =
                HarmCalibration.of(99, Bundled.gazetteer().entities().size(), List.of(0.9));
        NameRepairer.Builder builder = NameRepairer.builder(Bundled.gazetteer()).maxHarm(0.01, calibration);

        assertThat(builder.build().minConfidence()).isEqualTo(Math.nextUp(0.9));
        assertThat(builder.minConfidence(0.95).build().minConfidence()).isEqualTo(0.95);
        assertThat(builder.minConfidence(0.3).build().minConfidence()).isEqualTo(Math.nextUp(0.9));
        assertThat(Bundled.repairer().minConfidence()).isEqualTo(0.9);
    }

    @Test
    void saysNothingOfALargerGazetteer() {
        HarmCalibration small = HarmCalibration.of(99, 10, List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> NameRepairer.builder(Bundled.gazetteer())
                        .maxHarm(0.1, small)
                        .build())
                .withMessageContaining("10 entities");
    }
}
