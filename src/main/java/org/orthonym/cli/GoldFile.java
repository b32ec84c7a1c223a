package org.orthonym.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.orthonym.Article;
import org.orthonym.evaluate.GoldSentence;
import org.orthonym.text.Span;

/** Sentences in which a garbled name is marked, one JSON object a line. */
final class GoldFile {
    private static final String EXPECTED = "expected {\"text\":\"...\",\"start\":0,\"end\":9,\"gold\":\"...\"}";

    private GoldFile() {}

    /** Whether a file holds gold sentences: its first character is a brace, or its name ends in .jsonl. */
    static boolean isGold(Path file) {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".jsonl")) {
            return true;
        }
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            int first = in.read();
            while (first == ' ' || first == '\n' || first == '\r' || first == 0xEF || first == 0xBB || first == 0xBF) {
                first = in.read(); // blanks and the byte order mark
            }
            return first == '{';
        } catch (IOException e) {
            return false; // told by whoever reads it
        }
    }

    /** Reads a file; lines that are no gold sentences are told and left out. */
    static void read(Path file, Problems problems, Consumer<GoldSentence> use) {
        JsonLines.read(file, problems, line -> use.accept(sentence(line)));
    }

    private static GoldSentence sentence(JsonNode line) {
        if (!line.path("text").isTextual() || !line.path("gold").isTextual()) {
            throw new IllegalArgumentException(EXPECTED);
        }
        String text = line.get("text").textValue();
        Span span = span(line.path("start"), line.path("end"), text);
        String surface = span.in(text);
        if (line.path("garbled").isTextual() && !line.get("garbled").textValue().equals(surface)) {
            throw new IllegalArgumentException("at " + span.start() + " to " + span.end() + " stands \"" + surface
                    + "\", expected the garbled \"" + line.get("garbled").textValue() + "\"");
        }
        List<Span> keep = new ArrayList<>();
        for (JsonNode pair : line.path("keep")) {
            keep.add(span(pair.path(0), pair.path(1), text));
        }
        GoldSentence gold =
                new GoldSentence(line.path("id").asText(""), article(line, text), span, right(line), kind(line), keep);
        if (!gold.isVariant() && gold.right().contains(surface)) {
            throw new IllegalArgumentException("\"" + surface
                    + "\" is right as it stands, expected a garbled name or the " + "class " + GoldSentence.VARIANT);
        }
        return gold;
    }

    private static String kind(JsonNode line) {
        String kind = line.path("class").asText("");
        return kind.isEmpty() ? "?" : kind;
    }

    private static Article article(JsonNode line, String text) {
        return new Article(
                text,
                line.hasNonNull("lang")
                        ? Optional.of(Languages.language(line.get("lang").asText()))
                        : Optional.empty(),
                line.hasNonNull("date")
                        ? Optional.of(Languages.day(line.get("date").asText()))
                        : Optional.empty());
    }

    /** The name as it stands in the sentence's right form, the whole name without what is said of it in brackets, and others. */
    private static List<String> right(JsonNode line) {
        Set<String> right = new LinkedHashSet<>();
        right.add(line.get("gold").textValue());
        if (line.path("gold_full").isTextual()) {
            right.add(line.get("gold_full").textValue().replaceAll("\\s*\\([^)]*\\)", ""));
        }
        line.path("accepted").forEach(other -> right.add(other.asText()));
        right.removeIf(String::isBlank);
        if (right.isEmpty()) {
            throw new IllegalArgumentException(EXPECTED);
        }
        return List.copyOf(right);
    }

    private static Span span(JsonNode start, JsonNode end, String text) {
        boolean isSpan = start.isInt() && end.isInt() && start.intValue() >= 0 && start.intValue() < end.intValue();
        if (!isSpan || end.intValue() > text.length()) {
            throw new IllegalArgumentException("no span from " + text(start) + " to " + text(end) + " in a text of "
                    + text.length() + " UTF-16 code units; " + EXPECTED);
        }
        return new Span(start.intValue(), end.intValue());
    }

    private static String text(JsonNode number) {
        return number.isMissingNode() ? "nothing" : number.toString();
    }
}
