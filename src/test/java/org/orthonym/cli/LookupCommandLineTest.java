package org.orthonym.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code lookup} and {@code gazetteer build} as scripts see them, with a gazetteer of a few names. */
class LookupCommandLineTest {
    private static final JsonMapper JSON = new JsonMapper();

    private static final String NAMES = """
            {"id":"john-healey","type":"person","name":"John Healey","aliases":[{"name":"Τζον Χίλι","lang":"el"}],"gender":"m"}
            {"id":"zorn-velkotar","type":"person","name":"Zorn Velkotar","gender":"m"}
            {"id":"velkotar","type":"place","name":"Velkotar"}
            """;

    @TempDir
    private Path folder = Path.of(".");

    /** What a run gave. */
    private record Run(int status, String out, String err) {
        List<JsonNode> results() throws IOException {
            List<JsonNode> nodes = new ArrayList<>();
            for (String line : out.lines().toList()) {
                nodes.add(JSON.readTree(line));
            }
            return nodes;
        }
    }

    private static Run run(String input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(input.getBytes(UTF_8)));
            int status = Main.run(new PrintStream(out, false, UTF_8), new PrintStream(err, true, UTF_8), args);
            return new Run(status, out.toString(UTF_8), err.toString(UTF_8));
        } finally {
            System.setIn(before);
        }
    }

    /** {@code lookup} among the few names. */
    private Run lookup(String input, String... args) throws IOException {
        return lookupIn(Files.writeString(folder.resolve("names.jsonl"), NAMES), input, args);
    }

    private static Run lookupIn(Path gazetteer, String input, String... args) {
        List<String> all = new ArrayList<>(List.of("lookup", "--no-bundled", "--gazetteer", gazetteer.toString()));
        all.addAll(List.of(args));
        return run(input, all.toArray(String[]::new));
    }

    private Path build() throws IOException {
        Path names = Files.writeString(folder.resolve("names.jsonl"), NAMES);
        Path compiled = folder.resolve("house.names");
        Run run = run("", "gazetteer", "build", "--output", compiled.toString(), names.toString());

        assertThat(run.err).isEmpty();
        assertThat(run.status).isZero();
        assertThat(run.out).startsWith(compiled + ": 3 entities, 4 names, ");
        return compiled;
    }

    @Test
    void printsWhomANameMayMeanAndWhy() throws IOException {
        Run run = lookup("", "--from", "el", "--most", "1", "John Chili");

        assertThat(run.out.lines()).hasSize(4).satisfies(lines -> {
            assertThat(lines.get(0)).isEqualTo("John Chili");
            assertThat(lines.get(1)).matches("  (0\\.9..|1\\.000)  John Healey  \\(john-healey\\)");
            assertThat(lines.get(2)).startsWith("         ").contains("John stands in the name");
            assertThat(lines.get(3)).startsWith("         ").contains("Chili is how Greek Χίλι");
        });
        assertThat(run.err).isEmpty();
        assertThat(run.status).isZero();
    }

    @Test
    void readsNamesFromStandardInputWhereNoneIsGiven() throws IOException {
        Run run = lookup("Τζον Χίλι\n\nВелкотар\r\n…\n", "--most", "1");

        assertThat(run.out.lines().filter(line -> !line.startsWith(" ")))
                .containsExactly("Τζον Χίλι", "Велкотар", "…: nobody");
        assertThat(run.out).contains("(john-healey)").contains("(velkotar)");
        assertThat(run.status).isZero();
    }

    @Test
    void looksForTheWantedTypeAndNumberOnly() throws IOException {
        assertThat(lookup("", "--type", "person", "Velkotar").out)
                .contains("(zorn-velkotar)")
                .doesNotContain("(velkotar)");
        assertThat(lookup("", "--type", "place", "Velkotar").out)
                .contains("(velkotar)")
                .doesNotContain("(zorn-velkotar)");
        assertThat(lookup("", "--most", "1", "Velkotar").out.lines().filter(line -> line.startsWith("  0.")))
                .hasSize(1);
    }

    @Test
    void answersALineWithALine() throws IOException {
        Run run = lookup("{\"id\":\"q1\",\"name\":\"John Chili\",\"lang\":\"el\",\"type\":\"person\"}\n", "--jsonl");

        JsonNode result = run.results().get(0);
        assertThat(result.get("id").textValue()).isEqualTo("q1");
        JsonNode first = result.get("candidates").get(0);
        assertThat(first.get("entity").textValue()).isEqualTo("john-healey");
        assertThat(first.get("name").textValue()).isEqualTo("John Healey");
        assertThat(first.get("confidence").doubleValue()).isBetween(0.8, 1.0);
        assertThat(first.get("evidence")).isNotEmpty().allMatch(JsonNode::isTextual);
        assertThat(run.err).isEmpty();
        assertThat(run.status).isZero();
    }

    @Test
    void aBadLineHasAnErrorInItsPlaceAndTheRestGoesOn() throws IOException {
        Run run = lookup("""
                        {"id":"a","name":"Velkotar"}
                        {"id":"b","name"

                        {"id":"c"}
                        {"id":"d","name":5}
                        {"id":"e","name":"x","lang":"greek"}
                        {"id":"f","name":"x","type":"animal"}
                        []
                        {"id":"g","name":"😀"}
                        {"id":"h","name":"Velkotar"}""", "--jsonl");

        assertThat(run.status).isEqualTo(1);
        assertThat(run.results())
                .extracting(result -> result.get("id").textValue())
                .containsExactly("a", "", "c", "d", "e", "f", "", "g", "h");
        assertThat(run.results())
                .filteredOn(result -> result.has("error"))
                .extracting(result -> result.get("line").intValue())
                .containsExactly(2, 4, 5, 6, 7, 8);
        assertThat(run.err.lines()).hasSize(6).allMatch(line -> line.startsWith("orthonym: standard input:"));
        assertThat(run.err)
                .contains("standard input:6: unknown language \"greek\"")
                .contains("7: unknown type \"animal\"");
        assertThat(run.results().get(7).get("candidates")).isEmpty();
        assertThat(run.results().get(8).get("candidates"))
                .isEqualTo(run.results().get(0).get("candidates"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--most 0 x", "--most -1 x", "--most many x", "--type animal x", "--from greek x", "--wrong"})
    void wrongUsageHasItsOwnStatus(String args) {
        Run run = run("", ("lookup --no-bundled " + args).split(" "));

        assertThat(run.status).isEqualTo(2);
        assertThat(run.out).isEmpty();
        assertThat(run.err).isNotBlank().doesNotContain("Exception").doesNotContain("internal");
    }

    @Test
    void namesAGazetteerThatItCannotRead() throws IOException {
        Path bad = Files.write(folder.resolve("bad.names"), Files.readAllBytes(build()));
        byte[] bytes = Files.readAllBytes(bad);
        bytes[bytes.length / 2] ^= 1;
        Files.write(bad, bytes);
        Path missing = folder.resolve("missing.jsonl");

        assertThat(lookupIn(bad, "", "x"))
                .isEqualTo(new Run(1, "x: nobody\n", "orthonym: " + bad + ": damaged: its checksum does not fit\n"));
        assertThat(lookupIn(missing, "", "x"))
                .isEqualTo(new Run(1, "x: nobody\n", "orthonym: " + missing + ": no such file\n"));
        assertThat(lookupIn(folder, "", "x").err).isEqualTo("orthonym: " + folder + ": a directory, expected a file\n");
    }

    @Test
    void weighsByCostsOfYourOwnAndNamesWhatIsWrongWithThem() throws IOException {
        Path costs = Files.createDirectory(folder.resolve("costs"));
        Files.writeString(costs.resolve("el-Latn.tsv"), "qua\thealey\t0.10\nq\t?\t9\n");
        assertThat(lookup("", "--costs", costs.toString(), "--from", "el", "Qua").out)
                .contains("(john-healey)");

        Path table = Files.writeString(costs.resolve("el-Latn.tsv"), "qua\thealey\n");
        Run bad = lookup("", "--costs", costs.toString(), "--from", "el", "Qua");
        assertThat(bad.err).startsWith("orthonym: " + table + ":1: expected").hasLineCount(1);
        assertThat(bad.status).isEqualTo(1);

        Run missing = lookup("", "--costs", folder.resolve("nowhere").toString(), "Velkotar");
        assertThat(missing.err).isEqualTo("orthonym: " + folder.resolve("nowhere") + ": no such folder\n");
        assertThat(missing.status).isEqualTo(1);
    }

    @Test
    void aBuiltFileAnswersAsItsSourceDoes() throws IOException {
        Path compiled = build();
        for (String name : List.of("Τζον Χίλι", "Velkotar", "Zorn Welkotar")) {
            assertThat(lookupIn(compiled, "", name)).isEqualTo(lookup("", name));
        }
    }

    @Test
    void repairRefusesABuiltFile() throws IOException {
        Path compiled = build();
        Run run = run("John Chili left.", "repair", "--no-bundled", "--gazetteer", compiled.toString());

        assertThat(run.status).isEqualTo(1);
        assertThat(run.err)
                .isEqualTo("orthonym: " + compiled
                        + ": compiled names serve lookup only; expected the JSON lines they were built from\n");
        assertThat(run.out).isEqualTo("John Chili left.");
    }

    @Test
    void buildTellsWhatIsWrongAndWhereItCannotWrite() throws IOException {
        Path names = Files.writeString(folder.resolve("names.jsonl"), NAMES + "{\"id\":\"x\"\n");
        Path compiled = folder.resolve("house.names");
        Run run = run("", "gazetteer", "build", "--output", compiled.toString(), names.toString());
        assertThat(run.status).isEqualTo(1);
        assertThat(run.err).startsWith("orthonym: " + names + ":4: ").hasLineCount(1);
        assertThat(run.out).contains(": 3 entities");

        Path nowhere = folder.resolve("nowhere").resolve("house.names");
        Run lost = run("", "gazetteer", "build", "--output", nowhere.toString(), names.toString());
        assertThat(lost.status).isEqualTo(1);
        assertThat(lost.err).contains("nowhere").doesNotContain("Exception").doesNotContain("internal");
    }
}
