package org.orthonym.cleanup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orthonym.text.Edit;
import org.orthonym.text.Edits;

class CleanupTest {
    /** Pieces that rules look for, and what confuses them: half pairs, foreign letters, breaks, code. */
    private static final List<String> PIECES = List.of(
            " ",
            " ",
            " ",
            "the",
            "the",
            "and",
            "a",
            "of",
            "was",
            "re",
            "-",
            "-General",
            "Secretary",
            "Russian",
            "American",
            "“",
            "“",
            "”",
            "\"",
            ",",
            ".",
            "!",
            "?",
            ":",
            ";",
            "%",
            "7",
            "(",
            ")",
            "&",
            "amp;",
            "&quot;",
            "#39;",
            "lt;",
            "@-@",
            "@@ ",
            "@",
            "▁",
            "\u200b",
            "\u00ad",
            "\ufeff",
            "\u200d",
            "\u200f",
            "\u0007",
            "e",
            "\u0301",
            "\u0327",
            "\u05e9",
            "'s",
            "n't",
            "do",
            "he said",
            "\n",
            "\r\n",
            "\t",
            "```",
            "`",
            "=",
            "\ud83d",
            "\ude00",
            "😀",
            "\u0000",
            "https://a.b/",
            "word",
            "İ",
            "ﬁ",
            "le",
            "-x",
            "\u00a0",
            "\u2028");

    @Test
    void leavesCleanTextWithoutEdits() {
        assertThat(Cleanup.all().edits("")).isEmpty();
        assertThat(Cleanup.all().edits("“It is a well-known fact,” he said – and left."))
                .isEmpty();
    }

    @Test
    void givesEditsOnTheOriginalText() {
        String text = "The Secretary -General of the the UN said: “It is over. “\nHe left .";

        List<Edit> edits = Cleanup.all().edits(text);

        assertThat(edits)
                .extracting(Edit::rule)
                .containsExactly("hyphen-space", "doubled-word", "quote-direction", "mark-space");
        assertThat(edits).allMatch(edit -> edit.before().equals(edit.span().in(text)));
        assertThat(Edits.apply(text, edits)).isEqualTo("The Secretary-General of the UN said: “It is over.”\nHe left.");
    }

    @Test
    void switchesRulesOff() {
        Cleanup cleanup = Cleanup.without("hyphen-space", "doubled-word");

        assertThat(cleanup.edits("The Secretary -General of the the UN.")).isEmpty();
        assertThat(cleanup.ruleIds())
                .doesNotContain("hyphen-space", "doubled-word")
                .hasSize(Rule.values().length - 2);
        assertThat(Cleanup.without("invisible", "invisible").ruleIds()).doesNotContain("invisible");
    }

    @Test
    void namesARuleItDoesNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cleanup.without("no-such-rule"))
                .withMessageContaining("no-such-rule")
                .withMessageContaining("hyphen-space");
    }

    @Test
    void doesTheSameInTurkish() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            String text = "IRANIAN -IRAQI talks; the Iranian -Iraqi talks; INTER -agency work; I 'm not in IT 's way.";
            String repaired = Edits.apply(text, Cleanup.all().edits(text));
            assertThat(repaired)
                    .isEqualTo("IRANIAN-IRAQI talks; the Iranian-Iraqi talks; INTER-agency work; I'm not in IT's way.");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void comesToRestOnRandomText(int seed) {
        Random random = new Random(seed);
        for (int n = 0; n < 250; n++) {
            StringBuilder built = new StringBuilder();
            for (int size = random.nextInt(40); size >= 0; size--) {
                built.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String text = built.toString();

            List<Edit> edits = Cleanup.all().edits(text);
            String repaired = Edits.apply(text, edits); // throws if out of order, overlapping or not on the text

            assertThat(Cleanup.all().edits(repaired)).as(text).isEmpty();
            assertThat(repaired.codePoints().filter(Character::isDigit).count())
                    .as(text)
                    .isGreaterThanOrEqualTo(text.replace("#39;", "")
                            .codePoints()
                            .filter(Character::isDigit)
                            .count());
            assertThat(edits).as(text).allMatch(edit -> !edit.before().equals(edit.after()));
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @ValueSource(
            strings = {
                "-",
                " -",
                "a -",
                "re -b",
                "“",
                "” ",
                "“ ",
                ". “",
                " \"",
                "e\u0301",
                "\u0301",
                "a\u0316\u0301",
                "\u200b",
                "\u00ad",
                "&",
                "&amp;",
                "amp;",
                "&#",
                "( ",
                " )",
                "the ",
                "the",
                " ,",
                "a , ",
                "! ",
                " 's",
                "@-@",
                "@@ ",
                "▁",
                "@",
                "a.b@c",
                "\n",
                "\r\n",
                "```\n",
                "\ud800",
                "\udc00",
                "😀",
                "\u0000",
                "://",
                "the of -led ",
                "“he said, “",
                "Russian -"
            })
    void staysLinearOnAMegabyteOf(String piece) {
        String body = piece.repeat(1_000_000 / piece.length());
        for (String text : List.of(body, "&amp" + body, "The end of the " + body + " was -led by the “")) {
            String repaired = Edits.apply(text, Cleanup.all().edits(text));
            assertThat(Cleanup.all().edits(repaired)).isEmpty();
        }
    }
}
