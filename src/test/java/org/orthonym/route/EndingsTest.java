package org.orthonym.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.orthonym.script.Folding;

/** What languages put on names comes off again. */
class EndingsTest {
    private static final Endings ENDINGS = Endings.bundled();

    static List<String> languages() {
        return Routes.resource("endings.tsv")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('\t')))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "ru, путиным, путин",
        "ru, квастерского, квастерский",
        "ru, квастеровой, квастерова",
        "uk, квастера, квастер",
        "el, χιλιάδη, χιλιάδης",
        "pl, kwasterem, kwaster",
        "cs, kvasterem, kvaster",
    })
    void takesACaseEndingOff(String language, String inflected, String base) {
        assertThat(ENDINGS.bases(inflected, language)).contains(base);
        assertThat(ENDINGS.forms(base, language)).contains(inflected);
    }

    @Test
    void triesTheTableInItsOrder() {
        assertThat(ENDINGS.bases("квастером", "ru")).startsWith("квастер").contains("квастерый");
    }

    @Test
    void takesAPrefixOffTheBeginningOnly() {
        assertThat(ENDINGS.bases("ודוד", "he")).contains("דוד");
        assertThat(ENDINGS.bases("דודו", "he")).doesNotContain("דוד");
        assertThat(ENDINGS.forms("דוד", "he")).contains("ודוד");
    }

    @Test
    void leavesNoBaseOfOneLetterAndKnowsNoOtherLanguages() {
        assertThat(ENDINGS.bases("а", "ru")).isEmpty();
        assertThat(ENDINGS.bases("уа", "ru")).noneMatch(base -> base.length() < 2);
        assertThat(ENDINGS.bases("", "ru")).isEmpty();
        assertThat(ENDINGS.bases("путиным", "xx")).isEmpty();
        assertThat(ENDINGS.forms("путин", "xx")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whatIsPutOnComesOffAgain(String language) {
        Routes.resource("endings.tsv")
                .lines()
                .filter(line -> line.startsWith(language + "\t"))
                .forEach(line -> {
                    String base = Folding.letters(line.split("\t", -1)[4]);
                    for (String form : ENDINGS.forms(base, language)) {
                        assertThat(ENDINGS.bases(form, language)).as(form).contains(base);
                    }
                });
    }
}
