package org.orthonym.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

/**
 * Weighs candidates against "somebody we do not know": log odds added up reason by reason (Fellegi and Sunter, "A theory for
 * record linkage", JASA 1969). Immutable and safe for many threads.
 */
public final class Ranker {
    private final Weights weights = Weights.bundled();
    private final SpellingEvidence spelling;
    private final OfficeEvidence offices;
    private final NameIndex index;
    private final Routes routes;
    private final double sizePrior;

    /** A ranker of the entities of {@code index}. */
    public Ranker(NameIndex index, CandidateFinder finder, Lexicon lexicon, Routes routes) {
        this.index = index;
        this.routes = routes;
        this.spelling = new SpellingEvidence(index, lexicon, routes, weights);
        this.offices = new OfficeEvidence(index.gazetteer(), finder, weights);
        this.sizePrior = weights.of("size")
                * Math.log(Math.max(1, index.gazetteer().entities().size()) / 1000.0);
    }

    /** The candidates of a mention, best first. */
    List<Ranked> rank(
            TextMention mention, List<Alignment> alignments, Context context, Aligner aligner, Spellings spellings) {
        List<Ranked> ranked = new ArrayList<>();
        for (Alignment alignment : alignments) {
            ranked.add(weigh(mention, alignment, context, aligner, spellings));
        }
        ranked.sort(Comparator.comparingDouble((Ranked r) -> r.candidate().score())
                .reversed()
                .thenComparing(r -> r.candidate().entity().id()));
        return ranked;
    }

    private Ranked weigh(
            TextMention mention, Alignment alignment, Context context, Aligner aligner, Spellings spellings) {
        Entity entity = alignment.name().entity();
        List<Evidence> evidence = new ArrayList<>(spelling.of(mention, alignment));
        Optional<Role> role = Optional.empty();
        for (OfficeEvidence.Of office : offices.of(mention.mention(), entity, context.day())) {
            evidence.add(office.evidence());
            if (office.evidence().logOdds() > 0) {
                role = Optional.of(office.role());
            }
        }
        int exact = attestedExactly(alignment, context.language());
        if (exact > 0) {
            evidence.add(new Evidence.SourceLanguage(
                    weights.of("language") * exact,
                    routes.languageName(context.language()),
                    context.isLanguageGiven()));
        }
        if (context.hasInCast(entity, mention)) {
            evidence.add(new Evidence.InCast(weights.of("cast"), entity.name()));
        }
        if (context.isRepairedElsewhere(entity, mention)) {
            evidence.add(new Evidence.SameGarble(
                    weights.of("same-garble"), mention.mention().surface()));
        }
        evidence.sort(Comparator.comparingDouble(Evidence::logOdds).reversed());
        double prior = weights.of("intercept") + weights.of("prior") * entity.prior() - sizePrior;
        Name spelling = spellings.of(entity, index.first(entity));
        Alignment written = spelling.equals(alignment.name()) ? alignment : aligner.align(mention.words(), spelling);
        String replacement = NameWriter.write(mention, written);
        return new Ranked(new Candidate(entity, replacement, prior, evidence), alignment, role);
    }

    /** How many words are, letter by letter, what their attested spelling in that language romanizes to. */
    private static int attestedExactly(Alignment alignment, String language) {
        return (int) alignment.matches().stream()
                .filter(match -> match.isPair() && !match.isSame())
                .filter(match -> match.route().attested()
                        && match.route().language().equals(language)
                        && match.route().form().equals(match.surface()))
                .count();
    }
}
