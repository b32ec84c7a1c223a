package org.orthonym.gazetteer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.orthonym.gazetteer.GazetteerReader.Located;

/** What no single line shows: ids used twice, offices and titles that do not exist, two holders of one seat. */
public final class GazetteerCheck {
    private record Holding(Tenure tenure, Located<Entity> holder) {}

    private final List<GazetteerFormatException> problems = new ArrayList<>();
    private final Map<String, String> placeOfId = new HashMap<>();

    private GazetteerCheck() {}

    /** All such problems in what was read, by file and line. */
    public static List<GazetteerFormatException> problems(GazetteerReader read) {
        GazetteerCheck check = new GazetteerCheck();
        Set<String> titles = new HashSet<>();
        Map<String, Office> offices = new HashMap<>();
        Set<String> orgs = new HashSet<>();
        for (Located<Title> title : read.titles()) {
            check.expectNewId(title, title.entry().id());
            titles.add(title.entry().id());
        }
        for (Located<Entity> entity : read.entities()) {
            check.expectNewId(entity, entity.entry().id());
            if (entity.entry().type() == EntityType.ORG) {
                orgs.add(entity.entry().id());
            }
        }
        for (Located<Office> office : read.offices()) {
            check.expectNewId(office, office.entry().id());
            offices.put(office.entry().id(), office.entry());
            check.checkOffice(office, titles, orgs);
        }
        check.checkTenures(read.entities(), offices);
        check.problems.sort(
                Comparator.comparing(GazetteerFormatException::file).thenComparingInt(GazetteerFormatException::line));
        return List.copyOf(check.problems);
    }

    private void expectNewId(Located<?> entry, String id) {
        String before = placeOfId.putIfAbsent(id, entry.file() + ":" + entry.line());
        if (before != null) {
            problems.add(entry.wrong("id \"" + id + "\" stands already in " + before));
        }
    }

    private void checkOffice(Located<Office> office, Set<String> titles, Set<String> orgs) {
        if (!titles.contains(office.entry().title())) {
            problems.add(office.wrong("unknown title \"" + office.entry().title() + "\""));
        }
        office.entry()
                .org()
                .filter(org -> !orgs.contains(org))
                .ifPresent(org -> problems.add(office.wrong("unknown organisation \"" + org + "\"")));
    }

    private void checkTenures(List<Located<Entity>> entities, Map<String, Office> offices) {
        Map<String, List<Holding>> byOffice = new TreeMap<>();
        for (Located<Entity> entity : entities) {
            for (Tenure tenure : entity.entry().tenures()) {
                if (offices.containsKey(tenure.office())) {
                    byOffice.computeIfAbsent(tenure.office(), k -> new ArrayList<>())
                            .add(new Holding(tenure, entity));
                } else {
                    problems.add(entity.wrong("unknown office \"" + tenure.office() + "\""));
                }
            }
        }
        byOffice.forEach((id, holdings) -> {
            Office office = offices.get(id);
            if (office != null && office.seats() == 1) {
                checkOneSeat(id, holdings);
            }
        });
    }

    private void checkOneSeat(String office, List<Holding> holdings) {
        holdings.sort(Comparator.comparing((Holding holding) -> holding.tenure.from())
                .thenComparing(holding -> holding.tenure.until()));
        LocalDate until = LocalDate.MIN;
        for (Holding holding : holdings) {
            // On the day of a handover both are in office; days known to the month or year may overlap by as much.
            if (holding.tenure.from().isBefore(until) && !isRough(holding.tenure.from(), until)) {
                problems.add(holding.holder.wrong(
                        "office \"" + office + "\" has one seat, and somebody else sits in it from "
                                + holding.tenure.from() + " until " + until));
            }
            until = holding.tenure.until().isAfter(until) ? holding.tenure.until() : until;
        }
    }

    private static boolean isRough(LocalDate from, LocalDate until) {
        boolean sameMonth = from.getYear() == until.getYear() && from.getMonth() == until.getMonth();
        boolean firstOfYear = from.getDayOfYear() == 1 && from.getYear() == until.getYear();
        boolean endOfYear =
                until.getMonthValue() == 12 && until.getDayOfMonth() == 31 && from.getYear() == until.getYear();
        return sameMonth || firstOfYear || endOfYear;
    }
}
