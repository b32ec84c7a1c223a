package org.orthonym.route;

import java.util.Objects;

/**
 * One way a word of a name may come out of a translator: through a language's spelling of it and a romanization of that.
 *
 * @param form folded Latin result, such as {@code "stoump"}
 * @param language BCP 47 source language, such as {@code "el"}; {@code "en"} for the English spelling itself
 * @param spelling the word as that language writes it, such as {@code "Χίλι"}
 * @param scheme the name of the romanization scheme; empty for English
 * @param attested whether the gazetteer gives the spelling; else a transcription rule made it
 */
public record Route(String form, String language, String spelling, String scheme, boolean attested) {
    public Route {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(language, "language");
    }

    /** The word as English writes it: no detour. */
    public static Route direct(String form, String word) {
        return new Route(form, "en", word, "", true);
    }

    /** Whether the word went through no other language. */
    public boolean isDirect() {
        return language.equals("en");
    }
}
