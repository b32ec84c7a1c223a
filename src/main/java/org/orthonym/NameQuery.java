package org.orthonym;

import java.util.Locale;
import java.util.Optional;
import org.orthonym.gazetteer.EntityType;

/**
 * A name to look up, and what is known of it.
 *
 * @param name in any script, in any order of words
 * @param language the language it was written in or translated from; else it is told from the script as far as that goes
 * @param type what it names; else anything
 * @param most the most candidates wanted
 */
public record NameQuery(String name, Optional<Locale> language, Optional<EntityType> type, int most) {
    private static final int TEN = 10;

    public NameQuery {
        if (most < 1) {
            throw new IllegalArgumentException("no candidates wanted: " + most);
        }
    }

    /** A name of which nothing else is known; at most ten candidates. */
    public static NameQuery of(String name) {
        return new NameQuery(name, Optional.empty(), Optional.empty(), TEN);
    }

    /** The same name, written in or translated from that language. */
    public NameQuery from(Locale locale) {
        return new NameQuery(name, Optional.of(locale), type, most);
    }

    /** The same name, said to be of a person, place, organisation or term. */
    public NameQuery type(EntityType of) {
        return new NameQuery(name, language, Optional.of(of), most);
    }

    /** The same query for at most so many candidates. */
    public NameQuery most(int candidates) {
        return new NameQuery(name, language, type, candidates);
    }
}
