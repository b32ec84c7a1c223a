package org.orthonym.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void partsAtSpacesAndHyphens() {
        assertThat(Words.folded("Frank-Walter Steinmeier")).containsExactly("frank", "walter", "steinmeier");
        assertThat(Words.split("Abdel-Fattah el-Sisi")).containsExactly("Abdel", "Fattah", "el", "Sisi");
        assertThat(Words.folded("Recep\u00a0Tayyip\tErdoğan")).containsExactly("recep", "tayyip", "erdogan");
    }

    @Test
    void keepsApostrophesAndFullStopsInside() {
        assertThat(Words.folded("Michelle O'Neill")).containsExactly("michelle", "oneill");
        assertThat(Words.folded("O’Neill of the U.S.")).containsExactly("oneill", "of", "the", "us");
        assertThat(Words.split("J.D. Vance")).containsExactly("J.D.", "Vance");
    }

    @Test
    void keepsMarksAndSurrogatesWithTheirWord() {
        assertThat(Words.split("Macro\u0301n 𐐀b")).containsExactly("Macro\u0301n", "𐐀b");
    }

    @Test
    void givesNoEmptyWords() {
        assertThat(Words.folded("")).isEmpty();
        assertThat(Words.folded(" - , ' … 😀 \ud83d")).isEmpty();
        assertThat(Words.split(" - , ")).isEmpty();
    }
}
