package org.orthonym.cli;

import org.orthonym.NameRepairer;
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
            defaultValue = "0.8",
            description = "Change the text from this probability on; below, only suggest. Default: ${DEFAULT-VALUE}.")
    private double minConfidence;

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
     */
    NameRepairer repairer(double minSuggestion, Problems problems) {
        try {
            return NameRepairer.builder(gazetteers.read(problems))
                    .minConfidence(minConfidence)
                    .minSuggestion(minSuggestion)
                    .maxUnknownNames(maxUnknownNames)
                    .build();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
