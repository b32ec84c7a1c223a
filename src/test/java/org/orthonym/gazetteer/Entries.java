package org.orthonym.gazetteer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Gazetteers written down in tests, one JSON object a line; apostrophes stand for quotes. */
final class Entries {
    static final String FILE = "house.jsonl";

    private final GazetteerReader reader;
    private final List<GazetteerFormatException> problems = new ArrayList<>();

    private Entries(byte[] bytes) throws IOException {
        reader = new GazetteerReader(problems::add).read(new ByteArrayInputStream(bytes), FILE);
    }

    static Entries of(String... lines) throws IOException {
        return ofBytes(String.join("\n", lines).replace('\'', '"').getBytes(UTF_8));
    }

    static Entries ofBytes(byte[] bytes) throws IOException {
        return new Entries(bytes);
    }

    GazetteerReader reader() {
        return reader;
    }

    Gazetteer gazetteer() {
        return reader.gazetteer();
    }

    List<String> ids() {
        return reader.entities().stream().map(located -> located.entry().id()).toList();
    }

    /** What the reader complained of, as the user sees it. */
    List<String> problems() {
        return messages(problems);
    }

    /** What the check of the whole complains of, as the user sees it. */
    List<String> inconsistencies() {
        return messages(GazetteerCheck.problems(reader));
    }

    private static List<String> messages(List<GazetteerFormatException> problems) {
        return problems.stream()
                .map(problem -> Objects.requireNonNull(problem.getMessage()))
                .toList();
    }
}
