package org.orthonym.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The entities, offices and titles we trust. Immutable and safe for many threads; iteration follows the order of the files.
 *
 * <p>Layers: {@code bundled().with(house).with(user)}; an entry of an upper layer replaces the one with the same id below.
 */
public final class Gazetteer {
    private static final String BUNDLED = "bundled.gazetteer";
    private static final Gazetteer EMPTY = new Gazetteer(List.of(), List.of(), List.of());

    private final Map<String, Entity> entities;
    private final Map<String, Office> offices;
    private final Map<String, Title> titles;

    private Gazetteer(Collection<Entity> entities, Collection<Office> offices, Collection<Title> titles) {
        this.entities = byId(entities, Entity::id);
        this.offices = byId(offices, Office::id);
        this.titles = byId(titles, Title::id);
    }

    private static <T> Map<String, T> byId(Collection<T> all, Function<T, String> id) {
        Map<String, T> map = new LinkedHashMap<>(all.size() * 2);
        all.forEach(one -> map.put(id.apply(one), one));
        return Collections.unmodifiableMap(map);
    }

    /** A gazetteer of those entries; of two with one id the later counts. */
    public static Gazetteer of(Collection<Entity> entities, Collection<Office> offices, Collection<Title> titles) {
        return new Gazetteer(entities, offices, titles);
    }

    /** A gazetteer without entries. */
    public static Gazetteer empty() {
        return EMPTY;
    }

    /** The gazetteer that ships with the library. Each call reads it anew: keep the result. */
    public static Gazetteer bundled() {
        try (InputStream in = Gazetteer.class.getResourceAsStream(BUNDLED)) {
            if (in == null) {
                throw new IllegalStateException("this jar was built without " + BUNDLED);
            }
            return CompiledGazetteer.read(in, BUNDLED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a gazetteer in the source format, JSON lines.
     *
     * @throws GazetteerFormatException at the first wrong line
     */
    public static Gazetteer read(Path file) throws IOException {
        return read(file, bad -> {
            throw bad;
        });
    }

    /**
     * Reads a gazetteer in the source format, JSON lines; wrong lines are handed over and left out.
     *
     * @param onBadLine told of each wrong line, in order
     */
    public static Gazetteer read(Path file, Consumer<GazetteerFormatException> onBadLine) throws IOException {
        return new GazetteerReader(onBadLine).read(file).gazetteer();
    }

    /** This gazetteer with another laid over it. */
    public Gazetteer with(Gazetteer upper) {
        Map<String, Entity> allEntities = new LinkedHashMap<>(entities);
        allEntities.putAll(upper.entities);
        Map<String, Office> allOffices = new LinkedHashMap<>(offices);
        allOffices.putAll(upper.offices);
        Map<String, Title> allTitles = new LinkedHashMap<>(titles);
        allTitles.putAll(upper.titles);
        return new Gazetteer(allEntities.values(), allOffices.values(), allTitles.values());
    }

    /** All entities. */
    public Collection<Entity> entities() {
        return entities.values();
    }

    /** All offices. */
    public Collection<Office> offices() {
        return offices.values();
    }

    /** All titles. */
    public Collection<Title> titles() {
        return titles.values();
    }

    /** The entity with that id. */
    public Optional<Entity> entity(String id) {
        return Optional.ofNullable(entities.get(id));
    }

    /** The office with that id. */
    public Optional<Office> office(String id) {
        return Optional.ofNullable(offices.get(id));
    }

    /** The title with that id. */
    public Optional<Title> title(String id) {
        return Optional.ofNullable(titles.get(id));
    }
}
