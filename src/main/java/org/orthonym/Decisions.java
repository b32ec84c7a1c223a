package org.orthonym;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orthonym.link.Candidate;
import org.orthonym.link.Decision;
import org.orthonym.link.Decision.Outcome;
import org.orthonym.link.Evidence;
import org.orthonym.text.Edit;
import org.orthonym.text.OffsetMap;

/** Brings the decisions of several passes together, on the text as it was given. */
final class Decisions {
    private Decisions() {}

    static Decision onOriginal(Decision decision, OffsetMap map, String text) {
        return new Decision(
                decision.mention().on(text, map), decision.outcome(), decision.confidence(), decision.candidates());
    }

    /** Takes over what a later pass replaced; it counts instead of what was decided there before. */
    static void addReplacements(List<Decision> later, OffsetMap map, String text, List<Decision> decisions) {
        for (Decision decision : later) {
            if (decision.outcome() == Outcome.REPLACE) {
                Decision original = onOriginal(decision, map, text);
                Optional<Decision> before = decisions.stream()
                        .filter(d -> d.outcome() == Outcome.REPLACE)
                        .filter(d ->
                                d.mention().span().overlaps(original.mention().span()))
                        .findFirst();
                decisions.removeIf(
                        d -> d.mention().span().overlaps(original.mention().span()));
                decisions.add(before.filter(b -> isOfStyle(original))
                        .map(b -> styled(b, original))
                        .orElse(original));
            }
        }
    }

    private static boolean isOfStyle(Decision decision) {
        return decision.candidates().get(0).evidence().get(0) instanceof Evidence.Style;
    }

    /** A repair that a house style then spelled its way: as sure as the repair was, for its reasons and the style. */
    private static Decision styled(Decision repaired, Decision style) {
        Candidate was = repaired.candidates().get(0);
        Candidate is = style.candidates().get(0);
        List<Evidence> evidence = new ArrayList<>(was.evidence());
        evidence.addAll(is.evidence());
        return new Decision(
                repaired.mention(),
                Outcome.REPLACE,
                repaired.confidence(),
                List.of(new Candidate(was.entity(), is.replacement(), was.prior(), evidence)));
    }

    static Map<Edit, Decision> reasons(List<Edit> edits, List<Decision> decisions) {
        Map<Edit, Decision> reasons = new HashMap<>();
        List<Decision> replaced = decisions.stream()
                .filter(decision -> decision.outcome() == Outcome.REPLACE)
                .toList();
        int next = 0;
        for (Edit edit : edits) {
            while (next < replaced.size()
                    && replaced.get(next).mention().span().end() <= edit.span().start()) {
                next++;
            }
            if (edit.kind() != Edit.Kind.CLEANUP
                    && next < replaced.size()
                    && replaced.get(next).mention().span().overlaps(edit.span())) {
                reasons.put(edit, replaced.get(next));
            }
        }
        return reasons;
    }
}
