package org.orthonym.rank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.orthonym.candidate.CandidateFinder;
import org.orthonym.gazetteer.Entity;
import org.orthonym.gazetteer.EntityType;
import org.orthonym.gazetteer.Gazetteer;
import org.orthonym.gazetteer.Office;
import org.orthonym.gazetteer.Tenure;
import org.orthonym.link.Evidence;
import org.orthonym.link.Mention;
import org.orthonym.link.Role;

/**
 * What the words beside a name say for and against a candidate: who held that office on the day. Immutable and safe for many
 * threads.
 */
final class OfficeEvidence {
    /** News speaks of an office for some days before and after it changes hands. */
    private static final int DAYS_OF_GRACE = 21;

    private final Gazetteer gazetteer;
    private final CandidateFinder finder;
    private final Weights weights;

    OfficeEvidence(Gazetteer gazetteer, CandidateFinder finder, Weights weights) {
        this.gazetteer = gazetteer;
        this.finder = finder;
        this.weights = weights;
    }

    /** A reason and the role that gives it. */
    record Of(Role role, Evidence evidence) {}

    /**
     * The reasons that the roles beside a mention give. Where a name can be read as the bearer of either of two roles ("US
     * President X's special envoy"), the better reading counts.
     */
    List<Of> of(Mention mention, Entity entity, Optional<LocalDate> day) {
        List<Of> all = new ArrayList<>();
        boolean twoReadings = mention.roles().stream().anyMatch(role -> role.place() == Role.Place.POSSESSED);
        for (Role role : mention.roles()) {
            evidence(role, entity, day).ifPresent(evidence -> all.add(new Of(role, evidence)));
        }
        if (twoReadings && all.size() > 1) {
            return List.of(all.stream()
                    .max(Comparator.comparingDouble(of -> of.evidence.logOdds()))
                    .get());
        }
        return all;
    }

    private Optional<Evidence> evidence(Role role, Entity entity, Optional<LocalDate> day) {
        if (role.isOccupation()) {
            return ofOccupation(role, entity);
        }
        if (role.offices().isEmpty()) {
            return Optional.empty();
        }
        if (entity.type() != EntityType.PERSON) {
            return Optional.of(new Evidence.OfficeOfAnother(weights.of("office-of-another"), role.words(), "a person"));
        }
        List<Tenure> held = entity.tenures().stream()
                .filter(tenure -> role.offices().contains(tenure.office()))
                .toList();
        if (held.isEmpty()) {
            return contradiction(role, day);
        }
        double rivals = Math.log(Math.max(1, fitting(role, day)));
        double weight = weights.of("office") - rivals;
        String office = officeName(held.get(0));
        if (day.isEmpty()) {
            return Optional.of(
                    new Evidence.OfficeHeld(weight + weights.of("office-no-day"), office, role.words(), day, true));
        }
        boolean onTheDay = !role.isCurrent() || held.stream().anyMatch(tenure -> coversNearly(tenure, day.get()));
        if (onTheDay) {
            boolean isKnown = held.stream()
                    .anyMatch(tenure -> !tenure.until().equals(LocalDate.MAX) || isKnown(tenure.office(), day.get()));
            double doubt = isKnown || !role.isCurrent() ? 0 : weights.of("office-unknown-day");
            return Optional.of(new Evidence.OfficeHeld(weight + doubt, office, role.words(), day, role.isCurrent()));
        }
        Optional<Evidence> against = contradiction(role, day);
        return against.isPresent()
                ? against
                : Optional.of(new Evidence.OfficeHeld(weights.of("office-then"), office, role.words(), day, false));
    }

    /** "The dentist X" is not the minister X: who is known for an office is not called by another trade. */
    private Optional<Evidence> ofOccupation(Role role, Entity entity) {
        boolean isPrivate = role.offices().isEmpty(); // a plumber, a dentist: nobody in a gazetteer of the news
        boolean isKnownForIt = !isPrivate && entity.tenures().isEmpty()
                || entity.tenures().stream().anyMatch(tenure -> role.offices().contains(tenure.office()));
        return isKnownForIt
                ? Optional.empty()
                : Optional.of(new Evidence.OtherOccupation(weights.of("occupation"), role.words(), entity.name()));
    }

    private String officeName(Tenure tenure) {
        return gazetteer.office(tenure.office()).map(Office::name).orElse(tenure.office());
    }

    private static boolean coversNearly(Tenure tenure, LocalDate day) {
        return tenure.covers(day)
                || tenure.covers(day.plusDays(DAYS_OF_GRACE))
                || tenure.covers(day.minusDays(DAYS_OF_GRACE));
    }

    private boolean isKnown(String office, LocalDate day) {
        return gazetteer
                .office(office)
                .filter(o -> !day.isAfter(o.knownUntil()))
                .isPresent();
    }

    /** How many people the role fits. */
    private int fitting(Role role, Optional<LocalDate> day) {
        Set<Entity> fitting = new HashSet<>();
        for (String office : role.offices()) {
            for (Entity holder : finder.holders(office)) {
                boolean fits = holder.tenures().stream()
                        .anyMatch(tenure -> tenure.office().equals(office)
                                && (day.isEmpty() || !role.isCurrent() || tenure.covers(day.get())));
                if (fits) {
                    fitting.add(holder);
                }
            }
        }
        return fitting.size();
    }

    /** Somebody who does not hold the office, when we know who does. Omission is no contradiction. */
    private Optional<Evidence> contradiction(Role role, Optional<LocalDate> day) {
        if (!role.isSpecific()) {
            return Optional.empty();
        }
        if (day.isPresent() && role.isCurrent()) {
            for (String office : role.offices()) {
                boolean oneSeat =
                        gazetteer.office(office).filter(o -> o.seats() == 1).isPresent();
                for (Entity holder :
                        oneSeat && isKnown(office, day.get()) ? finder.holders(office) : List.<Entity>of()) {
                    if (holder.tenures().stream().anyMatch(t -> t.office().equals(office) && t.covers(day.get()))) {
                        return Optional.of(new Evidence.OfficeOfAnother(
                                weights.of("office-of-another"), role.words(), holder.name()));
                    }
                }
            }
        }
        return Optional.of(new Evidence.OfficeOfAnother(weights.of("office-never"), role.words(), "never this one"));
    }
}
