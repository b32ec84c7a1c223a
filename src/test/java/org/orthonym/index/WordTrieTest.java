package org.orthonym.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.IntBuffer;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orthonym.testing.TextbookCosts;

/** The trie of words leads to every word that it holds and to nothing else. */
class WordTrieTest {
    /** A word's number, or -1; six letters a step, as chunks hold them. */
    private static int find(IntBuffer trie, String word) {
        int node = 0;
        for (int i = 0; i < word.length() && node >= 0; i += 6) {
            node = WordTrie.walk(trie, node, packed(word.substring(i, Math.min(word.length(), i + 6))));
        }
        return node < 0 ? -1 : trie.get(node + WordTrie.WORD);
    }

    private static int packed(String letters) {
        int packed = 0;
        for (int i = letters.length() - 1; i >= 0; i--) {
            packed = packed << 5 | letters.charAt(i) - 'a' + 1;
        }
        return packed;
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3})
    void findsTheWordsOfAListAndNoOthers(int seed) {
        Random random = new Random(seed);
        Set<String> words = new TreeSet<>();
        for (int i = 0; i < 800; i++) {
            words.add(TextbookCosts.word(random, "abyz", 1 + random.nextInt(8)));
        }
        List<String> sorted = List.copyOf(words);
        IntBuffer trie = IntBuffer.wrap(WordTrie.of(sorted));

        for (int i = 0; i < sorted.size(); i++) {
            assertThat(find(trie, sorted.get(i))).as(sorted.get(i)).isEqualTo(i);
        }
        for (int i = 0; i < 2000; i++) {
            String word = TextbookCosts.word(random, "abcyz", 1 + random.nextInt(9));
            assertThat(find(trie, word)).as(word).isEqualTo(sorted.indexOf(word));
        }
    }

    @Test
    void leavesOutWhatIsNotAToZ() {
        List<String> words = List.of("", "a1", "ab", "abé", "b", "путин");
        IntBuffer trie = IntBuffer.wrap(WordTrie.of(words));

        assertThat(find(trie, "ab")).isEqualTo(2);
        assertThat(find(trie, "b")).isEqualTo(4);
        assertThat(trie.limit()).isEqualTo(4 * WordTrie.NODE);
        assertThat(words).filteredOn(WordTrie::holds).containsExactly("ab", "b");
    }

    @Test
    void aTrieOfNothingHasARootOnly() {
        int[] trie = WordTrie.of(List.of());

        assertThat(trie).hasSize(WordTrie.NODE);
        assertThat(find(IntBuffer.wrap(trie), "a")).isEqualTo(-1);
    }
}
