package org.orthonym.evaluate;

import java.util.List;
import org.orthonym.Article;
import org.orthonym.text.Span;

/**
 * A sentence in which somebody marked one name and said how it should read.
 *
 * @param id the sentence's name in lists
 * @param article the sentence and what is known of it
 * @param span where the marked name stands
 * @param right every way in which it may read; at least one
 * @param kind what sort of damage it is, such as {@code "truncation"}; {@value #VARIANT} if it is none
 * @param keep where right names stand beside it, which must survive
 */
public record GoldSentence(String id, Article article, Span span, List<String> right, String kind, List<Span> keep) {
    /** The kind of a name that is another accepted spelling and must be left alone. */
    public static final String VARIANT = "acceptable-variant";

    public GoldSentence {
        right = List.copyOf(right);
        keep = List.copyOf(keep);
        if (right.isEmpty()) {
            throw new IllegalArgumentException("no way in which \"" + span.in(article.text()) + "\" should read");
        }
    }

    /** Whether the name is right as it stands. */
    public boolean isVariant() {
        return kind.equals(VARIANT);
    }

    /** The source language, or "?" if it is not known. */
    String language() {
        return article.from().map(locale -> locale.toLanguageTag()).orElse("?");
    }
}
