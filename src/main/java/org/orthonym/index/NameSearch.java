package org.orthonym.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.orthonym.route.ChunkCosts;
import org.orthonym.route.Surfaces;

/**
 * Finds the names that most cheaply come out as a surface of one or more words, among a million: first each word's likeliest
 * words ({@link WordSearch}), then the names that hold them, then the best of those laid against the surface word by word, in any
 * order, with words left out, too many, split or joined.
 *
 * <p>Holds its own tables, to be used again: not safe for several threads. Every step is bounded, whatever the size of the file.
 */
final class NameSearch {
    /**
     * How hard to search.
     *
     * @param beam prefixes that go on at each letter
     * @param words likeliest words kept for each word of the surface
     * @param postingBytes of the names that hold those words, how much is read for each word of the surface
     * @param looked names of which the first letters of all words are looked at
     * @param names names laid against the surface word by word
     * @param exact of those, how many with the exact cost of each word
     * @param enough nats a letter of the surface, up to which the best name found is near enough to look no further
     * @param enoughLatin the same for a surface in Latin letters, which costs next to nothing where it is right
     */
    private record Effort(
            int beam, int words, int postingBytes, int looked, int names, int exact, float enough, float enoughLatin) {
        boolean isEnough(float cost, List<String> query) {
            float sum = 0;
            for (String word : query) {
                sum += word.length() * (WordTrie.holds(word) ? enoughLatin : enough);
            }
            return cost <= sum;
        }
    }

    /** One after the other, until one finds a name that is near enough. */
    private static final List<Effort> EFFORTS = List.of(
            new Effort(16, 32, 8_000, 200, 32, 8, 0.7f, 0.6f),
            new Effort(64, 96, 16_000, 300, 48, 8, 0.5f, 0.8f),
            new Effort(400, 256, 60_000, 3000, 200, 48, 0, 0));

    private static final int MOST_WORDS = 6;
    private static final int MOST_NAME_WORDS = 8;
    private static final int MOST_SYLLABLES = 9;
    private static final int NAMES_TABLE = 1 << 15;
    private static final int COST_TABLE = 1 << 13;

    private static final float LEFT_OUT = 2.5f;
    private static final float TOO_MANY = 2;
    private static final float MIDDLE_TOO_MANY = 8; // a patronymic or middle name of its own, at most
    private static final float END_TOO_MANY = 30;
    private static final float MOVED = 0.7f;
    private static final float SPLIT = 1.5f;
    private static final int JOIN_SHORT = 3;
    private static final float INITIAL = 1;
    private static final float INITIAL_REST =
            0.75f; // of what the letters cost by themselves, that the initial does not tell
    private static final int MOST_INITIALS = 3;
    private static final float NEVER = 1e6f;
    private static final float BEGINS_ALIKE = 5;
    private static final float MOST_GAIN = 1e4f;
    private static final int LETTERS = 26;
    private static final float GAIN_BUCKETS_A_NAT = 4;
    private static final float ROUNDING = 0.1f; // more than sums of floats differ by

    /** A name and what it costs, in nats, that it comes out as the surface. */
    record Found(int name, float cost) {
        static final Comparator<Found> CHEAPEST =
                Comparator.comparingDouble(Found::cost).thenComparingInt(Found::name);
    }

    private final NameFile file;
    private final List<WordSearch> searches;
    private final NameFile.Cursor cursor = new NameFile.Cursor();

    // the surface: its words, then neighbours joined
    private final String[] surfaces = new String[2 * MOST_WORDS];
    private final float[] unknown = new float[2 * MOST_WORDS];
    private final float[] worst = new float[2 * MOST_WORDS];
    private int count;

    // (word, surface) -> cost
    private final long[] costKeys = new long[COST_TABLE];
    private final float[] costValues = new float[COST_TABLE];
    private int costSize;

    // name -> gain
    private final int[] nameKeys = new int[NAMES_TABLE];
    private final float[] gains = new float[NAMES_TABLE];
    private final short[] gainedBy = new short[NAMES_TABLE]; // bits of the surface's words
    private final float[][] initials = new float[MOST_WORDS][LETTERS];
    private final int[] histogram = new int[1024];
    private final int[] nameSlots = new int[NAMES_TABLE / 2];
    private int nameCount;
    private boolean isTieCut; // whether names as good as the best were not looked at

    // the name being weighed
    private final int[] words = new int[MOST_NAME_WORDS];
    private final int[] joinedAt = new int[MOST_NAME_WORDS];
    private final int[] joinedWords = new int[MOST_NAME_WORDS];
    private final float[][] best = new float[MOST_WORDS + 1][1 << MOST_NAME_WORDS];

    NameSearch(NameFile file) {
        this.file = file;
        this.searches = EFFORTS.stream()
                .map(effort -> new WordSearch(file.trie(), effort.beam, effort.words))
                .toList();
    }

    /**
     * The names, cheapest first.
     *
     * @param query the words of the surface as {@link org.orthonym.script.Folding#letters} writes them; those after the sixth are
     *     not looked at
     * @param costs how names come out in the surface's language and script
     * @param isThorough whether to search widely, too, where nothing near is found
     */
    List<Found> find(List<String> query, ChunkCosts costs, boolean isThorough) {
        List<Effort> efforts = isThorough ? EFFORTS : EFFORTS.subList(0, EFFORTS.size() - 1);
        if (query.size() != 1) {
            return findWords(query, costs, efforts);
        }
        Map<Integer, Found> cheapest = new HashMap<>();
        for (List<String> parted : partings(query.get(0))) {
            for (Found found : findWords(parted, costs, efforts)) {
                cheapest.merge(found.name, found, (a, b) -> a.cost <= b.cost ? a : b);
            }
        }
        List<Found> all = new ArrayList<>(cheapest.values());
        all.sort(Found.CHEAPEST);
        return all;
    }

    /** The ways to part a word of a script that may leave out the blanks: whole, in two anywhere, three syllables one by one. */
    private static List<List<String>> partings(String word) {
        List<List<String>> partings = new ArrayList<>();
        partings.add(List.of(word));
        int[] starts = IntStream.range(1, word.length())
                .filter(i -> Surfaces.beginsSyllable(word.charAt(i)))
                .toArray();
        if (!Surfaces.beginsSyllable(word.charAt(0)) || starts.length > MOST_SYLLABLES) {
            return partings;
        }
        for (int start : starts) {
            partings.add(List.of(word.substring(0, start), word.substring(start)));
        }
        if (starts.length == 2) {
            partings.add(List.of(
                    word.substring(0, starts[0]), word.substring(starts[0], starts[1]), word.substring(starts[1])));
        }
        return partings;
    }

    private List<Found> findWords(List<String> query, ChunkCosts costs, List<Effort> efforts) {
        List<Found> found = List.of();
        for (int i = 0; i < efforts.size(); i++) {
            Effort effort = efforts.get(i);
            found = find(query, costs, effort, searches.get(i));
            if (!found.isEmpty() && !isTieCut && effort.isEnough(found.get(0).cost, query)) {
                break;
            }
        }
        return found;
    }

    private List<Found> find(List<String> query, ChunkCosts costs, Effort effort, WordSearch search) {
        start(query, costs);
        for (int i = 0; i < 2 * count; i++) {
            if (surfaces[i] != null) {
                searchWord(i, costs, effort, search);
            }
        }
        long[] order = weigh(costs, effort.looked, effort.names);
        isTieCut = order.length > effort.names && order[0] >>> 32 == order[effort.names] >>> 32;
        List<Found> found = new ArrayList<>();
        for (int k = 0; k < Math.min(effort.names, order.length); k++) {
            int name = nameKeys[(int) order[k]] - 1;
            found.add(new Found(name, cost(name, costs, false)));
        }
        found.sort(Found.CHEAPEST);
        for (int k = 0; k < Math.min(effort.exact, found.size()); k++) {
            Found inexact = found.get(k);
            found.set(k, new Found(inexact.name, cost(inexact.name, costs, true)));
        }
        found.sort(Found.CHEAPEST);
        return found;
    }

    private void start(List<String> query, ChunkCosts costs) {
        for (int i = 0; i < nameCount; i++) {
            nameKeys[nameSlots[i]] = 0;
        }
        nameCount = 0;
        Arrays.fill(costKeys, 0);
        costSize = 0;
        Arrays.fill(surfaces, null);
        count = Math.min(MOST_WORDS, query.size());
        for (int i = 0; i < count; i++) {
            surfaces[i] = query.get(i);
            if (i + 1 < count
                    && Math.min(query.get(i).length(), query.get(i + 1).length()) <= JOIN_SHORT) {
                surfaces[count + i] = query.get(i) + query.get(i + 1);
            }
        }
        for (int i = 0; i < 2 * count; i++) {
            unknown[i] = surfaces[i] == null ? 0 : costs.unknown(surfaces[i]);
        }
    }

    private void searchWord(int surface, ChunkCosts costs, Effort effort, WordSearch search) {
        search.search(surfaces[surface], costs);
        worst[surface] = unknown[surface];
        int budget = effort.postingBytes;
        int exact = WordTrie.holds(surfaces[surface]) ? -1 : file.find(surfaces[surface]);
        if (exact >= 0) {
            putCost(exact, surface, 0);
            budget -= gather(exact, surface, 0, budget);
        }
        for (int i = 0; i < search.found(); i++) {
            float cost = search.cost(i);
            putCost(search.word(i), surface, cost);
            budget -= gather(search.word(i), surface, cost, budget);
        }
        if (search.found() == effort.words) {
            worst[surface] = Math.min(unknown[surface], search.cost(effort.words - 1));
        }
    }

    /** Adds the names of a word, unless they are too many; returns how many bytes of them were read. */
    private int gather(int word, int surface, float cost, int budget) {
        int bytes = file.postingBytes(word);
        float gain = unknown[surface] - cost;
        if (bytes > budget || gain <= 0) {
            return 0;
        }
        int name = 0;
        for (file.postings(word, cursor); cursor.hasNext(); ) {
            name += cursor.next();
            gain(name, surface, gain);
        }
        return bytes;
    }

    private void gain(int name, int surface, float gain) {
        int slot = name * 0x9E3779B1 >>> 17;
        while (nameKeys[slot] != 0 && nameKeys[slot] != name + 1) {
            slot = slot + 1 & NAMES_TABLE - 1;
        }
        if (nameKeys[slot] == 0) {
            if (nameCount == nameSlots.length) {
                return;
            }
            nameKeys[slot] = name + 1;
            gains[slot] = 0;
            gainedBy[slot] = 0;
            nameSlots[nameCount++] = slot;
        }
        if ((gainedBy[slot] >> surface & 1) == 0) { // a word's cheapest comes first
            gains[slot] += gain;
            gainedBy[slot] |= (short) (1 << surface);
        }
    }

    /**
     * The slots of the names that gained most, in order, each in the lower half of a number. Hundreds may have gained the same by
     * one frequent word: of the best, those go first whose other words begin as the surface's do.
     */
    private long[] weigh(ChunkCosts costs, int looked, int names) {
        float least = leastGain(Math.max(looked, names));
        long[] order = new long[nameCount];
        int kept = 0;
        for (int i = 0; i < nameCount; i++) {
            if (gains[nameSlots[i]] >= least) {
                order[kept++] = ranked(gains[nameSlots[i]], nameSlots[i]);
            }
        }
        order = Arrays.copyOf(order, kept);
        Arrays.sort(order);
        if (count < 2 || looked == 0) {
            return order;
        }
        for (int i = 0; i < count; i++) {
            for (int letter = 0; letter < LETTERS; letter++) {
                initials[i][letter] = Math.max(0, BEGINS_ALIKE - costs.initial(surfaces[i], letter));
            }
        }
        int most = Math.min(looked, order.length);
        for (int k = 0; k < most; k++) {
            int slot = (int) order[k];
            order[k] = ranked(gains[slot] + beginnings(slot), slot);
        }
        Arrays.sort(order, 0, most);
        return order;
    }

    /** A gain that at least so many names reach, if there are so many; hardly more do. */
    private float leastGain(int names) {
        Arrays.fill(histogram, 0);
        for (int i = 0; i < nameCount; i++) {
            histogram[bucket(gains[nameSlots[i]])]++;
        }
        int sum = 0;
        int bucket = histogram.length;
        while (bucket > 0 && sum < names) {
            sum += histogram[--bucket];
        }
        return bucket / GAIN_BUCKETS_A_NAT;
    }

    private int bucket(float gain) {
        return Math.min(histogram.length - 1, (int) (gain * GAIN_BUCKETS_A_NAT));
    }

    private static long ranked(float gain, int slot) {
        return (long) Float.floatToIntBits(MOST_GAIN - gain) << 32 | slot;
    }

    /** What it speaks for a name that its words begin like the words of the surface it was not found by. */
    private float beginnings(int slot) {
        float sum = 0;
        file.name(nameKeys[slot] - 1, cursor);
        cursor.next();
        cursor.next();
        int length = Math.min(MOST_NAME_WORDS, cursor.next());
        for (int j = 0; j < length; j++) {
            words[j] = cursor.next();
        }
        for (int i = 0; i < count; i++) {
            float best = 0;
            for (int j = 0; j < length && (gainedBy[slot] >> i & 1) == 0; j++) {
                int letter = file.firstByte(words[j]) - 'a';
                best = Math.max(best, letter >= 0 && letter < LETTERS ? initials[i][letter] : 0);
            }
            sum += best;
        }
        return sum;
    }

    private void putCost(int word, int surface, float cost) {
        if (costSize < COST_TABLE / 2) {
            int slot = costSlot(word, surface);
            if (costKeys[slot] == 0) {
                costKeys[slot] = costKey(word, surface);
                costValues[slot] = cost;
                costSize++;
            } else {
                costValues[slot] = Math.min(costValues[slot], cost);
            }
        }
    }

    private static long costKey(int word, int surface) {
        return (long) word << 8 | surface + 1;
    }

    private int costSlot(int word, int surface) {
        long key = costKey(word, surface);
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 51);
        while (costKeys[slot] != 0 && costKeys[slot] != key) {
            slot = slot + 1 & COST_TABLE - 1;
        }
        return slot;
    }

    private float cost(int word, int surface, ChunkCosts costs, boolean exactly) {
        return Math.min(costInFull(word, surface, costs, exactly), costOfInitial(word, surface, costs));
    }

    /** What it costs that the name's word or the surface's is an initial; infinite if neither is short enough. */
    private float costOfInitial(int word, int surface, ChunkCosts costs) {
        int length = file.length(word);
        int first = file.firstByte(word) - 'a';
        if (first < 0 || first > 25 || length > MOST_INITIALS && surfaces[surface].length() > 1) {
            return Float.POSITIVE_INFINITY;
        }
        boolean isSingle = length == 1 || surfaces[surface].length() == 1;
        if (!isSingle && !file.isConsonants(word)) {
            return Float.POSITIVE_INFINITY; // Al, Jo: a name in full
        }
        float rest = INITIAL_REST * unknown[surface];
        return costs.initial(surfaces[surface], first) + INITIAL + rest;
    }

    private float costInFull(int word, int surface, ChunkCosts costs, boolean exactly) {
        int slot = costSlot(word, surface);
        if (costKeys[slot] != 0) {
            return costValues[slot];
        }
        if (!exactly) {
            return worst[surface];
        }
        float cost = costs.cost(file.word(word), surfaces[surface], limit(surface));
        putCost(word, surface, cost);
        return cost;
    }

    /** What it costs at most that a word of the surface is too many: above it, how much a word of the name costs is all one. */
    private float limit(int surface) {
        if (surface < count) {
            return surplus(surface) + 2 * LEFT_OUT + ROUNDING;
        }
        return surplus(surface - count) + surplus(surface - count + 1) + LEFT_OUT + ROUNDING;
    }

    private float surplus(int surface) {
        boolean isMiddle = surface > 0 && surface + 1 < count;
        return Math.min(unknown[surface] + TOO_MANY, isMiddle ? MIDDLE_TOO_MANY : END_TOO_MANY);
    }

    /** What the name costs, laid against the surface; words that were not found cost what is likely, or exactly. */
    private float cost(int name, ChunkCosts costs, boolean exactly) {
        file.name(name, cursor);
        cursor.next();
        cursor.next();
        int all = cursor.next();
        int m = Math.min(MOST_NAME_WORDS, all);
        for (int j = 0; j < all; j++) {
            int word = cursor.next();
            if (j < m) {
                words[j] = word;
            }
        }
        int joined = 0;
        for (int k = cursor.next(); k > 0; k--) {
            int at = cursor.next();
            int word = cursor.next();
            if (at + 1 < m) {
                joinedAt[joined] = at;
                joinedWords[joined++] = word;
            }
        }
        int sets = 1 << m;
        for (int i = 0; i <= count; i++) {
            Arrays.fill(best[i], 0, sets, NEVER);
        }
        best[0][0] = 0;
        for (int i = 0; i < count; i++) {
            float[] row = best[i];
            relaxAll(row, best[i + 1], sets, 0, surplus(i));
            for (int j = 0; j < m; j++) {
                float cost = cost(words[j], i, costs, exactly) + (i == j || count - i == m - j ? 0 : MOVED);
                relaxAll(row, best[i + 1], sets, 1 << j, cost);
                if (surfaces[count + i] != null) {
                    relaxAll(row, best[i + 2], sets, 1 << j, cost(words[j], count + i, costs, exactly) + SPLIT);
                }
            }
            for (int k = 0; k < joined; k++) {
                float cost = cost(joinedWords[k], i, costs, exactly) + SPLIT;
                relaxAll(row, best[i + 1], sets, 3 << joinedAt[k], cost);
            }
        }
        float least = NEVER;
        for (int set = 0; set < sets; set++) {
            least = Math.min(least, best[count][set] + LEFT_OUT * (all - Integer.bitCount(set)));
        }
        return least;
    }

    private static void relaxAll(float[] from, float[] to, int sets, int taken, float cost) {
        for (int set = 0; set < sets; set++) {
            if ((set & taken) == 0) {
                to[set | taken] = Math.min(to[set | taken], from[set] + cost);
            }
        }
    }
}
