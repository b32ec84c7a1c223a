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
 * Finds what is wrong though every letter is right, or though no letter is: fixed names in other words ("alliance of the
 * willingness") or capitals ("White house"), words that lost their half ("Northern Kim Jong Un"), names left in their own
 * script. Immutable and safe for many threads.
 */
public final class FixedNames {
    private static final int LONGEST = 8;

    private final NameIndex index;
    private final Routes routes;
    private final MentionWords words;
    private final Decider decider;
    private final Weights weights = Weights.bundled();
    private final Synonyms synonyms = Synonyms.bundled();
    private final Map<String, List<Name>> byMeaning = new HashMap<>();
    private final Map<String, Entity> countries = new HashMap<>();

    /** A finder of the fixed names in {@code index}. */
    public FixedNames(NameIndex index, Routes routes, Lexicon lexicon, MentionWords words, Decider decider) {
        this.index = index;
        this.routes = routes;
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

    /** of, for: the same in both; "the" may come and go. */
    private static boolean smallWordsAgree(List<String> folded, List<String> nameWords) {
        return folded.stream()
                .filter(FixedNames::isJoint)
                .toList()
                .equals(nameWords.stream().filter(FixedNames::isJoint).toList());
    }

    private static boolean isJoint(String word) {
        return Synonyms.isSmall(word) && !word.equals("the");
    }

    private static boolean areCapitalized(TokenizedText text, int at, int to) {
        for (int token = at; token < to; token++) {
            if (!text.isCapitalized(token) && !Synonyms.isSmall(text.folded(token))) {
                return false;
            }
        }
        return true;
    }

    /** "White house": begins with a capital but lost one further on. */
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

    /** "Northern Kim Jong Un": what is left of "North Korea's" before a person of that country. */
    private Optional<Found> lostHalf(TokenizedText text, int at, List<TextMention> near) {
        Optional<String> half = text.isCapitalized(at) ? words.halfOf(text.folded(at)) : Optional.empty();
        Optional<TextMention> behind = near.stream()
                .filter(mention -> mention.from() == at + 1
                        && mention.isWhole()
                        && mention.words().size() > 1)
                .findFirst();
        if (half.isEmpty() || behind.isEmpty() || text.startsSentence(at)) {
            return Optional.empty();
        }
        TextMention mention = behind.get();
        Entity person = mention.known().get(0);
        Optional<Entity> country = person.country().map(countries::get);
        boolean fits = person.type() == EntityType.PERSON
                && country.isPresent()
                && country.get().name().contains(" ")
                && Folding.fold(country.get().name()).startsWith(half.get());
        if (!fits) {
            return Optional.empty();
        }
        String name = country.get().name();
        Evidence evidence = new Evidence.LostWord(
                weights.of("lost-half"),
                text.string(at),
                name,
                mention.mention().surface());
        return Optional.of(new Found(at + 1, country.get(), name + "'s", List.of(evidence)));
    }

    /** A name in its own script. One in brackets behind its English form is there on purpose. */
    private Optional<Found> untranslated(TokenizedText text, int at) {
        if (isLatin(text.string(at)) || text.isMark(at - 1, '(')) {
            return Optional.empty();
        }
        Optional<Found> longest = Optional.empty();
        for (int to = at + 1; to <= Math.min(text.size(), at + LONGEST); to++) {
            if (!text.is(to - 1, Kind.WORD) && !text.is(to - 1, Kind.MARK)) {
                break;
            }
            String surface = text.span(at, to).in(text.text());
            Optional<Entity> entity = surface.length() > 1 ? index.foreign(surface) : Optional.empty();
            if (entity.isPresent()) {
                String language = entity.get().aliases().stream()
                        .filter(alias -> Folding.fold(alias.name()).equals(Folding.fold(surface)))
                        .findFirst()
                        .map(alias -> routes.languageName(alias.language()))
                        .orElse("foreign");
                Evidence evidence = new Evidence.Untranslated(weights.of("untranslated"), surface, language);
                longest = Optional.of(new Found(to, entity.get(), entity.get().name(), List.of(evidence)));
            }
        }
        return longest;
    }

    private static boolean isLatin(String word) {
        return word.codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }
}
