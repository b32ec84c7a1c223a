package org.orthonym.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.orthonym.gazetteer.Entity;
import org.orthonym.gazetteer.EntityType;
import org.orthonym.route.ChunkCosts;

/**
 * Names to be looked up by how they came out, up to a million and more: built in memory, or opened from a compiled file, which is
 * memory-mapped and takes next to no heap. Immutable and safe for many threads.
 */
public final class LookupIndex {
    /**
     * A name that was found.
     *
     * @param entity id of the entity
     * @param type what it is
     * @param prior natural log of how much more often it is meant than an ordinary entry
     * @param name the name that was found, as the gazetteer writes it
     * @param language the language of that name; {@code "en"} for the English name and accepted spellings
     * @param names all names of the entity, the one we write first, each with its language
     * @param cost nats that the name costs to come out as the surface
     */
    public record Found(
            String entity,
            EntityType type,
            double prior,
            String name,
            String language,
            List<Alias> names,
            double cost) {}

    /** A name and its language. */
    public record Alias(String name, String language) {}

    /** An entity, its cheapest name, and what that costs less what its prior is worth. */
    private record Owned(int entity, NameSearch.Found name, double cost) {}

    private final NameFile file;
    private final Queue<NameSearch> idle = new ConcurrentLinkedQueue<>();

    private LookupIndex(NameFile file) {
        this.file = file;
    }

    /** An index of entities, in memory. */
    public static LookupIndex of(Iterable<Entity> entities) {
        NameFileWriter writer = new NameFileWriter();
        entities.forEach(writer::add);
        return new LookupIndex(NameFile.of(writer.bytes(), "names"));
    }

    /**
     * Opens a compiled file; it must not be changed while it is in use.
     *
     * @throws org.orthonym.gazetteer.GazetteerFormatException if it is no such file, of another version, cut off or damaged
     */
    public static LookupIndex open(Path file) throws IOException {
        return new LookupIndex(NameFile.open(file));
    }

    /** Whether a file begins like a compiled file of names. */
    public static boolean isCompiled(Path file) throws IOException {
        return NameFile.isOne(file);
    }

    /** Writes entities as a compiled file, in place of one that is there, at once. */
    public static void write(Iterable<Entity> entities, Path file) throws IOException {
        NameFileWriter writer = new NameFileWriter();
        entities.forEach(writer::add);
        writer.write(file);
    }

    /** Whether each of those words, as they are, is in some name. */
    public boolean holds(List<String> words) {
        return words.stream().allMatch(word -> file.find(word) >= 0);
    }

    /** The number of entities. */
    public int entities() {
        return file.entities();
    }

    /** The number of names. */
    public int names() {
        return file.names();
    }

    /**
     * The entities whose names most cheaply come out as a surface: the cheapest first, less what their priors are worth.
     *
     * @param words of the surface, as {@link org.orthonym.route.Surfaces} writes them
     * @param costs how names come out in the surface's language and script
     * @param type entities of this type only, or of all
     * @param most the most entities to return
     */
    public List<Found> find(List<String> words, ChunkCosts costs, Optional<EntityType> type, int most) {
        return find(words, costs, type, most, true);
    }

    /** The same; only what is not far to seek if a search is not to be thorough, which takes a fraction of the time. */
    public List<Found> find(
            List<String> words, ChunkCosts costs, Optional<EntityType> type, int most, boolean isThorough) {
        NameSearch search = idle.poll();
        if (search == null) {
            search = new NameSearch(file);
        }
        List<NameSearch.Found> names = search.find(words, costs, isThorough);
        idle.add(search);
        List<Owned> owned = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        NameFile.Cursor cursor = new NameFile.Cursor();
        for (NameSearch.Found name : names) {
            int entity = file.name(name.name(), cursor).next();
            boolean isWanted = type.isEmpty() || type.get() == file.type(entity);
            if (isWanted && seen.add(entity)) {
                owned.add(new Owned(entity, name, name.cost() - prior(file.entity(entity, cursor))));
            }
        }
        owned.sort(Comparator.comparingDouble(Owned::cost));
        return owned.stream().limit(most).map(of -> found(of.entity, of.name)).toList();
    }

    private static double prior(NameFile.Cursor entity) {
        entity.next();
        return entity.next() / NameFileWriter.HUNDREDTHS;
    }

    private Found found(int entity, NameSearch.Found name) {
        NameFile.Cursor cursor = file.entity(entity, new NameFile.Cursor());
        double prior = prior(cursor);
        int first = cursor.next();
        int count = cursor.next();
        String id = cursor.rest();
        List<Alias> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add(alias(first + i));
        }
        Alias of = names.get(name.name() - first);
        return new Found(id, file.type(entity), prior, of.name(), of.language(), names, name.cost());
    }

    private Alias alias(int name) {
        NameFile.Cursor cursor = file.name(name, new NameFile.Cursor());
        cursor.next();
        String language = file.language(cursor.next());
        for (int i = cursor.next(); i > 0; i--) {
            cursor.next();
        }
        for (int i = 2 * cursor.next(); i > 0; i--) {
            cursor.next();
        }
        return new Alias(cursor.rest(), language);
    }
}
