package org.orthonym.rank;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.orthonym.candidate.Alignment;
import org.orthonym.gazetteer.Entity;
import org.orthonym.gazetteer.Gazetteer;
import org.orthonym.gazetteer.Office;
import org.orthonym.link.Evidence;
import org.orthonym.link.Role;
import org.orthonym.mention.TextMention;
import org.orthonym.route.Routes;

/** What the rest of the document says for and against a candidate. Immutable and safe for many threads. */
final class ContextEvidence {
    /** A surface that a name explains less than this, of 1, is another name and no variant of it. */
    private static final double UNLIKE = 0.3;

    private final Gazetteer gazetteer;
    private final Routes routes;
    private final Weights weights;

    ContextEvidence(Gazetteer gazetteer, Routes routes, Weights weights) {
        this.gazetteer = gazetteer;
        this.routes = routes;
        this.weights = weights;
    }

    /**
     * The reasons.
     *
     * @param role the role that speaks for the candidate, if one does
     */
    List<Evidence> of(TextMention mention, Alignment alignment, Optional<Role> role, Context context) {
        Entity entity = alignment.name().entity();
        List<Evidence> evidence = new ArrayList<>();
        if (context.isLanguageGiven()) {
            evidence.add(new Evidence.Shape(weights.of("translated"), "the text is said to be a translation"));
        }
        if (context.parts().contains(mention.words())) {
            evidence.add(
                    new Evidence.Shape(weights.of("part"), "part of a longer name, here or elsewhere in the text"));
        }
        int exact = attestedExactly(alignment, context.language());
        if (exact > 0) {
            evidence.add(new Evidence.SourceLanguage(
                    weights.of("language") * exact,
                    routes.languageName(context.language()),
                    context.isLanguageGiven()));
        }
        if (context.hasInCast(entity, mention)) {
            // Who is named whole again is spelt as before, as a rule; a surname alone takes up who was named.
            String cast = mention.words().size() > 1 ? "cast-whole" : "cast";
            boolean isUnlike = !alignment.isSame() && SpellingFeatures.worst(alignment) < UNLIKE;
            evidence.add(
                    isUnlike
                            ? new Evidence.RightElsewhere(weights.of("right-elsewhere"), entity.name())
                            : new Evidence.InCast(weights.of(cast), entity.name()));
        }
        if (context.isRepairedElsewhere(entity, mention)) {
            evidence.add(new Evidence.SameGarble(
                    weights.of("same-garble"), mention.mention().surface()));
        }
        role.flatMap(of -> country(of, entity, context)).ifPresent(evidence::add);
        return evidence;
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

    /** An envoy for Syria is not meant where nobody speaks of Syria. */
    private Optional<Evidence> country(Role role, Entity entity, Context context) {
        return entity.tenures().stream()
                .filter(tenure -> role.offices().contains(tenure.office()))
                .flatMap(tenure -> gazetteer.office(tenure.office()).stream())
                .filter(office -> !office.about().isEmpty())
                .findFirst()
                .map((Office office) -> {
                    boolean isNamed = !Collections.disjoint(office.about(), context.countries());
                    String weight = isNamed ? "country-named" : "country-not-named";
                    return new Evidence.CountryNamed(weights.of(weight), office.name(), isNamed);
                });
    }
}
