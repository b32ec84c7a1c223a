package org.orthonym.index;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.orthonym.gazetteer.Alias;
import org.orthonym.gazetteer.Entity;
import org.orthonym.index.WordTrie.IntArray;
import org.orthonym.script.Folding;
import org.orthonym.script.Words;

/**
 * Makes a {@link NameFile}: add entities, then write. The same entities in the same order always give the same bytes. Not safe for
 * several threads.
 */
final class NameFileWriter {
    /** Two neighbouring words are held joined as well if one of them is this short: Al Sadr and Alsadr, Jae In and Jaein. */
    private static final int SHORT = 3;

    private static final int MOST_WORDS = 12;
    static final double HUNDREDTHS = 100;

    private final Map<String, Integer> wordIds = new HashMap<>();
    private final Map<String, Integer> languages = new LinkedHashMap<>();
    private final Bytes names = new Bytes(); // words as provisional ids, four bytes each, until they are sorted
    private final IntArray nameStarts = new IntArray();
    private final Bytes entities = new Bytes();
    private final IntArray entityStarts = new IntArray();

    NameFileWriter() {
        languages.put(Alias.ENGLISH, 0);
    }

    /** Adds an entity with its name and aliases. */
    void add(Entity entity) {
        int first = nameStarts.size();
        int owner = entityStarts.size();
        addName(owner, entity.name(), Alias.ENGLISH);
        for (Alias alias : entity.aliases()) {
            addName(owner, alias.name(), alias.language());
        }
        if (nameStarts.size() == first) {
            return; // a name without a letter cannot be looked up
        }
        entityStarts.add(entities.size());
        entities.write(NameFile.TYPES.indexOf(entity.type()));
        entities.number((int) Math.round(Math.max(0, entity.prior()) * HUNDREDTHS));
        entities.number(first);
        entities.number(nameStarts.size() - first);
        entities.writeBytes(entity.id().getBytes(StandardCharsets.UTF_8));
    }

    private void addName(int owner, String text, String language) {
        List<String> words = words(text);
        if (words.isEmpty()) {
            return;
        }
        nameStarts.add(names.size());
        names.number(owner);
        names.number(languages.computeIfAbsent(language, k -> languages.size()));
        names.number(words.size());
        words.forEach(this::word);
        int joined = 0;
        for (int i = 0; i + 1 < words.size(); i++) {
            joined += isJoinable(words, i) ? 1 : 0;
        }
        names.number(joined);
        for (int i = 0; i + 1 < words.size(); i++) {
            if (isJoinable(words, i)) {
                names.number(i);
                word(words.get(i) + words.get(i + 1));
            }
        }
        names.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The words of a name as {@link Folding#letters} writes them, at most twelve. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : Words.split(text)) {
            String letters = Folding.letters(word);
            if (!letters.isEmpty() && words.size() < MOST_WORDS) {
                words.add(letters);
            }
        }
        return words;
    }

    private static boolean isJoinable(List<String> words, int i) {
        int shorter = Math.min(words.get(i).length(), words.get(i + 1).length());
        return shorter > 1 && shorter <= SHORT && WordTrie.holds(words.get(i)) && WordTrie.holds(words.get(i + 1));
    }

    private void word(String word) {
        names.integer(wordIds.computeIfAbsent(word, k -> wordIds.size()));
    }

    /** Writes the file, in place of one that is there, at once. */
    void write(Path file) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try (FileChannel out = FileChannel.open(
                unfinished,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            ByteBuffer bytes = bytes();
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
        }
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The file as bytes. */
    ByteBuffer bytes() {
        List<byte[]> words = new ArrayList<>();
        List<String> sorted = new ArrayList<>(wordIds.keySet());
        sorted.sort(Comparator.comparing(word -> word.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned));
        int[] ids = new int[sorted.size()]; // provisional id -> id
        for (int i = 0; i < ids.length; i++) {
            ids[wordIds.getOrDefault(sorted.get(i), 0)] = i;
            words.add(sorted.get(i).getBytes(StandardCharsets.UTF_8));
        }
        byte[][] sections = new byte[NameFile.SECTIONS][];
        sections[NameFile.TRIE] = ints(WordTrie.of(sorted));
        texts(words, sections);
        names(ids, sections);
        sections[NameFile.ENTITY_STARTS] = starts(entityStarts, entities.size());
        sections[NameFile.ENTITIES] = entities.toByteArray();
        sections[NameFile.LANGUAGES] = String.join(" ", languages.keySet()).getBytes(StandardCharsets.UTF_8);
        return file(sections);
    }

    private static void texts(List<byte[]> words, byte[][] sections) {
        Bytes texts = new Bytes();
        IntArray starts = new IntArray();
        for (byte[] word : words) {
            starts.add(texts.size());
            texts.writeBytes(word);
        }
        sections[NameFile.WORD_STARTS] = starts(starts, texts.size());
        sections[NameFile.WORDS] = texts.toByteArray();
    }

    /** Writes the names with the final numbers of their words, and for each word the names that hold it. */
    private void names(int[] ids, byte[][] sections) {
        Bytes out = new Bytes();
        IntArray starts = new IntArray();
        int[] counts = new int[ids.length + 1];
        IntArray pairs = new IntArray(); // word, name, word, name ...
        ByteBuffer in = ByteBuffer.wrap(names.toByteArray());
        NameFile.Cursor cursor = new NameFile.Cursor();
        for (int name = 0; name < nameStarts.size(); name++) {
            starts.add(out.size());
            int from = nameStarts.get(name);
            int end = name + 1 < nameStarts.size() ? nameStarts.get(name + 1) : in.limit();
            cursor.set(in, from, end);
            out.number(cursor.next());
            out.number(cursor.next());
            int words = cursor.next();
            out.number(words);
            for (int i = 0; i < words; i++) {
                hold(ids[cursor.integer()], name, out, counts, pairs);
            }
            int joined = cursor.next();
            out.number(joined);
            for (int i = 0; i < joined; i++) {
                out.number(cursor.next());
                hold(ids[cursor.integer()], name, out, counts, pairs);
            }
            cursor.copyRest(out);
        }
        sections[NameFile.NAME_STARTS] = starts(starts, out.size());
        sections[NameFile.NAMES] = out.toByteArray();
        postings(counts, pairs, sections);
    }

    private static void hold(int word, int name, Bytes out, int[] counts, IntArray pairs) {
        out.number(word);
        counts[word]++;
        pairs.add(word);
        pairs.add(name);
    }

    private static void postings(int[] counts, IntArray pairs, byte[][] sections) {
        int[] next = new int[counts.length];
        for (int word = 1; word < counts.length; word++) {
            next[word] = next[word - 1] + counts[word - 1];
        }
        int[] lists = new int[pairs.size() / 2];
        for (int i = 0; i < pairs.size(); i += 2) {
            lists[next[pairs.get(i)]++] = pairs.get(i + 1); // names come ascending
        }
        Bytes out = new Bytes();
        IntArray starts = new IntArray();
        int at = 0;
        for (int word = 0; word + 1 < counts.length; word++) {
            starts.add(out.size());
            int last = -1;
            for (int i = 0; i < counts[word]; i++, at++) {
                if (lists[at] != last) { // a name may hold a word twice
                    out.number(lists[at] - Math.max(0, last));
                    last = lists[at];
                }
            }
        }
        sections[NameFile.POSTING_STARTS] = starts(starts, out.size());
        sections[NameFile.POSTINGS] = out.toByteArray();
    }

    private static byte[] starts(IntArray starts, int end) {
        starts.add(end);
        return ints(starts.toArray());
    }

    private static byte[] ints(int[] ints) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * ints.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asIntBuffer().put(ints);
        return bytes.array();
    }

    private static ByteBuffer file(byte[][] sections) {
        long length = NameFile.HEAD;
        for (byte[] section : sections) {
            length += section.length + 3 & ~3;
        }
        ByteBuffer file = ByteBuffer.allocate(Math.toIntExact(length)).order(ByteOrder.LITTLE_ENDIAN);
        file.putInt(0, NameFile.MAGIC).putInt(4, NameFile.VERSION).putLong(16, length);
        int at = NameFile.HEAD;
        for (int i = 0; i < sections.length; i++) {
            file.putLong(24 + 16 * i, at).putLong(32 + 16 * i, sections[i].length);
            file.put(at, sections[i]);
            at += sections[i].length + 3 & ~3;
        }
        CRC32 checksum = new CRC32();
        checksum.update(file.slice(16, file.limit() - 16));
        file.putLong(8, checksum.getValue());
        return file;
    }

    /** Bytes that grow. */
    static final class Bytes extends ByteArrayOutputStream {
        void number(int value) {
            int rest = value;
            while (rest >>> 7 != 0) {
                write(rest & 0x7F | 0x80);
                rest >>>= 7;
            }
            write(rest);
        }

        void integer(int value) {
            write(value >>> 24);
            write(value >>> 16);
            write(value >>> 8);
            write(value);
        }
    }
}
