package org.orthonym.index;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * A trie of words of a-z in an array of ints, three for each node: where its first child stands, which letters lead on (bit 0 is
 * a), and the word that ends there or -1. Children stand side by side in the order of their letters; the root is node 0. A node's
 * number is the place of its first int.
 */
final class WordTrie {
    /** Ints of a node. */
    static final int NODE = 3;

    /** Where the letters stand in a node. */
    static final int MASK = 1;

    /** Where the word stands in a node. */
    static final int WORD = 2;

    /** The bits of a-z. */
    static final int LETTERS = (1 << 26) - 1;

    /** Letters of the longest word that a trie holds. */
    static final int LONGEST = 64;

    private WordTrie() {}

    /** Whether a word can stand in a trie. */
    static boolean holds(CharSequence word) {
        return !word.isEmpty() && word.length() <= LONGEST && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    /**
     * The trie of sorted words.
     *
     * @param words sorted, each once; those that are too long or not all a-z are left out
     * @return the nodes; a word's number is its place in the list
     */
    static int[] of(List<String> words) {
        int[] held = new int[words.size()];
        int count = 0;
        for (int i = 0; i < held.length; i++) {
            if (holds(words.get(i))) {
                held[count++] = i;
            }
        }
        Builder builder = new Builder(words, held);
        builder.build(count);
        return builder.nodes;
    }

    /** Lays the nodes out depth first, so that the end of a word, which no other shares, lies in one place of the memory. */
    private static final class Builder {
        private final List<String> words;
        private final int[] held;
        private int[] nodes = new int[1024];
        private int size;

        Builder(List<String> words, int[] held) {
            this.words = words;
            this.held = held;
        }

        void build(int count) {
            size = NODE;
            fill(0, 0, count, 0);
            nodes = Arrays.copyOf(nodes, size);
        }

        /** Fills in a node below which the held words of a range stand; recursion goes as deep as a word is long. */
        private void fill(int node, int from, int to, int depth) {
            int low = from;
            int word = -1;
            if (low < to && words.get(held[low]).length() == depth) {
                word = held[low++];
            }
            int children = size;
            int mask = 0;
            for (int at = low; at < to; at = end(at, to, depth)) {
                mask |= 1 << letter(at, depth);
                size += NODE;
            }
            if (size > nodes.length) {
                nodes = Arrays.copyOf(nodes, size + (size >> 1));
            }
            nodes[node] = children;
            nodes[node + MASK] = mask;
            nodes[node + WORD] = word;
            int child = children;
            for (int at = low; at < to; child += NODE) {
                int end = end(at, to, depth);
                fill(child, at, end, depth + 1);
                at = end;
            }
        }

        private int letter(int at, int depth) {
            return words.get(held[at]).charAt(depth) - 'a';
        }

        /** One past the last word that has the same letter there. */
        private int end(int at, int to, int depth) {
            int letter = letter(at, depth);
            int end = at + 1;
            while (end < to && letter(end, depth) == letter) {
                end++;
            }
            return end;
        }
    }

    /** The node that packed letters (see {@link org.orthonym.route.ChunkCosts#letters}) lead to, or -1. */
    static int walk(IntBuffer trie, int from, int letters) {
        int node = from;
        for (int rest = letters; rest != 0; rest >>>= 5) {
            int mask = trie.get(node + MASK);
            int bit = 1 << (rest & 31) - 1;
            if ((mask & bit) == 0) {
                return -1;
            }
            node = trie.get(node) + NODE * Integer.bitCount(mask & bit - 1);
        }
        return node;
    }

    /** Ints that grow. */
    static final class IntArray {
        private int[] ints = new int[1024];
        private int size;

        void add(int value) {
            if (size == ints.length) {
                ints = Arrays.copyOf(ints, size + (size >> 1));
            }
            ints[size++] = value;
        }

        int get(int index) {
            return ints[index];
        }

        int size() {
            return size;
        }

        int[] toArray() {
            return Arrays.copyOf(ints, size);
        }
    }
}
