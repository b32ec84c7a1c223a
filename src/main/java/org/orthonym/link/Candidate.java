package org.orthonym.link;

import java.util.List;
import java.util.Objects;
import org.orthonym.gazetteer.Entity;

/**
 * An entity that a mention may mean.
 *
 * @param entity who or what
 * @param replacement what would stand in the mention's place
 * @param prior log odds before looking at the mention
 * @param evidence the reasons for and against, strongest first
 */
public record Candidate(Entity entity, String replacement, double prior, List<Evidence> evidence) {
    public Candidate {
        Objects.requireNonNull(entity, "entity");
        Objects.requireNonNull(replacement, "replacement");
        evidence = List.copyOf(evidence);
    }

    /** The log odds that this entity is meant and the surface is wrong, against "somebody we do not know". */
    public double score() {
        double score = prior;
        for (Evidence reason : evidence) {
            score += reason.logOdds();
        }
        return score;
    }
}
