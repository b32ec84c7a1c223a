package org.orthonym.link;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is done with a mention, and why.
 *
 * @param mention the mention
 * @param outcome what is done
 * @param confidence the probability, 0 to 1, that the best candidate is meant
 * @param candidates who may be meant, best first; none for a suspect
 */
public record Decision(Mention mention, Outcome outcome, double confidence, List<Candidate> candidates) {

    /** What can be done with a mention. */
    public enum Outcome {
        /** It is garbled, and we are sure what it should be: the text is changed. */
        REPLACE,
        /** It may be garbled, and this is our guess: the text is left alone. */
        SUGGEST,
        /** It is right, or nothing speaks against it. */
        KEEP,
        /** It looks damaged, and we have no guess worth naming. */
        SUSPECT
    }

    public Decision {
        Objects.requireNonNull(mention, "mention");
        Objects.requireNonNull(outcome, "outcome");
        candidates = List.copyOf(candidates);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence);
        }
        if (outcome == Outcome.REPLACE
                && (candidates.isEmpty() || candidates.get(0).evidence().isEmpty())) {
            throw new IllegalArgumentException("a replacement without evidence: " + mention);
        }
    }

    /** The candidate that is most likely meant. */
    public Optional<Candidate> best() {
        return candidates.stream().findFirst();
    }
}
