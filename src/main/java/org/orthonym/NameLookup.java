package org.orthonym;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.orthonym.gazetteer.Entity;
import org.orthonym.gazetteer.Gazetteer;
import org.orthonym.index.LookupIndex;
import org.orthonym.rank.Lookup;
import org.orthonym.route.CostTables;
import org.orthonym.route.Routes;

/**
 * Looks names up, in their own script or as a translator left them: which of the gazetteer's entities may be meant, and how
 * likely. Immutable and safe for many threads; make one and keep it.
 *
 * <p>A name is weighed by what its letters say: P(surface | name) by learned costs of letter chunks. There is no text around it
 * and no date; {@link NameRepairer} weighs those, too.
 */
public final class NameLookup {
    private final Lookup lookup;

    private NameLookup(Lookup lookup) {
        this.lookup = lookup;
    }

    private static NameLookup of(LookupIndex index) {
        Routes routes = Routes.bundled();
        return new NameLookup(new Lookup(List.of(index), routes, CostTables.bundled(routes)));
    }

    /** Looks names up among a gazetteer's; its index is built in memory. */
    public static NameLookup of(Gazetteer gazetteer) {
        return of(gazetteer.entities());
    }

    /** Looks names up among those of entities; their index is built in memory. */
    public static NameLookup of(Iterable<Entity> entities) {
        return of(LookupIndex.of(entities));
    }

    /**
     * Looks names up in a compiled file, which is memory-mapped and must not be changed while it is in use.
     *
     * @throws org.orthonym.gazetteer.GazetteerFormatException if it is no such file, of another version, cut off or damaged
     */
    public static NameLookup open(Path file) throws IOException {
        return of(LookupIndex.open(file));
    }

    /** The same names, weighed by costs of your own: a folder of tables that {@code orthonym train} wrote. */
    public NameLookup withCosts(Path folder) {
        Routes routes = Routes.bundled();
        return new NameLookup(new Lookup(lookup.indexes(), routes, CostTables.of(folder, routes)));
    }

    /** These names and another lookup's together, weighed by these costs; of two entities with one id the likelier is found. */
    public NameLookup with(NameLookup other) {
        return new NameLookup(lookup.with(other.lookup.indexes()));
    }

    /** The number of names. */
    public int size() {
        return lookup.size();
    }

    /** The entities that a name may mean, likeliest first; none if it has no letters. */
    public List<NameCandidate> find(String name) {
        return find(NameQuery.of(name));
    }

    /** The entities that a name may mean, likeliest first; none if it has no letters. */
    public List<NameCandidate> find(NameQuery query) {
        String language = query.language().map(Locale::getLanguage).orElse("");
        List<NameCandidate> candidates = new ArrayList<>();
        for (Lookup.Hit hit : lookup.find(query.name(), language, query.type(), query.most())) {
            candidates.add(new NameCandidate(
                    hit.found().entity(),
                    hit.found().type(),
                    hit.found().names().get(0).name(),
                    hit.confidence(),
                    hit::evidence));
        }
        return candidates;
    }
}
