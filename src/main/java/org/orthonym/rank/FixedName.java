package org.orthonym.rank;

import java.util.List;
import org.orthonym.gazetteer.Entity;
import org.orthonym.link.Evidence;

/**
 * A fixed name found in a text, wrong as it stands.
 *
 * @param to one past its last token
 * @param entity whose name it is
 * @param replacement what is to stand there
 * @param evidence why
 */
record FixedName(int to, Entity entity, String replacement, List<Evidence> evidence) {
    FixedName {
        evidence = List.copyOf(evidence);
    }
}
