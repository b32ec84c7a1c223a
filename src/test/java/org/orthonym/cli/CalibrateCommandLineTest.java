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

/** {@code calibrate}, and {@code repair --max-harm} with what it wrote. */
class CalibrateCommandLineTest {
    private static final String NAMES = """
            {"id":"viktor-orban","type":"person","name":"Viktor Orban","prior":4}
            """;

    private static final String CLEAN = """
            {"doc":"a","text":"It rained."}
            {"doc":"a","text":"Viktor Orbann sold bread."}
            {"doc":"b","text":"It snowed."}
            {"text":"It hailed."}
            {"text":"It blew."}
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

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private Run with(String command, String... args) throws IOException {
        List<String> all = new ArrayList<>(List.of(command, "--no-bundled", "--gazetteer", file("names.jsonl", NAMES)));
        all.addAll(List.of(args));
        return run(all.toArray(String[]::new));
    }

    private List<String> calibrate(String... args) throws IOException {
        Path out = folder.resolve("harm.tsv");
        List<String> all = new ArrayList<>(List.of("--out", out.toString(), file("clean.jsonl", CLEAN)));
        all.addAll(List.of(args));
        Run run = with("calibrate", all.toArray(String[]::new));
        assertThat(run.err).isEmpty();
        assertThat(run.status).isZero();
        return Files.readAllLines(out);
    }

    @Test
    void writesNumbersAndNoText() throws IOException {
        List<String> lines = calibrate();

        assertThat(lines).contains("articles\t4", "entries\t1").noneMatch(line -> line.contains("Orban"));
        assertThat(lines.get(lines.size() - 1)).matches("0\\.\\d+|1\\.0");
        assertThat(calibrate("--shortest", "2")).contains("articles\t1");
    }

    @Test
    void choosesTheThresholdFromThem() throws IOException {
        calibrate();
        String harm = folder.resolve("harm.tsv").toString();
        String article = file("a.txt", "Viktor Orbann spoke.");

        assertThat(with("repair", article).out).isEqualTo("Viktor Orban spoke.");
        assertThat(with("repair", "--max-harm", "0.2", "--calibration", harm, article).out)
                .isEqualTo("Viktor Orbann spoke.");
        assertThat(with("repair", "--max-harm", "0.4", "--calibration", harm, article).out)
                .isEqualTo("Viktor Orban spoke.");
    }

    @Test
    void saysWhatCannotBePromised() throws IOException {
        calibrate();
        String harm = folder.resolve("harm.tsv").toString();
        String article = file("a.txt", "Viktor Orbann spoke.");

        Run tooLittle = with("repair", "--max-harm", "0.1", "--calibration", harm, article);
        assertThat(tooLittle.status).isEqualTo(2);
        assertThat(tooLittle.err).contains("4 calibration articles can promise no less than 0.2");
        assertThat(tooLittle.out).isEmpty();
        assertThat(with("repair", "--max-harm", "0.1", article).err).contains("give a --calibration of your own");
        assertThat(with("repair", "--calibration", harm, article).status).isEqualTo(2);
        assertThat(with("repair", "--max-harm", "2", "--calibration", harm, article).status)
                .isEqualTo(2);
    }

    @Test
    void repairsNothingWithoutItsCalibration() throws IOException {
        String article = file("a.txt", "Viktor Orbann spoke.");
        String wrong = file("wrong.tsv", "articles\tfour\n");

        Run bad = with("repair", "--max-harm", "0.1", "--calibration", wrong, article);
        Run missing = with("repair", "--max-harm", "0.1", "--calibration", folder + "/none", article);

        assertThat(bad)
                .isEqualTo(new Run(
                        1,
                        "",
                        "orthonym: " + wrong + ":1: expected a number as `orthonym calibrate` writes it"
                                + System.lineSeparator()));
        assertThat(missing.status).isEqualTo(1);
        assertThat(missing.err).contains("none: no such file");
        assertThat(missing.out).isEmpty();
    }

    @Test
    void needsArticles() throws IOException {
        String out = folder.resolve("out.tsv").toString();

        Run none = with("calibrate", "--out", out, "--shortest", "9", file("clean.jsonl", CLEAN));
        Run bad = with("calibrate", "--out", out, file("clean.jsonl", "{}\n" + CLEAN));

        assertThat(none.status).isEqualTo(1);
        assertThat(none.err).contains("no articles of 9 or more lines");
        assertThat(bad.status).isEqualTo(1);
        assertThat(bad.err).contains("clean.jsonl:1: expected {\"text\":\"...\"}");
        assertThat(bad.out).startsWith("4 articles: --max-harm 0.20000");
        assertThat(with("calibrate", "--out", out, "--shortest", "0", file("clean.jsonl", CLEAN)).status)
                .isEqualTo(2);
    }
}
