package org.orthonym.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.orthonym.candidate.Aligner;
import org.orthonym.candidate.Alignment;
import org.orthonym.candidate.CandidateFinder;
import org.orthonym.candidate.LetterModel;
import org.orthonym.candidate.WordMatch;
import org.orthonym.gazetteer.Entity;
import org.orthonym.gazetteer.EntityType;
import org.orthonym.index.NameIndex;
import org.orthonym.link.Candidate;
import org.orthonym.link.Decision;
import org.orthonym.link.Decision.Outcome;
import org.orthonym.mention.TextMention;
import org.orthonym.route.CostTables;
import org.orthonym.route.EditCosts;

/**
 * Decides about all mentions of a document in two passes: the sure ones are the cast and show the source language, then the
 * doubtful ones are weighed again in their light. Immutable and safe for many threads.
 */
public final class Judge {
    private final NameIndex index;
    private final CandidateFinder finder;
    private final Ranker ranker;
    private final Decider decider;
    private final EditCosts costs;
    private final LetterModel letters;
    private final CostTables tables;
    private final HouseSpellings house;
    private final int mostUnknown;

    /**
     * A judge made of the stages it asks.
     *
     * @param mostUnknown the most different names unknown to the gazetteer that are weighed in one document; others are kept
     */
    public Judge(
            NameIndex index,
            CandidateFinder finder,
            Ranker ranker,
            Decider decider,
            EditCosts costs,
            LetterModel letters,
            CostTables tables,
            HouseSpellings house,
            int mostUnknown) {
        this.index = index;
        this.finder = finder;
        this.ranker = ranker;
        this.decider = decider;
        this.costs = costs;
        this.letters = letters;
        this.tables = tables;
        this.house = house;
        this.mostUnknown = mostUnknown;
    }

    /**
     * What a document's mentions come to.
     *
     * @param judged each mention with its decision, in text order
     * @param context what was known in the end
     */
    public record Verdict(List<Judged> judged, Context context) {
        public Verdict {
            judged = List.copyOf(judged);
        }
    }

    /** The verdict on the mentions of one document. */
    public Verdict judge(List<TextMention> mentions, Context given) {
        Context first = given.with(castOf(mentions), partsOf(mentions), countriesOf(mentions));
        List<Judged> sure = pass(mentions, first);
        Context second = learn(first, sure);
        return second.equals(first) ? new Verdict(sure, first) : new Verdict(pass(mentions, second), second);
    }

    private List<Judged> pass(List<TextMention> mentions, Context context) {
        Aligner aligner = new Aligner(index, costs, letters, context.language(), tables.latin(context.language()));
        Spellings spellings = new Spellings(mentions, index, house);
        Map<List<Object>, List<Alignment>> found = new HashMap<>();
        List<Judged> judged = new ArrayList<>(mentions.size());
        for (TextMention mention : mentions) {
            if (mention.isKnown()) {
                judged.add(new Judged(mention, keep(mention), Optional.empty()));
                continue;
            }
            boolean isInitial = mention.words().stream().allMatch(word -> word.length() < 2);
            if (isInitial || found.size() >= mostUnknown) { // a letter by itself says nothing
                judged.add(new Judged(mention, leftAlone(mention), Optional.empty()));
                continue;
            }
            Judged whole = weigh(mention, context, aligner, spellings, found);
            Optional<Judged> core = mention.core().map(m -> weigh(m, context, aligner, spellings, found));
            judged.add(core.filter(one -> isSurer(one, whole) || isSameRepair(one, whole))
                    .orElse(whole));
        }
        return judged;
    }

    private Judged weigh(
            TextMention mention,
            Context context,
            Aligner aligner,
            Spellings spellings,
            Map<List<Object>, List<Alignment>> found) {
        List<Alignment> alignments = found.computeIfAbsent(
                List.of(mention.words(), rolesOf(mention)),
                key -> finder.find(mention, context.cast().keySet(), aligner));
        List<Ranked> ranked = ranker.rank(mention, alignments, context, aligner, spellings);
        return new Judged(
                mention, decider.decide(mention, ranked), ranked.stream().findFirst());
    }

    /** What the roles say, wherever they stand: the same garble in the same role is looked up once. */
    private static List<String> rolesOf(TextMention mention) {
        return mention.mention().roles().stream()
                .map(role -> role.place() + " " + role.words())
                .toList();
    }

    /** Both are sure of one name: then no more is rewritten than need be. */
    private static boolean isSameRepair(Judged core, Judged whole) {
        return core.decision().outcome() == Outcome.REPLACE
                && whole.decision().outcome() == Outcome.REPLACE
                && core.best()
                        .map(best -> best.candidate().entity())
                        .equals(whole.best().map(best -> best.candidate().entity()));
    }

    private static boolean isSurer(Judged a, Judged b) {
        return a.best().isPresent()
                && (b.best().isEmpty()
                        || a.best().get().candidate().score()
                                > b.best().get().candidate().score());
    }

    private static Decision leftAlone(TextMention mention) {
        return new Decision(mention.mention(), Outcome.KEEP, 0, List.of());
    }

    private static Decision keep(TextMention mention) {
        List<Candidate> known = mention.known().stream()
                .sorted(Comparator.comparingDouble(Entity::prior).reversed())
                .limit(3)
                .map(entity -> new Candidate(entity, mention.mention().surface(), 0, List.of()))
                .toList();
        return new Decision(mention.mention(), Outcome.KEEP, 1, known);
    }

    /** The people and things whose right names stand in the text; of several bearers the most prominent. */
    private static Map<Entity, Set<Integer>> castOf(List<TextMention> mentions) {
        Map<Entity, Set<Integer>> cast = new LinkedHashMap<>();
        for (TextMention mention : mentions) {
            mention.known().stream()
                    .filter(entity -> entity.type() == EntityType.PERSON)
                    .max(Comparator.comparingDouble(Entity::prior))
                    .ifPresent(entity -> places(cast, entity).add(mention.from()));
        }
        return cast;
    }

    /** What stands inside longer names with ordinary words around it. */
    private static Set<List<String>> partsOf(List<TextMention> mentions) {
        Set<List<String>> parts = new HashSet<>();
        for (TextMention mention : mentions) {
            if (!mention.isAllCapitals()) { // in capitals everything looks like a name
                mention.core().map(TextMention::words).ifPresent(parts::add);
            }
        }
        return parts;
    }

    private static Set<String> countriesOf(List<TextMention> mentions) {
        Set<String> countries = new HashSet<>();
        for (TextMention mention : mentions) {
            for (Entity entity : mention.known()) {
                if (entity.type() == EntityType.PLACE) {
                    entity.country().ifPresent(countries::add);
                }
            }
        }
        return countries;
    }

    private static Set<Integer> places(Map<Entity, Set<Integer>> map, Entity entity) {
        return map.computeIfAbsent(entity, k -> new HashSet<>());
    }

    /** What the sure repairs of a pass teach: who is spoken of, what each garble stands for, the source language. */
    private static Context learn(Context context, List<Judged> judged) {
        Map<Entity, Set<Integer>> cast = new LinkedHashMap<>();
        context.cast().forEach((entity, places) -> cast.put(entity, new HashSet<>(places)));
        Map<List<String>, Map<Entity, Set<Integer>>> repaired = new LinkedHashMap<>();
        Map<String, Integer> votes = new HashMap<>();
        for (Judged one : judged) {
            if (one.decision().outcome() == Outcome.REPLACE && one.best().isPresent()) {
                Entity entity = one.best().get().candidate().entity();
                int place = one.mention().from();
                places(cast, entity).add(place);
                places(repaired.computeIfAbsent(one.mention().words(), k -> new LinkedHashMap<>()), entity)
                        .add(place);
                for (WordMatch match : one.best().get().alignment().matches()) {
                    if (match.isPair() && !match.route().isDirect()) {
                        votes.merge(match.route().language(), match.route().attested() ? 2 : 1, Integer::sum);
                    }
                }
            }
        }
        String language = context.language();
        if (!context.isLanguageGiven()) {
            language = votes.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(
                                    Map.Entry.<String, Integer>comparingByKey().reversed()))
                    .map(Map.Entry::getKey)
                    .orElse("");
        }
        return new Context(
                context.day(),
                language,
                context.isLanguageGiven(),
                cast,
                context.parts(),
                context.countries(),
                repaired);
    }
}
