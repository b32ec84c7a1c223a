package org.orthonym.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.orthonym.gazetteer.Alias;
import org.orthonym.gazetteer.Entity;
import org.orthonym.gazetteer.EntityType;

/** Entities made up for tests. */
public final class Names {
    private Names() {}

    /** Somebody with a name and nothing else. */
    public static Entity person(String id, String name, Alias... aliases) {
        return entity(id, EntityType.PERSON, name, 0, aliases);
    }

    /** Something with a name, and how much more often it is meant. */
    public static Entity entity(String id, EntityType type, String name, double prior, Alias... aliases) {
        return new Entity(
                id, type, name, List.of(aliases), Optional.empty(), '?', "", prior, List.of(), List.of(), false);
    }

    /** Persons and places with random names of one to three words, some with an alias in Greek. */
    public static List<Entity> random(Random random, int count) {
        List<Entity> entities = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<String> words = new ArrayList<>();
            for (int n = random.nextInt(3); n >= 0; n--) {
                words.add(word(random));
            }
            String name = String.join(" ", words);
            EntityType type = random.nextBoolean() ? EntityType.PERSON : EntityType.PLACE;
            Alias[] aliases = random.nextInt(4) == 0
                    ? new Alias[] {new Alias(TextbookCosts.word(random, "αβγικλ", 6), "el"), new Alias(name + "y", "en")
                    }
                    : new Alias[0];
            entities.add(entity("q" + i, type, name, random.nextInt(30) / 10.0, aliases));
        }
        return entities;
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder(TextbookCosts.word(random, "BDKLMNRSTV", 1));
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            word.append(TextbookCosts.word(random, "aeiou", 1)).append(TextbookCosts.word(random, "bdklmnrstv", 1));
        }
        return word.toString();
    }
}
