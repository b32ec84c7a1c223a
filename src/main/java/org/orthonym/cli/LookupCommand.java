package org.orthonym.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.orthonym.NameCandidate;
import org.orthonym.NameLookup;
import org.orthonym.NameQuery;
import org.orthonym.gazetteer.EntityType;
import org.orthonym.link.Evidence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code orthonym lookup}. */
@Command(
        name = "lookup",
        mixinStandardHelpOptions = true,
        description = "Looks names up in any script, garbled or not: whom may they mean, and why?",
        footer = {
            "",
            "Examples:",
            "  orthonym lookup --from el \"Stiv Gouitkof\"",
            "  orthonym lookup Путин 特朗普",
            "  orthonym lookup --jsonl < names.jsonl > found.jsonl",
            "",
            "A line of --jsonl input: {\"id\":\"q1\",\"name\":\"Τζον Χίλι\",\"lang\":\"el\",\"type\":\"person\"}; "
                    + "lang and type may be left out."
        })
final class LookupCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "Names; else one a line from standard input.")
    private List<String> names = List.of();

    @Option(
            names = "--from",
            paramLabel = "LANG",
            converter = Languages.LanguageConverter.class,
            description = "The language the names are written in or were translated from, such as el, ru or zh.")
    private Optional<Locale> from = Optional.empty();

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            converter = Types.TypeConverter.class,
            description = "Only persons, places, organisations or terms: person, place, org, term.")
    private Optional<EntityType> type = Optional.empty();

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "10",
            description = "At most so many candidates a name. Default: ${DEFAULT-VALUE}.")
    private int most;

    @Option(
            names = "--costs",
            paramLabel = "DIR",
            description =
                    "Costs of your own, as `orthonym train` writes them; what is not there is taken from the library.")
    private Optional<Path> costs = Optional.empty();

    @Option(names = "--jsonl", description = "Read one name a line as JSON, write one result a line, in order.")
    private boolean jsonl;

    @Mixin
    private GazetteerOptions gazetteers = new GazetteerOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (most < 1) {
            throw new ParameterException(spec.commandLine(), "--most: expected 1 or more, not " + most);
        }
        PrintWriter out = spec.commandLine().getOut();
        Problems problems = new Problems(spec.commandLine().getErr());
        NameLookup lookup = gazetteers.lookup(costs, problems);
        JsonLines lines = new JsonLines(problems, out);
        if (jsonl) {
            lines.answer(System.in, "standard input", line -> answer(line, lookup));
        } else if (names.isEmpty()) {
            lines.each(System.in, "standard input", name -> print(name, lookup, out));
        } else {
            names.forEach(name -> print(name, lookup, out));
        }
        out.flush();
        return problems.exitStatus();
    }

    private void print(String name, NameLookup lookup, PrintWriter out) {
        List<NameCandidate> candidates = lookup.find(new NameQuery(name, from, type, most));
        out.println(name + (candidates.isEmpty() ? ": nobody" : ""));
        for (int i = 0; i < candidates.size(); i++) {
            NameCandidate candidate = candidates.get(i);
            out.printf(Locale.ROOT, "  %.3f  %s  (%s)%n", candidate.confidence(), candidate.name(), candidate.entity());
            if (i == 0) {
                candidate.evidence().forEach(reason -> out.println("         " + RepairJson.line(reason)));
            }
        }
        out.flush();
    }

    private ObjectNode answer(JsonNode line, NameLookup lookup) {
        if (!line.path("name").isTextual()) {
            throw new IllegalArgumentException("expected {\"id\":\"...\",\"name\":\"...\"}");
        }
        Optional<Locale> language = line.hasNonNull("lang")
                ? Optional.of(Languages.language(line.get("lang").asText()))
                : from;
        Optional<EntityType> of = line.hasNonNull("type")
                ? Optional.of(Types.type(line.get("type").asText()))
                : type;
        ObjectNode answer = RepairJson.MAPPER.createObjectNode();
        ArrayNode candidates = answer.putArray("candidates");
        for (NameCandidate candidate :
                lookup.find(new NameQuery(line.get("name").textValue(), language, of, most))) {
            ObjectNode node = candidates.addObject();
            node.put("entity", candidate.entity());
            node.put("name", candidate.name());
            node.put("confidence", Math.round(candidate.confidence() * 1e4) / 1e4);
            ArrayNode evidence = node.putArray("evidence");
            for (Evidence reason : candidate.evidence()) {
                evidence.add(RepairJson.line(reason));
            }
        }
        return answer;
    }
}
