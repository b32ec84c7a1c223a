package org.orthonym.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.orthonym.NameLookup;
import org.orthonym.gazetteer.CompiledGazetteer;
import org.orthonym.gazetteer.Gazetteer;
import org.orthonym.gazetteer.GazetteerFormatException;
import org.orthonym.index.LookupIndex;
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

    /** Whether the bundled gazetteer is among them. */
    boolean isBundledUsed() {
        return !noBundled;
    }

    /** The layers, one over the other; what is wrong with them is told and left out. */
    Gazetteer read(Problems problems) {
        return read(files, problems);
    }

    private Gazetteer read(List<Path> sources, Problems problems) {
        Gazetteer gazetteer = noBundled ? Gazetteer.empty() : Gazetteer.bundled();
        for (Path file : sources) {
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

    /** A lookup among the layers, weighed by a folder of costs if one is given. */
    NameLookup lookup(Optional<Path> costs, Problems problems) {
        NameLookup lookup = lookup(problems);
        if (costs.isPresent() && !Files.isDirectory(costs.get())) {
            problems.tell(costs.get() + ": no such folder");
            return lookup;
        }
        return costs.map(lookup::withCosts).orElse(lookup);
    }

    /** A lookup among the layers; compiled files of names are opened as they are. */
    private NameLookup lookup(Problems problems) {
        List<Path> sources = new ArrayList<>();
        List<NameLookup> compiled = new ArrayList<>();
        for (Path file : files) {
            try {
                if (Files.isRegularFile(file) && LookupIndex.isCompiled(file)) {
                    compiled.add(NameLookup.open(file));
                } else {
                    sources.add(file);
                }
            } catch (GazetteerFormatException e) {
                problems.tell(e);
            } catch (IOException e) {
                problems.tell(file, e);
            }
        }
        Optional<NameLookup> read = noBundled && sources.isEmpty() && !compiled.isEmpty()
                ? Optional.empty()
                : Optional.of(NameLookup.of(read(sources, problems)));
        return Stream.concat(read.stream(), compiled.stream())
                .reduce(NameLookup::with)
                .orElseGet(() -> NameLookup.of(Gazetteer.empty()));
    }

    private static Gazetteer read(Path file, Problems problems) throws IOException {
        if (Files.isDirectory(file)) {
            throw new GazetteerFormatException(file.toString(), 0, "a directory, expected a file");
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            if (LookupIndex.isCompiled(file)) {
                throw new GazetteerFormatException(
                        file.toString(),
                        0,
                        "compiled names serve lookup only; expected the JSON lines they were built from");
            }
            if (CompiledGazetteer.isCompiled(in)) {
                return CompiledGazetteer.read(in, file.toString());
            }
        }
        return Gazetteer.read(file, bad -> problems.tell(bad));
    }
}
