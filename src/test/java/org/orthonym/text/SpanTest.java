package org.orthonym.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {
    @Test
    void coversTheCharactersBetweenItsOffsets() {
        assertThat(new Span(3, 8).in("To Putin.")).isEqualTo("Putin");
        assertThat(new Span(3, 8).length()).isEqualTo(5);
        assertThat(new Span(2, 2).in("To Putin.")).isEmpty();
    }

    @Test
    void countsUtf16CodeUnits() {
        String text = "😀 Xi";

        assertThat(new Span(3, 5).in(text)).isEqualTo("Xi");
        assertThat(new Span(0, 2).in(text)).isEqualTo("😀");
    }

    @Test
    void refusesOffsetsThatAreNoSpan() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2)).withMessage("no span [3, 2)");
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2)).withMessage("no span [-1, 2)");
    }

    @Test
    void overlapsOnlyWhatItSharesACharacterWith() {
        Span span = new Span(3, 6);

        assertThat(span.overlaps(new Span(5, 9))).isTrue();
        assertThat(span.overlaps(new Span(0, 4))).isTrue();
        assertThat(span.overlaps(new Span(4, 5))).isTrue();
        assertThat(span.overlaps(new Span(6, 9))).isFalse();
        assertThat(span.overlaps(new Span(0, 3))).isFalse();
        assertThat(span.overlaps(new Span(3, 3))).isFalse();
    }

    @Test
    void containsWhatLiesInside() {
        Span span = new Span(3, 6);

        assertThat(span.contains(span)).isTrue();
        assertThat(span.contains(new Span(3, 3))).isTrue();
        assertThat(span.contains(new Span(4, 6))).isTrue();
        assertThat(span.contains(new Span(2, 4))).isFalse();
        assertThat(span.contains(new Span(5, 7))).isFalse();
    }

    @Test
    void unionHoldsBothAndWhatLiesBetween() {
        assertThat(new Span(7, 9).union(new Span(1, 3))).isEqualTo(new Span(1, 9));
    }

    @Test
    void sortsByStartThenByEnd() {
        assertThat(List.of(new Span(4, 5), new Span(1, 9), new Span(1, 2), new Span(0, 9)).stream()
                        .sorted())
                .containsExactly(new Span(0, 9), new Span(1, 2), new Span(1, 9), new Span(4, 5));
    }
}
