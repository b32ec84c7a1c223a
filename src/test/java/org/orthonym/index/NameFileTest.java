package org.orthonym.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orthonym.gazetteer.Alias;
import org.orthonym.gazetteer.Entity;
import org.orthonym.gazetteer.EntityType;
import org.orthonym.gazetteer.GazetteerFormatException;
import org.orthonym.testing.Names;

/** Compiled files of names: what is written is read again, and anything else is refused. */
class NameFileTest {
    @TempDir
    private Path folder = Path.of(".");

    private static List<Entity> some() {
        List<Entity> some = new ArrayList<>(Names.random(new Random(1), 60));
        some.add(Names.person("alias", "Zorn Al Vest", new Alias("Ζορν", "el"), new Alias("习近平", "zh")));
        some.add(Names.person("none", "…"));
        some.add(Names.entity("digits", EntityType.ORG, "G20 7", 2.5));
        return some;
    }

    private static byte[] bytes(List<Entity> entities) {
        NameFileWriter writer = new NameFileWriter();
        entities.forEach(writer::add);
        return writer.bytes().array();
    }

    private static NameFile read(byte[] bytes) {
        return NameFile.of(ByteBuffer.wrap(bytes), "house.names");
    }

    private static void assertRefused(byte[] bytes, String why) {
        assertThatExceptionOfType(GazetteerFormatException.class)
                .as(why)
                .isThrownBy(() -> read(bytes))
                .withMessageStartingWith("house.names: ")
                .satisfies(e -> assertThat(e.file()).isEqualTo("house.names"));
    }

    @Test
    void theSameEntitiesGiveTheSameBytes() {
        assertThat(bytes(some())).isEqualTo(bytes(some()));
    }

    @Test
    void readsWhatWasWritten() {
        NameFile file = read(bytes(some()));

        assertThat(file.entities()).isEqualTo(62);
        for (int word = 0; word < file.words(); word++) {
            assertThat(file.find(file.word(word))).isEqualTo(word);
        }
        assertThat(file.find("nowhere")).isNegative();
        int vest = file.find("vest");
        NameFile.Cursor postings = file.postings(vest, new NameFile.Cursor());
        int name = postings.next();
        assertThat(postings.hasNext()).isFalse();
        int entity = file.name(name, new NameFile.Cursor()).next();
        NameFile.Cursor record = file.entity(entity, new NameFile.Cursor());
        record.next();
        record.next();
        assertThat(record.next()).isEqualTo(name);
        assertThat(record.next()).isEqualTo(3);
        assertThat(record.rest()).isEqualTo("alias");
        assertThat(file.type(entity)).isEqualTo(EntityType.PERSON);
        assertThat(file.find("习近平")).isNotNegative();
        assertThat(file.find("alvest")).as("a short word is held joined, too").isNotNegative();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2})
    void aWordLeadsToEveryNameThatHoldsIt(int seed) {
        List<Entity> entities = Names.random(new Random(seed), 300);
        NameFile file = read(bytes(entities));
        List<List<String>> names = new ArrayList<>();
        for (Entity entity : entities) {
            names.add(NameFileWriter.words(entity.name()));
            entity.aliases().forEach(alias -> names.add(NameFileWriter.words(alias.name())));
        }
        assertThat(file.names()).isEqualTo(names.size());
        for (List<String> words : names) {
            for (String word : words) {
                List<Integer> expected = new ArrayList<>();
                for (int i = 0; i < names.size(); i++) {
                    if (names.get(i).contains(word)) {
                        expected.add(i);
                    }
                }
                assertThat(postings(file, word))
                        .as(word)
                        .containsAll(expected)
                        .isSorted()
                        .doesNotHaveDuplicates();
            }
        }
    }

    private static List<Integer> postings(NameFile file, String word) {
        List<Integer> names = new ArrayList<>();
        int name = 0;
        for (NameFile.Cursor c = file.postings(file.find(word), new NameFile.Cursor()); c.hasNext(); ) {
            name += c.next();
            names.add(name);
        }
        return names;
    }

    @Test
    void refusesAFileCutOffAnywhere() {
        byte[] bytes = bytes(some());
        ByteBuffer head = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        TreeSet<Integer> lengths = new TreeSet<>(List.of(0, 1, 3, 4, 7, 8, 15, 16, 23, 24, NameFile.HEAD - 1));
        for (int section = 0; section < NameFile.SECTIONS; section++) {
            int from = (int) head.getLong(24 + 16 * section);
            int to = from + (int) head.getLong(32 + 16 * section);
            lengths.addAll(List.of(from - 1, from, from + 1, to - 1, to, to + 1));
        }
        Random random = new Random(2);
        for (int i = 0; i < 200; i++) {
            lengths.add(random.nextInt(bytes.length));
        }
        for (int length : lengths.headSet(bytes.length)) {
            assertRefused(Arrays.copyOf(bytes, length), "cut off after " + length);
        }
        assertRefused(Arrays.copyOf(bytes, bytes.length + 1), "longer");
    }

    @Test
    void refusesAFileWithOneBitFlipped() {
        byte[] bytes = bytes(some());
        Random random = new Random(3);
        for (int i = 0; i < 2000; i++) {
            int bit = i < 8 * NameFile.HEAD ? i : random.nextInt(8 * bytes.length);
            byte[] damaged = bytes.clone();
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            assertRefused(damaged, "bit " + bit);
        }
    }

    @Test
    void saysWhichVersionsDoNotFit() {
        byte[] future = bytes(some());
        future[4] = 9;

        assertThatExceptionOfType(GazetteerFormatException.class)
                .isThrownBy(() -> read(future))
                .withMessage("house.names: compiled in format 9, this library reads format 1");
    }

    @Test
    void saysThatItIsSomethingElse() throws IOException {
        Path json = Files.writeString(folder.resolve("names.jsonl"), "{\"id\":\"a\"}\n".repeat(100));
        Path empty = Files.createFile(folder.resolve("empty"));

        for (Path file : List.of(json, empty)) {
            assertThat(NameFile.isOne(file)).isFalse();
            assertThatExceptionOfType(GazetteerFormatException.class)
                    .isThrownBy(() -> NameFile.open(file))
                    .withMessage(file + ": not a compiled file of names");
        }
    }

    @Test
    void writesAFileInPlaceOfAnotherAndLeavesNothingElse() throws IOException {
        Path file = folder.resolve("house.names");
        Files.writeString(file, "something else");
        NameFileWriter writer = new NameFileWriter();
        some().forEach(writer::add);
        writer.write(file);

        assertThat(file).hasBinaryContent(bytes(some()));
        assertThat(NameFile.isOne(file)).isTrue();
        assertThat(NameFile.open(file).names()).isEqualTo(read(bytes(some())).names());
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void holdsNoNamesAtAll() {
        NameFile file = read(bytes(List.of()));

        assertThat(file.names()).isZero();
        assertThat(file.words()).isZero();
        assertThat(file.entities()).isZero();
        assertThat(file.find("a")).isNegative();
    }
}
