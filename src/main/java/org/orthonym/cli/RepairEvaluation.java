package org.orthonym.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.orthonym.Article;
import org.orthonym.NameRepairer;
import org.orthonym.evaluate.CurveChart;
import org.orthonym.evaluate.Evaluation;
import org.orthonym.evaluate.Tradeoff;

/** Repairs the sentences of files and counts what became of them. */
final class RepairEvaluation {
    private final NameRepairer repairer;
    private final Problems problems;

    RepairEvaluation(NameRepairer repairer, Problems problems) {
        this.repairer = repairer;
        this.problems = problems;
    }

    Evaluation of(List<Path> gold, List<Path> clean) {
        Evaluation evaluation = new Evaluation();
        for (Path file : gold) {
            GoldFile.read(file, problems, sentence -> evaluation.add(sentence, repairer.repair(sentence.article())));
        }
        for (Path file : clean) {
            CleanFile.read(
                    file,
                    problems,
                    sentence -> evaluation.addClean(sentence.id(), repairer.repair(Article.of(sentence.text()))));
        }
        return evaluation;
    }

    void draw(Evaluation evaluation, Path file) throws IOException {
        List<Tradeoff.Point> curve = evaluation.curve();
        if (curve.isEmpty()) {
            problems.tell(file + ": nothing was edited or suggested, no curve to draw");
            return;
        }
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            CurveChart.write(curve, evaluation.all(), writer);
        }
    }
}
