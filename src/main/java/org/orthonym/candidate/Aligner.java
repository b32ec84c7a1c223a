package org.orthonym.candidate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.orthonym.index.Name;
import org.orthonym.index.NameIndex;
import org.orthonym.index.NearWords;
import org.orthonym.route.ChunkCosts;
import org.orthonym.route.EditCosts;
import org.orthonym.route.Route;

/**
 * Lays surfaces against names at the least cost: words against words, two surface words against one (split) or one against two
 * (joined), given names left out, words too many. Dynamic programming in O(words × words). One for each document, because it
 * remembers what it compared: not safe for several threads.
 */
public final class Aligner {
    /** A word that is this much worse explained by the name than as an unknown one is no match, however much worse. */
    private static final double NO_MATCH = 4;

    /** Words that were split or joined still have about as many letters. */
    private static final int LONGER_BY = 3;

    private static final double SPLIT_OR_JOINED = 1.2;
    private static final double GIVEN_NAME_LEFT_OUT = 0.8;
    private static final double SURNAME_LEFT_OUT = 6;
    private static final double ORDINARY_WORD_LEFT_OUT = 3;
    private static final double WORD_TOO_MANY = 3.5;
    private static final double SWAPPED = 1.5;
    private static final double ONE_LETTER_WORD = 6;

    /** Nats for coming by the document's language at all, as its learned costs tell. */
    private static final double LEARNED = 1;

    private final NameIndex index;
    private final EditCosts costs;
    private final LetterModel letters;
    private final String language;
    private final ChunkCosts learned;
    private final Map<String, Map<Integer, WordMatch>> known = new HashMap<>();

    /**
     * An aligner for one document.
     *
     * @param language the language it was translated from, or empty if that is not known
     * @param learned how names come out in that language
     */
    public Aligner(NameIndex index, EditCosts costs, LetterModel letters, String language, ChunkCosts learned) {
        this.index = index;
        this.costs = costs;
        this.letters = letters;
        this.language = language;
        this.learned = learned;
    }

    /** The language of the document, or empty. */
    String language() {
        return language;
    }

    /** How names come out in the document's language. */
    ChunkCosts learned() {
        return learned;
    }

    /** The best alignment of the surface's folded words with a name. */
    public Alignment align(List<String> surface, Name name) {
        Alignment straight = inOrder(surface, name, false);
        if (surface.size() == 2 && name.words().size() == 2) {
            List<String> turned = new ArrayList<>(surface);
            Collections.reverse(turned);
            Alignment swapped = inOrder(turned, name, true);
            if (swapped.cost() + SWAPPED < straight.cost()) {
                List<WordMatch> matches = new ArrayList<>(swapped.matches());
                Collections.reverse(matches);
                matches.add(new WordMatch("", -1, Route.direct("", ""), SWAPPED, 0));
                return new Alignment(name, matches, true);
            }
        }
        return straight;
    }

    private Alignment inOrder(List<String> surface, Name name, boolean swapped) {
        int n = surface.size();
        int m = name.words().size();
        double[][] best = new double[n + 1][m + 1];
        WordMatch[][] step = new WordMatch[n + 1][m + 1];
        int[][] from = new int[n + 1][m + 1];
        for (int i = 0; i <= n; i++) {
            for (int j = 0; j <= m; j++) {
                if (i == 0 && j == 0) {
                    continue;
                }
                best[i][j] = Double.POSITIVE_INFINITY;
                for (int a = 0; a <= Math.min(2, i); a++) {
                    for (int b = 0; b <= Math.min(2, j); b++) {
                        if ((a == 0 && b != 1) || (b == 0 && a != 1) || (a == 2 && b == 2)) {
                            continue;
                        }
                        WordMatch match = match(surface, i - a, i, name, j - b, j);
                        double cost = best[i - a][j - b] + match.cost();
                        if (cost < best[i][j]) {
                            best[i][j] = cost;
                            step[i][j] = match;
                            from[i][j] = a * 3 + b;
                        }
                    }
                }
            }
        }
        List<WordMatch> matches = new ArrayList<>();
        for (int i = n, j = m; i > 0 || j > 0; ) {
            matches.add(step[i][j]);
            int ab = from[i][j];
            i -= ab / 3;
            j -= ab % 3;
        }
        Collections.reverse(matches);
        return new Alignment(name, matches, swapped);
    }

    private WordMatch match(List<String> surface, int from, int to, Name name, int wordFrom, int wordTo) {
        if (from == to) {
            boolean inFamily = wordFrom >= name.familyFrom() && wordFrom < name.familyTo();
            double cost = inFamily ? SURNAME_LEFT_OUT : name.hasFamily() ? GIVEN_NAME_LEFT_OUT : ORDINARY_WORD_LEFT_OUT;
            return new WordMatch("", wordFrom, Route.direct("", ""), cost, 0);
        }
        String joined = String.join("", surface.subList(from, to));
        double unknown = letters.cost(joined);
        if (wordFrom == wordTo) {
            return new WordMatch(joined, -1, Route.direct("", ""), unknown + WORD_TOO_MANY, unknown);
        }
        if (wordTo - wordFrom == 2) {
            String words = index.word(name.words().get(wordFrom))
                    + index.word(name.words().get(wordFrom + 1));
            double cost =
                    (isAboutAsLong(words, joined) ? bounded(words, joined, unknown + NO_MATCH) : unknown + NO_MATCH)
                            + SPLIT_OR_JOINED;
            return new WordMatch(joined, wordFrom, Route.direct(words, words), cost, unknown);
        }
        WordMatch word = wordMatch(joined, name.words().get(wordFrom), name);
        if (to - from == 2 && !isAboutAsLong(word.route().form(), joined)) {
            return new WordMatch(joined, wordFrom, word.route(), unknown + NO_MATCH, unknown);
        }
        double extra = to - from == 2 ? SPLIT_OR_JOINED : 0;
        return new WordMatch(joined, wordFrom, word.route(), word.cost() + extra, unknown, word.learned());
    }

    private static boolean isAboutAsLong(String form, String surface) {
        return Math.abs(form.length() - surface.length()) <= LONGER_BY;
    }

    /** How much better a form of a word explains a surface word than an unknown name does, in nats; never below 0. */
    double gain(String surface, NearWords.Form form) {
        double unknown = letters.cost(surface);
        return Math.max(
                0, unknown - routePrior(form.route()) - bounded(form.route().form(), surface, unknown));
    }

    /** The cheapest route by which the word with that id comes out as the surface. */
    private WordMatch wordMatch(String surface, int word, Name name) {
        return known.computeIfAbsent(surface, k -> new HashMap<>())
                .computeIfAbsent(word, k -> cheapest(surface, word, name));
    }

    private WordMatch cheapest(String surface, int word, Name name) {
        String plain = index.word(word);
        Route best = name.via().orElse(Route.direct(plain, plain));
        double least = bounded(plain, surface, letters.cost(surface) + NO_MATCH);
        for (Route route : index.routes(word)) {
            if (!route.attested() && !language.isEmpty() && !route.language().equals(language)) {
                continue; // a spelling nobody attests in a language the text is not from
            }
            double prior = routePrior(route);
            if (prior < least) {
                double cost = prior + bounded(route.form(), surface, least - prior);
                if (cost < least) {
                    least = cost;
                    best = route;
                }
            }
        }
        double strange = learned.unknown(surface);
        double byChunks = Math.min(learned.cost(plain, surface, (float) (strange + NO_MATCH)), strange + NO_MATCH);
        if (LEARNED + byChunks < least - 1) {
            least = LEARNED + byChunks;
            best = language.isEmpty() ? Route.direct(plain, plain) : new Route(surface, language, plain, "", false);
        }
        // A single letter says nothing: an initial is at most not against.
        double cost = surface.length() == 1 && plain.length() > 1 ? Math.max(least, ONE_LETTER_WORD) : least;
        return new WordMatch(surface, 0, best, cost, 0, strange - byChunks);
    }

    private double bounded(String form, String surface, double limit) {
        return Math.min(limit, costs.cost(form, surface, limit));
    }

    /** Nats for coming by this route at all: the document's own language is likely, others are not. */
    private double routePrior(Route route) {
        if (route.isDirect()) {
            return 0.5;
        }
        double rule = route.attested() ? 0 : 1;
        if (language.isEmpty()) {
            return 2.2 + rule;
        }
        return route.language().equals(language) ? 0.7 + rule : 4 + rule;
    }
}
