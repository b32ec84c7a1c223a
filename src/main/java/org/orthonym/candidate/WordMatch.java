package org.orthonym.candidate;

import org.orthonym.route.Route;

/**
 * One step of an alignment: words of the surface against words of a name.
 *
 * @param surface the folded surface words, joined; empty if the name's word is left out
 * @param word index of the name's word, or -1 if the surface has a word too many
 * @param route the route by which the word came out so; direct for words left out or too many
 * @param cost nats that this way costs
 * @param unknown nats that the surface would cost as a name nobody told us of
 * @param learned nats by which the learned costs of the document's language explain the surface better than as an unknown name
 */
public record WordMatch(String surface, int word, Route route, double cost, double unknown, double learned) {
    /** A step that the learned costs say nothing of. */
    WordMatch(String surface, int word, Route route, double cost, double unknown) {
        this(surface, word, route, cost, unknown, 0);
    }

    /** Whether a surface word stands against a word of the name. */
    public boolean isPair() {
        return word >= 0 && !surface.isEmpty();
    }

    /** Whether the surface is the name's word itself. */
    public boolean isSame() {
        return isPair() && route.isDirect() && route.form().equals(surface);
    }
}
