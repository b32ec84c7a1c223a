package org.orthonym.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command {@code orthonym}. */
@Command(
        name = "orthonym",
        mixinStandardHelpOptions = true,
        version = "orthonym 0.1.0-SNAPSHOT",
        description = "Puts right the names that machine translation breaks.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            RepairCommand.class,
            LookupCommand.class,
            CompareCommand.class,
            GazetteerCommand.class,
            TrainCommand.class,
            EvaluateCommand.class,
            CalibrateCommand.class,
            HelpCommand.class
        },
        footer = {
            "",
            "Exit status: 0 done; 1 some input was bad, each named on standard error; 2 wrong usage; 3 internal error.",
            "",
            "Try: orthonym repair --from el --date 2025-09-04 article.txt"
        })
public final class Main {
    /** Some input was bad. */
    static final int BAD_INPUT = 1;

    private static final int INTERNAL_ERROR = 3;

    private Main() {}

    /** Runs the command and exits with its status. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(out, err, args));
    }

    /** Runs the command; standard input is read where no file is named. */
    static int run(PrintStream out, PrintStream err, String... args) {
        PrintWriter outWriter = new PrintWriter(out, false, StandardCharsets.UTF_8);
        PrintWriter errWriter = new PrintWriter(err, true, StandardCharsets.UTF_8);
        int status = new CommandLine(new Main())
                .setOut(outWriter)
                .setErr(errWriter)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((thrown, command, parsed) -> {
                    if (thrown instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
                        new Problems(errWriter).tell(unchecked.getCause());
                        return BAD_INPUT;
                    }
                    if (thrown instanceof IOException file) {
                        new Problems(errWriter).tell(file);
                        return BAD_INPUT;
                    }
                    errWriter.println("orthonym: internal error, please report it: " + thrown);
                    thrown.printStackTrace(errWriter);
                    return INTERNAL_ERROR;
                })
                .execute(args);
        outWriter.flush();
        errWriter.flush();
        out.flush();
        return status;
    }
}
