package org.orthonym.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.orthonym.candidate.Aligner;
import org.orthonym.candidate.Alignment;
import org.orthonym.candidate.CandidateFinder;
import org.orthonym.candidate.NameWriter;
import org.orthonym.gazetteer.Entity;
import org.orthonym.index.Name;
import org.orthonym.index.NameIndex;
import org.orthonym.link.Candidate;
import org.orthonym.link.Evidence;
import org.orthonym.link.Role;
import org.orthonym.mention.TextMention;
import org.orthonym.route.Routes;
import org.orthonym.script.Lexicon;
import org.orthonym.script.Words;

/**
 * Weighs candidates against "somebody we do not know": log odds added up reason by reason (Fellegi and Sunter, "A theory for
 * record linkage", JASA 1969). Immutable and safe for many threads.
 */
public final class Ranker {
    /** One letter lost is a slip of spelling, more are a cut. */
    private static final int LEAST_CUT = 2;

    private final Weights weights = Weights.bundled();
    private final SpellingEvidence spelling;
    private final OfficeEvidence offices;
    private final NameIndex index;
    private final ContextEvidence context;
    private final Surplus surplus;
    private final double sizePrior;

    /** A ranker of the entities of {@code index}. */
    public Ranker(NameIndex index, CandidateFinder finder, Lexicon lexicon, Routes routes) {
        this.index = index;
        this.context = new ContextEvidence(index.gazetteer(), routes, weights);
        this.spelling = new SpellingEvidence(index, lexicon, routes, weights);
        this.surplus = new Surplus(lexicon, index);
        this.offices = new OfficeEvidence(index.gazetteer(), finder, weights);
        this.sizePrior = weights.of("size")
                * Math.log(Math.max(1, index.gazetteer().entities().size()) / 1000.0);
    }

    /** The candidates of a mention, best first. */
    List<Ranked> rank(
            TextMention mention, List<Alignment> alignments, Context context, Aligner aligner, Spellings spellings) {
        List<Weighed> weighed = alignments.stream()
                .map(alignment -> weigh(mention, alignment, context))
                .toList();
        List<Ranked> ranked = new ArrayList<>();
        for (Weighed one : weighed) {
            List<Evidence> evidence = new ArrayList<>(one.evidence);
            margin(one, weighed).ifPresent(evidence::add);
            String replacement = replacement(mention, one.alignment, aligner, spellings);
            truncation(mention, replacement).ifPresent(evidence::add);
            evidence.sort(Comparator.comparingDouble(Evidence::logOdds).reversed());
            Entity entity = one.alignment.name().entity();
            double prior = weights.of("intercept") + weights.of("prior") * entity.prior() - sizePrior;
            ranked.add(new Ranked(new Candidate(entity, replacement, prior, evidence), one.alignment, one.role));
        }
        ranked.sort(Comparator.comparingDouble((Ranked r) -> r.candidate().score())
                .reversed()
                .thenComparing(r -> r.candidate().entity().id()));
        return ranked;
    }

    private record Weighed(Alignment alignment, List<Evidence> evidence, Optional<Role> role) {}

    private Weighed weigh(TextMention mention, Alignment alignment, Context context) {
        Entity entity = alignment.name().entity();
        List<Evidence> evidence = new ArrayList<>(spelling.of(mention, alignment, context.language()));
        Optional<Role> role = Optional.empty();
        for (OfficeEvidence.Of office : offices.of(mention.mention(), entity, context.day())) {
            evidence.add(office.evidence());
            if (office.evidence().logOdds() > 0) {
                role = Optional.of(office.role());
            }
        }
        evidence.addAll(this.context.of(mention, alignment, role, context));
        return new Weighed(alignment, evidence, role);
    }

    /** The letters against the next best. Those whom the role fits are compared among themselves. */
    private Optional<Evidence> margin(Weighed one, List<Weighed> all) {
        List<Alignment> rivals = all.stream()
                .filter(other -> !other.equals(one) && (one.role.isEmpty() || other.role.isPresent()))
                .map(Weighed::alignment)
                .toList();
        return rivals.stream()
                .max(Comparator.comparingDouble(Alignment::gain))
                .map(rival -> new Evidence.Margin(
                        weights.of("margin") * margin(one.alignment, rivals, Alignment::gain)
                                + weights.of("margin-learned") * margin(one.alignment, rivals, Alignment::learned),
                        rival.name().entity().name()));
    }

    private double margin(Alignment one, List<Alignment> rivals, ToDoubleFunction<Alignment> measure) {
        double next = rivals.stream().mapToDouble(measure).max().orElse(0);
        double most = weights.of("margin-most");
        return Math.max(-most, Math.min(most, measure.applyAsDouble(one) - next));
    }

    /** Letters of the name are missing, and the others all stand in order: "Prabowo Subi". */
    private Optional<Evidence> truncation(TextMention mention, String replacement) {
        String surface = String.join("", mention.words());
        String name = String.join("", Words.folded(replacement));
        int at = 0;
        for (int i = 0; i < name.length() && at < surface.length(); i++) {
            at += name.charAt(i) == surface.charAt(at) ? 1 : 0;
        }
        boolean isCut = at == surface.length() && name.length() - surface.length() >= LEAST_CUT;
        return isCut
                ? Optional.of(new Evidence.Truncation(
                        weights.of("truncation"), mention.mention().surface(), replacement))
                : Optional.empty();
    }

    private String replacement(TextMention mention, Alignment alignment, Aligner aligner, Spellings spellings) {
        if (alignment.matches().stream().noneMatch(match -> match.isPair() && !match.isSame())) {
            // the right words in another order, some of them, or a Jr behind them: nothing is garbled
            return mention.mention().surface();
        }
        Entity entity = alignment.name().entity();
        Name spelling = spellings.of(entity, index.first(entity));
        Alignment written = spelling.equals(alignment.name()) ? alignment : aligner.align(mention.words(), spelling);
        return surplus.around(mention, written, NameWriter.write(mention, written));
    }
}
