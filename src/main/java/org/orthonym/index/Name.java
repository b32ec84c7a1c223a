package org.orthonym.index;

import java.util.List;
import java.util.Optional;
import org.orthonym.gazetteer.Entity;
import org.orthonym.route.Route;

/**
 * One name of an entity as the index holds it: its folded words.
 *
 * @param entity whose name
 * @param text the name as it is written
 * @param words ids of its folded words, in order
 * @param familyFrom index of the surname's first word; equal to {@code familyTo} if there is none
 * @param familyTo one past the surname's last word
 * @param isAccepted whether English text may write it so
 * @param via the route it came by, if it is the romanization of a whole name that could not be parted into words
 */
public record Name(
        Entity entity,
        String text,
        List<Integer> words,
        int familyFrom,
        int familyTo,
        boolean isAccepted,
        Optional<Route> via) {
    public Name {
        words = List.copyOf(words);
    }

    /** Whether the name has a surname that stands for its bearer. */
    public boolean hasFamily() {
        return familyFrom < familyTo;
    }
}
