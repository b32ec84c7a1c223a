package org.orthonym.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.orthonym.gazetteer.CompiledGazetteer;
import org.orthonym.gazetteer.Gazetteer;
import org.orthonym.gazetteer.GazetteerFormatException;
import picocli.CommandLine.Option;

/** Which gazetteers to use. */
final class GazetteerOptions {
    @Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            description = "Names of your own, JSON lines or compiled, laid over the bundled ones. May be given again.")
    private List<Path> files = List.of();

    @Option(names = "--no-bundled", description = "Leave the bundled gazetteer out.")
    private boolean noBundled;

    /** The layers, one over the other; what is wrong with them is told and left out. */
    Gazetteer read(Problems problems) {
        Gazetteer gazetteer = noBundled ? Gazetteer.empty() : Gazetteer.bundled();
        for (Path file : files) {
            try {
                gazetteer = gazetteer.with(read(file, problems));
            } catch (GazetteerFormatException e) {
                problems.tell(e);
            } catch (IOException e) {
                problems.tell(file, e);
            }
        }
        return gazetteer;
    }

    private static Gazetteer read(Path file, Problems problems) throws IOException {
        if (Files.isDirectory(file)) {
            throw new GazetteerFormatException(file.toString(), 0, "a directory, expected a file");
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            if (CompiledGazetteer.isCompiled(in)) {
                return CompiledGazetteer.read(in, file.toString());
            }
        }
        return Gazetteer.read(file, bad -> problems.tell(bad));
    }
}
