package org.orthonym.link;

import java.util.List;
import java.util.Objects;
import org.orthonym.text.Span;

/**
 * The words beside a name that say who it is: "British Defense Minister".
 *
 * @param place where they stand beside the name
 * @param span where they stand in the article
 * @param words the words as they stand
 * @param offices ids of the offices they may mean, sorted
 * @param isOccupation whether they say how somebody earns a living: "striker", "nurse"
 * @param isSpecific whether they say whose office it is: "British Defense Minister", not "the minister"
 * @param isCurrent whether they speak of the day itself: not "former", "then", "late", "designate"
 */
public record Role(
        Place place,
        Span span,
        String words,
        List<String> offices,
        boolean isOccupation,
        boolean isSpecific,
        boolean isCurrent) {

    /** Where a role stands beside its name. */
    public enum Place {
        /** "British Defense Minister X". */
        BEFORE,
        /** "X, the British defence minister". */
        BEHIND,
        /** "US President X's special envoy", read so that X is the envoy. */
        POSSESSED
    }

    public Role {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(words, "words");
        offices = List.copyOf(offices);
    }

    /** The same role with its words over another span. */
    public Role over(Span other, String there) {
        return new Role(place, other, there, offices, isOccupation, isSpecific, isCurrent);
    }

    /** The same role in another place beside its name, meaning those offices. */
    public Role at(Place other, List<String> meant) {
        return new Role(other, span, words, meant, isOccupation, isSpecific || other == Place.POSSESSED, isCurrent);
    }
}
