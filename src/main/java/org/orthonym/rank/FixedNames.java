package org.orthonym.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orthonym.gazetteer.Entity;
import org.orthonym.gazetteer.EntityType;
import org.orthonym.gazetteer.Gazetteer;
import org.orthonym.index.Name;
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
    private static final int LONGEST = 8;

    /** A language named within so many words says that a foreign spelling is meant as one. */
    private static final int NEAR = 12;

    /** Below this a name left in its script is not even a guess. */
    private static final double LEAST_CONFIDENCE = 0.2;

    private static final String IN_A_NAME = " -'’·・‧\u200C";

    private final NameIndex index;
    private final Routes routes;
    private final MentionWords words;
    private final Decider decider;
    private final Weights weights = Weights.bundled();
    private final Synonyms synonyms = Synonyms.bundled();
    private final Map<String, List<Name>> byMeaning = new HashMap<>();
    private final Map<String, Entity> countries = new HashMap<>();
    private final Lookup lookup;

    /** A finder of the fixed names in {@code index}. */
    public FixedNames(
            NameIndex index, Routes routes, Lookup lookup, Lexicon lexicon, MentionWords words, Decider decider) {
        this.index = index;
        this.routes = routes;
        this.lookup = lookup;
        this.words = words;
        this.decider = decider;
        Gazetteer gazetteer = index.gazetteer();
        for (Entity entity : gazetteer.entities()) {
            if (entity.isCountry()) {
                entity.country().ifPresent(code -> countries.put(code, entity));
            }
        }
        for (int id = 0; id < index.size(); id++) {
            Name name = index.name(id);
            EntityType type = name.entity().type();
            boolean isFixed = type == EntityType.ORG || type == EntityType.TERM;
            if (isFixed && name.isAccepted()) {
                List<String> content = content(folded(name));
                if (content.size() >= 2 && content.stream().allMatch(lexicon::isWord)) {
                    byMeaning
                            .computeIfAbsent(meaning(content), k -> new ArrayList<>(1))
                            .add(name);
                }
            }
        }
    }

    private List<String> folded(Name name) {
        return name.words().stream().map(index::word).toList();
    }

    private static List<String> content(List<String> folded) {
        return folded.stream().filter(word -> !Synonyms.isSmall(word)).toList();
    }

    private String meaning(List<String> content) {
        StringBuilder key = new StringBuilder();
        content.forEach(word -> key.append(synonyms.group(word)).append(' '));
        return key.toString();
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
            Optional<Found> found = isInside ? Optional.empty() : inOtherWords(text, at);
            if (found.isEmpty()) {
                found = lostHalf(text, at, mentions.subList(mention, Math.min(mentions.size(), mention + 2)));
            }
            if (found.isEmpty()) {
                found = untranslated(text, at);
            }
            if (found.isPresent()) {
                decisions.add(decision(text, at, found.get()));
                at = found.get().to - 1;
            }
        }
        return decisions;
    }

    /** A name in its own script that the gazetteer has no such spelling of: looked up by how it sounds. */
    private Optional<Found> bySound(int end, String surface) {
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
        return entity.map(of -> new Found(end, of, best.meant(), List.of(evidence)));
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

    private record Found(int to, Entity entity, String replacement, List<Evidence> evidence) {}

    private Decision decision(TokenizedText text, int at, Found found) {
        List<Evidence> evidence = new ArrayList<>(found.evidence);
        evidence.sort(Comparator.comparingDouble(Evidence::logOdds).reversed());
        Span span = text.span(at, found.to);
        Candidate candidate = new Candidate(found.entity, found.replacement, weights.of("fixed-intercept"), evidence);
        return decider.decide(new Mention(span, span.in(text.text()), List.of()), candidate);
    }

    /** A fixed name whose words all stand here in order, each the same, of one stem, or a near-synonym; or in other capitals. */
    private Optional<Found> inOtherWords(TokenizedText text, int at) {
        List<String> folded = new ArrayList<>();
        List<String> content = new ArrayList<>();
        Optional<Found> longest = Optional.empty();
        for (int to = at; to < text.size() && folded.size() < LONGEST; to++) {
            if (!text.is(to, Kind.WORD) || (to > at && !text.isSpaced(to))) {
                break;
            }
            String word = text.folded(to);
            folded.add(word);
            if (Synonyms.isSmall(word)) {
                if (content.isEmpty()) {
                    break;
                }
                continue;
            }
            content.add(word);
            for (Name name : byMeaning.getOrDefault(meaning(content), List.of())) {
                Optional<Found> found = compared(text, at, to + 1, folded, content, name);
                if (found.isPresent()) {
                    longest = found;
                }
            }
        }
        return longest;
    }

    private Optional<Found> compared(
            TokenizedText text, int at, int to, List<String> folded, List<String> content, Name name) {
        List<String> nameWords = folded(name);
        if (!smallWordsAgree(folded, nameWords)) {
            return Optional.empty();
        }
        if (folded.equals(nameWords)) {
            return inOtherCapitals(text, at, to, name);
        }
        if (!index.exact(folded).isEmpty()) {
            return Optional.empty(); // an accepted name of somebody else
        }
        boolean isProper = Character.isUpperCase(name.text().codePointAt(0));
        if (isProper && !areCapitalized(text, at, to)) {
            return Optional.empty();
        }
        double logOdds = 0;
        List<String> nameContent = content(nameWords);
        for (int i = 0; i < content.size(); i++) {
            String mine = content.get(i);
            String theirs = nameContent.get(i);
            logOdds += mine.equals(theirs)
                    ? weights.of("wording-same")
                    : isOneStem(mine, theirs) ? weights.of("wording-stem") : weights.of("wording-synonym");
        }
        logOdds += weights.of("wording-small") * (nameWords.size() - nameContent.size());
        String surface = text.span(at, to).in(text.text());
        Evidence evidence = new Evidence.Wording(logOdds, surface, name.text());
        return Optional.of(new Found(to, name.entity(), name.text(), List.of(evidence)));
    }

    private static boolean isOneStem(String a, String b) {
        return Synonyms.stem(Synonyms.stem(a)).equals(Synonyms.stem(Synonyms.stem(b)));
    }

    /** of, for, the: the same in both. */
    private static boolean smallWordsAgree(List<String> folded, List<String> nameWords) {
        return folded.stream()
                .filter(Synonyms::isSmall)
                .toList()
                .equals(nameWords.stream().filter(Synonyms::isSmall).toList());
    }

    private static boolean areCapitalized(TokenizedText text, int at, int to) {
        for (int token = at; token < to; token++) {
            if (!text.isCapitalized(token) && !Synonyms.isSmall(text.folded(token))) {
                return false;
            }
        }
        return true;
    }

    /** "Downing street": begins with a capital but lost one further on. */
    private Optional<Found> inOtherCapitals(TokenizedText text, int at, int to, Name name) {
        String surface = text.span(at, to).in(text.text());
        boolean isSplitAlike = surface.length() == name.text().length() && surface.equalsIgnoreCase(name.text());
        boolean lostOne = text.isCapitalized(at) && !areCapitalized(text, at, to);
        boolean isProper = name.text().chars().filter(Character::isUpperCase).count() >= 2;
        if (!isSplitAlike || !lostOne || !isProper || surface.equals(name.text())) {
            return Optional.empty();
        }
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence.Capitals(weights.of("capitals"), name.text()));
        if (text.startsSentence(at)) {
            evidence.add(new Evidence.Shape(weights.of("capitals-start"), "its capital may be the sentence's"));
        }
        boolean isBeforeRole = text.is(to, Kind.WORD) && text.isSpaced(to) && words.isStaff(text.folded(to));
        if (isBeforeRole || text.is(to, Kind.POSSESSIVE)) {
            evidence.add(new Evidence.Shape(weights.of("capitals-role"), "stands where a name stands"));
        }
        return Optional.of(new Found(to, name.entity(), name.text(), evidence));
    }

    /**
     * "Southern Lee Jae Myung": what is left of "South Korea's" before a person of that country; "Southern President Lee", of "South
     * Korean".
     */
    private Optional<Found> lostHalf(TokenizedText text, int at, List<TextMention> near) {
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
                return Optional.of(new Found(at + 1, of, written, List.of(evidence)));
            }
        }
        return Optional.empty();
    }

    /**
     * A name in its own script. In brackets or quotation marks, in a longer foreign phrase, or where the language is named, it is
     * there on purpose.
     */
    private Optional<Found> untranslated(TokenizedText text, int at) {
        if (isLatin(text.string(at)) || isForeignWord(text, at - 1)) {
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
        return Optional.of(new Found(end, entity.get(), entity.get().name(), evidence));
    }

    private static boolean isForeignWord(TokenizedText text, int token) {
        return text.is(token, Kind.WORD) && !isLatin(text.string(token));
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

    private static boolean isLatin(String word) {
        return word.codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }
}
