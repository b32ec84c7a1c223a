package org.orthonym.index;

import java.nio.IntBuffer;
import java.util.Arrays;
import org.orthonym.route.ChunkCosts;

/**
 * Finds the words of a trie that most cheaply come out as a surface: a beam search that walks the trie letter by letter while
 * the chunks of a {@link ChunkCosts} consume the surface. The whole trie is within reach; at each letter of the surface only the
 * best prefixes go on.
 *
 * <p>Holds its own tables, to be used again for the next word: not safe for several threads. O(beam × options of a chunk) for
 * each letter of the surface, whatever the size of the trie.
 */
final class WordSearch {
    private static final int LONGEST = 40;
    private static final float BUCKET = 0.25f; // nats
    private static final int BUCKETS = 256;
    private static final int CUT_AFTER = 32;
    private static final int PREFIXES_A_PLACE = 16;

    /** Nats up to which a letter is likely to come next, and what it costs a prefix that none of those can follow it. */
    private static final float LIKELY = 4;

    private static final float UNLIKELY = 3;

    private final IntBuffer trie;
    private final int beam;
    private final int most;

    /** The prefixes reached after so many letters of the surface: trie nodes and what they cost. */
    private static final class Front {
        private final int[] table; // node + 1 by hash
        private final int[] at;
        private final int shift;
        private int[] nodes = new int[256];
        private float[] costs = new float[256];
        private float[] ranks = new float[256]; // costs and what is likely to come on top
        private int[] slots = new int[256];
        private final int[] histogram = new int[BUCKETS];
        private final int beam;
        private int size;
        private float cut;
        private int likely;

        Front(int beam) {
            this.beam = beam;
            int bits = 32 - Integer.numberOfLeadingZeros(PREFIXES_A_PLACE * beam - 1);
            this.table = new int[1 << bits];
            this.at = new int[1 << bits];
            this.shift = 32 - bits;
        }

        void clear() {
            for (int i = 0; i < size; i++) {
                table[slots[i]] = 0;
            }
            size = 0;
            cut = Float.POSITIVE_INFINITY;
            Arrays.fill(histogram, 0);
        }

        private static int bucket(float cost) {
            return Math.min(BUCKETS - 1, (int) (cost / BUCKET));
        }

        /** Nothing dearer than the beam's last is worth adding any more. */
        private void lowerCut() {
            int sum = 0;
            int bucket = 0;
            while (bucket < BUCKETS && sum < beam) {
                sum += histogram[bucket++];
            }
            cut = sum < beam ? Float.POSITIVE_INFINITY : bucket * BUCKET;
        }

        private int slot(int node) {
            return node * 0x9E3779B1 >>> shift;
        }

        /**
         * Adds a prefix, or makes it cheaper.
         *
         * @param letters that lead on from it; if none is likely to come next it ranks lower
         */
        void add(int node, float cost, int letters) {
            float rank = (letters & likely) == 0 ? cost + UNLIKELY : cost;
            if (!(rank <= cut) || rank == Float.POSITIVE_INFINITY || size >= table.length / 2) {
                return;
            }
            int slot = slot(node);
            while (table[slot] != 0) {
                if (table[slot] == node + 1) {
                    int i = at[slot];
                    if (cost < costs[i]) {
                        histogram[bucket(ranks[i])]--;
                        histogram[bucket(rank)]++;
                        costs[i] = cost;
                        ranks[i] = rank;
                    }
                    return;
                }
                slot = slot + 1 & table.length - 1;
            }
            if (size == nodes.length) {
                nodes = Arrays.copyOf(nodes, 2 * size);
                costs = Arrays.copyOf(costs, 2 * size);
                ranks = Arrays.copyOf(ranks, 2 * size);
                slots = Arrays.copyOf(slots, 2 * size);
            }
            slots[size] = slot;
            table[slot] = node + 1;
            at[slot] = size;
            nodes[size] = node;
            costs[size] = cost;
            ranks[size++] = rank;
            histogram[bucket(rank)]++;
            if (size >= beam && size % CUT_AFTER == 0) {
                lowerCut();
            }
        }
    }

    private final Front[] fronts = new Front[LONGEST + 1];
    private final int[] starts = new int[BUCKETS];
    private int[] order = new int[256];
    private final Front words;

    private int found;
    private final int[] foundWords;
    private final float[] foundCosts;

    /**
     * A search.
     *
     * @param trie as {@link WordTrie} makes it
     * @param beam how many prefixes go on at each letter
     * @param most how many words are kept
     */
    WordSearch(IntBuffer trie, int beam, int most) {
        this.trie = trie;
        this.beam = beam;
        this.most = most;
        this.words = new Front(most);
        this.words.likely = WordTrie.LETTERS;
        this.foundWords = new int[most];
        this.foundCosts = new float[most];
        for (int i = 0; i < fronts.length; i++) {
            fronts[i] = new Front(beam);
        }
    }

    /** How many words the last search found. */
    int found() {
        return found;
    }

    /** The i-th word found, cheapest first: its id. */
    int word(int i) {
        return foundWords[i];
    }

    /** What it costs that the i-th word comes out so, in nats. */
    float cost(int i) {
        return foundCosts[i];
    }

    /** Searches; surfaces of more than 40 letters find nothing. */
    void search(CharSequence surface, ChunkCosts costs) {
        found = 0;
        int n = surface.length();
        if (n == 0 || n > LONGEST || trie.limit() == 0) {
            return;
        }
        for (int i = 0; i <= n; i++) {
            fronts[i].clear();
        }
        words.clear();
        for (int i = 0; i <= n; i++) {
            fronts[i].likely = likely(surface, i, costs);
        }
        fronts[0].add(0, 0, WordTrie.LETTERS);
        int lost = costs.chunk("", 0, 0, false, false);
        for (int at = 0; at <= n; at++) {
            Front front = fronts[at];
            int kept = cheapest(front, beam);
            for (int i = 0; i < kept; i++) { // letters of the name that left no trace
                if (lost >= 0) {
                    spread(front, front, order[i], lost, costs);
                }
            }
            kept = cheapest(front, beam);
            if (at == n) {
                for (int i = 0; i < kept; i++) {
                    word(front.nodes[order[i]], front.costs[order[i]]);
                }
                break;
            }
            for (int length = 1; length <= ChunkCosts.LONGEST_SURFACE && at + length <= n; length++) {
                int to = at + length;
                expand(front, kept, fronts[to], costs.chunk(surface, at, to, false, false), costs);
                if (at == 0) {
                    expand(front, kept, fronts[to], costs.chunk(surface, at, to, true, false), costs);
                }
                if (to == n) {
                    finish(front, kept, costs.chunk(surface, at, to, false, true), costs);
                    if (at == 0) {
                        finish(front, kept, costs.chunk(surface, at, to, true, true), costs);
                    }
                }
            }
            anything(front, kept, fronts[at + 1]);
        }
        collect();
    }

    /** The letters that the name is likely to go on with where so many letters of the surface are consumed. */
    private static int likely(CharSequence surface, int at, ChunkCosts costs) {
        int letters = 0;
        for (int length = 1; length <= ChunkCosts.LONGEST_SURFACE && at + length <= surface.length(); length++) {
            int chunk = costs.chunk(surface, at, at + length, false, false);
            int rest = chunk < 0 ? 0 : costs.firstLetters(chunk);
            for (; rest != 0; rest &= rest - 1) {
                int letter = rest & -rest;
                if (costs.nats(costs.options(costs.group(chunk, letter))) < LIKELY) {
                    letters |= letter;
                }
            }
        }
        return letters == 0 ? WordTrie.LETTERS : letters;
    }

    /** Puts the indexes of the cheapest prefixes of a front into {@link #order}, in order of cost but for rounding. */
    private int cheapest(Front front, int most) {
        int size = front.size;
        if (order.length < size) {
            order = new int[Math.max(size, 2 * order.length)];
        }
        int sum = 0;
        for (int b = 0; b < BUCKETS; b++) {
            starts[b] = sum;
            sum += front.histogram[b];
        }
        for (int i = 0; i < size; i++) {
            order[starts[Front.bucket(front.ranks[i])]++] = i;
        }
        return Math.min(size, most);
    }

    private void expand(Front from, int kept, Front to, int chunk, ChunkCosts costs) {
        if (chunk >= 0) {
            for (int i = 0; i < kept; i++) {
                spread(from, to, order[i], chunk, costs);
            }
        }
    }

    private void spread(Front from, Front to, int index, int chunk, ChunkCosts costs) {
        int node = from.nodes[index];
        float cost = from.costs[index];
        int next = trie.get(WordTrie.MASK + node);
        to.add(node, cost + costs.nothing(chunk), next);
        int letters = next & costs.firstLetters(chunk);
        for (; letters != 0; letters &= letters - 1) {
            int group = costs.group(chunk, letters & -letters);
            int end = costs.options(group + 1);
            for (int option = costs.options(group); option < end; option++) {
                float sum = cost + costs.nats(option);
                if (sum > to.cut) {
                    break;
                }
                int reached = WordTrie.walk(trie, node, costs.letters(option));
                if (reached >= 0) {
                    to.add(reached, sum, trie.get(WordTrie.MASK + reached));
                }
            }
        }
    }

    private void finish(Front from, int kept, int chunk, ChunkCosts costs) {
        for (int i = 0; i < kept && chunk >= 0; i++) {
            int node = from.nodes[order[i]];
            float cost = from.costs[order[i]];
            word(node, cost + costs.nothing(chunk));
            int letters = trie.get(WordTrie.MASK + node) & costs.firstLetters(chunk);
            for (; letters != 0; letters &= letters - 1) {
                int group = costs.group(chunk, letters & -letters);
                int end = costs.options(group + 1);
                for (int option = costs.options(group); option < end; option++) {
                    float sum = cost + costs.nats(option);
                    if (sum > words.cut) {
                        break;
                    }
                    int reached = WordTrie.walk(trie, node, costs.letters(option));
                    if (reached >= 0) {
                        word(reached, sum);
                    }
                }
            }
        }
    }

    /** What no chunk says: a letter for nothing, a letter for any other. */
    private void anything(Front from, int kept, Front to) {
        for (int i = 0; i < kept; i++) {
            int node = from.nodes[order[i]];
            float cost = from.costs[order[i]];
            int letters = trie.get(WordTrie.MASK + node);
            to.add(node, cost + ChunkCosts.SURFACE_TOO_MANY, letters);
            float any = cost + ChunkCosts.ANY_FOR_ANY;
            if (any <= to.cut) {
                int child = trie.get(node);
                for (int mask = letters; mask != 0; mask &= mask - 1) {
                    to.add(child, any, trie.get(WordTrie.MASK + child));
                    child += WordTrie.NODE;
                }
            }
        }
    }

    private void word(int node, float cost) {
        int word = trie.get(WordTrie.WORD + node);
        if (word >= 0) {
            words.add(word, cost, WordTrie.LETTERS);
        }
    }

    private void collect() {
        int kept = cheapest(words, most);
        for (int i = 0; i < kept; i++) {
            foundWords[i] = words.nodes[order[i]];
            foundCosts[i] = words.costs[order[i]];
        }
        found = kept;
    }
}
