package org.orthonym.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.orthonym.Repair;
import org.orthonym.gazetteer.EntityType;
import org.orthonym.link.Candidate;
import org.orthonym.link.Decision;
import org.orthonym.link.Decision.Outcome;
import org.orthonym.script.Words;
import org.orthonym.text.Edit;
import org.orthonym.text.Span;

/**
 * A name that was written anew, or for which another was suggested. Changes of capitals, accents and marks alone are none.
 *
 * @param edit the change
 * @param confidence the probability, 0 to 1, that it is right, as the repairer says
 * @param isMade whether the text was changed; else it was only suggested
 */
record Proposal(Edit edit, double confidence, boolean isMade) {

    /** What a repair proposes about names, edits first. */
    static List<Proposal> of(Repair repair) {
        List<Proposal> proposals = new ArrayList<>();
        for (Edit edit : repair.edits()) {
            if (edit.kind() != Edit.Kind.CLEANUP && changesLetters(edit.before(), edit.after())) {
                double confidence =
                        repair.decision(edit).map(Decision::confidence).orElse(1.0);
                proposals.add(new Proposal(edit, confidence, true));
            }
        }
        for (Decision decision : repair.decisions()) {
            String surface = decision.mention().surface();
            if (decision.outcome() == Outcome.SUGGEST) {
                decision.best()
                        .filter(best -> changesLetters(surface, best.replacement()))
                        .ifPresent(best -> proposals.add(suggestion(decision, best)));
            }
        }
        return proposals;
    }

    private static Proposal suggestion(Decision decision, Candidate best) {
        Edit.Kind kind = best.entity().type() == EntityType.TERM ? Edit.Kind.TERM : Edit.Kind.NAME;
        Edit edit = new Edit(
                decision.mention().span(), decision.mention().surface(), best.replacement(), kind, "suggestion", "");
        return new Proposal(edit, decision.confidence(), false);
    }

    private static boolean changesLetters(String before, String after) {
        return !Words.folded(before).equals(Words.folded(after));
    }

    boolean touches(Span span) {
        return edit.span().overlaps(span);
    }
}
