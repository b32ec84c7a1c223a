package org.orthonym.candidate;

import java.util.List;
import org.orthonym.index.Name;

/**
 * A surface laid against a name, word by word.
 *
 * @param name the name
 * @param matches the steps, in the surface's order
 * @param isSwapped whether the name's words stand in another order
 */
public record Alignment(Name name, List<WordMatch> matches, boolean isSwapped) {
    public Alignment {
        matches = List.copyOf(matches);
    }

    /** What it costs, in nats, that the name comes out as this surface. */
    public double cost() {
        return matches.stream().mapToDouble(WordMatch::cost).sum();
    }

    /** How much better the name explains the surface than a name nobody told us of does, in nats. */
    public double gain() {
        return matches.stream()
                .mapToDouble(match -> match.unknown() - match.cost())
                .sum();
    }

    /** The same as the learned costs of the document's language tell. */
    public double learned() {
        return matches.stream().mapToDouble(WordMatch::learned).sum();
    }

    /** Whether every word of the surface is the name's own. */
    public boolean isSame() {
        return matches.stream().filter(match -> !match.surface().isEmpty()).allMatch(WordMatch::isSame);
    }

    /** Whether the name's word with that index stands in the surface, garbled or not. */
    public boolean covers(int word) {
        return matches.stream().anyMatch(match -> match.isPair() && match.word() == word);
    }
}
