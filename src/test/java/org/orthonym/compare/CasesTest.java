package org.orthonym.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orthonym.gazetteer.EntityType;

/** The hand-written pairs: how many are decided right at one half. */
class CasesTest {
    private record Case(String left, String right, EntityType type, boolean isSame, String phenomenon) {}

    private static final NameComparer COMPARER = NameComparer.bundled();

    private static List<Case> cases(EntityType type) {
        List<Case> cases = new ArrayList<>();
        try (InputStream in = CasesTest.class.getResourceAsStream("cases.tsv")) {
            assertThat(in).isNotNull();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList()) {
                String[] fields = line.split("\t", -1);
                assertThat(fields).as(line).hasSize(5);
                assertThat(fields[3]).as(line).isIn("same", "different");
                EntityType as = EntityType.of(fields[2]).orElseThrow();
                if (as == type) {
                    cases.add(new Case(fields[0], fields[1], as, fields[3].equals("same"), fields[4]));
                }
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({"PERSON, 0.93", "ORG, 0.91"})
    void decidesTheHandWrittenPairs(EntityType type, double floor) {
        int hits = 0;
        int errors = 0;
        StringBuilder misses = new StringBuilder();
        for (Case c : cases(type)) {
            double score = COMPARER.compare(c.left, c.right, c.type).score();
            if (score >= 0.5 == c.isSame) {
                hits += c.isSame ? 2 : 0;
            } else {
                errors++;
                misses.append(String.format(
                        Locale.ROOT,
                        "%n%.2f %s | %s | %s, %s",
                        score,
                        c.left,
                        c.right,
                        c.isSame ? "same" : "different",
                        c.phenomenon));
            }
        }
        double f1 = hits / (double) (hits + errors);

        assertThat(f1).as("F1 of " + type + "; misses:" + misses).isGreaterThanOrEqualTo(floor);
    }
}
