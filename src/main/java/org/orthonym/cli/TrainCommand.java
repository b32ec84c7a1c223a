package org.orthonym.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.orthonym.route.ChunkTrainer;
import org.orthonym.route.ChunkTrainer.Pair;
import org.orthonym.route.Endings;
import org.orthonym.route.Routes;
import org.orthonym.route.TrainingPairs;
import org.orthonym.script.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code orthonym train}. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = "Learns from pairs how names come out in each language and script, and writes tables of costs.",
        footer = {
            "",
            "A line of the input: language, how the name came out, the English name, parted by tabs:",
            "  el<TAB>Τζον Χίλι<TAB>John Healey",
            "A first line that names its columns (lang, native or surface, name) lets them stand in any order.",
            "",
            "Example: orthonym train pairs.tsv --out costs; orthonym lookup --costs costs --from el \"Τζον Χίλι\""
        })
final class TrainCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PAIRS", arity = "1..*", description = "Pairs, one a line, UTF-8.")
    private List<Path> files = List.of();

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where the tables go, one file each.")
    private Path out = Path.of("");

    @Option(
            names = "--only",
            paramLabel = "TABLE",
            split = ",",
            description = "Write these tables only, such as el or el-Latn.")
    private List<String> only = List.of();

    @Option(
            names = "--without",
            paramLabel = "PAIRS",
            description = "Leave out every pair that shares a word with these, to test on them.")
    private List<Path> without = List.of();

    private int used;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Problems problems = new Problems(spec.commandLine().getErr());
        TrainingPairs pairs = new TrainingPairs(Routes.bundled(), Endings.bundled());
        Set<String> held = new HashSet<>();
        for (Path file : without) {
            PairsFile.read(file, problems, pair -> {
                held.addAll(Words.folded(pair.name()));
                held.addAll(Words.folded(pair.surface()));
            });
        }
        for (Path file : files) {
            PairsFile.read(file, problems, pair -> {
                boolean isHeld = Stream.of(pair.name(), pair.surface())
                        .flatMap(text -> Words.folded(text).stream())
                        .anyMatch(held::contains);
                if (!isHeld && pairs.add(pair.language(), pair.surface(), pair.name())) {
                    used++;
                }
            });
        }
        if (used == 0) {
            problems.tell("no pairs to learn from");
            return problems.exitStatus();
        }
        PrintWriter report = spec.commandLine().getOut();
        report.println(used + " pairs");
        Files.createDirectories(out);
        Map<String, List<Pair>> tables = pairs.tables();
        tables.keySet().removeIf(table -> !only.isEmpty() && !only.contains(table));
        tables.entrySet().parallelStream().forEach(table -> write(table.getKey(), table.getValue()));
        tables.forEach((table, of) -> report.println(out.resolve(table + ".tsv") + ": from " + of.size() + " words"));
        return problems.exitStatus();
    }

    private void write(String table, List<Pair> pairs) {
        try (BufferedWriter writer = Files.newBufferedWriter(out.resolve(table + ".tsv"), StandardCharsets.UTF_8)) {
            ChunkTrainer.train(pairs, writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
