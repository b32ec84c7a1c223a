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
import org.orthonym.script.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code orthonym evaluate}. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description =
                "Looks up names whose bearers are known and prints how often the right one comes first, by language.",
        footer = {
            "",
            "PAIRS is a file as `orthonym train` reads it; the right candidate is the one whose name is the pair's.",
            "Single words (a column kind that says word) are left out.",
            "",
            "Example: orthonym evaluate --no-bundled --gazetteer names.jsonl --costs held-out-costs test-pairs.tsv"
        })
final class EvaluateCommand implements Callable<Integer> {
    private static final int DEEPEST = 200;
    private static final int FIFTH = 5;

    @Parameters(paramLabel = "PAIRS", arity = "1..*", description = "Names and whose they are, one pair a line.")
    private List<Path> files = List.of();

    @Option(names = "--costs", paramLabel = "DIR", description = "Costs of your own, as `orthonym train` writes them.")
    private Optional<Path> costs = Optional.empty();

    @Option(
            names = "--misses",
            paramLabel = "N",
            defaultValue = "0",
            description = "Also list so many of each language's names whose bearer did not come first.")
    private int misses;

    @Mixin
    private GazetteerOptions gazetteers = new GazetteerOptions();

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
        PrintWriter out = spec.commandLine().getOut();
        Problems problems = new Problems(spec.commandLine().getErr());
        NameLookup lookup = gazetteers.lookup(costs, problems);
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
        out.flush();
        return problems.exitStatus();
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
