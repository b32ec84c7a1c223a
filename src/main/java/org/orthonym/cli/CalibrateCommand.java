package org.orthonym.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.orthonym.Article;
import org.orthonym.HarmCalibration;
import org.orthonym.evaluate.HarmCalibrator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code orthonym calibrate}. */
@Command(
        name = "calibrate",
        mixinStandardHelpOptions = true,
        description = "Makes the numbers for --max-harm from articles in which every name is right.",
        footer = {
            "",
            "A line of the input: {\"doc\":\"a1\",\"text\":\"...\"}. Lines of one doc that follow one another are one article, joined by",
            "line ends; a line without doc is an article. The articles must be like those that will be repaired, and the names",
            "the same. N articles can promise a share of 1/(N+1) and more.",
            "",
            "Example: orthonym calibrate --out my-harm.tsv clean.jsonl; "
                    + "orthonym repair --max-harm 0.01 --calibration my-harm.tsv article.txt"
        })
final class CalibrateCommand implements Callable<Integer> {
    @Parameters(paramLabel = "CLEAN", arity = "1..*", description = "Texts in which every name is right, JSON lines.")
    private List<Path> files = List.of();

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where the numbers go.")
    private Path out = Path.of("");

    @Option(
            names = "--shortest",
            paramLabel = "N",
            defaultValue = "1",
            description = "Leave out articles of fewer lines. Default: ${DEFAULT-VALUE}.")
    private int shortest;

    @Mixin
    private GazetteerOptions gazetteers = new GazetteerOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final List<String> pending = new ArrayList<>();
    private String document = "";

    @Override
    public Integer call() throws IOException {
        if (shortest < 1) {
            throw new ParameterException(spec.commandLine(), "--shortest " + shortest + ": expected 1 or more");
        }
        Problems problems = new Problems(spec.commandLine().getErr());
        HarmCalibrator calibrator = new HarmCalibrator(gazetteers.read(problems));
        for (Path file : files) {
            CleanFile.read(file, problems, sentence -> {
                if (sentence.document().isEmpty() || !sentence.document().equals(document)) {
                    finish(calibrator);
                }
                document = sentence.document();
                pending.add(sentence.text());
            });
            finish(calibrator);
        }
        if (calibrator.articles() == 0) {
            problems.tell("no articles of " + shortest + " or more lines to calibrate on");
            return problems.exitStatus();
        }
        HarmCalibration calibration = calibrator.calibration();
        try (Writer writer = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
            writer.write(head());
            calibration.write(writer);
        }
        PrintWriter report = spec.commandLine().getOut();
        report.printf(
                Locale.ROOT,
                "%d articles: --max-harm %.5f and more can be promised%n",
                calibration.articles(),
                calibration.leastHarm());
        report.flush();
        return problems.exitStatus();
    }

    private void finish(HarmCalibrator calibrator) {
        if (!pending.isEmpty() && pending.size() >= shortest) {
            calibrator.add(Article.of(String.join("\n", pending)));
        }
        pending.clear();
        document = "";
    }

    private String head() {
        return """
                # Made by `orthonym calibrate --shortest %d`. Each number is the greatest confidence with which a right name would be
                # changed in one article; articles without one are only counted. An article is what one document has in lines that
                # follow one another, joined by line ends, or a single line without a document, of %d lines or more. Changes of
                # capitals, accents and marks alone are not counted. Entries are the gazetteer's, which the numbers hold for.
                """.formatted(shortest, shortest);
    }
}
