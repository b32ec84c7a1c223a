package org.orthonym.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.orthonym.Article;
import org.orthonym.NameRepairer;
import org.orthonym.Repair;
import org.orthonym.gazetteer.Entity;
import org.orthonym.gazetteer.EntityType;
import org.orthonym.gazetteer.Gazetteer;
import org.orthonym.text.Edit;
import org.orthonym.text.Span;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** What is counted as right and as harm. */
class EvaluationTest {
    private static final String TEXT = "Then Viktor Orbun met Fico in Budapest.";

    private static final Gazetteer NAMES = Gazetteer.of(
            List.of(person("viktor-orban", "Viktor Orban", "Orban"), person("robert-fico", "Robert Fico", "Fico")),
            List.of(),
            List.of());

    private static Entity person(String id, String name, String family) {
        return new Entity(
                id, EntityType.PERSON, name, List.of(), Optional.empty(), 'm', family, 3, List.of(), List.of(), false);
    }

    private static GoldSentence gold(String name, String kind, String... right) {
        int start = TEXT.indexOf(name);
        int fico = TEXT.indexOf("Fico");
        return new GoldSentence(
                "g1",
                Article.of(TEXT).from(Locale.forLanguageTag("el")),
                new Span(start, start + name.length()),
                List.of(right),
                kind,
                List.of(new Span(fico, fico + 4)));
    }

    private static Edit edit(String before, String after) {
        int start = TEXT.indexOf(before);
        return new Edit(new Span(start, start + before.length()), before, after, Edit.Kind.NAME, "spelling", "");
    }

    private static boolean isRight(GoldSentence gold, Edit... edits) {
        return Reading.isRight(gold, List.of(edits));
    }

    @Test
    void aNameIsRightIfItReadsAsOneOfItsRightWays() {
        GoldSentence gold = gold("Viktor Orbun", "spelling", "Viktor Orbán", "Orbán");

        assertThat(isRight(gold, edit("Viktor Orbun", "Viktor Orbán"))).isTrue();
        assertThat(isRight(gold, edit("Viktor Orbun", "Viktor Orban"))).isTrue();
        assertThat(isRight(gold, edit("Orbun", "Orbán"))).isTrue();
        assertThat(isRight(gold, edit("Then Viktor Orbun", "Then Viktor Orbán")))
                .isTrue();
        assertThat(isRight(gold, edit("Viktor Orbun", "Orbán"))).isTrue();
        assertThat(isRight(gold)).isFalse();
        assertThat(isRight(gold, edit("Then Viktor Orbun", "Viktor Orbán"))).isFalse();
        assertThat(isRight(gold, edit("Orbun", "Ortega"))).isFalse();
        assertThat(isRight(gold, edit("Fico", "Viktor Orbán"))).isFalse();
    }

    @Test
    void capitalsAndAccentsCountWhereNothingElseIsWrong() {
        GoldSentence gold = gold("Fico", "spelling", "FICO");

        assertThat(isRight(gold)).isFalse();
        assertThat(isRight(gold, edit("Fico", "FiCO"))).isFalse();
        assertThat(isRight(gold, edit("Fico", "FICO"))).isTrue();
    }

    @Test
    void aRightNameSurvivesWithinARepair() {
        Span viktor = new Span(5, 11);

        assertThat(Reading.survives(TEXT, viktor, List.of(edit("Viktor Orbun", "Viktor Orbán"))))
                .isTrue();
        assertThat(Reading.survives(TEXT, viktor, List.of(edit("Viktor Orbun", "Victor Orbán"))))
                .isFalse();
    }

    private static NameRepairer repairer(double minConfidence) {
        return NameRepairer.builder(NAMES)
                .minConfidence(minConfidence)
                .minSuggestion(0)
                .build();
    }

    @Test
    void countsByClassAndLanguageBesideDoingNothing() {
        Evaluation evaluation = new Evaluation();
        GoldSentence garble = gold("Viktor Orbun", "spelling", "Viktor Orban");
        GoldSentence other = gold("Fico", "truncation", "Robert Fico");
        NameRepairer eager = repairer(0.5);

        evaluation.add(garble, eager.repair(garble.article()));
        evaluation.add(other, eager.repair(other.article()));

        assertThat(evaluation.sentences()).isEqualTo(2);
        assertThat(evaluation.all().garbles()).isEqualTo(2);
        assertThat(evaluation.all().edited()).isEqualTo(1);
        assertThat(evaluation.all().right()).isEqualTo(1);
        assertThat(evaluation.all().precision()).isEqualTo(1);
        assertThat(evaluation.all().recall()).isEqualTo(0.5);
        assertThat(evaluation.all().f05()).isCloseTo(0.8333, within(1e-4));
        assertThat(evaluation.byKind()).containsOnlyKeys("spelling", "truncation");
        assertThat(evaluation.byKind())
                .hasEntrySatisfying("spelling", of -> assertThat(of.recall()).isEqualTo(1));
        assertThat(evaluation.byLanguage()).containsOnlyKeys("el");
        assertThat(evaluation.kept()).isEqualTo(2);
        assertThat(evaluation.keptBroken()).isZero();
        assertThat(evaluation.harmPerThousand()).isZero();
        assertThat(evaluation.elsewhere()).isEqualTo(1); // Orbun in the sentence where only Fico is marked
        assertThat(evaluation.namesRightBefore()).isEqualTo(2);
        assertThat(evaluation.namesRight()).isEqualTo(3);
        assertThat(evaluation.worst(9)).extracting(Mistake::kind).containsExactly(Mistake.Kind.MISSED);
    }

    @Test
    void whatChangesARightNameIsHarm() {
        Evaluation evaluation = new Evaluation();
        NameRepairer eager = repairer(0.5);
        GoldSentence variant = gold("Viktor Orbun", GoldSentence.VARIANT, "Viktor Orbun");
        GoldSentence kept = new GoldSentence(
                "g2",
                variant.article(),
                new Span(30, 38),
                List.of("Bucharest"),
                "wrong-entity",
                List.of(new Span(5, 17)));

        evaluation.add(variant, eager.repair(variant.article()));
        evaluation.add(kept, eager.repair(kept.article()));
        evaluation.addClean("c1", eager.repair(Article.of(TEXT)));
        evaluation.addClean("c2", eager.repair(Article.of("All was quiet.")));

        assertThat(evaluation.variantsTouched()).isEqualTo(1);
        assertThat(evaluation.keptBroken()).isEqualTo(1);
        assertThat(evaluation.harmPerThousand()).isEqualTo(1000);
        assertThat(evaluation.cleanEdits()).isEqualTo(1);
        assertThat(evaluation.cleanPerThousand()).isEqualTo(500);
        assertThat(evaluation.namesRight()).isEqualTo(evaluation.namesRightBefore() - 2);
        assertThat(evaluation.worst(9))
                .extracting(Mistake::kind)
                .containsExactly(Mistake.Kind.HARM, Mistake.Kind.HARM, Mistake.Kind.VARIANT, Mistake.Kind.MISSED);
        assertThat(evaluation.worst(1)).hasSize(1);
    }

    @Test
    void suggestionsAreNoHarmButCountForReliability() {
        Evaluation evaluation = new Evaluation();
        GoldSentence variant = gold("Viktor Orbun", GoldSentence.VARIANT, "Viktor Orbun");
        Repair suggested = repairer(1).repair(variant.article());

        evaluation.add(variant, suggested);
        evaluation.addClean("c1", suggested);

        assertThat(evaluation.harmPerThousand()).isZero();
        assertThat(evaluation.cleanEdits()).isZero();
        assertThat(evaluation.reliability()).hasSize(1);
        assertThat(evaluation.reliability().get(0).right()).isZero();
        assertThat(evaluation.reliabilityError())
                .isEqualTo(evaluation.reliability().get(0).meanConfidence());
        assertThat(evaluation.worst(9)).isEmpty();
    }

    @Test
    void bandsTellWhatIsSaidFromWhatIs() {
        List<Judged> judged =
                List.of(new Judged(0.85, true), new Judged(0.80, false), new Judged(1, true), new Judged(0.1, false));

        List<Reliability.Band> bands = Reliability.bands(judged);

        assertThat(bands)
                .containsExactly(
                        new Reliability.Band(0, 0.2, 1, 0.1, 0),
                        new Reliability.Band(0.8, 0.9, 2, 0.825, 0.5),
                        new Reliability.Band(0.99, 1, 1, 1, 1));
        assertThat(Reliability.error(bands)).isCloseTo((0.1 + 2 * 0.325) / 4, within(1e-12));
        assertThat(Reliability.error(List.of())).isNaN();
    }

    @Test
    void theCurveIsThatOfTakingOneMoreAtATime() {
        List<Judged> judged = IntStream.range(0, 200)
                .mapToObj(i -> new Judged((i * 37 % 50) / 50.0, i % 3 > 0))
                .toList();

        List<Tradeoff.Point> curve = Tradeoff.curve(judged, 400);

        assertThat(curve).hasSize(50);
        for (Tradeoff.Point point : curve) {
            List<Judged> kept = judged.stream()
                    .filter(one -> one.confidence() >= point.threshold())
                    .toList();
            double right = kept.stream().filter(Judged::isRight).count();
            assertThat(point.recall()).isEqualTo(right / 400);
            assertThat(point.precision()).isEqualTo(right / kept.size());
        }
    }

    @Test
    void allowedHarmDecidesTheThreshold() {
        List<Tradeoff.Point> curve =
                Tradeoff.curve(List.of(new Judged(0.9, true), new Judged(0.6, true), new Judged(0.3, true)), 4);
        List<Double> harmful = List.of(0.2, 0.7, 0.6, 0.95);

        assertThat(Tradeoff.atHarm(0, curve, harmful, 1000).recall()).isZero();
        assertThat(Tradeoff.atHarm(0.9, curve, harmful, 1000).recall()).isZero();
        assertThat(Tradeoff.atHarm(1, curve, harmful, 1000).recall()).isEqualTo(0.25);
        assertThat(Tradeoff.atHarm(2, curve, harmful, 1000).recall()).isEqualTo(0.25); // 0.6 is not above 0.6
        assertThat(Tradeoff.atHarm(3, curve, harmful, 1000).recall()).isEqualTo(0.75);
        assertThat(Tradeoff.atHarm(4, curve, harmful, 1000).recall()).isEqualTo(0.75);
    }

    @Test
    void nothingEditedHasNoPrecision() {
        Tally tally = new Tally();
        assertThat(tally.recall()).isNaN();

        tally.add(false, false);

        assertThat(tally.precision()).isNaN();
        assertThat(tally.recall()).isZero();
        assertThat(tally.f05()).isZero();
    }

    @Test
    void drawsTheCurveAsSvg() throws Exception {
        Tally tally = new Tally();
        tally.add(true, true);
        StringWriter svg = new StringWriter();

        CurveChart.write(Tradeoff.curve(List.of(new Judged(0.9, true), new Judged(0.4, false)), 2), tally, svg);

        assertThat(rootOf(svg.toString())).isEqualTo("svg");
        assertThat(svg.toString()).contains("<path").hasSizeGreaterThan(2000);
    }

    private static String rootOf(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        return document.getDocumentElement().getTagName();
    }

    @Test
    void aSentenceNeedsAWayToRead() {
        assertThatThrownBy(() -> gold("Fico", "spelling")).hasMessageContaining("Fico");
    }
}
