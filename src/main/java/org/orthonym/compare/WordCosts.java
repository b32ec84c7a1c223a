package org.orthonym.compare;

import org.orthonym.route.EditCosts;

/**
 * How far two words are apart by their letters, in units of what such words may be apart: 0 is equal, 1 is at the limit of what
 * one name's spellings differ by, and what is far above is {@link #FAR}. Immutable and safe for many threads.
 */
final class WordCosts {
    /** Not one name, by the letters. */
    static final float FAR = 9;

    private static final double ONE_EDIT = 4;
    private static final double FARTHEST = 2.2;
    private static final double SHORTEST_BUDGET = 1.3;

    private static final double BY_SOUND = 0.6;

    private static final double WITHOUT_VOWELS = 1.5;
    private static final double SWAPPED = 3;

    /** By number of letters, one name's edits in nats; short names fail closed. */
    private static final double[] BUDGETS = new double[RawWords.MOST_LETTERS * 3 + 1];

    static {
        for (int i = 0; i < BUDGETS.length; i++) {
            // One edit for five letters, two for eight: the budget of OpenSanctions' logic-v2, in nats.
            BUDGETS[i] = Math.max(SHORTEST_BUDGET, ONE_EDIT * Math.log(Math.max(i - 2, 1)) / Math.log(2.35));
        }
    }

    private final EditCosts costs = EditCosts.bundled();
    private final Sounds evened = new Sounds();

    /** The distance of two folded words. */
    float distance(String a, String b, int soundsA, int soundsB, Word.Script scriptA, Word.Script scriptB) {
        if (a.equals(b)) {
            return 0;
        }
        boolean isForeign = scriptA != scriptB;
        boolean isAbjad = isForeign && (scriptA == Word.Script.ABJAD || scriptB == Word.Script.ABJAD);
        int longer = Math.max(a.length(), b.length());
        int shorter = Math.min(a.length(), b.length());
        if (longer - shorter > 2 + longer / (isForeign ? 2 : 4)
                || Integer.bitCount(soundsA ^ soundsB) > (isForeign ? 3 : 2)) {
            return FAR;
        }
        double budget =
                BUDGETS[(a.length() + b.length() + 1) / 2] * (isForeign ? Math.max(scriptA.room(), scriptB.room()) : 1);
        double limit = budget * FARTHEST;
        String evenA = evened.of(a);
        String evenB = evened.of(b);
        double cost;
        if (evenA.equals(evenB)) {
            cost = BY_SOUND;
        } else {
            cost = costs.leastCost(a, b, limit, limit);
            if (cost > ONE_EDIT / 2 && (!evenA.equals(a) || !evenB.equals(b))) {
                cost = Math.min(cost, BY_SOUND + costs.leastCost(evenA, evenB, limit, cost - BY_SOUND));
            }
        }
        if (isAbjad) {
            String left = skeleton(a);
            String right = skeleton(b);
            cost = Math.min(cost, WITHOUT_VOWELS + costs.leastCost(left, right, limit, cost - WITHOUT_VOWELS));
        }
        if (cost > SWAPPED && isSwapped(a, b)) {
            cost = SWAPPED;
        }
        return cost > limit ? FAR : (float) (cost / budget);
    }

    /** Two neighbouring letters changed places: a typing error, cheaper than the two edits it is made of. */
    private static boolean isSwapped(String a, String b) {
        if (a.length() != b.length()) {
            return false;
        }
        int i = 0;
        while (i < a.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i + 1 < a.length()
                && a.charAt(i) == b.charAt(i + 1)
                && a.charAt(i + 1) == b.charAt(i)
                && a.regionMatches(i + 2, b, i + 2, a.length() - i - 2);
    }

    /** What is left without vowels, and without the letters that Arabic and Hebrew write long vowels with. */
    private static String skeleton(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean isVowel = "aeiou".indexOf(c) >= 0 || i > 0 && (c == 'y' || c == 'w');
            boolean isDouble = i > 0 && c == word.charAt(i - 1);
            if (!isVowel && !isDouble) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
