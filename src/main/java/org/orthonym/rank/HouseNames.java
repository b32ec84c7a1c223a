package org.orthonym.rank;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.orthonym.gazetteer.Entity;
import org.orthonym.gazetteer.EntityType;
import org.orthonym.index.NameIndex;
import org.orthonym.link.Candidate;
import org.orthonym.link.Decision;
import org.orthonym.link.Decision.Outcome;
import org.orthonym.link.Evidence;
import org.orthonym.link.Mention;
import org.orthonym.mention.TextMention;
import org.orthonym.script.Lexicon;
import org.orthonym.script.Words;
import org.orthonym.text.Span;
import org.orthonym.token.TokenizedText;
import org.orthonym.token.TokenizedText.Kind;

/**
 * Finds accepted spellings that a house style writes otherwise. A name inside a longer name ("Dynamo Kiev") stays, joined by a hyphen
 * to another name ("Moscow-Kiev") it does not. Immutable and safe for many threads.
 */
public final class HouseNames {
    private final HouseSpellings house;
    private final NameIndex index;
    private final Lexicon lexicon;

    /** A finder of the spellings of {@code house} in texts. */
    public HouseNames(HouseSpellings house, NameIndex index, Lexicon lexicon) {
        this.house = house;
        this.index = index;
        this.lexicon = lexicon;
    }

    /** A spelling found: its tokens, and what is written there. */
    private record Found(int from, int to, Entity entity, String replacement) {}

    /** What the style changes, in text order; judged mentions that are replaced anyway are left to their repair. */
    public List<Decision> find(TokenizedText text, List<Judged> judged) {
        List<Decision> decisions = new ArrayList<>();
        if (house.longest() == 0) {
            return decisions;
        }
        List<Found> all = new ArrayList<>();
        int next = 0;
        for (int at = 0; at < text.size(); ) {
            while (next < judged.size() && judged.get(next).mention().to() <= at) {
                next++;
            }
            Optional<Judged> around =
                    next < judged.size() && judged.get(next).mention().from() <= at
                            ? Optional.of(judged.get(next))
                            : Optional.empty();
            Optional<Found> found = text.isCapitalized(at) ? find(text, at, around, judged) : Optional.empty();
            if (found.isPresent()
                    && around.isEmpty()
                    && next < judged.size()
                    && judged.get(next).mention().from() < found.get().to()) {
                found = Optional.empty(); // it would reach into another name
            }
            found.ifPresent(all::add);
            at = found.map(Found::to).orElse(at + 1);
        }
        Set<Entity> surelyNamed = new HashSet<>();
        all.stream().filter(found -> !isDoubtful(text, found)).forEach(found -> surelyNamed.add(found.entity));
        for (Found found : all) {
            Span span = text.span(found.from, found.to);
            String surface = span.in(text.text());
            String written =
                    isAllCapitals(text, found) ? found.replacement.toUpperCase(Locale.ROOT) : found.replacement;
            if (!written.equals(surface) && surelyNamed.contains(found.entity) && !isKept(text.text(), span)) {
                decisions.add(decision(new Mention(span, surface, List.of()), found.entity, written));
            }
        }
        return decisions;
    }

    private Decision decision(Mention mention, Entity entity, String written) {
        String name = house.style().map(style -> style.name()).orElse("house");
        Evidence why = new Evidence.Style(0, name, written);
        return new Decision(mention, Outcome.REPLACE, 1, List.of(new Candidate(entity, written, 0, List.of(why))));
    }

    private Optional<Found> find(TokenizedText text, int at, Optional<Judged> around, List<Judged> judged) {
        if (around.isPresent() && around.get().decision().outcome() == Outcome.REPLACE) {
            return Optional.empty();
        }
        Optional<Found> whole = whole(text, at);
        if (around.isEmpty()) {
            // within a role ("Kiev mayor"), or in a headline too long for one name
            return whole.filter(found -> found.entity.type() == EntityType.PLACE && !hasCapitalLeft(text, at));
        }
        TextMention mention = around.get().mention();
        if (mention.isKnown() && !mention.isWhole()) {
            return mention.from() == at ? family(mention, judged) : Optional.empty();
        }
        return whole.filter(found -> found.from == mention.from() && found.to == mention.to()
                        || isJoinedByHyphens(text, mention, found))
                .filter(found -> isUnambiguous(text, found));
    }

    /** The longest whole name from a token. */
    private Optional<Found> whole(TokenizedText text, int from) {
        Optional<Found> best = Optional.empty();
        int words = 0;
        for (int to = from; to < text.size() && words <= house.longest(); to++) {
            boolean isHyphen = text.isMark(to, '-') && text.isGlued(to);
            boolean isNextWord = text.is(to, Kind.WORD) && (to == from || text.isGlued(to) || text.isSpaced(to));
            if (!isHyphen && !isNextWord) {
                break;
            }
            if (isNextWord) {
                words++;
                String surface = text.span(from, to + 1).in(text.text());
                int end = to + 1;
                Optional<Found> longer = house.whole(Words.folded(surface)).stream()
                        .filter(spelling -> isInCapitals(surface, spelling.accepted()))
                        .findFirst()
                        .map(spelling -> new Found(from, end, spelling.entity(), spelling.house()));
                best = longer.isPresent() ? longer : best;
            }
        }
        return best.filter(found -> !isAfterArticle(text, found));
    }

    /** "the Ivory Coast" would keep an article that the other name has not. */
    private static boolean isAfterArticle(TokenizedText text, Found found) {
        return found.entity.type() == EntityType.PLACE
                && found.to > found.from + 1
                && text.is(found.from - 1, Kind.WORD)
                && text.folded(found.from - 1).equals("the");
    }

    private static boolean isInCapitals(String surface, String accepted) {
        List<String> here = Words.split(surface);
        List<String> there = Words.split(accepted);
        for (int i = 0; i < here.size() && here.size() == there.size(); i++) {
            if (Character.isUpperCase(there.get(i).codePointAt(0))
                    && !Character.isUpperCase(here.get(i).codePointAt(0))) {
                return false;
            }
        }
        return true;
    }

    private boolean isUnambiguous(TokenizedText text, Found found) {
        List<String> words = Words.folded(text.span(found.from, found.to).in(text.text()));
        return index.exact(words).stream().allMatch(name -> name.entity().equals(found.entity));
    }

    /** A surname, if all who may be meant are written so, or of several the one the text names whole. */
    private Optional<Found> family(TextMention mention, List<Judged> judged) {
        Set<Entity> bearers = new LinkedHashSet<>(mention.known());
        if (bearers.size() > 1) {
            Set<Entity> named = new HashSet<>();
            judged.stream()
                    .filter(one -> one.mention().isWhole())
                    .forEach(one -> named.addAll(one.mention().known()));
            bearers.retainAll(named);
        }
        if (bearers.size() != 1) {
            return Optional.empty();
        }
        Entity bearer = bearers.iterator().next();
        return house.family(bearer, mention.words())
                .map(written -> new Found(mention.from(), mention.to(), bearer, written));
    }

    /** Whether a longer mention is names joined by hyphens, this one and others that are known. */
    private boolean isJoinedByHyphens(TokenizedText text, TextMention mention, Found found) {
        boolean isPart = false;
        int start = mention.from();
        for (int at = mention.from(); at <= mention.to(); at++) {
            if (at == mention.to() || text.isMark(at, '-')) {
                if (at == start) {
                    return false;
                }
                List<String> words = Words.folded(text.span(start, at).in(text.text()));
                if (index.exact(words).isEmpty() && index.withFamily(words).isEmpty()) {
                    return false;
                }
                isPart |= start == found.from && at == found.to;
                start = at + 1;
            }
        }
        return isPart;
    }

    private static boolean hasCapitalLeft(TokenizedText text, int at) {
        return at > 0 && text.isSpaced(at) && text.isCapitalized(at - 1) && !text.startsSentence(at);
    }

    /** An ordinary word that begins a sentence may be just that: "Turkey is on the menu". */
    private boolean isDoubtful(TokenizedText text, Found found) {
        return found.to == found.from + 1 && text.startsSentence(found.from) && lexicon.isWord(text.folded(found.from));
    }

    private static boolean isAllCapitals(TokenizedText text, Found found) {
        for (int at = found.from; at < found.to; at++) {
            if (text.is(at, Kind.WORD) && !text.isAllCapitals(at)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a phrase that the style keeps stands around a name. */
    private boolean isKept(String text, Span span) {
        List<String> phrases = house.style().map(style -> style.kept()).orElse(List.of());
        for (String phrase : phrases) {
            for (int at = Math.max(0, span.end() - phrase.length()); at <= span.start(); at++) {
                if (text.regionMatches(true, at, phrase, 0, phrase.length())) {
                    return true;
                }
            }
        }
        return false;
    }
}
