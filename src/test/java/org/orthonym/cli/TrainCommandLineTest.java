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

/** {@code train} and {@code evaluate} as scripts see them, with a few invented pairs. */
class TrainCommandLineTest {
    private static final String PAIRS =
            "el\tΖορν Βελκοτάρ\tZorn Velkotar\nel\tZorn Belkotar\tZorn Velkotar\nru\tДромон\tDromon\n";

    @TempDir
    private Path folder = Path.of(".");

    /** What a run gave. */
    private record Run(int status, String out, String err) {}

    private static Run run(Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> all = new ArrayList<>();
        for (Object arg : args) {
            all.add(arg.toString());
        }
        int status = Main.run(
                new PrintStream(out, false, UTF_8), new PrintStream(err, true, UTF_8), all.toArray(String[]::new));
        return new Run(status, out.toString(UTF_8), err.toString(UTF_8));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void writesATableForEachLanguageAndScript() throws IOException {
        Path out = folder.resolve("costs");
        Run run = run("train", file("pairs.tsv", PAIRS), "--out", out);

        assertThat(run.err).isEmpty();
        assertThat(run.status).isZero();
        assertThat(run.out.lines()).startsWith("3 pairs").anyMatch(line -> line.matches(".*el\\.tsv: from \\d+ words"));
        for (String table : List.of("el", "el-Latn", "ru", "Latn")) {
            assertThat(out.resolve(table + ".tsv")).isNotEmptyFile();
        }
        assertThat(Files.readString(out.resolve("el.tsv"))).contains("β\t").doesNotContain("д");
    }

    @Test
    void writesTheWantedTablesOnlyAndTheSameEachTime() throws IOException {
        Path pairs = file("pairs.tsv", PAIRS);
        run("train", pairs, "--out", folder.resolve("one"), "--only", "el,el-Latn");
        run("train", pairs, "--out", folder.resolve("two"), "--only", "el,el-Latn");

        try (var files = Files.list(folder.resolve("one"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("el.tsv", "el-Latn.tsv");
        }
        assertThat(folder.resolve("one").resolve("el.tsv"))
                .hasSameBinaryContentAs(folder.resolve("two").resolve("el.tsv"));
    }

    @Test
    void leavesOutPairsThatShareAWordWithOthers() throws IOException {
        Path pairs = file("pairs.tsv", PAIRS);
        Path held = file("held.tsv", "el\tΚάτι\tDromon\n");
        Run run = run("train", pairs, "--without", held, "--out", folder.resolve("costs"), "--only", "el");
        assertThat(run.out).startsWith("2 pairs");

        Run none = run("train", pairs, "--without", pairs, "--out", folder.resolve("none"));
        assertThat(none).isEqualTo(new Run(1, "", "orthonym: no pairs to learn from\n"));
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void namesFileAndLineOfBadLinesAndGoesOn() throws IOException {
        Path pairs = file("pairs.tsv", """
                el\tΖορν\tZorn
                el\tΖορν

                nonsense\tΖορν\tZorn
                ../x\tΖορν\tZorn
                ru\tДромон\tDromon
                ja\t𠮷田\tYoshida
                el\tΖορν
                """);
        Run run =
                run("train", pairs, folder.resolve("missing.tsv"), "--out", folder.resolve("costs"), "--only", "el,ja");

        assertThat(run.err.lines())
                .containsExactly(
                        "orthonym: " + pairs + ":2: expected language, surface and name, parted by tabs",
                        "orthonym: " + pairs + ":4: unknown language \"nonsense\": expected a tag such as el, ru or zh",
                        "orthonym: " + pairs + ":5: unknown language \"../x\": expected a tag such as el, ru or zh",
                        "orthonym: " + pairs + ":8: expected language, surface and name, parted by tabs",
                        "orthonym: " + folder.resolve("missing.tsv") + ": no such file");
        assertThat(run.status).isEqualTo(1);
        assertThat(run.out).startsWith("3 pairs");
        assertThat(folder.resolve("costs").resolve("el.tsv")).isNotEmptyFile();
    }

    @Test
    void readsColumnsInAnyOrder() throws IOException {
        Path pairs = file("pairs.tsv", "\uFEFFname\tkind\tnative\tlang\nZorn\tword\tΖορν\tel\n");
        assertThat(run("train", pairs, "--out", folder.resolve("costs"), "--only", "el").out)
                .startsWith("1 pairs");

        Path without = file("without.tsv", "name\tlang\nZorn\tel\n");
        assertThat(run("train", without, "--out", folder.resolve("costs")).err)
                .startsWith("orthonym: " + without + ":1: no column \"native\" or \"surface\"\n");
    }

    @Test
    void saysWhereItCannotWrite() throws IOException {
        Path taken = file("taken", "a file");
        Run run = run("train", file("pairs.tsv", PAIRS), "--out", taken, "--only", "el");

        assertThat(run.status).isEqualTo(1);
        assertThat(run.err)
                .contains(taken.toString())
                .doesNotContain("Exception")
                .doesNotContain("internal");
    }

    @Test
    void whatWasLearnedIsLookedUp() throws IOException {
        Path names = file(
                "names.jsonl", "{\"id\":\"zv\",\"type\":\"person\",\"name\":\"Zorn Velkotar\",\"gender\":\"m\"}\n");
        run("train", file("pairs.tsv", PAIRS.repeat(30)), "--out", folder.resolve("costs"), "--only", "el");

        Run run = run(
                "lookup",
                "--no-bundled",
                "--gazetteer",
                names,
                "--costs",
                folder.resolve("costs"),
                "--from",
                "el",
                "Βελκοτάρ");

        assertThat(run.out).contains("(zv)").contains("Βελκοτάρ is");
    }

    @Test
    void printsHowOftenTheRightNameComesFirst() throws IOException {
        Path names = file("names.jsonl", """
                {"id":"zv","type":"person","name":"Zorn Velkotar","gender":"m"}
                {"id":"dm","type":"person","name":"Dromon Quaster","gender":"m"}
                {"id":"zq","type":"person","name":"Zorn Quaster","gender":"m"}
                """);
        Path pairs = file("test.tsv", """
                lang\tnative\tname\tkind
                el\tΖορν Βελκοτάρ\tZorn Velkotar\tfull
                el\tΖορν Κουάστερ\tDromon Quaster\tfull
                el\tΖορν Βελκοτάρ\tNobody Here\tfull
                el\tΚουάστερ\tQuaster\tword
                ru\tДромон Квастер\tDromon Quaster\tfull
                """);

        Run run = run("evaluate", "--no-bundled", "--gazetteer", names, "--misses", 5, pairs);

        assertThat(run.err).isEmpty();
        assertThat(run.status).isZero();
        List<String> lines = run.out.lines().toList();
        assertThat(lines).hasSize(6);
        assertThat(lines.get(0)).isEqualTo("| language | names | @1 | @5 | @200 | ms a name |");
        assertThat(lines.get(2)).matches("\\| el \\| 3 \\| 0\\.333 \\| 0\\.667 \\| 0\\.667 \\| \\d+\\.\\d\\d \\|");
        assertThat(lines.get(3)).matches("\\| ru \\| 1 \\| 1\\.000 \\| 1\\.000 \\| 1\\.000 \\| \\d+\\.\\d\\d \\|");
        assertThat(lines.get(4)).isEqualTo("el: Ζορν Κουάστερ is Dromon Quaster (place 2), not Zorn Quaster");
        assertThat(lines.get(5)).isEqualTo("el: Ζορν Βελκοτάρ is Nobody Here (not found), not Zorn Velkotar");
    }
}
