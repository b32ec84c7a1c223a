package org.orthonym.cli;

import java.nio.file.Path;
import java.util.function.Consumer;

/** Sentences in which every name is right, one JSON object a line. */
final class CleanFile {
    /**
     * One sentence.
     *
     * @param id its name in lists
     * @param document the id of the document it is from, empty if it is not known
     */
    record Sentence(String id, String document, String text) {}

    private CleanFile() {}

    /** Reads a file; lines that are no sentences are told and left out. */
    static void read(Path file, Problems problems, Consumer<Sentence> use) {
        JsonLines.read(file, problems, line -> {
            if (!line.path("text").isTextual()) {
                throw new IllegalArgumentException("expected {\"text\":\"...\"}");
            }
            String document = line.hasNonNull("doc") ? line.get("doc").asText() : "";
            use.accept(new Sentence(
                    line.path("id").asText(""), document, line.get("text").textValue()));
        });
    }
}
