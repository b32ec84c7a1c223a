package org.orthonym.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a whole text, or says in one line why not. */
final class TextFile {
    private TextFile() {}

    /** The text of a file. */
    static Optional<String> read(Path file, Problems problems) {
        if (Files.isDirectory(file)) {
            problems.tell(file + ": a directory, expected a text file");
            return Optional.empty();
        }
        try {
            return decode(Files.readAllBytes(file), file.toString(), problems);
        } catch (IOException e) {
            problems.tell(file, e);
            return Optional.empty();
        } catch (OutOfMemoryError e) {
            problems.tell(file + ": too large to hold in memory");
            return Optional.empty();
        }
    }

    /** The text of a stream. */
    static Optional<String> read(InputStream in, String name, Problems problems) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        in.transferTo(bytes);
        return decode(bytes.toByteArray(), name, problems);
    }

    private static Optional<String> decode(byte[] bytes, String name, Problems problems) {
        if (bytes.length == 0) {
            problems.tell(name + ": empty, nothing to repair");
            return Optional.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            problems.tell(name + ":" + line(bytes, in.position()) + ": not UTF-8");
            return Optional.empty();
        }
        out.flip();
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                problems.tell(name + ":" + line(bytes, i) + ": a NUL byte, expected text");
                return Optional.empty();
            }
        }
        return Optional.of(out.toString());
    }

    private static int line(byte[] bytes, int at) {
        int line = 1;
        for (int i = 0; i < at; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
