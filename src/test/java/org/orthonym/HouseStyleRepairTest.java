package org.orthonym;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orthonym.gazetteer.HouseStyle;
import org.orthonym.link.Decision;
import org.orthonym.link.Evidence;
import org.orthonym.testing.Bundled;
import org.orthonym.text.Edit;

/** Accepted spellings, written the way of a house. */
class HouseStyleRepairTest {
    private static final NameRepairer AP = repairer("ap");
    private static final NameRepairer UN = repairer("un");

    @TempDir
    private Path folder = Path.of(".");

    private static NameRepairer repairer(String style) {
        return NameRepairer.builder(Bundled.gazetteer())
                .style(HouseStyle.bundled(style).orElseThrow())
                .build();
    }

    private static String ap(String text) {
        return AP.repair(Article.of(text)).text();
    }

    @ParameterizedTest
    @CsvSource({
        "Trains left Kiev at noon., Trains left Kyiv at noon.",
        "Kiev's trains are late., Kyiv's trains are late.",
        "They stopped Kiev-based firms., They stopped Kyiv-based firms.",
        "The Moscow-Kiev line is shut., The Moscow-Kyiv line is shut.",
        "He flew to KIEV., He flew to KYIV.",
        "Volodymyr Zelenskiy flew home., Volodymyr Zelenskyy flew home.",
        "Vladimir Zelensky's wife flew home., Volodymyr Zelenskyy's wife flew home.",
        "Zelensky flew home., Zelenskyy flew home.",
        "Mr ZELENSKY flew home., Mr ZELENSKYY flew home.",
        "President Zelenskiy flew home., President Zelenskyy flew home.",
        "Muammar al-Gaddafi fell in 2011., Moammar Gadhafi fell in 2011.",
        "Kim Jong-un smiled., Kim Jong Un smiled.",
        "Kiev Mayor Vitali Klitschko spoke., Kyiv Mayor Vitali Klitschko spoke."
    })
    void writesAcceptedSpellingsTheWayOfTheHouse(String before, String after) {
        assertThat(ap(before)).isEqualTo(after);
        assertThat(ap(after)).isEqualTo(after);
        assertThat(Bundled.repairer().repair(Article.of(before)).text()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dynamo Kiev won.",
                "He reads the Kiev Post and eats chicken Kiev.",
                "Snow fell in the Kiev region.",
                "Saif al-Islam Gaddafi met no one, and Gaddafi left.",
                "Olena Zelenska flew home."
            })
    void leavesNamesInsideOtherNamesAndNamesOfOthers(String text) {
        assertThat(ap(text)).isEqualTo(text);
    }

    @Test
    void aSurnameOfSeveralIsTheOneWhoIsNamed() {
        assertThat(ap("Muammar Gaddafi spoke. Gaddafi left.")).isEqualTo("Moammar Gadhafi spoke. Gadhafi left.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Turkey is on the menu. | Turkey is on the menu.
                    Turkey sent aid, and Syria thanked Turkey. | Türkiye sent aid, and Syria thanked Türkiye.
                    Ships left Ivory Coast. | Ships left Côte d'Ivoire.
                    Ships left the Ivory Coast. | Ships left the Ivory Coast.
                    Ships left Vietnam and East Timor. | Ships left Viet Nam and Timor-Leste.
                    He met Turkish envoys of the Republic of Turkey. | He met Turkish envoys of the Republic of Turkey.
                    """)
    void changesNoWordThatMayBeAnotherOrNeedsAnother(String before, String after) {
        assertThat(UN.repair(Article.of(before)).text()).isEqualTo(after);
    }

    @Test
    void anEditOfStyleSaysSo() {
        Repair repair = AP.repair(Article.of("Trains left Kiev."));

        assertThat(repair.edits()).hasSize(1);
        Edit edit = repair.edits().get(0);
        assertThat(edit.kind()).isEqualTo(Edit.Kind.NAME);
        assertThat(edit.rule()).isEqualTo("style");
        assertThat(edit.why()).isEqualTo("ap style writes Kyiv");
        assertThat(repair.decisions()).hasSize(1);
        assertThat(repair.decision(edit).orElseThrow().outcome()).isEqualTo(Decision.Outcome.REPLACE);
    }

    @Test
    void repairedNamesUseItAndKeepTheirReasons() {
        Repair repair = AP.repair(Article.of("Ukrainian President Volodymir Zelenskis spoke; Зеленский left."));

        assertThat(repair.text()).isEqualTo("Ukrainian President Volodymyr Zelenskyy spoke; Zelenskyy left.");
        assertThat(repair.edits()).hasSize(2);
        for (Edit edit : repair.edits()) {
            Decision decision = repair.decision(edit).orElseThrow();
            assertThat(decision.confidence()).isBetween(0.8, 1.0);
            assertThat(decision.best().orElseThrow().evidence())
                    .anyMatch(reason -> !(reason instanceof Evidence.Style));
        }
    }

    @Test
    void aSpellingOfOnesOwnIsAcceptedThen() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.tsv"), "volodymyr-zelensky\tWolodymyr Selenskyj\n");
        NameRepairer mine = NameRepairer.builder(Bundled.gazetteer())
                .style(HouseStyle.read(file))
                .build();

        String once = mine.repair(Article.of("Volodymyr Zelensky spoke. Zelensky left."))
                .text();

        assertThat(once).isEqualTo("Wolodymyr Selenskyj spoke. Selenskyj left.");
        assertThat(mine.repair(Article.of(once)).edits()).isEmpty();
    }
}
