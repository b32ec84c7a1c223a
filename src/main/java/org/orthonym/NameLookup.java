package org.orthonym;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.orthonym.gazetteer.Alias;
import org.orthonym.gazetteer.Entity;
import org.orthonym.gazetteer.Gazetteer;
import org.orthonym.index.LookupIndex;
import org.orthonym.index.LookupIndex.Found;
import org.orthonym.rank.LookupEvidence;
import org.orthonym.route.ChunkCosts;
import org.orthonym.route.CostTables;
import org.orthonym.route.Endings;
import org.orthonym.route.Routes;
import org.orthonym.route.Surfaces;

/**
 * Looks names up, in their own script or as a translator left them: which of the gazetteer's entities may be meant, and how
 * likely. Immutable and safe for many threads; make one and keep it.
 *
 * <p>A name is weighed by what its letters say: P(surface | name) by learned costs of letter chunks. There is no text around it
 * and no date; {@link NameRepairer} weighs those, too.
 */
public final class NameLookup {
    /** Two languages of a script are tried where none is given. */
    private static final int LANGUAGES_TRIED = 2;

    /** How many different base forms of an inflected name are tried. */
    private static final int BASES_TRIED = 3;

    private static final double ENDING_COST = 1.5;

    /** Nats a letter of the surface, above which a case ending may explain it better. */
    private static final double POOR = 0.8;

    /** So many entities share the probability, though fewer are wanted. */
    private static final int WEIGHED = 10;

    private final List<LookupIndex> indexes;
    private final Optional<Path> costs;
    private final CostTables tables;
    private final Endings endings = Endings.bundled();
    private final Surfaces surfaces = new Surfaces();
    private final LookupEvidence reasons;

    private NameLookup(List<LookupIndex> indexes, Optional<Path> costs) {
        this.indexes = List.copyOf(indexes);
        this.costs = costs;
        Routes routes = Routes.bundled();
        this.tables = costs.isPresent() ? CostTables.of(costs.get(), routes) : CostTables.bundled(routes);
        this.reasons = new LookupEvidence(routes, surfaces);
    }

    /** Looks names up among a gazetteer's; its index is built in memory. */
    public static NameLookup of(Gazetteer gazetteer) {
        return of(gazetteer.entities());
    }

    /** Looks names up among those of entities; their index is built in memory. */
    public static NameLookup of(Iterable<Entity> entities) {
        return new NameLookup(List.of(LookupIndex.of(entities)), Optional.empty());
    }

    /**
     * Looks names up in a compiled file, which is memory-mapped and must not be changed while it is in use.
     *
     * @throws org.orthonym.gazetteer.GazetteerFormatException if it is no such file, of another version, cut off or damaged
     */
    public static NameLookup open(Path file) throws IOException {
        return new NameLookup(List.of(LookupIndex.open(file)), Optional.empty());
    }

    /** The same names, weighed by costs of your own: a folder of tables that {@code orthonym train} wrote. */
    public NameLookup withCosts(Path folder) {
        return new NameLookup(indexes, Optional.of(folder));
    }

    /** These names and another lookup's together, weighed by these costs; of two entities with one id the likelier is found. */
    public NameLookup with(NameLookup other) {
        List<LookupIndex> all = new ArrayList<>(indexes);
        all.addAll(other.indexes);
        return new NameLookup(all, costs);
    }

    /** The number of names. */
    public int size() {
        return indexes.stream().mapToInt(LookupIndex::names).sum();
    }

    /** The entities that a name may mean, likeliest first; none if it has no letters. */
    public List<NameCandidate> find(String name) {
        return find(NameQuery.of(name));
    }

    /** The entities that a name may mean, likeliest first; none if it has no letters. */
    public List<NameCandidate> find(NameQuery query) {
        Map<String, Reading> best = new LinkedHashMap<>();
        double unknown = Double.POSITIVE_INFINITY;
        for (Channel channel : channels(query)) {
            List<String> words = surfaces.words(query.name(), channel.language);
            if (words.isEmpty()) {
                return List.of();
            }
            unknown = Math.min(
                    unknown, words.stream().mapToDouble(channel.costs::unknown).sum());
            for (Reading reading : readings(words, channel, query)) {
                best.merge(reading.found.entity(), reading, (a, b) -> a.cost <= b.cost ? a : b);
            }
        }
        return candidates(new ArrayList<>(best.values()), unknown, query);
    }

    /** A language that the name may be written in, and its costs; no language if it is Latin and none is given. */
    private record Channel(String language, ChunkCosts costs) {}

    /** An entity that was found, by which words and costs. */
    private record Reading(Found found, List<String> words, Channel channel, double cost) {}

    private List<Channel> channels(NameQuery query) {
        String language = query.language().map(Locale::getLanguage).orElse("");
        int letter = query.name()
                .codePoints()
                .filter(Character::isLetter)
                .findFirst()
                .orElse('a');
        if (Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN) {
            return List.of(new Channel(language, tables.latin(language)));
        }
        List<String> written = tables.languages(letter);
        if (written.contains(language)) {
            return List.of(channel(language));
        }
        List<Channel> channels =
                new ArrayList<>(written.stream().map(this::channel).toList());
        channels.sort(Comparator.comparingDouble(channel -> surfaces.words(query.name(), channel.language).stream()
                .mapToDouble(channel.costs::unknown)
                .sum()));
        return channels.isEmpty()
                ? List.of(new Channel(language, tables.latin()))
                : channels.subList(0, Math.min(LANGUAGES_TRIED, channels.size()));
    }

    private Channel channel(String language) {
        return new Channel(language, tables.ofLanguage(language).orElseGet(tables::latin));
    }

    private List<Reading> readings(List<String> words, Channel channel, NameQuery query) {
        List<Reading> readings = new ArrayList<>();
        find(words, channel, query, 0, readings);
        findAsWritten(words, channel, query, readings);
        int letters = words.stream().mapToInt(String::length).sum();
        if (readings.stream().allMatch(reading -> reading.cost > POOR * letters)) {
            for (List<String> base : bases(words, channel.language)) {
                find(base, channel, query, ENDING_COST, readings);
            }
        }
        return readings;
    }

    private void find(List<String> words, Channel channel, NameQuery query, double extra, List<Reading> readings) {
        for (LookupIndex index : indexes) {
            for (Found found : index.find(words, channel.costs, query.type(), Math.max(WEIGHED, query.most()))) {
                readings.add(new Reading(found, words, channel, found.cost() + extra));
            }
        }
    }

    /** Finds Chinese spellings that the gazetteer gives: they are held as written, not as they are read. */
    private void findAsWritten(List<String> words, Channel channel, NameQuery query, List<Reading> readings) {
        List<String> written = surfaces.words(query.name(), "");
        if (!written.equals(words)) {
            List<Reading> found = new ArrayList<>();
            find(written, channel, query, 0, found);
            found.removeIf(reading -> reading.found.language().equals(Alias.ENGLISH));
            readings.addAll(found);
        }
    }

    /** What the words may be inflected forms of: each word its first base, then its second, and so on. */
    private List<List<String>> bases(List<String> words, String language) {
        List<List<String>> perWord = words.stream()
                .map(word -> List.copyOf(endings.bases(word, language)))
                .toList();
        Set<List<String>> bases = new LinkedHashSet<>();
        for (int k = 0; k < BASES_TRIED; k++) {
            List<String> based = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                List<String> of = perWord.get(i);
                based.add(of.isEmpty() ? words.get(i) : of.get(Math.min(k, of.size() - 1)));
            }
            bases.add(based);
        }
        bases.remove(words);
        return List.copyOf(bases);
    }

    private List<NameCandidate> candidates(List<Reading> readings, double unknown, NameQuery query) {
        readings.sort(Comparator.comparingDouble(reading -> reading.cost - reading.found.prior()));
        double[] shares = LookupConfidence.shares(
                readings.stream()
                        .mapToDouble(reading -> reading.cost - reading.found.prior())
                        .toArray(),
                unknown,
                size());
        List<NameCandidate> candidates = new ArrayList<>();
        for (int i = 0; i < Math.min(query.most(), readings.size()); i++) {
            Reading reading = readings.get(i);
            Found found = reading.found;
            candidates.add(new NameCandidate(
                    found.entity(),
                    found.type(),
                    found.names().get(0).name(),
                    shares[i],
                    () -> reasons.of(
                            found, query.name(), reading.words, reading.channel.language, reading.channel.costs)));
        }
        return candidates;
    }
}
