package org.orthonym.link;

import java.util.List;
import java.util.Objects;
import org.orthonym.text.OffsetMap;
import org.orthonym.text.Span;

/**
 * A span that names somebody or something.
 *
 * @param span where it stands in the article, without a possessive ending
 * @param surface its characters as they stand
 * @param roles what the words beside it say of it
 */
public record Mention(Span span, String surface, List<Role> roles) {
    public Mention {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(surface, "surface");
        roles = List.copyOf(roles);
    }

    /** The same mention with its spans carried back to the text that {@code map} leads to. */
    public Mention on(String text, OffsetMap map) {
        Span there = map.original(span);
        List<Role> rolesThere = roles.stream()
                .map(role -> {
                    Span words = map.original(role.span());
                    return role.over(words, words.in(text));
                })
                .toList();
        return new Mention(there, there.in(text), rolesThere);
    }
}
