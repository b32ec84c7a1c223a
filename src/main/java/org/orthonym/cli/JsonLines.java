package org.orthonym.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.orthonym.text.Utf8Lines;

/** Answers line by line, in order; a line that cannot be read is told, gets an error in its place, and the rest goes on. */
final class JsonLines {
    private final Problems problems;
    private final PrintWriter out;

    JsonLines(Problems problems, PrintWriter out) {
        this.problems = problems;
        this.out = out;
    }

    /**
     * Reads an object a line and writes an answer a line, with the object's id.
     *
     * @param answer throws {@link IllegalArgumentException} with what was expected
     */
    void answer(InputStream in, String name, Function<JsonNode, ObjectNode> answer) throws IOException {
        Utf8Lines lines = new Utf8Lines(in);
        for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
            if (line.get().length > 0) {
                out.println(answer(line.get(), name, lines.number(), answer));
            }
        }
        if (lines.number() == 0) {
            problems.tell(name + ": empty, expected JSON lines");
        }
    }

    private ObjectNode answer(byte[] line, String name, int number, Function<JsonNode, ObjectNode> answer) {
        ObjectNode node = RepairJson.MAPPER.createObjectNode();
        Optional<String> error = attempt(line, name, number, question -> {
            node.put("id", question.path("id").asText(""));
            node.setAll(answer.apply(question));
        });
        return error.isEmpty()
                ? node
                : node.put("id", node.path("id").asText("")).put("line", number).put("error", error.get());
    }

    /** Uses a line, or tells what is wrong with it and returns that. */
    private Optional<String> attempt(byte[] line, String name, int number, Consumer<JsonNode> use) {
        String error;
        try {
            use.accept(RepairJson.MAPPER.readTree(Utf8Lines.decode(line)));
            return Optional.empty();
        } catch (CharacterCodingException e) {
            error = "not UTF-8";
        } catch (JsonProcessingException e) {
            error = "not JSON: " + e.getOriginalMessage();
        } catch (IllegalArgumentException e) {
            error = String.valueOf(e.getMessage());
        }
        problems.tell(name + ":" + number + ": " + error);
        return Optional.of(error);
    }

    /**
     * Reads a file with an object a line; a line that is refused is told and left out.
     *
     * @param use throws {@link IllegalArgumentException} with what was expected
     */
    static void read(Path file, Problems problems, Consumer<JsonNode> use) {
        if (Files.isDirectory(file)) {
            problems.tell(file + ": a directory, expected a file of JSON lines");
            return;
        }
        JsonLines reader = new JsonLines(problems, new PrintWriter(Writer.nullWriter()));
        try (InputStream in = Files.newInputStream(file)) {
            Utf8Lines lines = new Utf8Lines(in);
            for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
                if (line.get().length > 0) {
                    reader.attempt(line.get(), file.toString(), lines.number(), use);
                }
            }
            if (lines.number() == 0) {
                problems.tell(file + ": empty, expected JSON lines");
            }
        } catch (IOException e) {
            problems.tell(file, e);
        }
    }

    /** Reads a text a line. */
    void each(InputStream in, String name, Consumer<String> use) throws IOException {
        Utf8Lines lines = new Utf8Lines(in);
        for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
            try {
                if (line.get().length > 0) {
                    use.accept(Utf8Lines.decode(line.get()));
                }
            } catch (CharacterCodingException e) {
                problems.tell(name + ":" + lines.number() + ": not UTF-8");
            }
        }
    }
}
