package org.orthonym.gazetteer;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A gazetteer as bytes: magic number, format version, length, CRC-32 and then the entries, strings in modified UTF-8. The same
 * gazetteer always gives the same bytes.
 */
public final class CompiledGazetteer {
    private static final int MAGIC = 0x4F475A31; // "OGZ1"
    private static final int VERSION = 1;

    private CompiledGazetteer() {}

    /** Writes {@code gazetteer} to {@code out}, which the caller closes. */
    public static void write(Gazetteer gazetteer, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream body = new DataOutputStream(bytes);
        body.writeInt(gazetteer.titles().size());
        for (Title title : gazetteer.titles()) {
            body.writeUTF(title.id());
            body.writeUTF(title.name());
            body.writeBoolean(title.isOccupation());
            writeAll(title.wordings(), body);
        }
        body.writeInt(gazetteer.offices().size());
        for (Office office : gazetteer.offices()) {
            body.writeUTF(office.id());
            body.writeUTF(office.name());
            body.writeUTF(office.title());
            body.writeUTF(office.country().orElse(""));
            body.writeUTF(office.org().orElse(""));
            writeAll(office.wordings(), body);
            writeAll(office.about(), body);
            body.writeInt(office.seats());
            body.writeLong(office.knownUntil().toEpochDay());
        }
        body.writeInt(gazetteer.entities().size());
        for (Entity entity : gazetteer.entities()) {
            write(entity, body);
        }
        CRC32 checksum = new CRC32();
        checksum.update(bytes.toByteArray());
        DataOutputStream head = new DataOutputStream(out);
        head.writeInt(MAGIC);
        head.writeInt(VERSION);
        head.writeInt(bytes.size());
        head.writeLong(checksum.getValue());
        head.write(bytes.toByteArray());
        head.flush();
    }

    private static void write(Entity entity, DataOutputStream body) throws IOException {
        body.writeUTF(entity.id());
        body.writeUTF(entity.type().word());
        body.writeUTF(entity.name());
        body.writeInt(entity.aliases().size());
        for (Alias alias : entity.aliases()) {
            body.writeUTF(alias.name());
            body.writeUTF(alias.language());
        }
        body.writeUTF(entity.country().orElse(""));
        body.writeChar(entity.gender());
        body.writeUTF(entity.family());
        body.writeDouble(entity.prior());
        body.writeInt(entity.tenures().size());
        for (Tenure tenure : entity.tenures()) {
            body.writeUTF(tenure.office());
            body.writeLong(tenure.from().toEpochDay());
            body.writeLong(tenure.until().toEpochDay());
        }
        writeAll(entity.demonyms(), body);
        body.writeBoolean(entity.isCountry());
    }

    private static void writeAll(List<String> strings, DataOutputStream body) throws IOException {
        body.writeInt(strings.size());
        for (String string : strings) {
            body.writeUTF(string);
        }
    }

    /** Whether a stream begins like a compiled gazetteer; it is left where it was and must support marks. */
    public static boolean isCompiled(InputStream in) throws IOException {
        in.mark(4);
        byte[] head = in.readNBytes(4);
        in.reset();
        return head.length == 4 && ByteBuffer.wrap(head).getInt() == MAGIC;
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param file the name to use in errors
     * @throws GazetteerFormatException if it is no compiled gazetteer, of another version, cut off or damaged
     */
    public static Gazetteer read(InputStream in, String file) throws IOException {
        DataInputStream head = new DataInputStream(new BufferedInputStream(in));
        try {
            if (head.readInt() != MAGIC) {
                throw new GazetteerFormatException(file, 0, "not a compiled gazetteer");
            }
            int version = head.readInt();
            if (version != VERSION) {
                throw new GazetteerFormatException(
                        file, 0, "compiled in format " + version + ", this library reads format " + VERSION);
            }
            int length = head.readInt();
            long expected = head.readLong();
            byte[] bytes = head.readNBytes(Math.max(0, length));
            CRC32 checksum = new CRC32();
            checksum.update(bytes);
            if (bytes.length != length || checksum.getValue() != expected) {
                throw new GazetteerFormatException(file, 0, "cut off or damaged: its checksum does not fit");
            }
            return read(new DataInputStream(new ByteArrayInputStream(bytes)));
        } catch (EOFException e) {
            throw new GazetteerFormatException(file, 0, "cut off");
        }
    }

    private static Gazetteer read(DataInputStream body) throws IOException {
        List<Title> titles = new ArrayList<>();
        for (int i = body.readInt(); i > 0; i--) {
            titles.add(new Title(body.readUTF(), body.readUTF(), body.readBoolean(), readAll(body)));
        }
        List<Office> offices = new ArrayList<>();
        for (int i = body.readInt(); i > 0; i--) {
            offices.add(new Office(
                    body.readUTF(),
                    body.readUTF(),
                    body.readUTF(),
                    optional(body.readUTF()),
                    optional(body.readUTF()),
                    readAll(body),
                    readAll(body),
                    body.readInt(),
                    LocalDate.ofEpochDay(body.readLong())));
        }
        List<Entity> entities = new ArrayList<>();
        for (int i = body.readInt(); i > 0; i--) {
            entities.add(readEntity(body));
        }
        return Gazetteer.of(entities, offices, titles);
    }

    private static Entity readEntity(DataInputStream body) throws IOException {
        String id = body.readUTF();
        EntityType type = EntityType.of(body.readUTF()).orElseThrow();
        String name = body.readUTF();
        List<Alias> aliases = new ArrayList<>();
        for (int i = body.readInt(); i > 0; i--) {
            aliases.add(new Alias(body.readUTF(), body.readUTF()));
        }
        Optional<String> country = optional(body.readUTF());
        char gender = body.readChar();
        String family = body.readUTF();
        double prior = body.readDouble();
        List<Tenure> tenures = new ArrayList<>();
        for (int i = body.readInt(); i > 0; i--) {
            tenures.add(new Tenure(
                    body.readUTF(), LocalDate.ofEpochDay(body.readLong()), LocalDate.ofEpochDay(body.readLong())));
        }
        return new Entity(
                id, type, name, aliases, country, gender, family, prior, tenures, readAll(body), body.readBoolean());
    }

    private static Optional<String> optional(String string) {
        return string.isEmpty() ? Optional.empty() : Optional.of(string);
    }

    private static List<String> readAll(DataInputStream body) throws IOException {
        List<String> strings = new ArrayList<>();
        for (int i = body.readInt(); i > 0; i--) {
            strings.add(body.readUTF());
        }
        return strings;
    }
}
