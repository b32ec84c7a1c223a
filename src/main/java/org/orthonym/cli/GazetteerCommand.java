package org.orthonym.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.orthonym.gazetteer.GazetteerCheck;
import org.orthonym.gazetteer.GazetteerFormatException;
import org.orthonym.gazetteer.GazetteerReader;
import org.orthonym.index.GazetteerCompiler;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code orthonym gazetteer}. */
@Command(
        name = "gazetteer",
        mixinStandardHelpOptions = true,
        description = "Looks after gazetteer files.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = GazetteerCommand.Check.class)
final class GazetteerCommand {
    private GazetteerCommand() {}

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
            for (Path file : files) {
                try {
                    for (Path one : Files.isDirectory(file) ? GazetteerCompiler.sourceFiles(file) : List.of(file)) {
                        reader.read(one);
                    }
                } catch (IOException e) {
                    problems.tell(file, e);
                }
            }
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
}
