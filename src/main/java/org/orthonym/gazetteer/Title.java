package org.orthonym.gazetteer;

import java.util.List;
import java.util.Objects;

/**
 * A kind of post that many countries and bodies have, with the words English news uses for it.
 *
 * @param id such as {@code "defence-minister"}
 * @param name the usual words
 * @param wordings all words for it, {@code name} first: "defence minister", "minister of defense", "defence chief"
 */
public record Title(String id, String name, List<String> wordings) {
    public Title {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        wordings = List.copyOf(wordings);
    }
}
