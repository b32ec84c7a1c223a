package org.orthonym.candidate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.orthonym.gazetteer.Entity;
import org.orthonym.gazetteer.Tenure;
import org.orthonym.index.LookupIndex;
import org.orthonym.index.Name;
import org.orthonym.index.NameIndex;
import org.orthonym.index.NearWords;
import org.orthonym.link.Role;
import org.orthonym.mention.TextMention;
import org.orthonym.route.ChunkCosts;

/**
 * Finds the few entities a mention may mean, through three doors none of which is the only one: by sound, by office, by the
 * document's cast. By sound there are two ways: keys over all routes, and a search by learned costs. Immutable and safe for many threads.
 */
public final class CandidateFinder {
    /** Forms of words read for one surface word, names weighed, and candidates handed on. */
    private static final int NEAR_WORDS = 150;

    private static final int WEIGHED_NAMES = 30;
    private static final int SEARCHED = 20;
    private static final int REMEMBERED = 4000;
    private static final int CANDIDATES = 20;

    /** A word of more names than this says nothing of which one is meant. */
    private static final int COMMON_WORD = 2000;

    /** Roles that fit more people than this bring no candidates by themselves. */
    private static final int MANY_HOLDERS = 40;

    private final NameIndex index;
    private final LookupIndex lookup;
    private final Map<String, List<Entity>> holders = new HashMap<>();
    private final Map<Entity, List<Name>> names = new HashMap<>();

    /** Folded words of a mention and the language of the document. */
    private record Surface(List<String> words, String language) {}

    /** News repeats its names: what was found for a surface is kept for the documents to come. */
    private final Recent<Surface, List<Alignment>> byLetters = new Recent<>(REMEMBERED);

    /**
     * A finder among the names of {@code index}.
     *
     * @param lookup the same gazetteer's names, to be searched by learned costs
     */
    public CandidateFinder(NameIndex index, LookupIndex lookup) {
        this.index = index;
        this.lookup = lookup;
        for (Entity entity : index.gazetteer().entities()) {
            for (Tenure tenure : entity.tenures()) {
                holders.computeIfAbsent(tenure.office(), k -> new ArrayList<>()).add(entity);
            }
        }
        for (int id = 0; id < index.size(); id++) {
            Name name = index.name(id);
            names.computeIfAbsent(name.entity(), k -> new ArrayList<>(2)).add(name);
        }
    }

    /**
     * The best alignment of each entity the mention may mean, best first.
     *
     * @param cast the entities the document is known to speak of
     */
    public List<Alignment> find(TextMention mention, Set<Entity> cast, Aligner aligner) {
        Set<Entity> entities = new LinkedHashSet<>(cast);
        for (Role role : mention.mention().roles()) {
            Set<Entity> held = new LinkedHashSet<>();
            role.offices().forEach(office -> held.addAll(holders.getOrDefault(office, List.of())));
            if (held.size() <= MANY_HOLDERS) {
                entities.addAll(held);
            }
        }
        Map<Entity, Alignment> best = new LinkedHashMap<>();
        entities.forEach(entity -> align(mention.words(), entity, aligner, best));
        for (Alignment alignment : byLetters.get(
                new Surface(mention.words(), aligner.language()), surface -> byLetters(surface.words, aligner))) {
            best.putIfAbsent(alignment.name().entity(), alignment);
        }
        List<Alignment> few = new ArrayList<>();
        for (Alignment alignment : bestFirst(best)) {
            // who was found by office or cast stays, however unlike the letters are
            if (few.size() < CANDIDATES || entities.contains(alignment.name().entity())) {
                few.add(alignment);
            }
        }
        return few;
    }

    /** The best alignments with what looks or sounds alike: the same in every document of a language. */
    private List<Alignment> byLetters(List<String> words, Aligner aligner) {
        Set<Entity> entities = bySound(words, aligner);
        entities.addAll(bySearch(words, aligner.learned()));
        Map<Entity, Alignment> best = new LinkedHashMap<>();
        entities.forEach(entity -> align(words, entity, aligner, best));
        return bestFirst(best).stream().limit(CANDIDATES).toList();
    }

    private void align(List<String> words, Entity entity, Aligner aligner, Map<Entity, Alignment> best) {
        for (Name name : names.getOrDefault(entity, List.of())) {
            best.merge(entity, aligner.align(words, name), (a, b) -> b.gain() > a.gain() ? b : a);
        }
    }

    private static List<Alignment> bestFirst(Map<Entity, Alignment> best) {
        return best.values().stream()
                .sorted(Comparator.comparingDouble(Alignment::gain).reversed())
                .toList();
    }

    /** The holders, at any time, of an office. */
    public List<Entity> holders(String office) {
        return holders.getOrDefault(office, List.of());
    }

    private Set<Entity> bySearch(List<String> words, ChunkCosts costs) {
        Set<Entity> entities = new LinkedHashSet<>();
        for (LookupIndex.Found found : lookup.find(words, costs, Optional.empty(), SEARCHED, false)) {
            index.gazetteer().entity(found.entity()).ifPresent(entities::add);
        }
        return entities;
    }

    private Set<Entity> bySound(List<String> words, Aligner aligner) {
        Map<Integer, Double> weights = new HashMap<>();
        List<String> surfaces = new ArrayList<>(words);
        for (int i = 0; i + 1 < words.size(); i++) {
            surfaces.add(words.get(i) + words.get(i + 1)); // a name split in two
        }
        for (String surface : surfaces) {
            Map<Integer, Double> byName = new HashMap<>();
            for (NearWords.Form form : index.near().find(surface, NEAR_WORDS)) {
                List<Integer> with = index.namesWith(form.word());
                if (with.size() <= COMMON_WORD) {
                    double weight = aligner.gain(surface, form);
                    with.forEach(name -> byName.merge(name, weight, Math::max));
                }
            }
            byName.forEach((name, weight) -> weights.merge(name, weight, Double::sum));
        }
        Set<Entity> entities = new LinkedHashSet<>();
        weights.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(WEIGHED_NAMES)
                .forEach(entry -> entities.add(index.name(entry.getKey()).entity()));
        return entities;
    }
}
