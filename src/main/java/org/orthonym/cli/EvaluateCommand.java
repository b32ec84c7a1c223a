package org.orthonym.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.orthonym.NameCandidate;
import org.orthonym.NameLookup;
import org.orthonym.NameQuery;
import org.orthonym.evaluate.Evaluation;
import org.orthonym.evaluate.GoldSentence;
import org.orthonym.script.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code orthonym evaluate}. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description =
                "Measures how good repairs are on sentences that people judged, or look-ups on names whose bearers are known.",
        footer = {
            "",
            "FILE is one of two kinds:",
            "* sentences, if its name ends in .jsonl or its first character is {: repaired and compared with what people say,",
            "  beside doing nothing. A line: {\"id\":\"g1\",\"text\":\"...\",\"start\":0,\"end\":9,\"gold\":\"...\"}; start and end",
            "  are UTF-16 offsets of a garbled name, gold is what it should be. Further fields, all optional: accepted, other",
            "  right names; gold_full; keep, [start, end] of right names beside it; class, what sort of damage, with",
            "  " + GoldSentence.VARIANT
                    + " for a name that is to be left as it is; lang; date; garbled, to check the offsets.",
            "* pairs of names, else: a file as `orthonym train` reads it. Each is looked up; the right candidate is the one whose",
            "  name is the pair's. Single words (a column kind that says word) are left out.",
            "",
            "Examples:",
            "  orthonym evaluate --clean clean.jsonl --curve curve.svg gold.jsonl",
            "  orthonym evaluate --no-bundled --gazetteer names.jsonl --costs held-out-costs test-pairs.tsv"
        })
final class EvaluateCommand implements Callable<Integer> {
    private static final int DEEPEST = 200;
    private static final int FIFTH = 5;

    /** So that thresholds below the one in use can be judged, too. */
    private static final double LEAST_SUGGESTION = 0.01;

    @Parameters(paramLabel = "FILE", description = "Sentences or pairs of names, one a line.")
    private List<Path> files = List.of();

    @Option(
            names = "--clean",
            paramLabel = "FILE",
            description =
                    "Sentences in which every name is right, as JSON lines with a text: each edit of a name is harm. "
                            + "May be given again.")
    private List<Path> clean = List.of();

    @Option(
            names = "--worst",
            paramLabel = "N",
            defaultValue = "10",
            description = "List so many of the worst mistakes in sentences. Default: ${DEFAULT-VALUE}.")
    private int worst;

    @Option(names = "--curve", paramLabel = "FILE", description = "Draw precision against recall in sentences as SVG.")
    private Optional<Path> curve = Optional.empty();

    @Option(
            names = "--costs",
            paramLabel = "DIR",
            description = "Look pairs up with costs of your own, as `orthonym train` writes them.")
    private Optional<Path> costs = Optional.empty();

    @Option(
            names = "--misses",
            paramLabel = "N",
            defaultValue = "0",
            description = "Also list so many of each language's pairs whose bearer did not come first.")
    private int misses;

    @Mixin
    private RepairerOptions options = new RepairerOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** One language's figures. */
    private static final class Figures {
        private int all;
        private int first;
        private int amongFive;
        private int found;
        private long nanos;
        private final List<String> missed = new ArrayList<>();
    }

    @Override
    public Integer call() throws IOException {
        List<Path> gold = files.stream().filter(GoldFile::isGold).toList();
        if (!gold.isEmpty() && gold.size() < files.size()) {
            throw new ParameterException(
                    spec.commandLine(), "sentences and pairs of names are measured apart: give one kind of file");
        }
        boolean isOfSentences = !gold.isEmpty() || !clean.isEmpty();
        if (files.isEmpty() && clean.isEmpty() || isOfSentences && gold.isEmpty() && !files.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "expected a file of sentences" + (clean.isEmpty() ? " or pairs of names" : ""));
        }
        if (worst < 0) {
            throw new ParameterException(spec.commandLine(), "--worst " + worst + ": expected 0 or more");
        }
        PrintWriter out = spec.commandLine().getOut();
        Problems problems = new Problems(spec.commandLine().getErr());
        if (isOfSentences) {
            RepairEvaluation repairs =
                    new RepairEvaluation(options.repairer(LEAST_SUGGESTION, Optional.empty(), problems), problems);
            Evaluation evaluation = repairs.of(gold, clean);
            new EvaluationPrinter(out).print(evaluation, worst);
            if (curve.isPresent()) {
                repairs.draw(evaluation, curve.get());
            }
        } else {
            evaluatePairs(out, problems);
        }
        out.flush();
        return problems.exitStatus();
    }

    private void evaluatePairs(PrintWriter out, Problems problems) {
        NameLookup lookup = options.gazetteers().lookup(costs, problems);
        Map<String, Figures> byLanguage = new TreeMap<>();
        for (Path file : files) {
            PairsFile.read(file, problems, pair -> {
                if (pair.isWhole() && !Words.folded(pair.name()).isEmpty()) {
                    measure(pair, lookup, byLanguage.computeIfAbsent(pair.language(), k -> new Figures()));
                }
            });
        }
        out.println("| language | names | @1 | @5 | @200 | ms a name |");
        out.println("|---|---|---|---|---|---|");
        byLanguage.forEach((language, of) -> out.printf(
                Locale.ROOT,
                "| %s | %d | %.3f | %.3f | %.3f | %.2f |%n",
                language,
                of.all,
                of.first / (double) of.all,
                of.amongFive / (double) of.all,
                of.found / (double) of.all,
                of.nanos / 1e6 / of.all));
        byLanguage.values().forEach(of -> of.missed.stream().limit(misses).forEach(out::println));
    }

    private static void measure(PairsFile.Pair pair, NameLookup lookup, Figures figures) {
        NameQuery query = NameQuery.of(pair.surface())
                .from(Locale.forLanguageTag(pair.language()))
                .most(DEEPEST);
        long start = System.nanoTime();
        List<NameCandidate> candidates = lookup.find(query);
        figures.nanos += System.nanoTime() - start;
        List<String> right = Words.folded(pair.name());
        int rank = 0;
        while (rank < candidates.size()
                && !Words.folded(candidates.get(rank).name()).equals(right)) {
            rank++;
        }
        boolean isFound = rank < candidates.size();
        figures.all++;
        figures.first += isFound && rank == 0 ? 1 : 0;
        figures.amongFive += isFound && rank < FIFTH ? 1 : 0;
        figures.found += isFound ? 1 : 0;
        if (rank > 0 || !isFound) {
            String first = candidates.isEmpty() ? "nobody" : candidates.get(0).name();
            String place = isFound ? "place " + (rank + 1) : "not found";
            figures.missed.add(
                    pair.language() + ": " + pair.surface() + " is " + pair.name() + " (" + place + "), not " + first);
        }
    }
}
