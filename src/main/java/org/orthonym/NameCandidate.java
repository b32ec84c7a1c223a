package org.orthonym;

import java.util.List;
import org.orthonym.gazetteer.EntityType;
import org.orthonym.link.Evidence;

/**
 * An entity that a name may mean.
 *
 * @param entity its id
 * @param type what it is
 * @param name the name we write
 * @param confidence the probability, 0 to 1, that the name means this entity and not another or one we do not know
 * @param evidence the reasons, in the order of the name's words
 */
public record NameCandidate(String entity, EntityType type, String name, double confidence, List<Evidence> evidence) {
    public NameCandidate {
        evidence = List.copyOf(evidence);
    }
}
