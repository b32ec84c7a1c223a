package org.orthonym;

import java.util.List;
import java.util.function.Supplier;
import org.orthonym.gazetteer.EntityType;
import org.orthonym.link.Evidence;

/** An entity that a name may mean. Immutable and safe for many threads. */
public final class NameCandidate {
    private final String entity;
    private final EntityType type;
    private final String name;
    private final double confidence;
    private final Supplier<List<Evidence>> evidence; // most candidates are never asked

    NameCandidate(String entity, EntityType type, String name, double confidence, Supplier<List<Evidence>> evidence) {
        this.entity = entity;
        this.type = type;
        this.name = name;
        this.confidence = confidence;
        this.evidence = evidence;
    }

    /** The entity's id. */
    public String entity() {
        return entity;
    }

    /** What it is. */
    public EntityType type() {
        return type;
    }

    /** The name we write. */
    public String name() {
        return name;
    }

    /** The probability, 0 to 1, that the name means this entity and not another or one we do not know. */
    public double confidence() {
        return confidence;
    }

    /** The reasons, in the order of the name's words; worked out anew at each call. */
    public List<Evidence> evidence() {
        return List.copyOf(evidence.get());
    }

    @Override
    public String toString() {
        return name + " (" + entity + ") " + confidence;
    }
}
