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

    private WordTrie() {}

    /** Whether a word can stand in a trie. */
    static boolean holds(CharSequence word) {
        return !word.isEmpty() && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    /**
     * The trie of sorted words.
     *
     * @param words sorted, each once; those that are not all a-z are left out
     * @return the nodes, breadth first; a word's number is its place in the list
     */
    static int[] of(List<String> words) {
        int[] held = new int[words.size()];
        int count = 0;
        for (int i = 0; i < held.length; i++) {
            if (holds(words.get(i))) {
                held[count++] = i;
            }
        }
        IntArray from = new IntArray(); // for each node, the held words below it
        IntArray to = new IntArray();
        IntArray depth = new IntArray();
        IntArray nodes = new IntArray();
        from.add(0);
        to.add(count);
        depth.add(0);
        for (int node = 0; node < from.size(); node++) {
            int low = from.get(node);
            int high = to.get(node);
            int letter = depth.get(node);
            int word = -1;
            if (low < high && words.get(held[low]).length() == letter) {
                word = held[low++];
            }
            nodes.add(NODE * from.size());
            int mask = 0;
            while (low < high) {
                char c = words.get(held[low]).charAt(letter);
                int end = low + 1;
                while (end < high && words.get(held[end]).charAt(letter) == c) {
                    end++;
                }
                mask |= 1 << c - 'a';
                from.add(low);
                to.add(end);
                depth.add(letter + 1);
                low = end;
            }
            nodes.add(mask);
            nodes.add(word);
        }
        return nodes.toArray();
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
