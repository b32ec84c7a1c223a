package org.orthonym.text;

import java.util.Objects;

/**
 * One change to a text: the span that goes and what stands there instead.
 *
 * @param span what is replaced, on the text as it was given; empty for an insertion
 * @param before the characters that stood there
 * @param after the characters that stand there now; empty for a deletion
 * @param kind what sort of damage is undone
 * @param rule the stable id of the rule or kind of evidence that made the edit, such as {@code "hyphen-space"}
 * @param why one line for a person
 */
public record Edit(Span span, String before, String after, Kind kind, String rule, String why) {

    /** What an edit puts right. */
    public enum Kind {
        /** A name of a person, a place or an organisation. */
        NAME,
        /** The name of a thing with a fixed wording: a treaty, a coalition, a summit. */
        TERM,
        /** The text around the names: spaces, quotes, encoding. */
        CLEANUP
    }

    public Edit {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(why, "why");
        if (before.length() != span.length()) {
            throw new IllegalArgumentException("before \"" + before + "\" does not fill " + span);
        }
        if (before.equals(after)) {
            throw new IllegalArgumentException("an edit that changes nothing: \"" + before + "\"");
        }
    }
}
