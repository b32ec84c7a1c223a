package org.orthonym.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.orthonym.gazetteer.EntityType;
import org.orthonym.index.Name;
import org.orthonym.index.NameIndex;
import org.orthonym.link.Evidence;
import org.orthonym.mention.MentionWords;
import org.orthonym.script.Lexicon;
import org.orthonym.script.Phrases;
import org.orthonym.token.TokenizedText;
import org.orthonym.token.TokenizedText.Kind;

/**
 * Finds fixed names in other words ("league of the willing") or other capitals ("Downing street"). Immutable and safe for many
 * threads.
 */
final class OtherWords {
    private static final int LONGEST = 8;

    private final NameIndex index;
    private final MentionWords words;
    private final Weights weights;
    private final Synonyms synonyms = Synonyms.bundled();
    private final Phrases<List<Name>> byMeaning = new Phrases<>();

    OtherWords(NameIndex index, Lexicon lexicon, MentionWords words, Weights weights) {
        this.index = index;
        this.words = words;
        this.weights = weights;
        for (int id = 0; id < index.size(); id++) {
            Name name = index.name(id);
            EntityType type = name.entity().type();
            boolean isFixed = type == EntityType.ORG || type == EntityType.TERM;
            if (isFixed && name.isAccepted()) {
                List<String> content = content(folded(name));
                if (content.size() >= 2 && content.stream().allMatch(lexicon::isWord)) {
                    List<String> meaning = content.stream().map(synonyms::group).toList();
                    byMeaning.computeIfAbsent(meaning, () -> new ArrayList<>(1)).add(name);
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

    /** A fixed name whose words all stand from a token in order, each the same, of one stem, or a near-synonym; or in other capitals. */
    Optional<FixedName> find(TokenizedText text, int at) {
        int most = Synonyms.isSmall(text.folded(at)) ? 0 : byMeaning.longestFrom(synonyms.group(text.folded(at)));
        Optional<FixedName> longest = Optional.empty();
        List<String> folded = new ArrayList<>();
        List<String> content = new ArrayList<>();
        StringBuilder meaning = new StringBuilder();
        for (int to = at; to < text.size() && folded.size() < LONGEST && content.size() < most; to++) {
            if (!text.is(to, Kind.WORD) || (to > at && !text.isSpaced(to))) {
                break;
            }
            String word = text.folded(to);
            folded.add(word);
            if (Synonyms.isSmall(word)) {
                continue;
            }
            meaning.append(content.isEmpty() ? "" : " ").append(synonyms.group(word));
            content.add(word);
            for (Name name : byMeaning.get(meaning.toString()).orElse(List.of())) {
                Optional<FixedName> found = compared(text, at, to + 1, folded, content, name);
                if (found.isPresent()) {
                    longest = found;
                }
            }
        }
        return longest;
    }

    private Optional<FixedName> compared(
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
        return Optional.of(new FixedName(to, name.entity(), name.text(), List.of(evidence)));
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
    private Optional<FixedName> inOtherCapitals(TokenizedText text, int at, int to, Name name) {
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
        return Optional.of(new FixedName(to, name.entity(), name.text(), evidence));
    }
}
