package org.orthonym.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.orthonym.candidate.LetterModel;
import org.orthonym.index.NameIndex;
import org.orthonym.link.Candidate;
import org.orthonym.link.Decision;
import org.orthonym.link.Decision.Outcome;
import org.orthonym.link.Mention;
import org.orthonym.link.Role;
import org.orthonym.mention.TextMention;
import org.orthonym.script.Lexicon;

/**
 * Turns scores into a probability and a probability into an outcome. The probability is that of the best candidate against its
 * rivals and against "somebody we do not know", whose score is 0. Immutable and safe for many threads.
 */
public final class Decider {
    /** Nats a letter above which a word looks like no name of any language. */
    private static final double STRANGE = 3.6;

    private static final int SHORTEST_SUSPECT = 4;

    private final double minConfidence;
    private final double minSuggestion;
    private final NameIndex index;
    private final Lexicon lexicon;
    private final LetterModel letters;

    /**
     * A decider.
     *
     * @param minConfidence the least probability, 0 to 1, at which a text is changed
     * @param minSuggestion the least at which a guess is named
     */
    public Decider(double minConfidence, double minSuggestion, NameIndex index, Lexicon lexicon, LetterModel letters) {
        this.minConfidence = minConfidence;
        this.minSuggestion = minSuggestion;
        this.index = index;
        this.lexicon = lexicon;
        this.letters = letters;
    }

    /** What is done with a mention that the gazetteer does not know as it stands. */
    public Decision decide(TextMention mention, List<Ranked> ranked) {
        List<Candidate> candidates = new ArrayList<>();
        ranked.stream().limit(5).forEach(r -> candidates.add(r.candidate()));
        if (candidates.isEmpty()) {
            return decision(mention, isStrange(mention) ? Outcome.SUSPECT : Outcome.KEEP, 0, candidates);
        }
        double confidence = confidence(ranked);
        Candidate best = candidates.get(0);
        boolean changes = !best.replacement().equals(mention.mention().surface());
        if (!changes) {
            return decision(mention, Outcome.KEEP, confidence, candidates);
        }
        if (confidence >= minConfidence && !best.evidence().isEmpty()) {
            return decision(mention, Outcome.REPLACE, confidence, candidates);
        }
        if (confidence >= minSuggestion) {
            return decision(mention, Outcome.SUGGEST, confidence, candidates);
        }
        boolean suspect = isStrange(mention) || isBesideSpecificOffice(mention);
        return decision(
                mention, suspect ? Outcome.SUSPECT : Outcome.KEEP, confidence, suspect ? List.of() : candidates);
    }

    /** What is done with a mention that has one candidate and no rival. */
    Decision decide(Mention mention, Candidate only) {
        double confidence = 1 / (1 + Math.exp(-only.score()));
        Outcome outcome = confidence >= minConfidence
                ? Outcome.REPLACE
                : confidence >= minSuggestion ? Outcome.SUGGEST : Outcome.KEEP;
        return new Decision(mention, outcome, confidence, List.of(only));
    }

    private static Decision decision(
            TextMention mention, Outcome outcome, double confidence, List<Candidate> candidates) {
        return new Decision(mention.mention(), outcome, confidence, candidates);
    }

    /** Softmax over the scores, "somebody we do not know" at 0. */
    static double confidence(List<Ranked> ranked) {
        double most = Math.max(0, ranked.get(0).candidate().score());
        double sum = Math.exp(-most);
        for (Ranked r : ranked) {
            sum += Math.exp(r.candidate().score() - most);
        }
        return Math.exp(ranked.get(0).candidate().score() - most) / sum;
    }

    private boolean isStrange(TextMention mention) {
        return mention.words().stream()
                .anyMatch(word -> word.length() >= SHORTEST_SUSPECT
                        && !lexicon.isWord(word)
                        && !lexicon.isName(word)
                        && !index.hasWord(word)
                        && letters.cost(word) > STRANGE * (word.length() + 1));
    }

    /** A stranger in an office of one seat whose holder we know. */
    private static boolean isBesideSpecificOffice(TextMention mention) {
        Optional<Role> role =
                mention.mention().roles().stream().filter(Role::isSpecific).findFirst();
        return role.isPresent()
                && role.get().offices().size() == 1
                && role.get().isCurrent();
    }
}
