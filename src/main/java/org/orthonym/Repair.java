package org.orthonym;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.orthonym.link.Decision;
import org.orthonym.text.Edit;

/**
 * What became of an article. Immutable.
 *
 * <p>Applying {@link #edits} to the article's text gives {@link #text}. All spans are on the article's text as it was given.
 */
public final class Repair {
    private final String text;
    private final List<Edit> edits;
    private final List<Decision> decisions;
    private final Map<Edit, Decision> decisionOf;
    private final Optional<String> language;

    Repair(
            String text,
            List<Edit> edits,
            List<Decision> decisions,
            Map<Edit, Decision> decisionOf,
            Optional<String> language) {
        this.text = Objects.requireNonNull(text);
        this.edits = List.copyOf(edits);
        this.decisions = List.copyOf(decisions);
        this.decisionOf = Map.copyOf(decisionOf);
        this.language = language;
    }

    /** The repaired text; the article's own string if nothing was changed. */
    public String text() {
        return text;
    }

    /** The changes, in text order; their spans do not overlap. */
    public List<Edit> edits() {
        return edits;
    }

    /** What was decided about each mention, in text order, the ones left alone included. */
    public List<Decision> decisions() {
        return decisions;
    }

    /** The decision behind an edit; a cleanup edit has none. */
    public Optional<Decision> decision(Edit edit) {
        return Optional.ofNullable(decisionOf.get(edit));
    }

    /** The BCP 47 tag of the language the text was translated from, as given or as its garbles show. */
    public Optional<String> language() {
        return language;
    }
}
