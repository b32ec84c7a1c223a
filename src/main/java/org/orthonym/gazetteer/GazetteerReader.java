package org.orthonym.gazetteer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.orthonym.text.Utf8Lines;

/**
 * Reads gazetteer files in the source format: JSON lines, one entity, office or title a line. A wrong line is told of, with
 * file and line, and left out. Not safe for several threads.
 */
public final class GazetteerReader {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * A thing of the gazetteer and where it stands.
     *
     * @param entry the entity, office or title
     * @param file the file's name as the user knows it
     * @param line 1-based
     */
    public record Located<T>(T entry, String file, int line) {
        /** The complaint about this entry. */
        public GazetteerFormatException wrong(String expected) {
            return new GazetteerFormatException(file, line, expected);
        }
    }

    private final Consumer<GazetteerFormatException> onBadLine;
    private final List<Located<Entity>> entities = new ArrayList<>();
    private final List<Located<Office>> offices = new ArrayList<>();
    private final List<Located<Title>> titles = new ArrayList<>();

    /** A reader that tells {@code onBadLine} of each wrong line. */
    public GazetteerReader(Consumer<GazetteerFormatException> onBadLine) {
        this.onBadLine = onBadLine;
    }

    /** Adds the lines of one file. */
    public GazetteerReader read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString());
        }
    }

    /** Adds the lines of a stream. */
    public GazetteerReader read(InputStream in, String file) throws IOException {
        Utf8Lines lines = new Utf8Lines(in);
        for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
            try {
                String text = Utf8Lines.decode(line.get());
                if (!text.isBlank()) {
                    add(text, file, lines.number());
                }
            } catch (CharacterCodingException e) {
                onBadLine.accept(new GazetteerFormatException(file, lines.number(), "not UTF-8"));
            } catch (JsonProcessingException e) {
                onBadLine.accept(new GazetteerFormatException(
                        file, lines.number(), "expected one JSON object: " + e.getOriginalMessage()));
            } catch (IllegalArgumentException e) {
                onBadLine.accept(new GazetteerFormatException(file, lines.number(), String.valueOf(e.getMessage())));
            }
        }
        return this;
    }

    private void add(String text, String file, int line) throws JsonProcessingException {
        JsonNode node = JSON.readTree(text);
        if (!node.isObject()) {
            throw new IllegalArgumentException("expected one JSON object, found " + node.getNodeType());
        }
        EntryFields fields = new EntryFields(node);
        String type = fields.required("type");
        switch (type) {
            case "title" -> titles.add(new Located<>(fields.title(), file, line));
            case "office" -> offices.add(new Located<>(fields.office(), file, line));
            default -> {
                EntityType entityType = EntityType.of(type)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "type \"" + type + "\": expected person, place, org, term, office or title"));
                entities.add(new Located<>(fields.entity(entityType), file, line));
            }
        }
    }

    /** The entities read so far, in order. */
    public List<Located<Entity>> entities() {
        return List.copyOf(entities);
    }

    /** The offices read so far, in order. */
    public List<Located<Office>> offices() {
        return List.copyOf(offices);
    }

    /** The titles read so far, in order. */
    public List<Located<Title>> titles() {
        return List.copyOf(titles);
    }

    /** All that was read. */
    public Gazetteer gazetteer() {
        return Gazetteer.of(
                entities.stream().map(Located::entry).toList(),
                offices.stream().map(Located::entry).toList(),
                titles.stream().map(Located::entry).toList());
    }
}
