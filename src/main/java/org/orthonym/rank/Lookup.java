package org.orthonym.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.orthonym.gazetteer.Alias;
import org.orthonym.gazetteer.EntityType;
import org.orthonym.index.LookupIndex;
import org.orthonym.index.LookupIndex.Found;
import org.orthonym.link.Evidence;
import org.orthonym.route.ChunkCosts;
import org.orthonym.route.CostTables;
import org.orthonym.route.Endings;
import org.orthonym.route.Routes;
import org.orthonym.route.Surfaces;

/**
 * Looks a name up by its letters alone: by the costs of its language, or of those that write its script; in base form, too, if
 * it may be inflected. Immutable and safe for many threads.
 */
public final class Lookup {
    /** Two languages of a script are tried where none is given. */
    private static final int LANGUAGES_TRIED = 2;

    /** How many different base forms of an inflected name are tried. */
    private static final int BASES_TRIED = 3;

    private static final double ENDING_COST = 3;

    /** Nats a letter of the surface, above which a case ending may explain it better. */
    private static final double POOR = 0.8;

    /** So many entities share the probability, though fewer are wanted. */
    private static final int WEIGHED = 10;

    private final List<LookupIndex> indexes;
    private final Routes routes;
    private final CostTables tables;
    private final Endings endings = Endings.bundled();
    private final Surfaces surfaces = new Surfaces();
    private final LookupEvidence reasons;

    /** A lookup in all of those indexes. */
    public Lookup(List<LookupIndex> indexes, Routes routes, CostTables tables) {
        this.indexes = List.copyOf(indexes);
        this.routes = routes;
        this.tables = tables;
        this.reasons = new LookupEvidence(routes, surfaces);
    }

    /** A lookup in more indexes, by the same costs. */
    public Lookup with(List<LookupIndex> more) {
        List<LookupIndex> all = new ArrayList<>(indexes);
        all.addAll(more);
        return new Lookup(all, routes, tables);
    }

    /** The indexes it looks in. */
    public List<LookupIndex> indexes() {
        return indexes;
    }

    /** The number of names. */
    public int size() {
        return indexes.stream().mapToInt(LookupIndex::names).sum();
    }

    /**
     * The entities that a name may mean, likeliest first; none if it has no letters.
     *
     * @param name in any script
     * @param language BCP 47 tag of the language it was written in or translated from; empty if that is not known
     * @param type entities of this type only, or of all
     * @param most the most entities wanted
     */
    public List<Hit> find(String name, String language, Optional<EntityType> type, int most) {
        Map<String, Reading> best = new LinkedHashMap<>();
        double unknown = Double.POSITIVE_INFINITY;
        for (Channel channel : channels(name, language)) {
            List<String> words = surfaces.words(name, channel.language);
            if (words.isEmpty()) {
                return List.of();
            }
            unknown = Math.min(unknown, channel.unknown(words));
            for (Reading reading : readings(name, words, channel, type, Math.max(WEIGHED, most))) {
                best.merge(reading.found.entity(), reading, (a, b) -> a.cost <= b.cost ? a : b);
            }
        }
        List<Reading> readings = new ArrayList<>(best.values());
        readings.sort(Comparator.comparingDouble(Reading::rank));
        double[] costs = readings.stream().mapToDouble(Reading::rank).toArray();
        double[] shares = LookupConfidence.shares(costs, unknown, size());
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < Math.min(most, readings.size()); i++) {
            hits.add(new Hit(readings.get(i), name, shares[i]));
        }
        return hits;
    }

    /** An entity that was found. */
    public final class Hit {
        private final Reading reading;
        private final String surface;
        private final double confidence;

        private Hit(Reading reading, String surface, double confidence) {
            this.reading = reading;
            this.surface = surface;
            this.confidence = confidence;
        }

        /** The entity and the name it was found by. */
        public Found found() {
            return reading.found;
        }

        /** The probability, 0 to 1, that the name means this entity. */
        public double confidence() {
            return confidence;
        }

        /** The language the name was read in; empty if none was given and it is in Latin letters. */
        public String language() {
            return reading.channel.language;
        }

        /** The reasons, in the order of the name's words. */
        public List<Evidence> evidence() {
            return reasons.of(reading.found, surface, reading.words, reading.channel.language, reading.channel.costs);
        }

        /** The words of the entity's English name that the surface stands for: a surname for a surname. */
        public String meant() {
            return reasons.meant(reading.found, reading.words, reading.channel.language, reading.channel.costs);
        }
    }

    /** A language that the name may be written in, and its costs; no language if it is Latin and none is given. */
    private record Channel(String language, ChunkCosts costs) {
        double unknown(List<String> words) {
            return words.stream().mapToDouble(costs::unknown).sum();
        }
    }

    /** An entity that was found, by which words and costs. */
    private record Reading(Found found, List<String> words, Channel channel, double cost) {
        double rank() {
            return cost - found.prior();
        }
    }

    private List<Channel> channels(String name, String language) {
        int letter = name.codePoints().filter(Character::isLetter).findFirst().orElse('a');
        if (Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN) {
            return List.of(new Channel(language, tables.latin(language)));
        }
        List<String> written = tables.languages(letter);
        if (written.contains(language)) {
            return List.of(channel(language));
        }
        List<Channel> channels =
                new ArrayList<>(written.stream().map(this::channel).toList());
        channels.sort(Comparator.comparingDouble(channel -> channel.unknown(surfaces.words(name, channel.language))));
        return channels.isEmpty()
                ? List.of(new Channel(language, tables.latin()))
                : channels.subList(0, Math.min(LANGUAGES_TRIED, channels.size()));
    }

    private Channel channel(String language) {
        return new Channel(language, tables.ofLanguage(language).orElseGet(tables::latin));
    }

    private List<Reading> readings(
            String name, List<String> words, Channel channel, Optional<EntityType> type, int most) {
        List<Reading> readings = new ArrayList<>();
        find(words, channel, type, most, 0, readings);
        List<String> written = surfaces.words(name, "");
        if (!written.equals(words) && indexes.stream().anyMatch(index -> index.holds(written))) {
            // Chinese spellings that the gazetteer gives are held as written, not as they are read.
            List<Reading> given = new ArrayList<>();
            find(written, channel, type, most, 0, given);
            given.removeIf(reading -> reading.found.language().equals(Alias.ENGLISH));
            readings.addAll(given);
        }
        int letters = words.stream().mapToInt(String::length).sum();
        if (readings.stream().allMatch(reading -> reading.cost > POOR * letters)) {
            for (List<String> base : bases(words, channel.language)) {
                find(base, channel, type, most, ENDING_COST, readings);
            }
        }
        return readings;
    }

    private void find(
            List<String> words,
            Channel channel,
            Optional<EntityType> type,
            int most,
            double extra,
            List<Reading> readings) {
        for (LookupIndex index : indexes) {
            for (Found found : index.find(words, channel.costs, type, most)) {
                readings.add(new Reading(found, words, channel, found.cost() + extra));
            }
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
}
