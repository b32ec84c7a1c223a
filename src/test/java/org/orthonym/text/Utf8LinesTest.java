package org.orthonym.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class Utf8LinesTest {
    private static List<String> lines(String text) throws IOException {
        Utf8Lines lines = new Utf8Lines(new ByteArrayInputStream(text.getBytes(UTF_8)));
        List<String> all = new ArrayList<>();
        for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
            all.add(Utf8Lines.decode(line.get()));
            assertThat(lines.number()).isEqualTo(all.size());
        }
        return all;
    }

    @Test
    void givesLinesWithoutTheirEnds() throws IOException {
        assertThat(lines("one\ntwo\r\n\nΤζον Χίλι 😀")).containsExactly("one", "two", "", "Τζον Χίλι 😀");
    }

    @Test
    void aLineEndAtTheEndBeginsNoLine() throws IOException {
        assertThat(lines("one\n")).containsExactly("one");
        assertThat(lines("\n")).containsExactly("");
        assertThat(lines("")).isEmpty();
    }

    @Test
    void aCarriageReturnInsideALineStays() throws IOException {
        assertThat(lines("a\rb\r\r\nc")).containsExactly("a\rb\r", "c");
    }

    @Test
    void leavesOutTheByteOrderMarkOfTheFirstLineOnly() throws IOException {
        assertThat(lines("\ufeffone\n\ufefftwo")).containsExactly("one", "\ufefftwo");
        assertThat(lines("\ufeff")).containsExactly("");
    }

    @Test
    void oneDamagedLineLosesNothingOfTheOthers() throws IOException {
        byte[] bytes = {'a', '\n', (byte) 0xC3, '\n', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '\n', 'b'};
        Utf8Lines lines = new Utf8Lines(new ByteArrayInputStream(bytes));

        assertThat(Utf8Lines.decode(lines.next().orElseThrow())).isEqualTo("a");
        byte[] cutOff = lines.next().orElseThrow();
        byte[] loneSurrogate = lines.next().orElseThrow();
        assertThatExceptionOfType(CharacterCodingException.class).isThrownBy(() -> Utf8Lines.decode(cutOff));
        assertThatExceptionOfType(CharacterCodingException.class).isThrownBy(() -> Utf8Lines.decode(loneSurrogate));
        assertThat(Utf8Lines.decode(lines.next().orElseThrow())).isEqualTo("b");
        assertThat(lines.number()).isEqualTo(4);
        assertThat(lines.next()).isEmpty();
    }
}
