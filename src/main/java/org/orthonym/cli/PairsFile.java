package org.orthonym.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.orthonym.text.Utf8Lines;

/**
 * Pairs of a name and how it came out, one a line: language, surface and name, parted by tabs. A first line that names its columns
 * ({@code lang}, {@code native} or {@code surface}, {@code name}, and perhaps {@code kind}) lets them stand in any order.
 */
final class PairsFile {
    /**
     * One pair.
     *
     * @param isWhole whether it is a whole name; a line of kind {@code word} is not
     */
    record Pair(String language, String surface, String name, boolean isWhole) {}

    private PairsFile() {}

    /** Reads a file; lines that are no pairs are told and left out. */
    static void read(Path file, Problems problems, Consumer<Pair> use) {
        try (InputStream in = Files.newInputStream(file)) {
            read(new Utf8Lines(in), file, problems, use);
        } catch (IOException e) {
            problems.tell(file, e);
        }
    }

    private static void read(Utf8Lines lines, Path file, Problems problems, Consumer<Pair> use) throws IOException {
        int language = 0;
        int surface = 1;
        int name = 2;
        int kind = -1;
        for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
            if (line.get().length == 0) {
                continue;
            }
            List<String> fields;
            try {
                fields = Arrays.asList(Utf8Lines.decode(line.get()).split("\t", -1));
            } catch (CharacterCodingException e) {
                problems.tell(file + ":" + lines.number() + ": not UTF-8");
                continue;
            }
            if (lines.number() == 1 && fields.contains("lang") && fields.contains("name")) {
                language = fields.indexOf("lang");
                surface = Math.max(fields.indexOf("native"), fields.indexOf("surface"));
                name = fields.indexOf("name");
                kind = fields.indexOf("kind");
                if (surface < 0) {
                    problems.tell(file + ":1: no column \"native\" or \"surface\"");
                    return;
                }
            } else if (fields.size() > Math.max(Math.max(language, kind), Math.max(surface, name))) {
                boolean isWhole = kind < 0 || !fields.get(kind).equals("word");
                try {
                    String tag = Languages.language(fields.get(language)).toLanguageTag();
                    use.accept(new Pair(tag, fields.get(surface), fields.get(name), isWhole));
                } catch (IllegalArgumentException e) {
                    problems.tell(file + ":" + lines.number() + ": " + e.getMessage());
                }
            } else {
                problems.tell(file + ":" + lines.number() + ": expected language, surface and name, parted by tabs");
            }
        }
    }
}
