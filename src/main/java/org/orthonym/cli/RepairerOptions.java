package org.orthonym.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.orthonym.HarmCalibration;
import org.orthonym.NameRepairer;
import org.orthonym.gazetteer.Gazetteer;
import org.orthonym.gazetteer.GazetteerFormatException;
import org.orthonym.gazetteer.HouseStyle;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How a repairer is to decide, and about which names. */
final class RepairerOptions {
    @Option(
            names = "--min-confidence",
            paramLabel = "P",
            description =
                    "Change the text from this probability on; below, only suggest. Default: 0.9, or as --max-harm says.")
    private Optional<Double> minConfidence = Optional.empty();

    @Option(
            names = "--max-harm",
            paramLabel = "R",
            description =
                    "Choose that probability so that right names are changed in at most this share of articles on average, "
                            + "such as 0.01. Holds for articles and names like those calibrated on.")
    private Optional<Double> maxHarm = Optional.empty();

    @Option(
            names = "--calibration",
            paramLabel = "FILE",
            description =
                    "For --max-harm: numbers of your own articles and names, as `orthonym calibrate` writes them.")
    private Optional<Path> calibration = Optional.empty();

    @Option(
            names = "--max-unknown-names",
            paramLabel = "N",
            defaultValue = "300",
            description = "Weigh at most so many different unknown names in one article; others stay as they are. "
                    + "Default: ${DEFAULT-VALUE}.")
    private int maxUnknownNames;

    @Mixin
    private GazetteerOptions gazetteers = new GazetteerOptions();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    /** The gazetteers alone. */
    GazetteerOptions gazetteers() {
        return gazetteers;
    }

    /**
     * The repairer.
     *
     * @param minSuggestion the least probability at which a repair is suggested
     * @param style a house style; ids it names that no gazetteer has are told
     */
    NameRepairer repairer(double minSuggestion, Optional<HouseStyle> style, Problems problems) throws IOException {
        if (calibration.isPresent() && maxHarm.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--calibration is of use with --max-harm only");
        }
        if (maxHarm.isPresent() && calibration.isEmpty() && !gazetteers.isBundledUsed()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--max-harm was calibrated with the bundled names: with --no-bundled give a --calibration of your own");
        }
        try {
            Gazetteer gazetteer = gazetteers.read(problems);
            NameRepairer.Builder builder =
                    NameRepairer.builder(gazetteer).minSuggestion(minSuggestion).maxUnknownNames(maxUnknownNames);
            minConfidence.ifPresent(builder::minConfidence);
            style.ifPresent(house -> {
                house.missingFrom(gazetteer)
                        .forEach(id -> problems.tell("style " + house.name() + ": no entity \"" + id + "\""));
                builder.style(house);
            });
            if (maxHarm.isPresent()) {
                HarmCalibration by = calibration.isPresent() ? read(calibration.get()) : HarmCalibration.bundled();
                builder.maxHarm(maxHarm.get(), by);
            }
            return builder.build();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    /** Without its calibration a repairer would promise nothing, so there is no going on. */
    private static HarmCalibration read(Path file) throws IOException {
        try {
            return HarmCalibration.read(file);
        } catch (GazetteerFormatException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
