package org.orthonym.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.orthonym.gazetteer.Gazetteer;
import org.orthonym.gazetteer.GazetteerCheck;
import org.orthonym.gazetteer.GazetteerFormatException;
import org.orthonym.gazetteer.GazetteerReader;
import org.orthonym.index.GazetteerCompiler;
import org.orthonym.index.LookupIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code orthonym gazetteer}. */
@Command(
        name = "gazetteer",
        mixinStandardHelpOptions = true,
        description = "Looks after gazetteer files.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {GazetteerCommand.Check.class, GazetteerCommand.Build.class})
final class GazetteerCommand {
    private GazetteerCommand() {}

    /** Reads files and what folders hold; one that cannot be read is told, and the others are read all the same. */
    private static void read(List<Path> files, GazetteerReader reader, Problems problems) {
        for (Path file : files) {
            try {
                for (Path one : Files.isDirectory(file) ? GazetteerCompiler.sourceFiles(file) : List.of(file)) {
                    reader.read(one);
                }
            } catch (IOException e) {
                problems.tell(file, e);
            }
        }
    }

    /** {@code orthonym gazetteer check}. */
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Names everything that is wrong in gazetteer files, with file and line.")
    static final class Check implements Callable<Integer> {
        @Parameters(
                paramLabel = "FILE",
                arity = "1..*",
                description = "Files of JSON lines, or folders of .jsonl files.")
        private List<Path> files = List.of();

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() {
            Problems problems = new Problems(spec.commandLine().getErr());
            List<GazetteerFormatException> wrong = new ArrayList<>();
            GazetteerReader reader = new GazetteerReader(wrong::add);
            read(files, reader, problems);
            wrong.addAll(GazetteerCheck.problems(reader));
            wrong.forEach(bad -> problems.tell(bad));
            spec.commandLine()
                    .getOut()
                    .println(reader.entities().size() + " entities, "
                            + reader.offices().size() + " offices, "
                            + reader.titles().size() + " titles, " + wrong.size() + " errors");
            return problems.exitStatus();
        }
    }

    /** {@code orthonym gazetteer build}. */
    @Command(
            name = "build",
            mixinStandardHelpOptions = true,
            description =
                    "Compiles the names of gazetteer files for lookup: one file, opened in an instant, taking hardly any memory.")
    static final class Build implements Callable<Integer> {
        @Parameters(
                paramLabel = "FILE",
                arity = "1..*",
                description = "Files of JSON lines, or folders of .jsonl files.")
        private List<Path> files = List.of();

        @Option(names = "--output", paramLabel = "FILE", required = true, description = "The compiled file.")
        private Path output = Path.of("");

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() throws IOException {
            Problems problems = new Problems(spec.commandLine().getErr());
            GazetteerReader reader = new GazetteerReader(problems::tell);
            read(files, reader, problems);
            Gazetteer gazetteer = reader.gazetteer();
            LookupIndex.write(gazetteer.entities(), output);
            LookupIndex built = LookupIndex.open(output);
            spec.commandLine()
                    .getOut()
                    .printf(
                            Locale.ROOT,
                            "%s: %d entities, %d names, %d bytes a name%n",
                            output,
                            built.entities(),
                            built.names(),
                            Files.size(output) / Math.max(1, built.names()));
            return problems.exitStatus();
        }
    }
}
