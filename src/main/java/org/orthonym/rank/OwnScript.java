package org.orthonym.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.orthonym.gazetteer.Entity;
import org.orthonym.index.NameIndex;
import org.orthonym.link.Evidence;
import org.orthonym.route.Routes;
import org.orthonym.script.Folding;
import org.orthonym.token.TokenizedText;
import org.orthonym.token.TokenizedText.Kind;

/** Finds names left in their own script. Immutable and safe for many threads. */
final class OwnScript {
    /** A language named within so many words says that a foreign spelling is meant as one. */
    private static final int NEAR = 12;

    /** Below this a name left in its script is not even a guess. */
    private static final double LEAST_CONFIDENCE = 0.2;

    private static final String IN_A_NAME = " -'’·・‧\u200C";

    private final NameIndex index;
    private final Routes routes;
    private final Lookup lookup;
    private final Weights weights;

    OwnScript(NameIndex index, Routes routes, Lookup lookup, Weights weights) {
        this.index = index;
        this.routes = routes;
        this.lookup = lookup;
        this.weights = weights;
    }

    /**
     * A name in its own script. In brackets or quotation marks, in a longer foreign phrase, or where the language is named, it is
     * there on purpose.
     */
    Optional<FixedName> find(TokenizedText text, int at) {
        if (text.isLatin(at) || isForeignWord(text, at - 1)) {
            return Optional.empty();
        }
        int end = at + 1;
        while (isForeignWord(text, end) || (text.is(end, Kind.MARK) && isForeignWord(text, end + 1))) {
            end++;
        }
        String surface = text.span(at, end).in(text.text());
        Optional<Entity> entity = surface.length() > 1 ? index.foreign(surface) : Optional.empty();
        if (isQuoted(text, at, end)) {
            return Optional.empty();
        }
        if (entity.isEmpty()) {
            return bySound(end, surface);
        }
        String folded = Folding.fold(surface);
        String language = entity.get().aliases().stream()
                .filter(alias -> Folding.fold(alias.name()).equals(folded))
                .findFirst()
                .map(alias -> routes.languageName(alias.language()))
                .orElse("foreign");
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence.Untranslated(weights.of("untranslated"), surface, language));
        if (isNamedNear(text, at, language)) {
            evidence.add(new Evidence.Shape(weights.of("language-named"), "the text speaks of " + language));
        }
        return Optional.of(new FixedName(end, entity.get(), entity.get().name(), evidence));
    }

    /** A name in its own script that the gazetteer has no such spelling of: looked up by how it sounds. */
    private Optional<FixedName> bySound(int end, String surface) {
        boolean isOneName = surface.codePoints().allMatch(c -> Character.isAlphabetic(c) || IN_A_NAME.indexOf(c) >= 0);
        if (!isOneName || surface.codePointCount(0, surface.length()) < 2) {
            return Optional.empty();
        }
        List<Lookup.Hit> hits = lookup.find(surface, "", Optional.empty(), 2);
        if (hits.isEmpty()
                || hits.get(0).confidence() < LEAST_CONFIDENCE
                || hits.get(0).evidence().stream().anyMatch(Evidence.WordSurplus.class::isInstance)) {
            return Optional.empty();
        }
        Lookup.Hit best = hits.get(0);
        Optional<Entity> entity = index.gazetteer().entity(best.found().entity());
        double odds = Math.log(best.confidence() / Math.max(1e-6, 1 - best.confidence()));
        Evidence evidence = reason(best, surface, odds - weights.of("fixed-intercept"));
        return entity.map(of -> new FixedName(end, of, best.meant(), List.of(evidence)));
    }

    /** Why it is that name, in one line: the gazetteer's own spelling if it was found by one. */
    private Evidence reason(Lookup.Hit hit, String surface, double logOdds) {
        boolean isByRule = true;
        for (Evidence reason : hit.evidence()) {
            if (reason instanceof Evidence.NativeSpelling of) {
                return new Evidence.NativeSpelling(logOdds, of.surface(), of.spelling(), of.language(), of.isExact());
            }
            isByRule &= reason instanceof Evidence.WordMissing
                    || reason instanceof Evidence.Transcription of && of.isByRule();
        }
        return new Evidence.Transcription(logOdds, surface, hit.meant(), routes.languageName(hit.language()), isByRule);
    }

    private static boolean isForeignWord(TokenizedText text, int token) {
        return text.is(token, Kind.WORD) && !text.isLatin(token);
    }

    private static boolean isQuoted(TokenizedText text, int from, int to) {
        return isOneOf(text, from - 1, "([\"'“‘«„") || isOneOf(text, to, ")]\"'”’»“");
    }

    private static boolean isOneOf(TokenizedText text, int token, String marks) {
        return text.is(token, Kind.MARK) && marks.contains(text.string(token));
    }

    private static boolean isNamedNear(TokenizedText text, int at, String language) {
        for (int token = Math.max(1, at - NEAR); token < Math.min(text.size(), at + NEAR); token++) {
            boolean isNamed = text.is(token, Kind.WORD) && text.string(token).equals(language);
            if (isNamed
                    && text.is(token - 1, Kind.WORD)
                    && text.folded(token - 1).equals("in")) {
                return true;
            }
        }
        return false;
    }
}
