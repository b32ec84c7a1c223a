package org.orthonym.gazetteer;

import java.util.Locale;
import java.util.Optional;

/** What sort of thing an entity is. */
public enum EntityType {
    /** A human being. */
    PERSON,
    /** A country, city, region, sea, front-line town. */
    PLACE,
    /** An organisation: ministry, alliance, company, club, newspaper. */
    ORG,
    /** A thing with a fixed wording: treaty, coalition, summit, war. */
    TERM;

    /** The word for it in gazetteer files: {@code person}, {@code place}, {@code org} or {@code term}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type with that word, if there is one. */
    public static Optional<EntityType> of(String word) {
        for (EntityType type : values()) {
            if (type.word().equals(word)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
