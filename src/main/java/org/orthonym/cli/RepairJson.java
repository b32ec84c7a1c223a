package org.orthonym.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.orthonym.Repair;
import org.orthonym.link.Candidate;
import org.orthonym.link.Decision;
import org.orthonym.link.Decision.Outcome;
import org.orthonym.link.Evidence;
import org.orthonym.text.Edit;
import org.orthonym.text.Span;

/** Repairs as JSON, in the shape scripts rely on. */
final class RepairJson {
    static final JsonMapper MAPPER = new JsonMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private RepairJson() {}

    static ObjectNode of(String id, Repair repair) {
        ObjectNode node = NODES.objectNode();
        node.put("id", id);
        node.put("text", repair.text());
        repair.language().ifPresent(language -> node.put("lang", language));
        ArrayNode edits = node.putArray("edits");
        for (Edit edit : repair.edits()) {
            edits.add(edit(edit, repair));
        }
        ArrayNode suggestions = node.putArray("suggestions");
        ArrayNode suspects = node.putArray("suspects");
        for (Decision decision : repair.decisions()) {
            if (decision.outcome() == Outcome.SUGGEST) {
                decision.best().ifPresent(best -> suggestions.add(suggestion(decision, best)));
            } else if (decision.outcome() == Outcome.SUSPECT) {
                place(suspects.addObject(), decision.mention().span())
                        .put("text", decision.mention().surface());
            }
        }
        return node;
    }

    private static ObjectNode place(ObjectNode node, Span span) {
        return node.put("start", span.start()).put("end", span.end());
    }

    private static ObjectNode edit(Edit edit, Repair repair) {
        ObjectNode node = place(NODES.objectNode(), edit.span());
        node.put("before", edit.before());
        node.put("after", edit.after());
        node.put("kind", edit.kind().name().toLowerCase(Locale.ROOT));
        node.put("rule", edit.rule());
        repair.decision(edit).ifPresentOrElse(decision -> addReasons(node, decision), () -> {
            node.put("confidence", 1.0);
            node.putArray("evidence").add(edit.why());
        });
        return node;
    }

    private static ObjectNode suggestion(Decision decision, Candidate best) {
        ObjectNode node = place(NODES.objectNode(), decision.mention().span());
        node.put("before", decision.mention().surface());
        node.put("after", best.replacement());
        node.put("kind", best.entity().type().word().equals("term") ? "term" : "name");
        node.put("rule", best.evidence().isEmpty() ? "" : best.evidence().get(0).rule());
        addReasons(node, decision);
        return node;
    }

    private static void addReasons(ObjectNode node, Decision decision) {
        decision.best().ifPresent(best -> {
            node.put("entity", best.entity().id());
            node.put("confidence", Math.round(decision.confidence() * 1e4) / 1e4);
            ArrayNode evidence = node.putArray("evidence");
            for (Evidence reason : best.evidence()) {
                evidence.add(line(reason));
            }
        });
    }

    /** A reason with its weight, as scripts and people read it. */
    static String line(Evidence reason) {
        return String.format(Locale.ROOT, "%+.1f %s", reason.logOdds(), reason.explain());
    }
}
