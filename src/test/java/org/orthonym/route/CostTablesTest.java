package org.orthonym.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which table of costs serves which language and script. */
class CostTablesTest {
    private static final CostTables BUNDLED = CostTables.bundled(Routes.bundled());

    @TempDir
    private Path folder = Path.of(".");

    @ParameterizedTest
    @CsvSource({
        "Χ, el", "ж, ru", "ї, uk", "ب, ar", "ب, fa", "ب, ur", "א, he", "김, ko", "ト, ja", "习, zh", "习, ja", "ह, hi"
    })
    void knowsTheLanguagesOfAScript(String letter, String language) {
        assertThat(BUNDLED.languages(letter.codePointAt(0)))
                .contains(language)
                .doesNotHaveDuplicates()
                .allSatisfy(of -> assertThat(BUNDLED.ofLanguage(of)).as(of).isPresent());
    }

    @Test
    void knowsNoLanguagesOfOtherScripts() {
        assertThat(BUNDLED.languages('Ꭰ')).as("Cherokee").isEmpty();
        assertThat(BUNDLED.languages('-')).isEmpty();
        assertThat(BUNDLED.languages('Χ')).containsExactly("el");
    }

    @Test
    void takesTheTableOfUnknownLanguagesWhereThereIsNoOther() {
        assertThat(BUNDLED.latin("xx")).isSameAs(BUNDLED.latin());
        assertThat(BUNDLED.latin("")).isSameAs(BUNDLED.latin());
        assertThat(BUNDLED.latin("el")).isNotSameAs(BUNDLED.latin());
        assertThat(BUNDLED.ofLanguage("xx")).isEmpty();
    }

    @Test
    void everyLanguageHasTables() {
        for (String language : Routes.bundled().languages()) {
            assertThat(BUNDLED.latin(language)).as(language).isNotSameAs(BUNDLED.latin());
        }
    }

    @Test
    void takesAFoldersTablesFirst() throws IOException {
        Files.writeString(folder.resolve("el.tsv"), "χ\th\t0.25\n");
        Files.writeString(folder.resolve("Latn.tsv"), "x\tks\t0.25\n");
        CostTables own = CostTables.of(folder, Routes.bundled());

        assertThat(own.ofLanguage("el").orElseThrow().cost("h", "χ")).isEqualTo(0.25f);
        assertThat(own.latin().cost("ks", "x")).isEqualTo(0.25f);
        assertThat(own.latin("xx").cost("ks", "x")).isEqualTo(0.25f);
        assertThat(own.ofLanguage("ru").orElseThrow().cost("putin", "путин"))
                .isEqualTo(BUNDLED.ofLanguage("ru").orElseThrow().cost("putin", "путин"));
    }

    @Test
    void namesTheFileAndLineOfABadTable() throws IOException {
        Path bad = Files.writeString(folder.resolve("el.tsv"), "χ\th\t0.25\nχ\th\n");
        CostTables own = CostTables.of(folder, Routes.bundled());

        assertThatThrownBy(() -> own.ofLanguage("el")).hasMessageContaining(bad + ":2: ");
    }
}
