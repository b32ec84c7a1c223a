package org.orthonym.rank;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.orthonym.gazetteer.Entity;

/**
 * What is known of a document beside its words.
 *
 * @param day when it was published, if that is known
 * @param language the language it was translated from, or empty
 * @param isLanguageGiven whether the user told us so; else the document's own garbles did
 * @param cast the people it is known to speak of
 * @param repaired folded words that were surely a garble elsewhere in it, and whose
 */
public record Context(
        Optional<LocalDate> day,
        String language,
        boolean isLanguageGiven,
        Set<Entity> cast,
        Map<List<String>, Entity> repaired) {
    public Context {
        cast = Set.copyOf(cast);
        repaired = Map.copyOf(repaired);
    }

    /** What a user says of a document. */
    public static Context of(Optional<LocalDate> day, Optional<String> language) {
        return new Context(day, language.orElse(""), language.isPresent(), Set.of(), Map.of());
    }

    /** The same, speaking of those people. */
    Context with(Set<Entity> people) {
        return new Context(day, language, isLanguageGiven, people, repaired);
    }
}
