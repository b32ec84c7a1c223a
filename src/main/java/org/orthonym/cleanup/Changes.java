package org.orthonym.cleanup;

import java.util.ArrayList;
import java.util.List;
import org.orthonym.text.Edit;
import org.orthonym.text.Span;

/** What one rule wants to change in one text, gathered from left to right. Made for one thread. */
final class Changes {
    private final String text;
    private final Rule rule;
    private final List<Edit> edits = new ArrayList<>();

    Changes(String text, Rule rule) {
        this.text = text;
        this.rule = rule;
    }

    /** Writes {@code after} over {@code [start, end)}; does nothing where it already stands or the last change reaches. */
    void replace(int start, int end, String after) {
        Span span = new Span(start, end);
        String before = span.in(text);
        boolean free = edits.isEmpty() || edits.get(edits.size() - 1).span().end() <= start;
        if (free && !before.equals(after)) {
            edits.add(new Edit(span, before, after, Edit.Kind.CLEANUP, rule.id(), rule.why()));
        }
    }

    void delete(int start, int end) {
        replace(start, end, "");
    }

    List<Edit> edits() {
        return List.copyOf(edits);
    }
}
