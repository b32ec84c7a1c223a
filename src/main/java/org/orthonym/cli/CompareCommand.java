package org.orthonym.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.orthonym.compare.NameComparer;
import org.orthonym.compare.NameComparison;
import org.orthonym.compare.Reason;
import org.orthonym.gazetteer.EntityType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code orthonym compare}. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Says how likely two names mean the same person or organisation, and why.",
        footer = {
            "",
            "Examples:",
            "  orthonym compare \"Владимир Путин\" \"Putin, Vladimir V.\"",
            "  orthonym compare --type org \"ООО Вектор\" \"Vektor LLC\"",
            "  orthonym compare --jsonl < pairs.jsonl > scores.jsonl",
            "",
            "A line of --jsonl input: {\"id\":\"p1\",\"left\":\"...\",\"right\":\"...\",\"type\":\"person\"}; "
                    + "id and type may be left out."
        })
final class CompareCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..2",
            paramLabel = "NAME",
            description = "The two names; none with --jsonl, which reads standard input.")
    private List<String> names = List.of();

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description =
                    "person or org; else it is guessed: an organisation if either name has a legal form or a word "
                            + "that organisations have.")
    private Optional<String> type = Optional.empty();

    @Option(names = "--jsonl", description = "Read one pair a line as JSON, write one result a line, in order.")
    private boolean jsonl;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (names.size() != (jsonl ? 0 : 2)) {
            throw new ParameterException(
                    spec.commandLine(), jsonl ? "--jsonl reads standard input: no names" : "expected two names");
        }
        type.ifPresent(word -> {
            if (typeOf(word).isEmpty()) {
                throw new ParameterException(spec.commandLine(), "no type \"" + word + "\", expected person or org");
            }
        });
        PrintWriter out = spec.commandLine().getOut();
        NameComparer comparer = NameComparer.bundled();
        Problems problems = new Problems(spec.commandLine().getErr());
        if (jsonl) {
            new JsonLines(problems, out).answer(System.in, "standard input", line -> answer(line, comparer));
        } else {
            print(compare(comparer, names.get(0), names.get(1), type), out);
        }
        out.flush();
        return problems.exitStatus();
    }

    private static Optional<EntityType> typeOf(String word) {
        return EntityType.of(word).filter(type -> type == EntityType.PERSON || type == EntityType.ORG);
    }

    private static NameComparison compare(NameComparer comparer, String left, String right, Optional<String> type) {
        EntityType as = type.flatMap(CompareCommand::typeOf).orElseGet(() -> comparer.guessType(left, right));
        return comparer.compare(left, right, as);
    }

    private static void print(NameComparison comparison, PrintWriter out) {
        out.println(String.format(Locale.ROOT, "%.4f", comparison.score()));
        comparison.evidence().forEach(reason -> out.println(line(reason)));
    }

    private static String line(Reason reason) {
        return String.format(Locale.ROOT, "%+.1f %s", reason.logOdds(), reason.explain());
    }

    private ObjectNode answer(JsonNode line, NameComparer comparer) {
        if (!line.path("left").isTextual() || !line.path("right").isTextual()) {
            throw new IllegalArgumentException("expected {\"id\":\"...\",\"left\":\"...\",\"right\":\"...\"}");
        }
        Optional<String> as =
                line.hasNonNull("type") ? Optional.of(line.get("type").asText()) : type;
        if (as.isPresent() && typeOf(as.get()).isEmpty()) {
            throw new IllegalArgumentException("no type \"" + as.get() + "\", expected person or org");
        }
        NameComparison comparison = compare(
                comparer, line.get("left").textValue(), line.get("right").textValue(), as);
        ObjectNode answer = RepairJson.MAPPER.createObjectNode();
        answer.put("score", Math.round(comparison.score() * 1e6) / 1e6);
        ArrayNode evidence = answer.putArray("evidence");
        comparison.evidence().forEach(reason -> evidence.add(line(reason)));
        return answer;
    }
}
