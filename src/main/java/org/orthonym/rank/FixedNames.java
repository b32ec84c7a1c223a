package org.orthonym.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orthonym.gazetteer.Entity;
import org.orthonym.gazetteer.EntityType;
import org.orthonym.index.NameIndex;
import org.orthonym.link.Candidate;
import org.orthonym.link.Decision;
import org.orthonym.link.Evidence;
import org.orthonym.link.Mention;
import org.orthonym.mention.MentionWords;
import org.orthonym.mention.TextMention;
import org.orthonym.route.Routes;
import org.orthonym.script.Folding;
import org.orthonym.script.Lexicon;
import org.orthonym.text.Span;
import org.orthonym.token.TokenizedText;
import org.orthonym.token.TokenizedText.Kind;

/**
 * Finds what is wrong though every letter is right, or though no letter is: fixed names in other words ("league of the
 * willing") or capitals ("Downing street"), words that lost their half ("Southern Lee Jae Myung"), names left in their own
 * script. Immutable and safe for many threads.
 */
public final class FixedNames {
    private final MentionWords words;
    private final Decider decider;
    private final Weights weights = Weights.bundled();
    private final Map<String, Entity> countries = new HashMap<>();
    private final OtherWords otherWords;
    private final OwnScript ownScript;

    /** A finder of the fixed names in {@code index}. */
    public FixedNames(
            NameIndex index, Routes routes, Lookup lookup, Lexicon lexicon, MentionWords words, Decider decider) {
        this.words = words;
        this.decider = decider;
        this.otherWords = new OtherWords(index, lexicon, words, weights);
        this.ownScript = new OwnScript(index, routes, lookup, weights);
        for (Entity entity : index.gazetteer().entities()) {
            if (entity.isCountry()) {
                entity.country().ifPresent(code -> countries.put(code, entity));
            }
        }
    }

    /** The decisions about such names in a text, in text order; they do not overlap. */
    public List<Decision> find(TokenizedText text, List<TextMention> mentions) {
        List<Decision> decisions = new ArrayList<>();
        int mention = 0;
        for (int at = 0; at < text.size(); at++) {
            while (mention < mentions.size() && mentions.get(mention).to() <= at) {
                mention++;
            }
            boolean isInside = mention < mentions.size()
                    && mentions.get(mention).from() <= at
                    && mentions.get(mention).isKnown();
            if (!text.is(at, Kind.WORD)) {
                continue;
            }
            Optional<FixedName> found = isInside ? Optional.empty() : otherWords.find(text, at);
            if (found.isEmpty()) {
                found = lostHalf(text, at, mentions.subList(mention, Math.min(mentions.size(), mention + 2)));
            }
            if (found.isEmpty()) {
                found = ownScript.find(text, at);
            }
            if (found.isPresent()) {
                decisions.add(decision(text, at, found.get()));
                at = found.get().to() - 1;
            }
        }
        return decisions;
    }

    private Decision decision(TokenizedText text, int at, FixedName found) {
        List<Evidence> evidence = new ArrayList<>(found.evidence());
        evidence.sort(Comparator.comparingDouble(Evidence::logOdds).reversed());
        Span span = text.span(at, found.to());
        Candidate candidate =
                new Candidate(found.entity(), found.replacement(), weights.of("fixed-intercept"), evidence);
        return decider.decide(new Mention(span, span.in(text.text()), List.of()), candidate);
    }

    /**
     * "Southern Lee Jae Myung": what is left of "South Korea's" before a person of that country; "Southern President Lee", of "South
     * Korean".
     */
    private Optional<FixedName> lostHalf(TokenizedText text, int at, List<TextMention> near) {
        Optional<String> half = text.isCapitalized(at) ? words.halfOf(text.folded(at)) : Optional.empty();
        if (half.isEmpty()) {
            return Optional.empty();
        }
        for (TextMention mention : near) {
            boolean isPerson = mention.isWhole()
                    && mention.words().size() > 1
                    && mention.known().get(0).type() == EntityType.PERSON;
            boolean behindRole = isPerson
                    && mention.mention().roles().stream()
                            .anyMatch(role -> role.span().start() == text.start(at + 1));
            Optional<Entity> country =
                    isPerson ? mention.known().get(0).country().map(countries::get) : Optional.empty();
            boolean fits = country.isPresent()
                    && country.get().name().contains(" ")
                    && Folding.fold(country.get().name()).startsWith(half.get());
            if (fits && (behindRole || mention.from() == at + 1)) {
                Entity of = country.get();
                String written =
                        behindRole && !of.demonyms().isEmpty() ? of.demonyms().get(0) : of.name() + "'s";
                Evidence evidence = new Evidence.LostWord(
                        weights.of("lost-half"),
                        text.string(at),
                        /* country= */ of.name(),
                        /* person= */ mention.mention().surface());
                return Optional.of(new FixedName(at + 1, of, written, List.of(evidence)));
            }
        }
        return Optional.empty();
    }
}
