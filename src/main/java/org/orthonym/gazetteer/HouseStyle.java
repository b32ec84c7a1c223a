package org.orthonym.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orthonym.text.Utf8Lines;

/**
 * Which of an entity's accepted spellings a newspaper or office writes. Immutable and safe for many threads.
 *
 * <p>A file has a line for each entity, fields parted by tabs: its id, the spelling, and perhaps further spellings to be written so,
 * though they have another number of words. A line {@code keep} and a phrase names words that stay as they are. Lines that begin
 * with # are comments.
 */
public final class HouseStyle {
    private static final List<String> BUNDLED = List.of("ap", "bbc", "un");
    private static final String KEEP = "keep";

    private final String name;
    private final Map<String, Choice> choices;
    private final List<String> kept;

    /**
     * What a style says of one entity.
     *
     * @param spelling how it is written
     * @param also spellings to be written so, whatever their number of words
     */
    public record Choice(String spelling, List<String> also) {
        public Choice {
            if (spelling.isBlank()) {
                throw new IllegalArgumentException("expected the id of an entity and its spelling, parted by a tab");
            }
            also = List.copyOf(also);
        }
    }

    private HouseStyle(String name, Map<String, Choice> choices, List<String> kept) {
        this.name = name;
        this.choices = Collections.unmodifiableMap(choices);
        this.kept = List.copyOf(kept);
    }

    /** The names of the styles that ship with the library. */
    public static List<String> bundledNames() {
        return BUNDLED;
    }

    /** The style of that name that ships with the library, if there is one. */
    public static Optional<HouseStyle> bundled(String name) {
        if (!BUNDLED.contains(name)) {
            return Optional.empty();
        }
        String file = "styles/" + name + ".tsv";
        try (InputStream in = HouseStyle.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("this jar was built without " + file);
            }
            return Optional.of(read(in, file, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a style of your own, which is called as its file without the ending.
     *
     * @throws GazetteerFormatException at the first wrong line
     */
    public static HouseStyle read(Path file) throws IOException {
        String called = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString(), called);
        }
    }

    private static HouseStyle read(InputStream in, String file, String name) throws IOException {
        Map<String, Choice> choices = new LinkedHashMap<>();
        List<String> kept = new ArrayList<>();
        Utf8Lines lines = new Utf8Lines(in);
        for (Optional<byte[]> bytes = lines.next(); bytes.isPresent(); bytes = lines.next()) {
            try {
                String line = Utf8Lines.decode(bytes.get());
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                List<String> fields = Arrays.asList(line.split("\t", -1));
                Choice choice = new Choice(
                        fields.size() > 1 ? fields.get(1).strip() : "",
                        fields.stream()
                                .skip(2)
                                .map(String::strip)
                                .filter(also -> !also.isEmpty())
                                .toList());
                if (fields.get(0).equals(KEEP)) {
                    kept.add(choice.spelling());
                } else if (choices.putIfAbsent(fields.get(0), choice) != null) {
                    throw new IllegalArgumentException(fields.get(0) + " has a spelling already");
                }
            } catch (CharacterCodingException e) {
                throw new GazetteerFormatException(file, lines.number(), "not UTF-8");
            } catch (IllegalArgumentException e) {
                throw new GazetteerFormatException(file, lines.number(), String.valueOf(e.getMessage()));
            }
        }
        return new HouseStyle(name, choices, kept);
    }

    /** What the style is called. */
    public String name() {
        return name;
    }

    /** What the style says, by the entity's id, in the order of its lines. */
    public Map<String, Choice> choices() {
        return choices;
    }

    /** Phrases that stay as they are. */
    public List<String> kept() {
        return kept;
    }

    /** The ids the style names that a gazetteer does not have. */
    public List<String> missingFrom(Gazetteer gazetteer) {
        return choices.keySet().stream()
                .filter(id -> gazetteer.entity(id).isEmpty())
                .toList();
    }

    /** A gazetteer that accepts all spellings of the style, so that nothing the style writes looks wrong. */
    public Gazetteer acceptedIn(Gazetteer gazetteer) {
        List<Entity> grown = new ArrayList<>();
        choices.forEach((id, choice) -> gazetteer.entity(id).ifPresent(entity -> {
            List<Alias> aliases = new ArrayList<>(entity.aliases());
            List<String> spellings = new ArrayList<>(choice.also());
            spellings.add(0, choice.spelling());
            for (String spelling : spellings) {
                if (!isAccepted(entity.name(), aliases, spelling)) {
                    aliases.add(new Alias(spelling, Alias.ENGLISH));
                }
            }
            if (aliases.size() > entity.aliases().size()) {
                grown.add(entity.withAliases(aliases));
            }
        }));
        return grown.isEmpty() ? gazetteer : gazetteer.with(Gazetteer.of(grown, List.of(), List.of()));
    }

    private static boolean isAccepted(String name, Collection<Alias> aliases, String spelling) {
        return name.equals(spelling)
                || aliases.stream()
                        .anyMatch(alias -> alias.isAccepted() && alias.name().equals(spelling));
    }
}
