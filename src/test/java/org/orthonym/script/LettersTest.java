package org.orthonym.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The letters of a word in its own script, as learned costs compare them. */
class LettersTest {
    private static final String ALPHABETS = "abzABZéøß'.ΑΣάίώςабвйёїЯЩאבגםاأإآبيىكـپگ가각김힣一习龍々ひがぱアヵー・हिन्दीไทยქართკԱմ09";

    @ParameterizedTest
    @CsvSource({
        "Weiß, weiss",
        "O'Neill, oneill",
        "Nguyễn, nguyen",
        "ΤΣΊΠΡΑΣ, τσίπρας",
        "Путин, путин",
        "Щербаков, щербаков",
        "Йовчев, йовчев",
        "كيم, کیم",
        "يحيى, یحیی",
        "مُحَمَّد, محمد",
        "محـــمد, محمد",
        "می‌رود, میرود",
        "דָּוִד, דוד",
        "とらんぷ, トランプ",
        "ヴァンス, ヴァンス",
        "ｶﾞﾝ, ガン",
        "习近平, 习近平",
        "हिन्दी, हिन्दी",
        "Ｘｉ, xi",
        "G20, g20",
    })
    void writesTheLettersOfAScript(String word, String letters) {
        assertThat(Folding.letters(word)).isEqualTo(letters);
    }

    @Test
    void takesHangulApart() {
        assertThat(Folding.letters("김")).isEqualTo("\u1100\u1175\u11B7");
        assertThat(Folding.letters("가\u1100\u1161")).isEqualTo("\u1100\u1161\u1100\u1161");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "'", "...", "\u0000", "\u200c", "\u0640", "\u064e", "·", "「」", "😀", "\ud83d", "\ude00"
            })
    void leavesNothingOfWhatIsNoLetter(String word) {
        assertThat(Folding.letters(word)).isEmpty();
        assertThat(Folding.letters("я" + word)).isEqualTo("я");
    }

    @Test
    void leavesStressMarksOut() {
        assertThat(Folding.letters("Пу\u0301тин")).isEqualTo("путин");
        assertThat(Folding.letters("И\u0306ога")).as("й in two parts").isEqualTo("йога");
    }

    @Test
    void keepsLettersBeyondTheBasicPlane() {
        assertThat(Folding.letters("𠮷田")).isEqualTo("𠮷田");
    }

    @Test
    void doesTheSameInTurkish() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Folding.letters("IRINA")).isEqualTo("irina");
            assertThat(Folding.letters("ІРИНА")).isEqualTo("ірина");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3})
    void theLettersOfLettersAreTheSameAndSoAreThoseOfAWordInParts(int seed) {
        Random random = new Random(seed);
        for (int n = 0; n < 3000; n++) {
            String word = word(random);
            String letters = Folding.letters(word);
            assertThat(Folding.letters(letters)).as(word).isEqualTo(letters);
            assertThat(Folding.letters(Normalizer.normalize(word, Normalizer.Form.NFD)))
                    .as(word)
                    .isEqualTo(letters);
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(8); i >= 0; i--) {
            word.append(ALPHABETS.charAt(random.nextInt(ALPHABETS.length())));
        }
        return word.toString();
    }
}
