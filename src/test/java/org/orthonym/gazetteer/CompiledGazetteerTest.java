package org.orthonym.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CompiledGazetteerTest {
    private static Gazetteer small() throws IOException {
        return Entries.of(
                        "{'id':'minister','type':'title','name':'minister','aliases':['secretary']}",
                        "{'id':'nato','type':'org','name':'NATO'}",
                        "{'id':'gb-minister','type':'office','name':'Minister','title':'minister','country':'GB','seats':3,"
                                + "'aliases':['boss'],'knownUntil':'2025'}",
                        "{'id':'nato-chief','type':'office','name':'Chief','title':'minister','org':'nato','knownUntil':'2025'}",
                        "{'id':'a','type':'person','name':'Ανν 😀 İ','family':'İ','gender':'f','prior':-1.25,'country':'XK',"
                                + "'aliases':['A',{'name':'\\u0000\\ud83d','lang':'el'}],"
                                + "'tenures':[{'office':'gb-minister'},{'office':'nato-chief','from':'2020','until':'2021'}]}",
                        "{'id':'gb','type':'place','name':'Britain','kind':'country','country':'GB','demonyms':['British']}")
                .gazetteer();
    }

    private static byte[] compiled(Gazetteer gazetteer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CompiledGazetteer.write(gazetteer, out);
        return out.toByteArray();
    }

    private static Gazetteer read(byte[] bytes) throws IOException {
        return CompiledGazetteer.read(new ByteArrayInputStream(bytes), "house.gazetteer");
    }

    private static void assertRefused(byte[] bytes, String why) {
        assertThatExceptionOfType(GazetteerFormatException.class)
                .as(why)
                .isThrownBy(() -> read(bytes))
                .withMessageStartingWith("house.gazetteer: ")
                .satisfies(e -> assertThat(e.line()).isZero());
    }

    @Test
    void readsBackWhatItWrote() throws IOException {
        Gazetteer gazetteer = small();

        Gazetteer read = read(compiled(gazetteer));

        assertThat(read.entities()).containsExactlyElementsOf(gazetteer.entities());
        assertThat(read.offices()).containsExactlyElementsOf(gazetteer.offices());
        assertThat(read.titles()).containsExactlyElementsOf(gazetteer.titles());
    }

    @Test
    void readsBackTheBundledGazetteerAndWritesTheSameBytesTwice() throws IOException {
        Gazetteer bundled = Gazetteer.bundled();
        byte[] bytes = compiled(bundled);

        assertThat(read(bytes).entities()).containsExactlyElementsOf(bundled.entities());
        assertThat(compiled(read(bytes))).isEqualTo(bytes);
        try (InputStream in = Gazetteer.class.getResourceAsStream("bundled.gazetteer")) {
            assertThat(in).hasBinaryContent(bytes);
        }
    }

    @Test
    void readsBackNothing() throws IOException {
        assertThat(read(compiled(Gazetteer.empty())).entities()).isEmpty();
    }

    @Test
    void refusesAFileCutOffAnywhere() throws IOException {
        byte[] bytes = compiled(small());
        for (int length = 0; length < bytes.length; length++) {
            assertRefused(Arrays.copyOf(bytes, length), "cut off after " + length);
        }
    }

    @Test
    void refusesAFileDamagedAnywhere() throws IOException {
        byte[] bytes = compiled(small());
        for (int at = 0; at < bytes.length; at++) {
            for (int bit : new int[] {1, 128}) {
                byte[] damaged = bytes.clone();
                damaged[at] ^= (byte) bit;
                assertRefused(damaged, "damaged at " + at);
            }
        }
    }

    @Test
    void saysWhichVersionsDoNotFit() throws IOException {
        byte[] future = compiled(small());
        future[7] = 9;

        assertThatExceptionOfType(GazetteerFormatException.class)
                .isThrownBy(() -> read(future))
                .withMessage("house.gazetteer: compiled in format 9, this library reads format 1");
    }

    @Test
    void saysThatItIsSomethingElse() {
        assertThatExceptionOfType(GazetteerFormatException.class)
                .isThrownBy(() -> read(new byte[] {'{', '"', 'i', 'd', '"', ':', '1', '}'}))
                .withMessage("house.gazetteer: not a compiled gazetteer");
    }

    @Test
    void tellsCompiledFromSourceAndLeavesTheStreamWhereItWas() throws IOException {
        byte[] bytes = compiled(small());
        InputStream in = new BufferedInputStream(new ByteArrayInputStream(bytes));

        assertThat(CompiledGazetteer.isCompiled(in)).isTrue();
        assertThat(CompiledGazetteer.read(in, "house.gazetteer").entities()).hasSize(3);
        assertThat(CompiledGazetteer.isCompiled(new ByteArrayInputStream(new byte[] {'{', '}', '\n', '{'})))
                .isFalse();
        assertThat(CompiledGazetteer.isCompiled(new ByteArrayInputStream(new byte[0])))
                .isFalse();
    }
}
