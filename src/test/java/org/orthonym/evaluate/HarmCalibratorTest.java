package org.orthonym.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orthonym.Article;
import org.orthonym.HarmCalibration;
import org.orthonym.NameRepairer;
import org.orthonym.testing.Bundled;

class HarmCalibratorTest {
    /** Names nobody knows that are near names the gazetteer knows. */
    private static final String NEAR = "The baker Olof Scholtz met Mayor Vladimir Putina and Anna Merkell.";

    private static final String NO_NAMES = "It rained all day.";

    @Test
    void aboveTheGreatestConfidenceNothingIsChangedAndAtItSomethingIs() throws IOException {
        HarmCalibrator calibrator = new HarmCalibrator(Bundled.gazetteer());
        calibrator.add(Article.of(NO_NAMES));
        calibrator.add(Article.of(NEAR));

        HarmCalibration calibration = calibrator.calibration();

        assertThat(calibration.articles()).isEqualTo(calibrator.articles()).isEqualTo(2);
        assertThat(calibration.entries())
                .isEqualTo(Bundled.gazetteer().entities().size());
        StringBuilder written = new StringBuilder();
        calibration.write(written);
        List<String> lines = written.toString().lines().toList();
        assertThat(lines).hasSize(3);
        double greatest = Double.parseDouble(lines.get(2));
        assertThat(greatest).isBetween(0.0, 0.999);
        assertThat(made(NEAR, greatest)).isPositive();
        assertThat(made(NEAR, Math.nextUp(greatest))).isZero();
    }

    private static long made(String text, double minConfidence) {
        NameRepairer repairer = NameRepairer.builder(Bundled.gazetteer())
                .minConfidence(minConfidence)
                .build();
        return Proposal.of(repairer.repair(Article.of(text))).stream()
                .filter(Proposal::isMade)
                .count();
    }
}
