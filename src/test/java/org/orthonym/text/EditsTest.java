package org.orthonym.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EditsTest {
    private static final List<String> PIECES =
            List.of("a", "b", "b", " ", "é", "İ", "😀", "\ud83d", "\ude00", "\u0000", "\n", "Xi", "John", "'s");

    private static Edit edit(int start, String before, String after) {
        return new Edit(new Span(start, start + before.length()), before, after, Edit.Kind.NAME, "test", "a test");
    }

    @Test
    void appliesReplacementsInsertionsAndDeletions() {
        List<Edit> edits =
                List.of(edit(0, "", "The "), edit(0, "Si", "Xi"), edit(2, " ", ""), edit(6, "", "!"), edit(6, "x", ""));

        assertThat(Edits.apply("Si metx", edits)).isEqualTo("The Ximet!");
    }

    @Test
    void givesTheSameStringBackWhereThereIsNothingToDo() {
        String text = "Nothing to do.";

        assertThat(Edits.apply(text, List.of())).isSameAs(text);
    }

    @Test
    void rejectsOverlap() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edits.apply("abcd", List.of(edit(0, "abc", "x"), edit(2, "cd", "y"))))
                .withMessageContaining("overlaps");
    }

    @Test
    void rejectsEditsOutOfOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edits.apply("abcd", List.of(edit(2, "c", "x"), edit(0, "a", "y"))));
    }

    @Test
    void rejectsEditsThatDoNotFitTheText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edits.apply("abcd", List.of(edit(3, "de", "x"))))
                .withMessageContaining("leaves the text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edits.apply("abcd", List.of(edit(0, "b", "x"))))
                .withMessageContaining("is not \"b\"");
    }

    @Test
    void anEditFillsItsSpanAndChangesSomething() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Edit(new Span(0, 2), "abc", "x", Edit.Kind.NAME, "test", "a test"));
        assertThatIllegalArgumentException().isThrownBy(() -> edit(0, "abc", "abc"));
    }

    @Test
    void composesEditsOfTheSameWordIntoOne() {
        String text = "the the Chili of";
        List<Edit> first = List.of(edit(3, " the", ""));
        List<Edit> second = List.of(edit(4, "Chili", "Healey"));

        assertThat(Edits.compose(text, first, second)).containsExactly(edit(3, " the", ""), edit(8, "Chili", "Healey"));
        assertThat(Edits.compose(text, List.of(edit(8, "Chili", "Hili")), List.of(edit(8, "Hili", "Healey"))))
                .containsExactly(edit(8, "Chili", "Healey"));
    }

    @Test
    void composesAnEditAndItsUndoingToNothing() {
        assertThat(Edits.compose("abc", List.of(edit(1, "b", "xyz")), List.of(edit(1, "xyz", "b"))))
                .isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void composedEditsDoWhatBothDoInTurn(int seed) {
        Random random = new Random(seed);
        for (int n = 0; n < 400; n++) {
            String text = randomText(random, 25);
            List<Edit> first = randomEdits(text, random);
            String middle = Edits.apply(text, first);
            List<Edit> second = randomEdits(middle, random);

            List<Edit> both = Edits.compose(text, first, second);

            assertThat(Edits.apply(text, both))
                    .as("%s then %s on \"%s\"", first, second, text)
                    .isEqualTo(Edits.apply(middle, second));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void composingIsAssociativeInEffect(int seed) {
        Random random = new Random(seed);
        for (int n = 0; n < 200; n++) {
            String text = randomText(random, 15);
            List<Edit> first = randomEdits(text, random);
            String second = Edits.apply(text, first);
            List<Edit> onSecond = randomEdits(second, random);
            String third = Edits.apply(second, onSecond);
            List<Edit> onThird = randomEdits(third, random);

            List<Edit> all = Edits.compose(text, Edits.compose(text, first, onSecond), onThird);

            assertThat(Edits.apply(text, all)).isEqualTo(Edits.apply(third, onThird));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatNoEditTouchedIsFoundAgainInTheOriginal(int seed) {
        Random random = new Random(seed);
        for (int n = 0; n < 200; n++) {
            String text = randomText(random, 25);
            List<Edit> edits = randomEdits(text, random);
            String changed = Edits.apply(text, edits);
            OffsetMap map = OffsetMap.of(edits);
            int growth = 0;
            int at = 0; // in the changed text, behind the edits so far
            for (int i = 0; i <= edits.size(); i++) {
                int end = i < edits.size() ? edits.get(i).span().start() + growth : changed.length();
                for (int start = at; start < end; start++) {
                    Span span = new Span(start, start + 1 + random.nextInt(end - start));
                    assertThat(map.original(span).in(text))
                            .as("%s after %s on \"%s\"", span, edits, text)
                            .isEqualTo(span.in(changed));
                    assertThat(map.original(span)).isEqualTo(new Span(span.start() - growth, span.end() - growth));
                }
                if (i < edits.size()) {
                    at = end + edits.get(i).after().length();
                    growth += edits.get(i).after().length()
                            - edits.get(i).before().length();
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everySpanGoesBackToASpanOfTheOriginalAndOrderIsKept(int seed) {
        Random random = new Random(seed);
        for (int n = 0; n < 200; n++) {
            String text = randomText(random, 12);
            List<Edit> edits = randomEdits(text, random);
            String changed = Edits.apply(text, edits);
            OffsetMap map = OffsetMap.of(edits);
            for (int start = 0; start < changed.length(); start++) {
                for (int end = start + 1; end <= changed.length(); end++) {
                    Span original = map.original(new Span(start, end)); // throws if it is no span
                    assertThat(original.end()).isLessThanOrEqualTo(text.length());
                    Span inner = map.original(new Span(start, start + 1));
                    assertThat(original.contains(inner))
                            .as("[%s, %s) after %s on \"%s\"", start, end, edits, text)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void goesBackToWholeEdits() {
        OffsetMap map = OffsetMap.of(List.of(edit(3, "abc", "x"), edit(8, "", "new")));

        assertThat(map.original(new Span(3, 4))).isEqualTo(new Span(3, 6));
        assertThat(map.original(new Span(0, 4))).isEqualTo(new Span(0, 6));
        assertThat(map.original(new Span(7, 8))).isEqualTo(new Span(8, 8));
        assertThat(map.original(new Span(9, 10))).isEqualTo(new Span(8, 9));
    }

    static IntStream seeds() {
        return IntStream.range(0, 20);
    }

    private static String randomText(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(most + 1); n > 0; n--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    /** Replacements, insertions and deletions; often one right behind the other, sometimes two insertions at one place. */
    private static List<Edit> randomEdits(String text, Random random) {
        List<Edit> edits = new ArrayList<>();
        int at = 0;
        for (int n = random.nextInt(6); n > 0; n--) {
            int start = at + (random.nextBoolean() ? 0 : random.nextInt(4));
            int end = start + (random.nextInt(3) == 0 ? 0 : random.nextInt(4));
            if (end > text.length()) {
                break;
            }
            String before = text.substring(start, end);
            String after = random.nextInt(3) == 0 ? "" : randomText(random, 3);
            if (!before.equals(after)) {
                edits.add(edit(start, before, after));
                at = end;
            }
        }
        return edits;
    }
}
