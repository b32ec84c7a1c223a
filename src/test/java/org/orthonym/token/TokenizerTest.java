package org.orthonym.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orthonym.text.Span;
import org.orthonym.token.TokenizedText.Kind;

class TokenizerTest {
    private static final List<String> PIECES = List.of(
            " ",
            " ",
            ".",
            ",",
            "'",
            "’",
            "-",
            "a",
            "B",
            "Xi",
            "U.S.",
            "'s",
            "don't",
            "é",
            "e\u0301",
            "İ",
            "ß",
            "ı",
            "😀",
            "𐐀",
            "\ud83d",
            "\ude00",
            "\u00ad",
            "\u200b",
            "\u00a0",
            "\n",
            "\u0000",
            "5",
            "2025",
            "@",
            "#",
            "http://a.b/",
            "習",
            "?",
            "!");

    /** "kind:characters" of every token. */
    private static List<String> tokens(String text) {
        TokenizedText tokens = new Tokenizer().tokenize(text);
        return IntStream.range(0, tokens.size())
                .mapToObj(i -> tokens.kind(i).name().charAt(0) + ":" + tokens.string(i))
                .toList();
    }

    private static List<String> sentenceStarts(String text) {
        TokenizedText tokens = new Tokenizer().tokenize(text);
        return IntStream.range(0, tokens.size())
                .filter(tokens::startsSentence)
                .mapToObj(tokens::string)
                .toList();
    }

    @Test
    void partsWordsMarksAndNumbers() {
        assertThat(tokens("Putin, aged 72, met Xi."))
                .containsExactly("W:Putin", "M:,", "W:aged", "N:72", "M:,", "W:met", "W:Xi", "M:.");
        assertThat(tokens("Abdel-Fattah (5th)")).containsExactly("W:Abdel", "M:-", "W:Fattah", "M:(", "N:5th", "M:)");
    }

    @Test
    void findsNoTokensInNothing() {
        assertThat(tokens("")).isEmpty();
        assertThat(tokens(" \n\t\u00a0\u2003\u2028")).isEmpty();
    }

    @Test
    void keepsApostrophesInsideWordsAndPartsPossessives() {
        assertThat(tokens("O'Neill don't")).containsExactly("W:O'Neill", "W:don't");
        assertThat(tokens("Xi's O’Neill’s XI'S")).containsExactly("W:Xi", "P:'s", "W:O’Neill", "P:’s", "W:XI", "P:'S");
        assertThat(tokens("Starmers' 'Starmer'")).containsExactly("W:Starmers", "M:'", "M:'", "W:Starmer", "M:'");
        assertThat(tokens("'s")).containsExactly("M:'", "W:s");
    }

    @Test
    void keepsInitialsTogether() {
        assertThat(tokens("The U.S. and J.D. Vance."))
                .containsExactly("W:The", "W:U.S.", "W:and", "W:J.D.", "W:Vance", "M:.");
        assertThat(tokens("George W. Bush")).containsExactly("W:George", "W:W", "M:.", "W:Bush");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/Xi_Jinping?a=b#c",
                "www.Putin.ru",
                "orthonym.org",
                "john.chili@example.com",
                "@JohnChili",
                "#JohnChili2025",
                "user_name",
            })
    void leavesAddressesWhole(String address) {
        assertThat(tokens(address)).containsExactly("O:" + address);
        assertThat(tokens("See " + address + ", he said (" + address + ")."))
                .containsExactly("W:See", "O:" + address, "M:,", "W:he", "W:said", "M:(", "O:" + address, "M:)", "M:.");
    }

    @Test
    void takesNoSentenceEndForAnAddress() {
        assertThat(tokens("the end.The next")).contains("W:end", "W:The");
        assertThat(tokens("and/or 10:30 Smith-Jones"))
                .doesNotContain("O:and/or")
                .noneMatch(t -> t.startsWith("O:"));
        assertThat(tokens("# @ #")).containsExactly("M:#", "M:@", "M:#");
    }

    @Test
    void countsOffsetsInUtf16CodeUnits() {
        TokenizedText tokens = new Tokenizer().tokenize("😀 İstanbul 𐐀b Weiß");

        assertThat(tokens.string(0)).isEqualTo("😀");
        assertThat(tokens.span(1, 2)).isEqualTo(new Span(3, 11));
        assertThat(tokens.string(2)).isEqualTo("𐐀b");
        assertThat(tokens.span(1, 4).in(tokens.text())).isEqualTo("İstanbul 𐐀b Weiß");
        assertThat(tokens.folded(1)).isEqualTo("istanbul");
        assertThat(tokens.folded(3)).isEqualTo("weiss");
    }

    @Test
    void aLoneSurrogateIsAMark() {
        assertThat(tokens("a \ud83d b\ude00c")).containsExactly("W:a", "M:\ud83d", "W:b", "M:\ude00", "W:c");
    }

    @Test
    void marksAndSoftHyphensBelongToTheirWord() {
        assertThat(tokens("Macro\u0301n Star\u00admer")).containsExactly("W:Macro\u0301n", "W:Star\u00admer");
    }

    @Test
    void seesCapitals() {
        TokenizedText tokens = new Tokenizer().tokenize("Xi xi NATO A 习 İ ǅ 5 U.S.");

        assertThat(IntStream.range(0, tokens.size())
                        .filter(tokens::isCapitalized)
                        .mapToObj(tokens::string))
                .containsExactly("Xi", "NATO", "A", "İ", "ǅ", "U.S.");
        assertThat(tokens.isAllCapitals(2)).isTrue();
        assertThat(tokens.isAllCapitals(0)).isFalse();
        assertThat(tokens.isAllCapitals(3)).isFalse(); // one letter is no word in capitals
    }

    @Test
    void seesSentences() {
        assertThat(sentenceStarts("He met Xi. Putin left! “Why?” asked Mr. Smith. He went."))
                .containsExactly("He", "Putin", "Why", "asked", "He");
        assertThat(sentenceStarts("First line\nSecond line")).contains("First");
    }

    @Test
    void anAbbreviationEndsNoSentence() {
        assertThat(sentenceStarts("The U.S. President left. He slept.")).containsExactly("The", "He");
    }

    @Test
    void seesWhatStandsBetweenTokens() {
        TokenizedText tokens = new Tokenizer().tokenize("a-b \u00a0c\nd");

        assertThat(tokens.isGlued(1)).isTrue();
        assertThat(tokens.isGlued(2)).isTrue();
        assertThat(tokens.isSpaced(2)).isFalse();
        assertThat(tokens.isSpaced(3)).isTrue();
        assertThat(tokens.isSpaced(4)).isFalse();
        assertThat(tokens.isGlued(4)).isFalse();
        assertThat(tokens.isSpaced(0)).isFalse();
        assertThat(tokens.isMark(1, '-')).isTrue();
        assertThat(tokens.isMark(99, '-')).isFalse();
        assertThat(tokens.is(-1, Kind.WORD)).isFalse();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void tokensAreInOrderAndLeaveOutOnlySpace(int seed) {
        Random random = new Random(seed);
        for (int n = 0; n < 300; n++) {
            StringBuilder built = new StringBuilder();
            for (int i = random.nextInt(20); i >= 0; i--) {
                built.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String text = built.toString();
            TokenizedText tokens = new Tokenizer().tokenize(text);
            int at = 0;
            for (int i = 0; i < tokens.size(); i++) {
                assertThat(text.substring(at, tokens.start(i)).codePoints())
                        .as(text)
                        .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
                assertThat(tokens.end(i)).as(text).isGreaterThan(tokens.start(i));
                assertThat(tokens.string(i)).isEqualTo(text.substring(tokens.start(i), tokens.end(i)));
                at = tokens.end(i);
            }
            assertThat(text.substring(at).codePoints())
                    .as(text)
                    .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
        }
    }

    @Test
    void doesTheSameInTurkish() {
        String text = "IRAN'S İ. I.I. WWW.IRAN.ir @Irina I'S";
        List<String> expected = new ArrayList<>(tokens(text));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(tokens(text)).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @ValueSource(
            strings = {
                "a", "A", "Aa ", "5", "é", "習", "😀", "\ud800", "'", "a'", "A.", ".", "@", "#", "\u0301", "\n", "a. "
            })
    void staysLinearOnAMegabyteOf(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());

        assertThat(new Tokenizer().tokenize(text).text()).isSameAs(text);
    }

    @ParameterizedTest
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @ValueSource(strings = {"a-", "a.", "a/", "5:", "-a", "a@", "a@ "})
    void staysLinearOnAMegabyteOfWhatMightBeAnAddress(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());

        assertThat(new Tokenizer().tokenize(text).text()).isSameAs(text);
    }
}
