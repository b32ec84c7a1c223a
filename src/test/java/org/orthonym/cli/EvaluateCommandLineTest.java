package org.orthonym.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code evaluate} on sentences, as scripts see it. */
class EvaluateCommandLineTest {
    private static final String NAMES = """
            {"id":"viktor-orban","type":"person","name":"Viktor Orban","prior":4}
            {"id":"robert-fico","type":"person","name":"Robert Fico","prior":4}
            """;

    private static final String GARBLE = """
            {"id":"g1","lang":"el","text":"Then Viktor Orbann met Robert Fico.","start":5,"end":18,"gold":"Viktor Orban",\
            "class":"spelling","keep":[[23,34]]}
            """;

    private static final String VARIANT = """
            {"id":"g2","text":"Viktor Orbann spoke.","start":0,"end":13,"gold":"Viktor Orbann","class":"acceptable-variant"}
            """;

    @TempDir
    private Path folder = Path.of(".");

    private record Run(int status, String out, String err) {}

    private static Run run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(new PrintStream(out, false, UTF_8), new PrintStream(err, true, UTF_8), args);
        return new Run(status, out.toString(UTF_8), err.toString(UTF_8));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Run evaluate(String... args) throws IOException {
        List<String> all = new ArrayList<>(List.of(
                "evaluate",
                "--no-bundled",
                "--gazetteer",
                file("names.jsonl", NAMES).toString()));
        all.addAll(List.of(args));
        return run(all.toArray(String[]::new));
    }

    @Test
    void printsFiguresBesideDoingNothing() throws IOException {
        String gold = file("gold.jsonl", GARBLE + VARIANT).toString();

        Run run = evaluate("--min-confidence", "0.3", gold);

        assertThat(run.err).isEmpty();
        assertThat(run.status).isZero();
        assertThat(run.out)
                .contains("| precision | 1.000 | - |")
                .contains("| recall | 1.000 | 0.000 |")
                .contains("| right names beside them changed | 0 of 1 | 0 |")
                .contains("| accepted variants touched | 1 of 1 | 0 |")
                .contains("| harm per 1,000 sentences | 500.0 | 0 |")
                .contains("| marked names that read right | 2 of 3 | 2 |")
                .contains("| spelling | 1 | 1 | 1 | 1.000 | 1.000 | 1.000 |")
                .contains("| el | 1 | 1 | 1 | 1.000 | 1.000 | 1.000 |")
                .contains("| confidence | names | said | right |")
                .contains("g2: accepted spelling changed (")
                .doesNotContain("clean");
    }

    @Test
    void countsEveryEditOfACleanSentenceAsHarm() throws IOException {
        String gold = file("gold.jsonl", GARBLE).toString();
        String clean = file("a.jsonl", "{\"id\":\"c1\",\"text\":\"Viktor Orbann spoke.\"}\n")
                .toString();
        String more = file("b.jsonl", "{\"text\":\"He left.\"}\n").toString();

        Run run = evaluate("--min-confidence", "0.3", "--clean", clean, "--clean", more, "--worst", "1", gold);

        assertThat(run.status).isZero();
        assertThat(run.out)
                .contains("| false name edits in clean sentences | 1 in 2 | 0 |")
                .contains("| the same per 1,000 | 500.0 | 0 |")
                .contains("| 10.0 | ")
                .contains("c1: right name changed (")
                .doesNotContain("g1:");
        assertThat(evaluate("--clean", clean, "--worst", "0").out)
                .contains("in 1 |")
                .doesNotContain("precision")
                .doesNotContain("worst");
    }

    @Test
    void namesBadLinesAndGoesOn() throws IOException {
        String gold = file("gold.jsonl", """
                {"text":"Orbann spoke.","start":0,"end":60,"gold":"Orban"}
                {"text":"Orbann spoke.","start":0,"end":6}
                {"text":"Orbann spoke.","start":1,"end":6,"gold":"Orban","garbled":"Orbann"}
                {"text":"Orban spoke.","start":0,"end":5,"gold":"Orban"}
                nothing
                """ + GARBLE).toString();
        String clean = file("clean.jsonl", "{\"sentence\":\"x\"}\n").toString();

        Run run = evaluate("--clean", clean, "--clean", folder + "/none.jsonl", gold);

        assertThat(run.status).isEqualTo(1);
        List<String> complaints = run.err.lines().toList();
        assertThat(complaints).hasSize(7);
        assertThat(complaints.get(0)).startsWith("orthonym: " + gold + ":1: no span from 0 to 60 in a text of 13");
        assertThat(complaints.get(1)).startsWith("orthonym: " + gold + ":2: expected {\"text\":");
        assertThat(complaints.get(2)).endsWith(":3: at 1 to 6 stands \"rbann\", expected the garbled \"Orbann\"");
        assertThat(complaints.get(3)).contains(":4: \"Orban\" is right as it stands");
        assertThat(complaints.get(4)).contains(":5: not JSON");
        assertThat(complaints.get(5)).isEqualTo("orthonym: " + clean + ":1: expected {\"text\":\"...\"}");
        assertThat(complaints.get(6)).endsWith("none.jsonl: no such file");
        assertThat(run.out).contains("| spelling | 1 |");
    }

    @Test
    void drawsTheCurve() throws IOException {
        Path svg = folder.resolve("curve.svg");
        String gold = file("gold.jsonl", GARBLE).toString();

        assertThat(evaluate("--curve", svg.toString(), gold).status).isZero();

        assertThat(Files.readString(svg)).contains("<svg").contains("</svg");
    }

    @Test
    void tellsSentencesFromPairsByNameOrContent() throws IOException {
        String gold = file("gold.txt", "\n" + GARBLE).toString();
        String pairs = file("pairs.tsv", "el\tViktor Orban\tViktor Orban\n").toString();

        assertThat(evaluate(gold).out).contains("| F0.5 |");
        assertThat(evaluate(pairs).out).contains("| el | 1 | 1.000 |");
        assertThat(evaluate(gold, pairs).status).isEqualTo(2);
        assertThat(evaluate("--clean", gold, pairs).status).isEqualTo(2);
        assertThat(evaluate().status).isEqualTo(2);
        assertThat(evaluate("--worst", "-1", gold).status).isEqualTo(2);
        assertThat(evaluate("--min-confidence", "2", gold).status).isEqualTo(2);
    }
}
