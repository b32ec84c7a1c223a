package org.orthonym.gazetteer;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Somebody's time in an office, both days included.
 *
 * @param office id of the office
 * @param from first day; {@link LocalDate#MIN} if it is not known
 * @param until last day; {@link LocalDate#MAX} if it has not ended as far as we know
 */
public record Tenure(String office, LocalDate from, LocalDate until) {
    public Tenure {
        Objects.requireNonNull(office, "office");
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a tenure of " + office + " from " + from + " until " + until);
        }
    }

    /** Whether the office was held on that day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
