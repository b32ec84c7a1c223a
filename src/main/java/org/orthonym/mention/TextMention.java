package org.orthonym.mention;

import java.util.List;
import java.util.Optional;
import org.orthonym.gazetteer.Entity;
import org.orthonym.link.Mention;

/**
 * A mention, and what the text around it shows.
 *
 * @param mention span, surface and roles
 * @param from its first token
 * @param to one past its last token
 * @param words its folded words, in order; at least one
 * @param known the entities that bear exactly this name, surname alone included; empty if the gazetteer does not know it
 * @param isWhole whether {@code known} bear it as a whole name, not as a surname only
 * @param startsSentence whether it is the first thing in its sentence
 * @param isAllCapitals whether it is written in capitals throughout
 * @param hasCapitalRight whether a capitalised word that is no part of it follows
 * @param core the mention without the ordinary words around it ("Krelin" of "Krelin Tower"), if there are any
 */
public record TextMention(
        Mention mention,
        int from,
        int to,
        List<String> words,
        List<Entity> known,
        boolean isWhole,
        boolean startsSentence,
        boolean isAllCapitals,
        boolean hasCapitalRight,
        Optional<TextMention> core) {
    public TextMention {
        words = List.copyOf(words);
        known = List.copyOf(known);
    }

    /** Whether the gazetteer accepts the surface as it stands. */
    public boolean isKnown() {
        return !known.isEmpty();
    }
}
