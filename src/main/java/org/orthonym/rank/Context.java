package org.orthonym.rank;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orthonym.gazetteer.Entity;
import org.orthonym.mention.TextMention;

/**
 * What is known of a document beside its words.
 *
 * @param day when it was published, if that is known
 * @param language the language it was translated from, or empty
 * @param isLanguageGiven whether the user told us so; else the document's own garbles did
 * @param cast the people it is known to speak of, each with the first tokens of the mentions that show it
 * @param parts folded words that the document also has as part of a longer name: Brandt of Brandt Logistics
 * @param countries ISO 3166 codes of the countries it names, by themselves, their people or their towns
 * @param repaired folded words that were surely a garble, whose, and the first tokens of the mentions that show it
 */
public record Context(
        Optional<LocalDate> day,
        String language,
        boolean isLanguageGiven,
        Map<Entity, Set<Integer>> cast,
        Set<List<String>> parts,
        Set<String> countries,
        Map<List<String>, Map<Entity, Set<Integer>>> repaired) {
    public Context {
        cast = Map.copyOf(cast);
        parts = Set.copyOf(parts);
        countries = Set.copyOf(countries);
        repaired = Map.copyOf(repaired);
    }

    /** What a user says of a document. */
    public static Context of(Optional<LocalDate> day, Optional<String> language) {
        return new Context(day, language.orElse(""), language.isPresent(), Map.of(), Set.of(), Set.of(), Map.of());
    }

    /** The same, speaking of those people and countries, and with names that are parts of others. */
    Context with(Map<Entity, Set<Integer>> people, Set<List<String>> inside, Set<String> named) {
        return new Context(day, language, isLanguageGiven, people, inside, named, repaired);
    }

    /** Whether another mention shows that the document speaks of {@code entity}. */
    boolean hasInCast(Entity entity, TextMention mention) {
        return isShownByAnother(cast.get(entity), mention);
    }

    /** Whether another mention of the same words is surely a garble of {@code entity}. */
    boolean isRepairedElsewhere(Entity entity, TextMention mention) {
        return isShownByAnother(repaired.getOrDefault(mention.words(), Map.of()).get(entity), mention);
    }

    private static boolean isShownByAnother(@Nullable Set<Integer> places, TextMention mention) {
        return places != null && places.stream().anyMatch(token -> token != mention.from());
    }
}
