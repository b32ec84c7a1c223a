package org.orthonym;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A machine-translated English text and what is known of it.
 *
 * @param text the text
 * @param from the language it was translated from; else it is inferred where the text shows it
 * @param published the day it was published, which decides who held which office; never "today" by itself
 */
public record Article(String text, Optional<Locale> from, Optional<LocalDate> published) {
    public Article {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(published, "published");
    }

    /** A text of which nothing more is known. */
    public static Article of(String text) {
        return new Article(text, Optional.empty(), Optional.empty());
    }

    /** The same article, translated from that language. */
    public Article from(Locale language) {
        return new Article(text, Optional.of(language), published);
    }

    /** The same article, published on that day. */
    public Article published(LocalDate day) {
        return new Article(text, from, Optional.of(day));
    }
}
