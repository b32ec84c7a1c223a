package org.orthonym.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkeletonTest {
    @ParameterizedTest
    @CsvSource({
        "healey, chili",
        "witkoff, whitcoff",
        "zelensky, zelenskiy",
        "khamenei, hamenei",
        "qatar, katar",
        "putin, poutin",
        "hezbola, khezbolla",
    })
    void isTheSameForWhatTranslatorsMix(String one, String other) {
        assertThat(Skeleton.of(one)).isEqualTo(Skeleton.of(other));
    }

    @ParameterizedTest
    @CsvSource({"putin, trump", "vance, wans", "rutte, lutte"})
    void isAnotherForWhatTheyDoNot(String one, String other) {
        assertThat(Skeleton.of(one)).isNotEqualTo(Skeleton.of(other));
    }

    @ParameterizedTest
    @CsvSource({"healey, KL", "anna, N", "aeiouy, ''", "'', ''", "thatcher, TTKR", "philip, PLP", "g20, K20", "bob, PP"
    })
    void of(String folded, String skeleton) {
        assertThat(Skeleton.of(folded)).isEqualTo(skeleton);
    }

    @Test
    void leavesOtherCharactersAsTheyAre() {
        assertThat(Skeleton.of("χιλι")).isEqualTo("χιλι");
        assertThat(Skeleton.of("😀")).isEqualTo("😀");
    }
}
