package org.orthonym.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orthonym.gazetteer.Alias;
import org.orthonym.gazetteer.Entity;
import org.orthonym.gazetteer.EntityType;
import org.orthonym.gazetteer.Gazetteer;
import org.orthonym.route.Route;
import org.orthonym.route.Routes;
import org.orthonym.script.Folding;
import org.orthonym.script.Lexicon;
import org.orthonym.script.Phrases;
import org.orthonym.script.Words;

/**
 * The names of a gazetteer, found by their exact words, by one word, by surname, or in their own script. Immutable and safe for
 * many threads.
 *
 * <p>Words are the unit: a word that many names share is held and compared once, with the routes by which it may come out of a
 * translator.
 */
public final class NameIndex {
    private final Gazetteer gazetteer;
    private final List<Name> names = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final Map<String, Integer> wordIds = new HashMap<>();
    private final List<List<Route>> routes = new ArrayList<>();
    private final List<List<Integer>> namesByWord = new ArrayList<>();
    private final Phrases<List<Name>> accepted = new Phrases<>();
    private final Phrases<List<Name>> families = new Phrases<>();
    private final Map<String, Entity> foreign = new HashMap<>();
    private final Map<String, String> spelled = new HashMap<>();
    private final NearWords near;
    private final Map<String, Integer> longestByFirst = new HashMap<>();

    private NameIndex(Gazetteer gazetteer, RouteSource source, Lexicon lexicon) {
        this.gazetteer = gazetteer;
        for (Entity entity : gazetteer.entities()) {
            addEnglish(entity);
            addDemonyms(entity);
        }
        for (Entity entity : gazetteer.entities()) {
            for (Alias alias : entity.aliases()) {
                if (!alias.isAccepted()) {
                    addForeign(entity, alias, source);
                }
            }
        }
        addRoutesByRule(source, lexicon);
        this.near = new NearWords(words, routes);
    }

    /** The index of a gazetteer; routes that ship with the library are read, others are worked out. */
    public static NameIndex of(Gazetteer gazetteer, Routes routes, Lexicon lexicon) {
        return new NameIndex(gazetteer, CompiledRoutes.bundled(routes), lexicon);
    }

    static NameIndex of(Gazetteer gazetteer, RouteSource source, Lexicon lexicon) {
        return new NameIndex(gazetteer, source, lexicon);
    }

    private void addEnglish(Entity entity) {
        List<String> all = new ArrayList<>();
        all.add(entity.name());
        entity.aliases().stream().filter(Alias::isAccepted).map(Alias::name).forEach(all::add);
        List<String> family = Words.folded(entity.family());
        for (String text : all) {
            List<String> folded = Words.folded(text);
            if (folded.isEmpty()) {
                continue;
            }
            int from = familyStart(entity, folded, family);
            int to = from < 0 ? 0 : Math.min(folded.size(), from + family.size());
            add(new Name(entity, text, ids(text, folded), Math.max(0, from), to, true, Optional.empty()));
        }
    }

    /** A demonym is right as it stands, but nothing is repaired to it. */
    private void addDemonyms(Entity entity) {
        for (String demonym : entity.demonyms()) {
            List<String> folded = Words.folded(demonym);
            if (!folded.isEmpty()) {
                Name name = new Name(entity, demonym, List.of(), 0, 0, true, Optional.empty());
                accepted.computeIfAbsent(folded, () -> new ArrayList<>(1)).add(name);
            }
        }
    }

    /** Where the surname stands in a person's name: where the entry says, else at the end; -1 if there is none. */
    private static int familyStart(Entity entity, List<String> folded, List<String> family) {
        if (entity.type() != EntityType.PERSON || family.isEmpty() || folded.size() < 2) {
            return -1;
        }
        int at = Collections.lastIndexOfSubList(folded, family);
        return at >= 0 ? at : folded.size() - Math.min(family.size(), folded.size() - 1);
    }

    private void add(Name name) {
        int id = names.size();
        names.add(name);
        for (int word : name.words()) {
            List<Integer> list = namesByWord.get(word);
            if (list.isEmpty() || list.get(list.size() - 1) != id) {
                list.add(id);
            }
        }
        if (name.isAccepted()) {
            accepted.computeIfAbsent(folded(name.words()), () -> new ArrayList<>(1))
                    .add(name);
            longestByFirst.merge(words.get(name.words().get(0)), name.words().size(), Math::max);
            if (name.hasFamily()) {
                families.computeIfAbsent(
                                folded(name.words().subList(name.familyFrom(), name.familyTo())),
                                () -> new ArrayList<>(1))
                        .add(name);
            }
        }
    }

    private List<String> folded(List<Integer> ids) {
        List<String> folded = new ArrayList<>(ids.size());
        ids.forEach(id -> folded.add(words.get(id)));
        return folded;
    }

    private List<Integer> ids(String text, List<String> folded) {
        List<String> written = Words.split(text);
        List<Integer> ids = new ArrayList<>(folded.size());
        for (int i = 0; i < folded.size(); i++) {
            String word = folded.get(i);
            ids.add(wordIds.computeIfAbsent(word, w -> {
                words.add(w);
                routes.add(new ArrayList<>());
                namesByWord.add(new ArrayList<>());
                return words.size() - 1;
            }));
            if (written.size() == folded.size()) {
                spelled.putIfAbsent(word, written.get(i));
            }
        }
        return ids;
    }

    private void addForeign(Entity entity, Alias alias, RouteSource source) {
        String spelling = Folding.fold(alias.name());
        if (!spelling.isEmpty()) {
            foreign.putIfAbsent(spelling, entity);
        }
        List<String> parts = NativeNames.parts(entity, alias);
        List<Integer> english = ids(entity.name(), Words.folded(entity.name()));
        if (english.isEmpty()) {
            return; // a name without letters cannot be written in its place
        }
        if (parts.size() == english.size()) {
            for (int i = 0; i < parts.size(); i++) {
                List<Route> of = routes.get(english.get(i));
                for (Route route : source.attested(parts.get(i), alias.language())) {
                    addRoute(of, route);
                }
            }
            return;
        }
        // The words do not pair off: the romanized name is a name of its own, of one word if it is written as one.
        List<List<Route>> perPart = parts.stream()
                .map(part -> source.attested(part, alias.language()))
                .toList();
        int schemes = perPart.stream().mapToInt(List::size).max().orElse(0);
        for (int scheme = 0; scheme < schemes; scheme++) {
            List<String> folded = new ArrayList<>();
            Optional<Route> via = Optional.empty();
            for (List<Route> part : perPart) {
                if (!part.isEmpty()) {
                    Route route = part.get(Math.min(scheme, part.size() - 1));
                    folded.add(route.form());
                    via = Optional.of(new Route(route.form(), route.language(), alias.name(), route.scheme(), true));
                }
            }
            if (via.isPresent()) {
                int to = folded.size();
                int from = entity.family().isEmpty() || to < 2 ? to : to - 1;
                add(new Name(entity, entity.name(), ids("", folded), from, to, false, via));
            }
        }
    }

    private static void addRoute(List<Route> of, Route route) {
        boolean known = of.stream()
                .anyMatch(other ->
                        other.form().equals(route.form()) && other.language().equals(route.language()));
        if (!known) {
            of.add(route);
        }
    }

    private void addRoutesByRule(RouteSource source, Lexicon lexicon) {
        boolean[] wanted = new boolean[words.size()];
        for (Name name : names) {
            EntityType type = name.entity().type();
            boolean translated = type == EntityType.ORG || type == EntityType.TERM;
            for (int word : name.words()) {
                // Translators translate the ordinary words of an institution's name and respell the others.
                boolean respelled = name.isAccepted() && !(translated && lexicon.isWord(words.get(word)));
                wanted[word] |= respelled && type != EntityType.TERM;
            }
        }
        for (int word = 0; word < wanted.length; word++) {
            String folded = words.get(word);
            if (wanted[word] && folded.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
                for (Route route : source.byRule(folded)) {
                    addRoute(routes.get(word), route);
                }
            }
        }
    }

    /** What is indexed. */
    public Gazetteer gazetteer() {
        return gazetteer;
    }

    /** The number of names, aliases and romanizations of whole names included. */
    public int size() {
        return names.size();
    }

    /**
     * The number of words of the longest accepted name that begins with a folded word, 0 if none does.
     *
     * @param isPossessive whether "'s" follows, which may be the name's own
     */
    public int longestFrom(String first, boolean isPossessive) {
        int longest = longestByFirst.getOrDefault(first, 0);
        return isPossessive ? Math.max(longest, longestByFirst.getOrDefault(first + "s", 0)) : longest;
    }

    /** The folded word with that id. */
    public String word(int id) {
        return words.get(id);
    }

    /** The word as some name of the gazetteer writes it. */
    public String spelled(int id) {
        return spelled.getOrDefault(words.get(id), words.get(id));
    }

    /** Whether a folded word is part of some name. */
    public boolean hasWord(String folded) {
        return wordIds.containsKey(folded);
    }

    /** The routes of the word with that id through other languages. */
    public List<Route> routes(int id) {
        return Collections.unmodifiableList(routes.get(id));
    }

    /** The names that have the word with that id in them; each a {@link #name} id, ascending. */
    public List<Integer> namesWith(int id) {
        return Collections.unmodifiableList(namesByWord.get(id));
    }

    /** The name with that id. */
    public Name name(int id) {
        return names.get(id);
    }

    /** The name the gazetteer gives an entity first. */
    public Name first(Entity entity) {
        return exact(Words.folded(entity.name())).stream()
                .filter(name -> name.entity().equals(entity))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not in this index: " + entity.id()));
    }

    /** The accepted names that are those folded words, whole. */
    public List<Name> exact(List<String> folded) {
        return exact(Phrases.key(folded));
    }

    /** The accepted names that are that phrase, whole: folded words joined by blanks. */
    public List<Name> exact(String phrase) {
        return accepted.get(phrase).orElse(List.of());
    }

    /** How many words the longest accepted name or demonym has that begins with that word; 0 if there is none. */
    public int longestFrom(String first) {
        return accepted.longestFrom(first);
    }

    /** The accepted names whose surname is those folded words. */
    public List<Name> withFamily(List<String> folded) {
        return families.get(Phrases.key(folded)).orElse(List.of());
    }

    /** The entity that another language spells so. */
    public Optional<Entity> foreign(CharSequence spelling) {
        return Optional.ofNullable(foreign.get(Folding.fold(spelling)));
    }

    /** Words that a surface may be a garble of. */
    public NearWords near() {
        return near;
    }
}
