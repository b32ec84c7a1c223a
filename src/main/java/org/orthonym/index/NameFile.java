package org.orthonym.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.CRC32;
import org.orthonym.gazetteer.EntityType;
import org.orthonym.gazetteer.GazetteerFormatException;

/**
 * Names, their words and whose they are, in one block of bytes: a memory-mapped file or an array. Immutable and safe for many
 * threads; nothing is copied to the heap.
 *
 * <p>Little-endian. Head of {@link #HEAD} bytes: magic number, version, CRC-32 of the rest, length of the file, then offset and
 * length of each section. Sections: the trie of the words ({@link WordTrie}); where each word's text begins, and the texts,
 * sorted; where each word's names begin, and the names, as differences; where each name begins, and the names (entity, language,
 * words, joined words, text); where each entity begins, and the entities (type, prior in hundredths, names, id). Numbers inside
 * names and entities are variable-length, seven bits a byte, low first.
 */
final class NameFile {
    static final int MAGIC = 0x4D4E594F; // "OYNM"
    static final int VERSION = 1;
    static final int SECTIONS = 10;
    static final int HEAD = 24 + 16 * SECTIONS;

    static final int TRIE = 0;
    static final int WORD_STARTS = 1;
    static final int WORDS = 2;
    static final int POSTING_STARTS = 3;
    static final int POSTINGS = 4;
    static final int NAME_STARTS = 5;
    static final int NAMES = 6;
    static final int ENTITY_STARTS = 7;
    static final int ENTITIES = 8;
    static final int LANGUAGES = 9;

    /** The types of entities by number; part of the format. */
    static final List<EntityType> TYPES = List.of(EntityType.PERSON, EntityType.PLACE, EntityType.ORG, EntityType.TERM);

    private final ByteBuffer[] sections = new ByteBuffer[SECTIONS];
    private final IntBuffer trie;
    private final IntBuffer wordStarts;
    private final IntBuffer postingStarts;
    private final IntBuffer nameStarts;
    private final IntBuffer entityStarts;
    private final String[] languages;

    private NameFile(ByteBuffer bytes) {
        for (int i = 0; i < SECTIONS; i++) {
            int from = Math.toIntExact(bytes.getLong(24 + 16 * i));
            int length = Math.toIntExact(bytes.getLong(32 + 16 * i));
            sections[i] = bytes.slice(from, length).order(ByteOrder.LITTLE_ENDIAN);
        }
        trie = sections[TRIE].asIntBuffer();
        wordStarts = sections[WORD_STARTS].asIntBuffer();
        postingStarts = sections[POSTING_STARTS].asIntBuffer();
        nameStarts = sections[NAME_STARTS].asIntBuffer();
        entityStarts = sections[ENTITY_STARTS].asIntBuffer();
        languages = text(LANGUAGES, 0, sections[LANGUAGES].limit()).split(" ", -1);
    }

    /**
     * Maps a file that {@link NameFileWriter} wrote.
     *
     * @throws GazetteerFormatException if it is no such file, of another version, cut off or damaged
     */
    static NameFile open(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = channel.size();
            if (size > Integer.MAX_VALUE) {
                throw new GazetteerFormatException(file.toString(), 0, "larger than 2 GB");
            }
            return of(channel.map(FileChannel.MapMode.READ_ONLY, 0, size), file.toString());
        }
    }

    /** Whether a file begins like one of these. */
    static boolean isOne(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer head = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN);
            return channel.read(head, 0) == 4 && head.getInt(0) == MAGIC;
        }
    }

    /** The names in those bytes. */
    static NameFile of(ByteBuffer bytes, String file) {
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.limit() < HEAD || bytes.getInt(0) != MAGIC) {
            throw new GazetteerFormatException(file, 0, "not a compiled file of names");
        }
        if (bytes.getInt(4) != VERSION) {
            throw new GazetteerFormatException(
                    file, 0, "compiled in format " + bytes.getInt(4) + ", this library reads format " + VERSION);
        }
        if (bytes.getLong(16) != bytes.limit()) {
            throw new GazetteerFormatException(file, 0, "cut off: " + bytes.limit() + " bytes of " + bytes.getLong(16));
        }
        CRC32 checksum = new CRC32();
        checksum.update(bytes.slice(16, bytes.limit() - 16));
        if (checksum.getValue() != bytes.getLong(8)) {
            throw new GazetteerFormatException(file, 0, "damaged: its checksum does not fit");
        }
        return new NameFile(bytes);
    }

    /** The trie of all words that are a-z. */
    IntBuffer trie() {
        return trie;
    }

    /** The number of different words. */
    int words() {
        return wordStarts.limit() - 1;
    }

    /** The number of names. */
    int names() {
        return nameStarts.limit() - 1;
    }

    /** The number of entities. */
    int entities() {
        return entityStarts.limit() - 1;
    }

    /** The text of a word. */
    String word(int word) {
        return text(WORDS, wordStarts.get(word), wordStarts.get(word + 1));
    }

    /** The number of bytes of a word's text. */
    int length(int word) {
        return wordStarts.get(word + 1) - wordStarts.get(word);
    }

    /** The first byte of a word's text. */
    int firstByte(int word) {
        return sections[WORDS].get(wordStarts.get(word));
    }

    /** Whether a word of a-z has no vowel. */
    boolean isConsonants(int word) {
        for (int i = wordStarts.get(word); i < wordStarts.get(word + 1); i++) {
            if ("aeiouy".indexOf(sections[WORDS].get(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** The number of a word, or -1 - where it would stand. */
    int find(String word) {
        byte[] sought = word.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = words() - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            int order = compare(sought, middle);
            if (order == 0) {
                return middle;
            }
            if (order > 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1 - low;
    }

    private int compare(byte[] sought, int word) {
        int from = wordStarts.get(word);
        int length = wordStarts.get(word + 1) - from;
        ByteBuffer texts = sections[WORDS];
        for (int i = 0; i < Math.min(sought.length, length); i++) {
            int order = (sought[i] & 0xFF) - (texts.get(from + i) & 0xFF);
            if (order != 0) {
                return order;
            }
        }
        return sought.length - length;
    }

    /** The bytes that a word's list of names takes: about as many as names, a bound for what reading them costs. */
    int postingBytes(int word) {
        return postingStarts.get(word + 1) - postingStarts.get(word);
    }

    /** Reads the names that hold a word, ascending. */
    Cursor postings(int word, Cursor cursor) {
        return cursor.set(sections[POSTINGS], postingStarts.get(word), postingStarts.get(word + 1));
    }

    /** Reads a name: entity, language, words, joined words, then its text. */
    Cursor name(int name, Cursor cursor) {
        return cursor.set(sections[NAMES], nameStarts.get(name), nameStarts.get(name + 1));
    }

    /** Reads an entity: type, prior, number of its first name, number of names, then its id. */
    Cursor entity(int entity, Cursor cursor) {
        return cursor.set(sections[ENTITIES], entityStarts.get(entity), entityStarts.get(entity + 1));
    }

    /** The language with that number; 0 is English. */
    String language(int number) {
        return languages[number];
    }

    /** The type of an entity. */
    EntityType type(int entity) {
        return TYPES.get(sections[ENTITIES].get(entityStarts.get(entity)));
    }

    private String text(int section, int from, int to) {
        byte[] bytes = new byte[to - from];
        sections[section].get(from, bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** A place in a section, to be set anew for each record. Not safe for several threads. */
    static final class Cursor {
        private ByteBuffer bytes = ByteBuffer.allocate(0);
        private int at;
        private int end;

        Cursor set(ByteBuffer section, int from, int to) {
            bytes = section;
            at = from;
            end = to;
            return this;
        }

        boolean hasNext() {
            return at < end;
        }

        /** The next variable-length number. */
        int next() {
            int value = 0;
            int shift = 0;
            int b;
            do {
                b = bytes.get(at++);
                value |= (b & 0x7F) << shift;
                shift += 7;
            } while (b < 0);
            return value;
        }

        /** The next four bytes, high first. */
        int integer() {
            int value = (bytes.get(at) & 0xFF) << 24
                    | (bytes.get(at + 1) & 0xFF) << 16
                    | (bytes.get(at + 2) & 0xFF) << 8
                    | bytes.get(at + 3) & 0xFF;
            at += 4;
            return value;
        }

        /** Writes the rest of the record as it is. */
        void copyRest(NameFileWriter.Bytes out) {
            while (at < end) {
                out.write(bytes.get(at++));
            }
        }

        /** The rest of the record as text. */
        String rest() {
            byte[] text = new byte[end - at];
            bytes.get(at, text);
            return new String(text, StandardCharsets.UTF_8);
        }
    }
}
