package org.orthonym.gazetteer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerReaderTest {
    private static final String FIRST = "{'id':'first','type':'person','name':'Ann First'}";
    private static final String LAST = "{'id':'last','type':'place','name':'Lastville'}";

    @Test
    void readsEveryFieldOfAPerson() throws IOException {
        Entity entity = Entries.of(
                        "{'id':'steve-witkoff','type':'person','name':'Steve Witkoff','aliases':['Steven Witkoff',"
                                + "{'name':'Στιβ Γουίτκοφ','lang':'el'}],'country':'US','gender':'m','prior':1.5,"
                                + "'tenures':[{'office':'us-special-envoy','from':'2025-01-20'}]}")
                .gazetteer()
                .entity("steve-witkoff")
                .orElseThrow();

        assertThat(entity.type()).isEqualTo(EntityType.PERSON);
        assertThat(entity.name()).isEqualTo("Steve Witkoff");
        assertThat(entity.aliases())
                .containsExactly(new Alias("Steven Witkoff", "en"), new Alias("Στιβ Γουίτκοφ", "el"));
        assertThat(entity.country()).contains("US");
        assertThat(entity.gender()).isEqualTo('m');
        assertThat(entity.family()).isEqualTo("Witkoff");
        assertThat(entity.prior()).isEqualTo(1.5);
        assertThat(entity.tenures())
                .containsExactly(new Tenure("us-special-envoy", LocalDate.of(2025, 1, 20), LocalDate.MAX));
        assertThat(entity.isCountry()).isFalse();
    }

    @Test
    void needsOnlyIdTypeAndName() throws IOException {
        Entity entity = Entries.of(FIRST).gazetteer().entity("first").orElseThrow();

        assertThat(entity.aliases()).isEmpty();
        assertThat(entity.country()).isEmpty();
        assertThat(entity.gender()).isEqualTo('?');
        assertThat(entity.prior()).isZero();
        assertThat(entity.tenures()).isEmpty();
        assertThat(entity.demonyms()).isEmpty();
    }

    @Test
    void aSingleNameIsNoSurname() throws IOException {
        assertThat(Entries.of("{'id':'lula','type':'person','name':'Lula'}")
                        .gazetteer()
                        .entity("lula")
                        .orElseThrow()
                        .family())
                .isEmpty();
    }

    @Test
    void readsOfficesAndTitles() throws IOException {
        Gazetteer gazetteer = Entries.of(
                        "{'id':'defence-minister','type':'title','name':'defence minister','aliases':['minister of defense']}",
                        "{'id':'gb-defence-minister','type':'office','name':'Secretary of State for Defence',"
                                + "'title':'defence-minister','country':'GB','knownUntil':'2025'}")
                .gazetteer();

        Office office = gazetteer.office("gb-defence-minister").orElseThrow();
        assertThat(office.country()).contains("GB");
        assertThat(office.seats()).isEqualTo(1);
        assertThat(office.knownUntil()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(gazetteer.title("defence-minister").orElseThrow().wordings())
                .containsExactly("defence minister", "minister of defense");
    }

    @ParameterizedTest
    @CsvSource({
        "2025, 2025-01-01, 2025-12-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2025-09-04, 2025-09-04, 2025-09-04",
    })
    void aYearOrMonthIsAllOfIt(String day, LocalDate from, LocalDate until) throws IOException {
        String tenures = "'tenures':[{'office':'o','from':'" + day + "','until':'" + day + "'}]";

        assertThat(Entries.of("{'id':'a','type':'person','name':'A B'," + tenures + "}")
                        .gazetteer()
                        .entity("a")
                        .orElseThrow()
                        .tenures())
                .containsExactly(new Tenure("o", from, until));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'id':'a','type':'person'|expected one JSON object",
                "nonsense|expected one JSON object",
                "['a']|expected one JSON object, found ARRAY",
                "7|expected one JSON object",
                "{'id':'a','type':'person','name':'A B'} {}|expected one JSON object",
                "{'id':'a','id':'b','type':'person','name':'A B'}|Duplicate field 'id'",
                "{'id':'a','type':'person','name':'A B','nick':'C'}|unknown field \"nick\"",
                "{'id':'a','type':'title','name':'a','country':'GB'}|unknown field \"country\"",
                "{'id':'a','type':'robot','name':'A B'}|type \"robot\": expected person, place, org",
                "{'id':'a','type':'PERSON','name':'A B'}|type \"PERSON\"",
                "{'id':'a','name':'A B'}|expected a \"type\"",
                "{'type':'person','name':'A B'}|expected a \"id\"",
                "{'id':'a','type':'person'}|expected a \"name\"",
                "{'id':'a','type':'person','name':' '}|name: expected a string that is not blank",
                "{'id':'a','type':'person','name':5}|name: expected a string",
                "{'id':'a b','type':'person','name':'A B'}|id \"a b\": expected letters and digits",
                "{'id':'a','type':'person','name':'A B','country':'UK'}|country \"UK\": expected an ISO 3166 code",
                "{'id':'a','type':'person','name':'A B','country':'gb'}|country \"gb\"",
                "{'id':'a','type':'person','name':'A B','gender':'x'}|gender \"x\": expected m or f",
                "{'id':'a','type':'person','name':'A B','gender':'male'}|gender \"male\"",
                "{'id':'a','type':'person','name':'A B','prior':'high'}|prior: expected a number",
                "{'id':'a','type':'person','name':'A B','family':'C'}|family \"C\" is not in \"A B\"",
                "{'id':'a','type':'person','name':'A B','aliases':'C'}|aliases: expected an array",
                "{'id':'a','type':'person','name':'A B','aliases':[5]}|aliases: expected a string or",
                "{'id':'a','type':'person','name':'A B','aliases':[{'name':'C'}]}|aliases: expected a string or",
                "{'id':'a','type':'person','name':'A B','aliases':[{'name':' ','lang':'el'}]}|alias without a name",
                "{'id':'a','type':'person','name':'A B','aliases':[{'name':'C','lang':'greek'}]}|lang \"greek\"",
                "{'id':'a','type':'person','name':'A B','tenures':[{'from':'2025'}]}|expected a \"office\"",
                "{'id':'a','type':'person','name':'A B','tenures':[null]}|expected a \"office\"",
                "{'id':'a','type':'person','name':'A B','tenures':[{'office':'o','to':'2025'}]}|unknown field \"to\"",
                "{'id':'a','type':'person','name':'A B','tenures':[{'office':'o','from':'2025-02-30'}]}|from \"2025-02-30\"",
                "{'id':'a','type':'person','name':'A B','tenures':[{'office':'o','from':'2025-13'}]}|from \"2025-13\"",
                "{'id':'a','type':'person','name':'A B','tenures':[{'office':'o','until':'soon'}]}|until \"soon\"",
                "{'id':'a','type':'person','name':'A B','tenures':[{'office':'o','from':'2025','until':'2024'}]}|tenure of o",
                "{'id':'a','type':'place','name':'A','kind':'city'}|kind \"city\": expected country",
                "{'id':'a','type':'place','name':'A','demonyms':[1]}|demonyms: expected strings",
                "{'id':'a','type':'office','name':'A','title':'t','knownUntil':'2025'}|expected a \"country\" or an \"org\"",
                "{'id':'a','type':'office','name':'A','title':'t','country':'GB'}|expected a \"knownUntil\"",
                "{'id':'a','type':'office','name':'A','title':'t','country':'GB','knownUntil':'x'}|knownUntil \"x\"",
                "{'id':'a','type':'office','name':'A','title':'t','country':'GB','knownUntil':'2025','seats':-1}|seats -1",
            })
    void namesTheWrongLineAndReadsTheRest(String wrong, String complaint) throws IOException {
        Entries entries = Entries.of(FIRST, "", wrong, LAST);

        assertThat(entries.problems())
                .singleElement()
                .asString()
                .startsWith(Entries.FILE + ":3: ")
                .contains(complaint);
        assertThat(entries.ids()).containsExactly("first", "last");
    }

    @Test
    void namesALineThatIsNotUtf8() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((FIRST.replace('\'', '"') + "\n").getBytes(UTF_8));
        bytes.writeBytes(new byte[] {'"', (byte) 0xC3, '(', '"', '\n'});
        bytes.writeBytes(LAST.replace('\'', '"').getBytes(UTF_8));

        Entries entries = Entries.ofBytes(bytes.toByteArray());

        assertThat(entries.problems()).containsExactly(Entries.FILE + ":2: not UTF-8");
        assertThat(entries.ids()).containsExactly("first", "last");
    }

    @Test
    void namesEveryWrongLine() throws IOException {
        assertThat(Entries.of("x", FIRST, "y", LAST, "z").problems())
                .extracting(problem -> problem.substring(0, problem.indexOf(": ")))
                .containsExactly("house.jsonl:1", "house.jsonl:3", "house.jsonl:5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'seats':'two'", "'seats':1.5", "'seats':[2]"})
    void namesSeatsThatAreNoWholeNumber(String seats) throws IOException {
        assertThat(Entries.of("{'id':'a','type':'office','name':'A','title':'t','country':'GB','knownUntil':'2025',"
                                + seats + "}")
                        .problems())
                .hasSize(1);
    }

    @Test
    void readsFilesOneAfterTheOther(@TempDir Path folder) throws IOException {
        Path one = Files.writeString(folder.resolve("one.jsonl"), "\ufeff" + FIRST.replace('\'', '"') + "\r\n");
        Path other = Files.writeString(folder.resolve("other.jsonl"), "\n" + LAST.replace('\'', '"'));
        GazetteerReader reader = new GazetteerReader(bad -> {
            throw bad;
        });

        reader.read(one).read(other);

        assertThat(reader.entities())
                .extracting(located -> located.entry().id())
                .containsExactly("first", "last");
        assertThat(reader.entities())
                .extracting(GazetteerReader.Located::file)
                .containsExactly(one.toString(), other.toString());
        assertThat(reader.entities()).extracting(GazetteerReader.Located::line).containsExactly(1, 2);
    }

    @Test
    void saysThatAFileIsMissing(@TempDir Path folder) {
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> Gazetteer.read(folder.resolve("none.jsonl")));
    }

    @Test
    void stopsAtTheFirstWrongLineWhereNobodyIsTold(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("wrong.jsonl"), FIRST.replace('\'', '"') + "\nx\ny\n");

        assertThatExceptionOfType(GazetteerFormatException.class)
                .isThrownBy(() -> Gazetteer.read(file))
                .satisfies(e -> assertThat(e.file()).isEqualTo(file.toString()))
                .satisfies(e -> assertThat(e.line()).isEqualTo(2));
        assertThat(Gazetteer.read(file, bad -> {}).entities()).hasSize(1);
    }

    @Test
    void doesTheSameInTurkish() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Entries.of(
                                    "{'id':'IRINA','type':'person','name':'IRINA I','aliases':[{'name':'Ирина','lang':'ID'}]}",
                                    "{'id':'title','type':'title','name':'TITLE'}")
                            .problems())
                    .isEmpty();
        } finally {
            Locale.setDefault(before);
        }
    }
}
