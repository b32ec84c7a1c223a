package org.orthonym.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A surface's words: letters of its script, Chinese characters as the syllables they are read as. */
class SurfacesTest {
    private final Surfaces surfaces = new Surfaces();

    @ParameterizedTest
    @CsvSource({
        "特朗普, zh, TeLangPu",
        "唐纳德·特朗普, zh, TangNaDe TeLangPu",
        "习 近平, zh, Xi JinPing",
        "吕, zh, Lu",
        "AI公司, zh, aiGongSi",
        "特朗普, ja, 特朗普",
        "トランプ, ja, トランプ",
        "とらんぷ, ja, トランプ",
        "ドナルド・トランプ, ja, ドナルド トランプ",
        "Τζον Χίλι, el, τζον χίλι",
        "Τζον\u00a0Χίλι, el, τζον χίλι",
        "Жан-Клод, ru, жан клод",
        "بنیامین نتانیاهو, fa, بنیامین نتانیاهو",
        "علی‌رضا, fa, علیرضا",
        "'  John   O''Neill ', en, john oneill",
        "חַיִּים, he, חיים",
    })
    void writesTheWordsOfAName(String name, String language, String words) {
        assertThat(surfaces.words(name, language)).containsExactly(words.split(" "));
    }

    @Test
    void takesKoreanSyllablesApart() {
        assertThat(surfaces.words("김 가", "ko")).containsExactly("\u1100\u1175\u11B7", "\u1100\u1161");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "\u0000", "😀", "…·「」"})
    void findsNoWordWhereThereIsNoLetter(String name) {
        assertThat(surfaces.words(name, "zh")).isEmpty();
        assertThat(surfaces.words(name, "el")).isEmpty();
    }

    @Test
    void holdsTwelveWordsAtMost() {
        assertThat(surfaces.words("ab ".repeat(1000), "el")).hasSize(12).containsOnly("ab");
    }

    @Test
    void everySyllableOfAReadingBeginsWithACapital() {
        for (char han = 0x4E00; han < 0x5200; han++) {
            assertThat(surfaces.words(han + "习", "zh"))
                    .singleElement()
                    .asString()
                    .matches("([A-Z][a-z]*)?Xi");
        }
    }

    @Test
    void tellsWhereSyllablesBegin() {
        assertThat("XiJin".chars().filter(c -> Surfaces.beginsSyllable((char) c)))
                .hasSize(2);
        assertThat("\u1100\u1175\u11B7\u1100".chars().filter(c -> Surfaces.beginsSyllable((char) c)))
                .hasSize(2);
        assertThat("习近".chars().allMatch(c -> Surfaces.beginsSyllable((char) c)))
                .isTrue();
        assertThat("xжトπک\u1175".chars().noneMatch(c -> Surfaces.beginsSyllable((char) c)))
                .isTrue();
    }

    @Test
    void readsTheSameInManyThreads() throws Exception {
        StringBuilder name = new StringBuilder();
        for (char han = 0x5200; han < 0x5600; han++) {
            name.append(han);
        }
        List<String> alone = surfaces.words(name, "zh");
        Surfaces shared = new Surfaces();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<String>>> read = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                read.add(threads.submit(() -> shared.words(name, "zh")));
            }
            for (Future<List<String>> words : read) {
                assertThat(words.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
