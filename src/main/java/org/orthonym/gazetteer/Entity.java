package org.orthonym.gazetteer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody or something with a name.
 *
 * @param id Wikidata's where it is known for certain, else a slug such as {@code "steve-witkoff"}
 * @param type person, place, organisation or term
 * @param name the spelling we write
 * @param aliases other spellings, accepted ones and those of other languages
 * @param country ISO 3166 alpha-2 code: whose citizen, city or ministry
 * @param gender {@code 'm'}, {@code 'f'}, or {@code '?'} if it is not known
 * @param family a person's surname as it stands in {@code name}; empty for one who has none
 * @param prior natural log of how much more often this one is meant than an ordinary entry; 0 is ordinary
 * @param tenures a person's offices
 * @param demonyms a place's adjective and nouns: British, Briton
 * @param isCountry whether the place is a country of its own
 */
public record Entity(
        String id,
        EntityType type,
        String name,
        List<Alias> aliases,
        Optional<String> country,
        char gender,
        String family,
        double prior,
        List<Tenure> tenures,
        List<String> demonyms,
        boolean isCountry) {
    public Entity {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(country, "country");
        aliases = List.copyOf(aliases);
        tenures = List.copyOf(tenures);
        demonyms = List.copyOf(demonyms);
        if (!name.contains(family)) {
            throw new IllegalArgumentException("family \"" + family + "\" is not in \"" + name + "\"");
        }
    }

    /** The same entity with other aliases. */
    public Entity withAliases(List<Alias> others) {
        return new Entity(id, type, name, others, country, gender, family, prior, tenures, demonyms, isCountry);
    }
}
