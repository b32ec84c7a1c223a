package org.orthonym.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.StringEscapeUtils;
import org.orthonym.Repair;
import org.orthonym.link.Candidate;
import org.orthonym.link.Decision;
import org.orthonym.link.Decision.Outcome;
import org.orthonym.link.Evidence;
import org.orthonym.text.Edit;
import org.orthonym.text.Span;

/** Repairs as one web page that needs no other file: what was changed and what may be wrong, each with its reasons as a title. */
final class RepairHtml {
    /** What comes before all articles. */
    static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <title>Repaired names</title>
            <style>
            body { font-family: serif; max-width: 45em; margin: 2em auto; line-height: 1.5; }
            .text { white-space: pre-wrap; }
            del { color: #a33; }
            ins { background: #dfd; text-decoration: none; }
            mark { background: #ffc; }
            mark.suspect { background: #fdd; }
            </style>
            </head>
            <body>
            """;

    /** What comes behind all articles. */
    static final String FOOT = """
            </body>
            </html>
            """;

    private RepairHtml() {}

    /** A stretch of the text and the markup that stands for it. */
    private record Marked(Span span, String markup) {}

    /** One article. */
    static String article(String name, String text, Repair repair) {
        StringBuilder out = new StringBuilder("<article>\n<h2>" + escape(name) + "</h2>\n<div class=\"text\">");
        int at = 0;
        for (Marked marked : marked(repair)) {
            out.append(escape(text.substring(at, marked.span.start()))).append(marked.markup);
            at = marked.span.end();
        }
        return out.append(escape(text.substring(at)))
                .append("</div>\n</article>\n")
                .toString();
    }

    /** All that is marked, in text order; where two overlap, edits count. */
    private static List<Marked> marked(Repair repair) {
        List<Marked> all = new ArrayList<>();
        for (Edit edit : repair.edits()) {
            all.add(new Marked(edit.span(), edit(edit, repair.decision(edit))));
        }
        int edits = all.size();
        for (Decision decision : repair.decisions()) {
            Span span = decision.mention().span();
            if (all.subList(0, edits).stream().noneMatch(one -> one.span.overlaps(span))) {
                notice(decision).ifPresent(markup -> all.add(new Marked(span, markup)));
            }
        }
        all.sort(Comparator.comparing(Marked::span));
        List<Marked> apart = new ArrayList<>();
        for (Marked one : all) {
            if (apart.isEmpty() || apart.get(apart.size() - 1).span.end() <= one.span.start()) {
                apart.add(one);
            }
        }
        return apart;
    }

    private static String edit(Edit edit, Optional<Decision> decision) {
        String title =
                decision.flatMap(of -> of.best().map(best -> reasons(of, best))).orElse(edit.why());
        String del = edit.before().isEmpty() ? "" : "<del>" + escape(edit.before()) + "</del>";
        return del + "<ins title=\"" + escape(title) + "\">" + escape(edit.after()) + "</ins>";
    }

    private static Optional<String> notice(Decision decision) {
        String surface = escape(decision.mention().surface());
        if (decision.outcome() == Outcome.SUSPECT) {
            return Optional.of("<mark class=\"suspect\" title=\"looks damaged\">" + surface + "</mark>");
        }
        if (decision.outcome() != Outcome.SUGGEST) {
            return Optional.empty();
        }
        return decision.best()
                .map(best -> "<mark title=\"perhaps " + escape(best.replacement()) + ": "
                        + escape(reasons(decision, best)) + "\">" + surface + "</mark>");
    }

    private static String reasons(Decision decision, Candidate best) {
        StringBuilder title = new StringBuilder(String.format(Locale.ROOT, "%.3f", decision.confidence()));
        for (Evidence reason : best.evidence()) {
            title.append("; ").append(reason.explain());
        }
        return title.toString();
    }

    private static String escape(String text) {
        return StringEscapeUtils.escapeHtml4(text);
    }
}
