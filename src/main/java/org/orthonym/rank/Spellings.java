package org.orthonym.rank;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.orthonym.gazetteer.Entity;
import org.orthonym.index.Name;
import org.orthonym.index.NameIndex;
import org.orthonym.mention.TextMention;

/**
 * Which accepted spelling is written for each entity: the house style's, else the one that stands in the document, else the gazetteer's
 * first.
 */
final class Spellings {
    private final Map<Entity, Name> used = new HashMap<>();

    private final HouseSpellings house;

    Spellings(List<TextMention> mentions, NameIndex index, HouseSpellings house) {
        this.house = house;
        for (TextMention mention : mentions) {
            List<Name> names = mention.isWhole() ? index.exact(mention.words()) : index.withFamily(mention.words());
            for (Name name : names) {
                // a demonym or an abbreviation is no spelling of the whole name
                boolean isSpelling =
                        name.words().size() > 1 || !name.entity().name().contains(" ");
                if (isSpelling && mention.known().contains(name.entity())) {
                    used.putIfAbsent(name.entity(), name);
                }
            }
        }
    }

    /** The name to write for an entity; {@code first} is the gazetteer's. */
    Name of(Entity entity, Name first) {
        return house.of(entity).orElseGet(() -> used.getOrDefault(entity, first));
    }
}
