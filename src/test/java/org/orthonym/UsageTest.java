package org.orthonym;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.orthonym.compare.NameComparer;
import org.orthonym.compare.NameComparison;
import org.orthonym.gazetteer.EntityType;
import org.orthonym.gazetteer.Gazetteer;
import org.orthonym.link.Decision;
import org.orthonym.link.Evidence;

/** The README's snippets, compiled and run. */
class UsageTest {
    @Test
    void repairsAnArticle() throws IOException {
        List<String> printed = new ArrayList<>();

        NameRepairer repairer =
                NameRepairer.builder(Gazetteer.bundled()).minConfidence(0.8).build();

        Repair repair =
                repairer.repair(Article.of("British Defense Minister John Chili met Chinese President Xi Jing's envoy.")
                        .from(Locale.forLanguageTag("el"))
                        .published(LocalDate.of(2025, 9, 4)));

        String text = repair.text();
        for (Decision decision : repair.decisions()) {
            printed.add(decision.mention().surface() + " " + decision.outcome() + " " + decision.confidence());
            decision.best().ifPresent(c -> c.evidence().forEach(e -> printed.add(e.explain())));
        }

        assertThat(text).isEqualTo("British Defense Minister John Healey met Chinese President Xi Jinping's envoy.");
        assertThat(readme())
                .contains("// " + text)
                .contains("\"British Defense Minister John Chili met Chinese President");
        assertThat(printed)
                .anyMatch(line -> line.startsWith("John Chili REPLACE 0.9") || line.startsWith("John Chili REPLACE 1"))
                .anyMatch(line -> line.startsWith("Chili is how Greek Χίλι"))
                .anyMatch(line -> line.contains("British Defense Minister") && line.contains("on 2025-09-04"));
    }

    @Test
    void theReadmesLookupAndComparisonDoWhatTheySay() throws IOException {
        NameLookup lookup = NameLookup.of(Gazetteer.bundled());
        List<NameCandidate> found = lookup.find(NameQuery.of("Джон Гілі").from(Locale.forLanguageTag("uk")));
        String name = found.get(0).name();
        NameComparison comparison =
                NameComparer.bundled().compare("Vladimir Putin", "Путин, Владимир Владимирович", EntityType.PERSON);

        assertThat(readme())
                .contains("found.get(0).name();            // " + name)
                .contains("NameQuery.of(\"Джон Гілі\").from(Locale.forLanguageTag(\"uk\"))")
                .contains(".compare(\"Vladimir Putin\", \"Путин, Владимир Владимирович\", EntityType.PERSON)");
        assertThat(found.get(0).confidence()).isBetween(0.9, 1.0);
        assertThat(found.get(0).evidence())
                .extracting(Evidence::explain)
                .containsExactly("Джон Гілі, its Ukrainian spelling");
        assertThat(comparison.score()).isBetween(0.8, 1.0);
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
