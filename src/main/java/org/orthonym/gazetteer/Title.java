package org.orthonym.gazetteer;

import java.util.List;
import java.util.Objects;

/**
 * A kind of post that many countries and bodies have, with the words English news uses for it.
 *
 * @param id such as {@code "defence-minister"}
 * @param name the usual words
 * @param isOccupation whether it is a way to earn a living (striker, nurse), which holders of offices do not do beside them
 * @param wordings all words for it, {@code name} first: "defence minister", "minister of defense", "defence chief"
 */
public record Title(String id, String name, boolean isOccupation, List<String> wordings) {
    public Title {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        wordings = List.copyOf(wordings);
    }
}
