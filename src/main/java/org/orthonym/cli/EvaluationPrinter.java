package org.orthonym.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import org.orthonym.evaluate.Evaluation;
import org.orthonym.evaluate.Mistake;
import org.orthonym.evaluate.Reliability;
import org.orthonym.evaluate.Tally;
import org.orthonym.evaluate.Tradeoff;

/** Prints an evaluation as Markdown tables, which read as plain text, too. */
final class EvaluationPrinter {
    private static final double[] HARM = {0.2, 0.5, 1, 2, 5, 10};

    private final PrintWriter out;

    EvaluationPrinter(PrintWriter out) {
        this.out = out;
    }

    void print(Evaluation of, int worst) {
        summary(of);
        if (of.sentences() > 0) {
            groups("class", of.byKind());
            groups("language", of.byLanguage());
            reliability(of);
        }
        if (of.sentences() > 0 && of.clean() > 0) {
            tradeoff(of);
        }
        mistakes(of, worst);
    }

    private void summary(Evaluation of) {
        line("| | repaired | nothing done |");
        line("|---|---|---|");
        if (of.sentences() > 0) {
            Tally all = of.all();
            line("| precision | %s | - |", share(all.precision()));
            line("| recall | %s | %s |", share(all.recall()), share(all.garbles() == 0 ? Double.NaN : 0));
            line("| F0.5 | %s | %s |", share(all.f05()), share(0));
            line("| garbled names: edited, right | %d, %d of %d | 0, 0 |", all.edited(), all.right(), all.garbles());
            line("| right names beside them changed | %d of %d | 0 |", of.keptBroken(), of.kept());
            line("| accepted variants touched | %d of %d | 0 |", of.variantsTouched(), of.variants());
            line("| harm per 1,000 sentences | %s | 0 |", rate(of.harmPerThousand()));
            line(
                    "| marked names that read right | %d of %d | %d |",
                    of.namesRight(), of.names(), of.namesRightBefore());
            line("| edits elsewhere, not judged | %d | 0 |", of.elsewhere());
        }
        if (of.clean() > 0) {
            line("| false name edits in clean sentences | %d in %d | 0 |", of.cleanEdits(), of.clean());
            line("| the same per 1,000 | %s | 0 |", rate(of.cleanPerThousand()));
        }
    }

    private void groups(String title, Map<String, Tally> groups) {
        line("");
        line("| %s | names | edited | right | precision | recall | F0.5 |", title);
        line("|---|---|---|---|---|---|---|");
        groups.forEach((group, of) -> line(
                "| %s | %d | %d | %d | %s | %s | %s |",
                group,
                of.garbles(),
                of.edited(),
                of.right(),
                share(of.precision()),
                share(of.recall()),
                share(of.f05())));
    }

    private void reliability(Evaluation of) {
        line("");
        line("Edits and suggestions on marked names: what they say of themselves, and what is true.");
        line("");
        line("| confidence | names | said | right |");
        line("|---|---|---|---|");
        for (Reliability.Band band : of.reliability()) {
            line(
                    "| %s to %s | %d | %s | %s |",
                    share(band.from()),
                    share(band.to()),
                    band.count(),
                    share(band.meanConfidence()),
                    share(band.right()));
        }
        line("");
        line("Mean distance of said from true: %s", share(of.reliabilityError()));
    }

    private void tradeoff(Evaluation of) {
        line("");
        line("Edits and suggestions together, if so many false edits are allowed:");
        line("");
        line("| false edits per 1,000 clean sentences | recall | precision | threshold |");
        line("|---|---|---|---|");
        for (double harm : HARM) {
            Tradeoff.Point at = of.atHarm(harm);
            line("| %s | %s | %s | %.4f |", rate(harm), share(at.recall()), share(at.precision()), at.threshold());
        }
    }

    private void mistakes(Evaluation of, int worst) {
        if (worst > 0) {
            line("");
            line("The worst mistakes:");
            for (Mistake mistake : of.worst(worst)) {
                line(
                        "%s: %s%s: \"%s\"%s, should be \"%s\"",
                        mistake.sentence(),
                        mistake.kind().words(),
                        mistake.confidence() > 0 ? String.format(Locale.ROOT, " (%.3f)", mistake.confidence()) : "",
                        mistake.before(),
                        mistake.after().isEmpty() ? "" : " -> \"" + mistake.after() + "\"",
                        mistake.wanted());
            }
        }
    }

    private static String share(double share) {
        return Double.isNaN(share) ? "-" : String.format(Locale.ROOT, "%.3f", share);
    }

    private static String rate(double rate) {
        return Double.isNaN(rate) ? "-" : String.format(Locale.ROOT, "%.1f", rate);
    }

    private void line(String format, Object... values) {
        out.println(values.length == 0 ? format : String.format(Locale.ROOT, format, values));
    }
}
