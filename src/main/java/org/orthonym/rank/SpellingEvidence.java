package org.orthonym.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.orthonym.candidate.Alignment;
import org.orthonym.candidate.WordMatch;
import org.orthonym.index.NameIndex;
import org.orthonym.link.Evidence;
import org.orthonym.mention.TextMention;
import org.orthonym.route.Route;
import org.orthonym.route.Routes;
import org.orthonym.script.Lexicon;

/** What the letters of a mention say for and against a candidate. Immutable and safe for many threads. */
final class SpellingEvidence {
    /** Nats above which more letters that agree prove no more. */
    private static final double MOST_GAIN = 40;

    private final NameIndex index;
    private final Lexicon lexicon;
    private final Routes routes;
    private final Weights weights;

    SpellingEvidence(NameIndex index, Lexicon lexicon, Routes routes, Weights weights) {
        this.index = index;
        this.lexicon = lexicon;
        this.routes = routes;
        this.weights = weights;
    }

    List<Evidence> of(TextMention mention, Alignment alignment) {
        List<Evidence> evidence = new ArrayList<>();
        List<WordMatch> changed = alignment.matches().stream()
                .filter(m -> m.isPair() && !m.isSame())
                .toList();
        double gain = Math.max(-MOST_GAIN, Math.min(MOST_GAIN, alignment.gain()));
        double spelling = weights.of("gain") * gain + weights.of("worst") * worst(alignment);
        for (WordMatch match : alignment.matches()) {
            if (match.isSame()) {
                evidence.add(spelling(weights.of("same"), match, alignment));
            } else if (match.isPair()) {
                evidence.add(spelling(spelling / changed.size(), match, alignment));
            }
        }
        if (changed.isEmpty()) {
            evidence.add(new Evidence.Shape(spelling, "the rest of the name is left out"));
        }
        addShape(mention, alignment, evidence);
        addKnownWords(changed, evidence);
        return evidence;
    }

    /** How much of the least explained surface word the name explains, -1 to 1. */
    static double worst(Alignment alignment) {
        double worst = 1;
        for (WordMatch match : alignment.matches()) {
            if (match.isPair()) {
                worst = Math.min(worst, 1 - match.cost() / Math.max(match.unknown(), 1));
            }
        }
        return Math.max(worst, -1);
    }

    private Evidence spelling(double logOdds, WordMatch match, Alignment alignment) {
        Route route = match.route();
        String word = match.word() < alignment.name().words().size()
                        && alignment.name().via().isEmpty()
                ? index.spelled(alignment.name().words().get(match.word()))
                : alignment.name().entity().name();
        return new Evidence.Spelling(
                logOdds,
                capitalized(match.surface()),
                word,
                route.isDirect() ? "" : routes.languageName(route.language()).orElse(route.language()),
                route.spelling(),
                route.attested(),
                route.form().equals(match.surface()));
    }

    private static String capitalized(String folded) {
        return folded.substring(0, 1).toUpperCase(Locale.ROOT) + folded.substring(1);
    }

    private void addShape(TextMention mention, Alignment alignment, List<Evidence> evidence) {
        long pairs = alignment.matches().stream().filter(WordMatch::isPair).count();
        long extra = alignment.matches().stream()
                .filter(m -> m.word() < 0 && !m.surface().isEmpty())
                .count();
        int size = alignment.name().words().size();
        if (mention.words().size() == size) {
            add(evidence, "words", 1, "as many words as the name");
        } else if (mention.words().size() == 1) {
            add(evidence, "fragment", 1, "one word for a name of " + size);
        }
        add(evidence, "extra", (double) extra, "more words than the name has");
        add(evidence, "swapped", alignment.isSwapped() && pairs > 0 ? 1 : 0, "the words in another order");
        add(evidence, "all-capitals", mention.isAllCapitals() ? 1 : 0, "in capitals throughout");
        add(evidence, "capital-right", mention.hasCapitalRight() ? 1 : 0, "a capitalised word follows");
    }

    private void add(List<Evidence> evidence, String weight, double times, String what) {
        if (times != 0) {
            evidence.add(new Evidence.Shape(weights.of(weight) * times, what));
        }
    }

    private void addKnownWords(List<WordMatch> changed, List<Evidence> evidence) {
        boolean anyKnown = false;
        for (WordMatch match : changed) {
            String surface = match.surface();
            if (lexicon.isName(surface) || index.hasWord(surface)) {
                evidence.add(new Evidence.KnownWords(weights.of("name"), capitalized(surface), true));
                anyKnown = true;
            } else if (lexicon.isWord(surface)) {
                evidence.add(new Evidence.KnownWords(weights.of("word"), capitalized(surface), true));
                anyKnown = true;
            }
        }
        if (!anyKnown && !changed.isEmpty()) {
            String surface = capitalized(changed.get(0).surface());
            evidence.add(new Evidence.KnownWords(weights.of("unknown"), surface, false));
        }
    }
}
