package org.orthonym.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orthonym.gazetteer.CompiledGazetteer;
import org.orthonym.gazetteer.Gazetteer;

/** The command line as scripts see it. A gazetteer of one name keeps most runs short. */
class CommandLineTest {
    private static final JsonMapper JSON = new JsonMapper();

    private static final String HEALEY = """
            {"id":"defence-minister","type":"title","name":"defence minister","aliases":["defense minister"]}
            {"id":"gb-defence-minister","type":"office","name":"Secretary of State for Defence","title":"defence-minister",\
            "country":"GB","knownUntil":"2026"}
            {"id":"gb","type":"place","name":"Britain","kind":"country","country":"GB","demonyms":["British"]}
            {"id":"john-healey","type":"person","name":"John Healey","aliases":[{"name":"Τζον Χίλι","lang":"el"}],\
            "country":"GB","gender":"m","prior":1.5,"tenures":[{"office":"gb-defence-minister","from":"2024-07-05"}]}
            """;

    private static final String GARBLED = "British Defense Minister John Chili left the the room.";
    private static final String REPAIRED = "British Defense Minister John Healey left the room.";

    @TempDir
    private Path folder = Path.of(".");

    /** What a run gave. */
    private record Run(int status, String out, String err) {
        List<String> complaints() {
            return err.lines().toList();
        }

        List<JsonNode> results() throws IOException {
            List<JsonNode> nodes = new ArrayList<>();
            for (String line : out.lines().toList()) {
                nodes.add(JSON.readTree(line));
            }
            return nodes;
        }
    }

    private static Run run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(new PrintStream(out, false, UTF_8), new PrintStream(err, true, UTF_8), args);
        return new Run(status, out.toString(UTF_8), err.toString(UTF_8));
    }

    /** {@code repair} with Healey alone, and what is known of the article. */
    private Run repair(String... args) throws IOException {
        List<String> all = new ArrayList<>(List.of(
                "repair",
                "--no-bundled",
                "--gazetteer",
                file("healey.jsonl", HEALEY).toString(),
                "--from",
                "el",
                "--date",
                "2025-09-04"));
        all.addAll(List.of(args));
        return run(all.toArray(String[]::new));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    @Test
    void printsTheRepairedTextAndNothingElse() throws IOException {
        Run run = repair(file("a.txt", GARBLED + "\n").toString());

        assertThat(run.err).isEmpty();
        assertThat(run.out).isEqualTo(REPAIRED + "\n");
        assertThat(run.status).isZero();
    }

    @Test
    void givesATextWithoutGarblesBackByteForByte() throws IOException {
        String text = "İstanbul, 😀\r\nno newline at the end";

        assertThat(repair(file("a.txt", text).toString())).isEqualTo(new Run(0, text, ""));
    }

    @Test
    void readsStandardInputWhereNoFileIsNamed() throws IOException {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(GARBLED.getBytes(UTF_8)));
            assertThat(repair()).isEqualTo(new Run(0, REPAIRED, ""));
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void usesTheBundledGazetteerByDefault() throws IOException {
        Run run = run(
                "repair",
                "--from",
                "el",
                "--date",
                "2025-09-04",
                file("a.txt", GARBLED).toString());

        assertThat(run).isEqualTo(new Run(0, REPAIRED, ""));
    }

    @Test
    void readsACompiledGazetteer() throws IOException {
        Path compiled = folder.resolve("healey.gazetteer");
        try (OutputStream out = Files.newOutputStream(compiled)) {
            CompiledGazetteer.write(Gazetteer.read(file("healey.jsonl", HEALEY)), out);
        }

        assertThat(run(
                        "repair",
                        "--no-bundled",
                        "--gazetteer",
                        compiled.toString(),
                        "--from",
                        "el",
                        "--date",
                        "2025-09-04",
                        file("a.txt", GARBLED).toString()))
                .isEqualTo(new Run(0, REPAIRED, ""));
    }

    @Test
    void printsAResultForALine() throws IOException {
        Run run = repair(
                "--jsonl",
                file(
                                "a.jsonl",
                                JSON.createObjectNode()
                                                .put("id", "a1")
                                                .put("text", "😀 " + GARBLED)
                                                .put("other", 5) + "\n")
                        .toString());

        assertThat(run.err).isEmpty();
        JsonNode result = run.results().get(0);
        assertThat(result.get("id").textValue()).isEqualTo("a1");
        assertThat(result.get("text").textValue()).isEqualTo("😀 " + REPAIRED);
        assertThat(result.get("lang").textValue()).isEqualTo("el");
        assertThat(result.get("edits")).hasSize(2);
        JsonNode name = result.get("edits").get(0);
        assertThat(name.get("start").intValue()).isEqualTo(28);
        assertThat(name.get("end").intValue()).isEqualTo(38);
        assertThat(name.get("before").textValue()).isEqualTo("John Chili");
        assertThat(name.get("after").textValue()).isEqualTo("John Healey");
        assertThat(name.get("kind").textValue()).isEqualTo("name");
        assertThat(name.get("rule").textValue()).isNotBlank();
        assertThat(name.get("entity").textValue()).isEqualTo("john-healey");
        assertThat(name.get("confidence").doubleValue()).isBetween(0.9, 1.0);
        assertThat(name.get("evidence")).isNotEmpty().allMatch(JsonNode::isTextual);
        JsonNode cleanup = result.get("edits").get(1);
        assertThat(cleanup.get("kind").textValue()).isEqualTo("cleanup");
        assertThat(cleanup.get("rule").textValue()).isEqualTo("doubled-word");
        assertThat(cleanup.get("evidence")).hasSize(1);
        assertThat(result.get("suggestions").isArray()).isTrue();
        assertThat(result.get("suspects").isArray()).isTrue();
    }

    @Test
    void suggestsWhatItIsNotSureOf() throws IOException {
        Run run = repair(
                "--min-confidence",
                "1",
                "--min-suggestion",
                "0.01",
                "--jsonl",
                file("a.jsonl", "{\"id\":\"a1\",\"text\":\"" + GARBLED + "\"}").toString());

        JsonNode suggestion = run.results().get(0).get("suggestions").get(0);
        assertThat(suggestion.get("start").intValue()).isEqualTo(25);
        assertThat(suggestion.get("end").intValue()).isEqualTo(35);
        assertThat(suggestion.get("before").textValue()).isEqualTo("John Chili");
        assertThat(suggestion.get("after").textValue()).isEqualTo("John Healey");
        assertThat(suggestion.get("kind").textValue()).isEqualTo("name");
        assertThat(suggestion.get("entity").textValue()).isEqualTo("john-healey");
    }

    @Test
    void aLinesOwnLanguageAndDayCount() throws IOException {
        Run run = run(
                "repair",
                "--no-bundled",
                "--gazetteer",
                file("healey.jsonl", HEALEY).toString(),
                "--jsonl",
                file("a.jsonl", "{\"id\":\"a1\",\"text\":\"" + GARBLED + "\",\"lang\":\"el\",\"date\":\"2025-09-04\"}")
                        .toString());

        assertThat(run.results().get(0).get("text").textValue()).isEqualTo(REPAIRED);
        assertThat(run.results().get(0).get("lang").textValue()).isEqualTo("el");
    }

    @Test
    void printsOneArticleAsJson() throws IOException {
        Path file = file("a.txt", GARBLED);

        JsonNode result = JSON.readTree(repair("--output", "json", file.toString()).out);

        assertThat(result.get("id").textValue()).isEqualTo(file.toString());
        assertThat(result.get("text").textValue()).isEqualTo(REPAIRED);
        assertThat(result.get("edits")).hasSize(2);
    }

    @Test
    void printsWhatChanged() throws IOException {
        Path file = file("a.txt", "Before.\n" + GARBLED + "\n");

        assertThat(repair("--output", "diff", file.toString()).out.lines())
                .containsExactly(
                        "--- " + file,
                        "+++ " + file + " (repaired)",
                        "@@ -1,2 +1,2 @@",
                        " Before.",
                        "-" + GARBLED,
                        "+" + REPAIRED);
        assertThat(repair("--output", "diff", file("b.txt", "Nothing.\n").toString()).out)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "--help, Usage: orthonym",
        "repair --help, --min-confidence",
        "gazetteer --help, check",
        "help repair, --jsonl"
    })
    void helps(String args, String expected) {
        Run run = run(args.split(" "));

        assertThat(run.out).contains(expected);
        assertThat(run.err).isEmpty();
        assertThat(run.status).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--wrong",
                "repair --wrong",
                "wrong",
                "repair --output pdf",
                "repair --date 2025-02-30",
                "repair --date soon",
                "repair --from greek",
                "repair --from xx-",
                "repair --min-confidence 2",
                "repair --min-confidence x",
                "repair --min-suggestion -1",
                "gazetteer check",
                "gazetteer wrong"
            })
    void wrongUsageHasItsOwnStatus(String args) {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream("x".getBytes(UTF_8)));
            Run run = run(args.split(" "));

            assertThat(run.status).isEqualTo(2);
            assertThat(run.out).isEmpty();
            assertThat(run.err).isNotBlank().doesNotContain("Exception");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void saysWhatIsWrongWithAnOption() {
        assertThat(run("repair", "--date", "2025-02-30").err).contains("--date").contains("no such day \"2025-02-30\"");
        assertThat(run("repair", "--from", "greek").err).contains("--from").contains("unknown language \"greek\"");
    }

    @Test
    void namesEveryFileItCannotReadAndGoesOn() throws IOException {
        String missing = folder.resolve("missing.txt").toString();
        String empty = file("empty.txt", "").toString();
        String latin = file("latin.txt", new byte[] {'a', '\n', 'b', '\n', (byte) 0xE9, 't', (byte) 0xE9})
                .toString();
        String nul = file("nul.txt", "a\nb\u0000c\n").toString();
        String good = file("good.txt", GARBLED).toString();

        Run run = repair(missing, folder.toString(), empty, latin, nul, good);

        assertThat(run.complaints())
                .containsExactly(
                        "orthonym: " + missing + ": no such file",
                        "orthonym: " + folder + ": a directory, expected a text file",
                        "orthonym: " + empty + ": empty, nothing to repair",
                        "orthonym: " + latin + ":3: not UTF-8",
                        "orthonym: " + nul + ":2: a NUL byte, expected text");
        assertThat(run.out).isEqualTo(REPAIRED);
        assertThat(run.status).isEqualTo(1);
    }

    @Test
    void namesATextThatEndsInsideACharacter() throws IOException {
        String cut = file("cut.txt", new byte[] {'a', '\n', 'b', (byte) 0xC3}).toString();

        Run run = repair(cut);

        assertThat(run.complaints()).containsExactly("orthonym: " + cut + ":2: not UTF-8");
        assertThat(run.status).isEqualTo(1);
    }

    @Test
    void aBadLineHasAnErrorInItsPlaceAndTheRestGoesOn() throws IOException {
        String good = "{\"id\":\"g\",\"text\":\"" + GARBLED + "\"}\n";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String line : List.of(
                good,
                "{\"id\":\"b\",\"text\"\n",
                "\n",
                good,
                "{\"id\":\"c\"}\n",
                "{\"id\":\"d\",\"text\":5}\n",
                "{\"id\":\"e\",\"text\":\"x\",\"lang\":\"greek\"}\n",
                "{\"id\":\"f\",\"text\":\"x\",\"date\":\"2025-02-30\"}\n",
                "[]\n")) {
            bytes.writeBytes(line.getBytes(UTF_8));
        }
        bytes.writeBytes(new byte[] {'{', (byte) 0xE9, '}', '\n'});
        bytes.writeBytes(good.getBytes(UTF_8));
        String file = file("a.jsonl", bytes.toByteArray()).toString();

        Run run = repair("--jsonl", file);

        assertThat(run.status).isEqualTo(1);
        assertThat(run.complaints())
                .extracting(line -> line.substring(0, line.indexOf(": ", "orthonym: ".length())))
                .containsExactly(
                        "orthonym: " + file + ":2",
                        "orthonym: " + file + ":5",
                        "orthonym: " + file + ":6",
                        "orthonym: " + file + ":7",
                        "orthonym: " + file + ":8",
                        "orthonym: " + file + ":9",
                        "orthonym: " + file + ":10");
        assertThat(run.results()).hasSize(10);
        assertThat(run.results())
                .filteredOn(result -> result.path("text").asText().equals(REPAIRED))
                .hasSize(3);
        assertThat(run.results())
                .filteredOn(result -> result.has("error"))
                .extracting(result -> result.get("line").intValue())
                .containsExactly(2, 5, 6, 7, 8, 9, 10);
        assertThat(run.results().get(5).get("error").textValue()).contains("unknown language \"greek\"");
        assertThat(run.results().get(5).get("id").textValue()).isEqualTo("e");
        assertThat(run.results().get(6).get("error").textValue()).contains("2025-02-30");
    }

    @Test
    void namesAFileOfLinesItCannotRead() throws IOException {
        String missing = folder.resolve("missing.jsonl").toString();
        String empty = file("empty.jsonl", "").toString();

        Run run = repair("--jsonl", missing, folder.toString(), empty);

        assertThat(run.complaints())
                .containsExactly(
                        "orthonym: " + missing + ": no such file",
                        "orthonym: " + folder + ": a directory, expected a file of JSON lines",
                        "orthonym: " + empty + ": empty, expected JSON lines");
        assertThat(run.status).isEqualTo(1);
        assertThat(run.out).isEmpty();
    }

    @Test
    void namesTheWrongLineOfAGazetteerAndUsesTheRest() throws IOException {
        String gazetteer = file("house.jsonl", "nonsense\n" + HEALEY).toString();
        String missing = folder.resolve("missing.jsonl").toString();

        Run run = run(
                "repair",
                "--no-bundled",
                "--gazetteer",
                gazetteer,
                "--gazetteer",
                missing,
                "--gazetteer",
                folder.toString(),
                "--from",
                "el",
                "--date",
                "2025-09-04",
                file("a.txt", GARBLED).toString());

        assertThat(run.complaints()).hasSize(3);
        assertThat(run.complaints().get(0)).startsWith("orthonym: " + gazetteer + ":1: expected one JSON object");
        assertThat(run.complaints().get(1)).isEqualTo("orthonym: " + missing + ": no such file");
        assertThat(run.complaints().get(2)).isEqualTo("orthonym: " + folder + ": a directory, expected a file");
        assertThat(run.out).isEqualTo(REPAIRED);
        assertThat(run.status).isEqualTo(1);
    }

    @Test
    void checksGazetteers() throws IOException {
        String good = file("good.jsonl", HEALEY).toString();
        String wrong = file("wrong.jsonl", "x\n{\"id\":\"john-healey\",\"type\":\"place\",\"name\":\"J\"}\n")
                .toString();

        Run fine = run("gazetteer", "check", good);
        Run bad = run(
                "gazetteer",
                "check",
                good,
                wrong,
                folder.resolve("missing.jsonl").toString());

        assertThat(fine)
                .isEqualTo(new Run(0, "2 entities, 1 offices, 1 titles, 0 errors" + System.lineSeparator(), ""));
        assertThat(bad.status).isEqualTo(1);
        assertThat(bad.complaints())
                .anyMatch(line -> line.startsWith("orthonym: " + wrong + ":1: "))
                .anyMatch(line -> line.startsWith(
                        "orthonym: " + wrong + ":2: id \"john-healey\" stands already in " + good + ":4"))
                .anyMatch(line -> line.endsWith("missing.jsonl: no such file"))
                .hasSize(3);
    }

    @Test
    void doesTheSameInTurkish() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            Run run = repair(
                    "--output",
                    "JSON",
                    file("a.txt", GARBLED.toUpperCase(Locale.ROOT)).toString());

            assertThat(run.status).isZero();
            assertThat(JSON.readTree(run.out).get("edits").get(0).get("after").textValue())
                    .startsWith("JOHN HEALEY");
            assertThat(JSON.readTree(run.out).get("edits").get(0).get("kind").textValue())
                    .isEqualTo("name");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Run withInput(String input, String... args) {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(input.getBytes(UTF_8)));
            return run(args);
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void comparesTwoNames() {
        Run run = run("compare", "Владимир Путин", "Putin, Vladimir");

        assertThat(run.err).isEmpty();
        assertThat(run.status).isZero();
        assertThat(Double.parseDouble(run.out.lines().findFirst().orElse(""))).isBetween(0.5, 1.0);
        assertThat(run.out.lines().count()).isGreaterThan(1);
        assertThat(run.out).contains("Владимир");
    }

    @Test
    void comparesLinesOfJsonAndGoesOnAfterBadOnes() throws IOException {
        Run run = withInput("""
                {"id":"p1","left":"Bank 24","right":"Bank 25"}
                {"id":"p2","left":"Bank 24"}
                not json

                {"id":"p3","left":"a","right":"b","type":"ship"}
                {"left":"Xi Jinping","right":"习近平","type":"person"}
                """, "compare", "--jsonl");

        assertThat(run.status).isEqualTo(1);
        assertThat(run.complaints()).hasSize(3);
        List<JsonNode> results = run.results();
        assertThat(results).hasSize(5);
        assertThat(results.get(0).get("score").asDouble()).isLessThan(0.5);
        assertThat(results.get(0).get("evidence").get(0).asText()).matches("[+-].*");
        assertThat(results.get(1).get("id").asText()).isEqualTo("p2");
        assertThat(results.get(1).get("line").asInt()).isEqualTo(2);
        assertThat(results.get(1).has("error")).isTrue();
        assertThat(results.get(2).get("error").asText()).startsWith("not JSON");
        assertThat(results.get(3).get("error").asText()).contains("ship");
        assertThat(results.get(4).get("score").asDouble()).isGreaterThan(0.5);
    }

    @Test
    void comparesNothingButTwoNames() {
        assertThat(run("compare", "one").status).isEqualTo(2);
        assertThat(run("compare", "one", "two", "--jsonl").status).isEqualTo(2);
        assertThat(run("compare", "one", "two", "--type", "ship").status).isEqualTo(2);
        assertThat(withInput("", "compare", "--jsonl").status).isEqualTo(1);
    }
}
