package org.orthonym.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.orthonym.Article;
import org.orthonym.NameRepairer;
import org.orthonym.Repair;
import org.orthonym.gazetteer.GazetteerFormatException;
import org.orthonym.gazetteer.HouseStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code orthonym repair}. */
@Command(
        name = "repair",
        mixinStandardHelpOptions = true,
        description = "Repairs the names in machine-translated English articles.",
        footer = {
            "",
            "Examples:",
            "  orthonym repair --from el --date 2025-09-04 article.txt",
            "  orthonym repair --output diff *.txt",
            "  orthonym repair --jsonl < articles.jsonl > repaired.jsonl",
            "",
            "A line of --jsonl input: {\"id\":\"a1\",\"text\":\"...\",\"lang\":\"el\",\"date\":\"2025-09-04\"}; "
                    + "lang and date may be left out."
        })
final class RepairCommand implements Callable<Integer> {
    /** How a repaired article is printed. */
    enum Output {
        TEXT,
        JSON,
        DIFF,
        HTML
    }

    private static final int CONTEXT_LINES = 1;

    @Parameters(paramLabel = "FILE", description = "Articles, UTF-8; standard input if there is none.")
    private List<Path> files = List.of();

    @Option(
            names = "--from",
            paramLabel = "LANG",
            converter = Languages.LanguageConverter.class,
            description = "The language the articles were translated from, such as el, ru or zh; "
                    + "else it is inferred where the text shows it.")
    private Optional<Locale> from = Optional.empty();

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            converter = Languages.DayConverter.class,
            description = "When the articles were published: decides who held which office.")
    private Optional<LocalDate> date = Optional.empty();

    @Option(
            names = "--min-suggestion",
            paramLabel = "P",
            defaultValue = "0.2",
            description = "Suggest from this probability on. Default: ${DEFAULT-VALUE}.")
    private double minSuggestion;

    @Option(
            names = "--output",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text: the repaired article; json: with every edit and its reasons; diff: what changed; "
                    + "html: a web page with changes marked and their reasons as titles. "
                    + "Default: ${DEFAULT-VALUE}.")
    private Output output = Output.TEXT;

    @Option(
            names = "--style",
            paramLabel = "NAME",
            description =
                    "Write accepted spellings (Kyiv, Kiev) the way of a house: ap, bbc, un, or a file of your own with an "
                            + "entity's id and its spelling a line, parted by a tab. Else they stay as they are.")
    private Optional<String> style = Optional.empty();

    @Option(names = "--jsonl", description = "Read one article a line as JSON, write one result a line, in order.")
    private boolean jsonl;

    @Mixin
    private RepairerOptions options = new RepairerOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Problems problems = new Problems(spec.commandLine().getErr());
        NameRepairer repairer = options.repairer(minSuggestion, houseStyle(), problems);
        boolean isPage = output == Output.HTML && !jsonl;
        if (isPage) {
            out.print(RepairHtml.HEAD);
        }
        if (files.isEmpty()) {
            if (jsonl) {
                repairLines(System.in, "standard input", repairer, out, problems);
            } else {
                Optional<String> text = TextFile.read(System.in, "standard input", problems);
                text.ifPresent(t -> print("standard input", t, repairer, out));
            }
        }
        for (Path file : files) {
            if (!jsonl) {
                TextFile.read(file, problems).ifPresent(text -> print(file.toString(), text, repairer, out));
            } else if (Files.isDirectory(file)) {
                problems.tell(file + ": a directory, expected a file of JSON lines");
            } else {
                try (InputStream in = Files.newInputStream(file)) {
                    repairLines(in, file.toString(), repairer, out, problems);
                } catch (IOException e) {
                    problems.tell(file, e);
                }
            }
        }
        if (isPage) {
            out.print(RepairHtml.FOOT);
        }
        out.flush();
        return problems.exitStatus();
    }

    private Optional<HouseStyle> houseStyle() throws IOException {
        if (style.isEmpty()) {
            return Optional.empty();
        }
        Optional<HouseStyle> bundled = HouseStyle.bundled(style.get());
        if (bundled.isPresent()) {
            return bundled;
        }
        try {
            Path file = Path.of(style.get());
            if (!Files.isRegularFile(file)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "no style \"" + file + "\": expected " + String.join(", ", HouseStyle.bundledNames())
                                + " or a file");
            }
            return Optional.of(HouseStyle.read(file));
        } catch (GazetteerFormatException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void print(String name, String text, NameRepairer repairer, PrintWriter out) {
        Repair repair = repairer.repair(new Article(text, from, date));
        switch (output) {
            case TEXT -> out.print(repair.text());
            case JSON -> out.println(RepairJson.of(name, repair).toPrettyString());
            case HTML -> out.print(RepairHtml.article(name, text, repair));
            case DIFF -> diff(name, text, repair.text()).forEach(out::println);
        }
        out.flush();
    }

    private static List<String> diff(String name, String before, String after) {
        List<String> lines = before.lines().toList();
        return UnifiedDiffUtils.generateUnifiedDiff(
                name,
                name + " (repaired)",
                lines,
                DiffUtils.diff(lines, after.lines().toList()),
                CONTEXT_LINES);
    }

    private void repairLines(InputStream in, String name, NameRepairer repairer, PrintWriter out, Problems problems)
            throws IOException {
        new JsonLines(problems, out).answer(in, name, line -> repairLine(line, repairer));
    }

    private ObjectNode repairLine(JsonNode line, NameRepairer repairer) {
        if (!line.path("text").isTextual()) {
            throw new IllegalArgumentException("expected {\"id\":\"...\",\"text\":\"...\"}");
        }
        Article article = new Article(
                line.get("text").textValue(),
                line.hasNonNull("lang")
                        ? Optional.of(Languages.language(line.get("lang").asText()))
                        : from,
                line.hasNonNull("date")
                        ? Optional.of(Languages.day(line.get("date").asText()))
                        : date);
        return RepairJson.of(line.path("id").asText(""), repairer.repair(article));
    }
}
