package org.orthonym.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource({
        "Healey, healey",
        "O'Neill, oneill",
        "U.S., us",
        "Erdoğan, erdogan",
        "ISTANBUL, istanbul",
        "İstanbul, istanbul",
        "Yıldırım, yildirim",
        "Weiß, weiss",
        "Støre, store",
        "Łukasz, lukasz",
        "Þór, thor",
        "Đinđić, dindic",
        "Æthelred, aethelred",
        "Əliyev, aliyev",
        "ﬁnal, final",
        "Zelenskyy, zelenskyy",
        "al-Sisi, alsisi",
        "G20, g20",
        "Χίλι, χιλι",
        "Путин, путин",
        "Μπουρλάς, μπουρλας",
        "习近平, 习近平",
        "Ｘｉ, xi",
    })
    void folds(String word, String folded) {
        assertThat(Folding.fold(word)).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "'", "...", "\u0000", "\u200b", "\u0301", "😀", "\ud83d", "\ude00"})
    void leavesNothingOfWhatIsNeitherLetterNorDigit(String word) {
        assertThat(Folding.fold(word)).isEmpty();
    }

    @Test
    void keepsLettersBeyondTheBasicPlane() {
        assertThat(Folding.fold("𐐀")).isEqualTo("𐐨"); // Deseret long I, upper and lower case
        assertThat(Folding.fold("𝐗i")).isEqualTo("xi"); // mathematical bold X
    }

    @Test
    void isTheSameComposedAndDecomposed() {
        assertThat(Folding.fold("Macro\u0301n"))
                .isEqualTo(Folding.fold("Macrón"))
                .isEqualTo("macron");
    }

    @Test
    void doesTheSameInTurkish() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Folding.fold("IRINA")).isEqualTo("irina");
            assertThat(Folding.fold("İRİNÁ")).isEqualTo("irina");
            assertThat(Folding.fold("XI Ó")).isEqualTo("xio");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void foldingWhatIsFoldedChangesNothing(int seed) {
        Random random = new Random(seed);
        for (int n = 0; n < 2000; n++) {
            StringBuilder word = new StringBuilder();
            for (int i = random.nextInt(6); i >= 0; i--) {
                int limit = random.nextInt(4) == 0 ? Character.MAX_CODE_POINT : 0x500;
                word.appendCodePoint(random.nextInt(limit));
            }
            String folded = Folding.fold(word);
            assertThat(Folding.fold(folded)).as("%s", word).isEqualTo(folded);
        }
    }
}
