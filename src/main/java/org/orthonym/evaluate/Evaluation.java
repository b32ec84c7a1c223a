package org.orthonym.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.orthonym.Repair;
import org.orthonym.text.Edit;
import org.orthonym.text.Span;

/**
 * Counts what repairs did to sentences that people judged. A garbled name is right if it reads as one of its right ways; a right
 * name whose words do not stand there any more is harm, and on a clean sentence every edit of a name is. Edits that only change capitals, accents or marks
 * are no harm. What is edited in a gold sentence beside the marked names is not judged, for nobody said whether it was right.
 *
 * <p>Not safe for several threads.
 */
public final class Evaluation {
    private final Tally all = new Tally();
    private final Map<String, Tally> byKind = new TreeMap<>();
    private final Map<String, Tally> byLanguage = new TreeMap<>();
    private final List<Judged> onGarbles = new ArrayList<>();
    private final List<Judged> onAll = new ArrayList<>();
    private final List<Double> onClean = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();
    private int sentences;
    private int kept;
    private int keptBroken;
    private int variants;
    private int variantsTouched;
    private int elsewhere;
    private int clean;
    private int cleanEdits;

    /** Counts the repair of a gold sentence; suggestions of low confidence should be in it. */
    public void add(GoldSentence gold, Repair repair) {
        sentences++;
        List<Proposal> proposals = Proposal.of(repair);
        if (gold.isVariant()) {
            variants++;
            variantsTouched += harm(gold, gold.span(), Mistake.Kind.VARIANT, proposals) ? 1 : 0;
        } else {
            addGarble(gold, repair, proposals);
        }
        for (Span span : gold.keep()) {
            kept++;
            keptBroken += harm(gold, span, Mistake.Kind.HARM, proposals) ? 1 : 0;
        }
        elsewhere += (int) proposals.stream()
                .filter(one -> one.isMade()
                        && !one.touches(gold.span())
                        && gold.keep().stream().noneMatch(one::touches))
                .count();
    }

    private void addGarble(GoldSentence gold, Repair repair, List<Proposal> proposals) {
        boolean isRight = Reading.isRight(gold, repair.edits());
        Optional<Proposal> best = proposals.stream()
                .filter(one -> one.touches(gold.span()))
                .max(Comparator.comparingDouble(Proposal::confidence));
        boolean isEdited = isRight || proposals.stream().anyMatch(one -> one.isMade() && one.touches(gold.span()));
        for (Tally tally : List.of(
                all,
                byKind.computeIfAbsent(gold.kind(), k -> new Tally()),
                byLanguage.computeIfAbsent(gold.language(), k -> new Tally()))) {
            tally.add(isEdited, isRight);
        }
        best.ifPresent(proposal -> {
            Judged judged = new Judged(proposal.confidence(), Reading.isRight(gold, List.of(proposal.edit())));
            onGarbles.add(judged);
            onAll.add(judged);
        });
        if (!isRight) {
            mistakes.add(new Mistake(
                    isEdited ? Mistake.Kind.WRONG : Mistake.Kind.MISSED,
                    gold.id(),
                    best.filter(proposal -> isEdited)
                            .map(proposal -> proposal.edit().before())
                            .orElse(gold.span().in(gold.article().text())),
                    best.map(proposal -> proposal.edit().after()).orElse(""),
                    gold.right().get(0),
                    best.map(Proposal::confidence).orElse(0.0)));
        }
    }

    /** Whether an edit changed a right name; what was only suggested counts for the reliability. */
    private boolean harm(GoldSentence gold, Span span, Mistake.Kind kind, List<Proposal> proposals) {
        String text = gold.article().text();
        boolean isHarmed = false;
        for (Proposal one : proposals) {
            if (one.touches(span) && !Reading.survives(text, span, List.of(one.edit()))) {
                onAll.add(new Judged(one.confidence(), false));
                if (one.isMade()) {
                    isHarmed = true;
                    Edit edit = one.edit();
                    mistakes.add(
                            new Mistake(kind, gold.id(), edit.before(), edit.after(), span.in(text), one.confidence()));
                }
            }
        }
        return isHarmed;
    }

    /** Counts the repair of a sentence in which every name is right. */
    public void addClean(String id, Repair repair) {
        clean++;
        for (Proposal one : Proposal.of(repair)) {
            onClean.add(one.confidence());
            if (one.isMade()) {
                cleanEdits++;
                String before = one.edit().before();
                mistakes.add(
                        new Mistake(Mistake.Kind.HARM, id, before, one.edit().after(), before, one.confidence()));
            }
        }
    }

    /** The number of gold sentences. */
    public int sentences() {
        return sentences;
    }

    /** All garbled names. */
    public Tally all() {
        return all;
    }

    /** The garbled names by what sort of damage they have. */
    public Map<String, Tally> byKind() {
        return Collections.unmodifiableMap(byKind);
    }

    /** The garbled names by source language, as a BCP 47 tag; "?" where it is not known. */
    public Map<String, Tally> byLanguage() {
        return Collections.unmodifiableMap(byLanguage);
    }

    /** The number of right names marked beside garbled ones. */
    public int kept() {
        return kept;
    }

    /** The number of those that an edit touches. */
    public int keptBroken() {
        return keptBroken;
    }

    /** The number of accepted spellings that were marked. */
    public int variants() {
        return variants;
    }

    /** The number of those that an edit touches. */
    public int variantsTouched() {
        return variantsTouched;
    }

    /** The number of edits in gold sentences on nothing that was marked. */
    public int elsewhere() {
        return elsewhere;
    }

    /** The number of right names that were changed in 1,000 gold sentences; NaN if there are none. */
    public double harmPerThousand() {
        return perThousand(keptBroken + variantsTouched, sentences);
    }

    /** The number of clean sentences. */
    public int clean() {
        return clean;
    }

    /** The number of edits of names in clean sentences. */
    public int cleanEdits() {
        return cleanEdits;
    }

    /** The number of edits of names in 1,000 clean sentences; NaN if there are none. */
    public double cleanPerThousand() {
        return perThousand(cleanEdits, clean);
    }

    private static double perThousand(int count, int of) {
        return of == 0 ? Double.NaN : 1000.0 * count / of;
    }

    /** The number of marked names, garbled and right. */
    public int names() {
        return all.garbles() + kept + variants;
    }

    /** The number of marked names that read right after the repair. */
    public int namesRight() {
        return all.right() + namesRightBefore() - keptBroken - variantsTouched;
    }

    /** The number of marked names that read right if nothing is done. */
    public int namesRightBefore() {
        return kept + variants;
    }

    /** What confidences are worth: those of proposals on marked names, garbled or right. */
    public List<Reliability.Band> reliability() {
        return Reliability.bands(onAll);
    }

    /** The mean distance of confidence from truth; NaN if nothing was proposed. */
    public double reliabilityError() {
        return Reliability.error(reliability());
    }

    /** Precision against recall for every threshold, highest first. */
    public List<Tradeoff.Point> curve() {
        return Tradeoff.curve(onGarbles, all.garbles());
    }

    /** What is gained if at most so many false edits are made in 1,000 clean sentences. */
    public Tradeoff.Point atHarm(double perThousand) {
        return Tradeoff.atHarm(perThousand, curve(), onClean, clean);
    }

    /** The worst mistakes, at most so many. */
    public List<Mistake> worst(int most) {
        return mistakes.stream().sorted(Mistake.WORST_FIRST).limit(most).toList();
    }
}
