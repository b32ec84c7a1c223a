package org.orthonym.text;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The lines of a stream, each decoded as strict UTF-8 by itself, so that one damaged line loses nothing of the others. Not safe
 * for several threads.
 */
public final class Utf8Lines {
    private final InputStream in;
    private int number;

    /** Reads from {@code in}, which the caller closes. */
    public Utf8Lines(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** The 1-based number of the line last returned; 0 before the first. */
    public int number() {
        return number;
    }

    /** The bytes of the next line without its line end, or nothing at the end of the stream. */
    public Optional<byte[]> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
        int b = in.read();
        if (b < 0) {
            return Optional.empty();
        }
        number++;
        for (; b >= 0 && b != '\n'; b = in.read()) {
            line.write(b);
        }
        byte[] bytes = line.toByteArray();
        int length = bytes.length > 0 && bytes[bytes.length - 1] == '\r' ? bytes.length - 1 : bytes.length;
        int from = number == 1 && length >= 3 && hasByteOrderMark(bytes) ? 3 : 0;
        return Optional.of(Arrays.copyOfRange(bytes, from, length));
    }

    /**
     * The text of {@code bytes}.
     *
     * @throws CharacterCodingException if they are not UTF-8
     */
    public static String decode(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static boolean hasByteOrderMark(byte[] bytes) {
        return bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }
}
