package org.orthonym.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.orthonym.gazetteer.Entity;
import org.orthonym.gazetteer.Gazetteer;
import org.orthonym.index.Name;
import org.orthonym.index.NameIndex;
import org.orthonym.link.Mention;
import org.orthonym.script.Lexicon;
import org.orthonym.text.Span;
import org.orthonym.token.TokenizedText;
import org.orthonym.token.TokenizedText.Kind;

/**
 * Finds the names in a text: runs of capitalised words, less the roles and the names the gazetteer knows whole, each with the
 * roles beside it. Immutable and safe for many threads.
 */
public final class MentionFinder {
    /** A name of more words is a headline. */
    private static final int MOST_WORDS = 6;

    /** A word of more letters is no name. */
    private static final int MOST_LETTERS = 40;

    private final NameIndex index;
    private final Lexicon lexicon;
    private final MentionWords words;
    private final Titles titles;
    private final RoleFinder roleFinder;
    private final AcceptedNames accepted;
    private final RolesBeside rolesBeside;

    /**
     * A finder of the names in {@code index}.
     *
     * @param language the gazetteer whose titles, offices and countries tell a role from a name
     */
    public MentionFinder(NameIndex index, Gazetteer language, Lexicon lexicon, MentionWords words) {
        this.index = index;
        this.lexicon = lexicon;
        this.words = words;
        this.titles = new Titles(language);
        this.roleFinder = new RoleFinder(titles, words);
        this.accepted = new AcceptedNames(index, words);
        this.rolesBeside = new RolesBeside(titles, words);
    }

    /** The mentions of a text in order; they do not overlap. */
    public List<TextMention> find(TokenizedText text) {
        List<RoleFinder.Found> roles = roleFinder.find(text);
        List<TextMention> mentions = new ArrayList<>();
        int role = 0;
        for (int at = 0; at < text.size(); ) {
            while (role < roles.size() && roles.get(role).to() <= at) {
                role++;
            }
            int locked = accepted.lockedEnd(text, at);
            if (locked > at) {
                mention(text, at, locked, roles, role, Optional.empty()).ifPresent(mentions::add);
                at = locked;
            } else if (role < roles.size() && roles.get(role).from() <= at) {
                at = roles.get(role).to();
            } else if (text.isCapitalized(at)) {
                int limit = role < roles.size() ? roles.get(role).from() : text.size();
                int to = at + 1;
                for (int end = runEnd(text, at, limit); to < end && accepted.lockedEnd(text, to) == to; to++) {
                    // the run goes on up to the next name that is right as it stands
                }
                addRun(text, at, to, roles, role, mentions);
                at = to;
            } else {
                at++;
            }
        }
        return mentions;
    }

    /** Where the run of capitalised words from {@code from} ends: particles and hyphens inside, nothing else. */
    private int runEnd(TokenizedText text, int from, int limit) {
        int to = from + 1;
        while (to < limit) {
            int next = to;
            while (next < limit && isJoint(text, next)) {
                next++;
            }
            boolean joined = next > to || text.isSpaced(to);
            if (next >= limit || !joined || !text.isCapitalized(next) || text.startsSentence(next)) {
                break;
            }
            to = next + 1;
        }
        return to;
    }

    private boolean isJoint(TokenizedText text, int token) {
        if (text.isMark(token, '-')) {
            return text.isGlued(token) && text.isGlued(token + 1);
        }
        return text.is(token, Kind.WORD)
                && !text.isCapitalized(token)
                && (text.isSpaced(token) || text.isGlued(token))
                && words.isParticle(text.folded(token));
    }

    /** Cuts the names the gazetteer knows whole out of a run; what is left between them are mentions of their own. */
    private void addRun(
            TokenizedText text,
            int from,
            int to,
            List<RoleFinder.Found> roles,
            int nextRole,
            List<TextMention> mentions) {
        int start = trimmedStart(text, from, to);
        int pending = start;
        for (int at = start; at < to; ) {
            int known = accepted.knownEnd(text, at, to);
            boolean isLong = known > at + 1;
            boolean alone = known == to && at == pending;
            boolean isOwner = at == pending
                    && titles.ownerAt(text, at)
                            .filter(owner -> owner.to() == known)
                            .isPresent();
            if (known > at && (isLong || alone || isOwner)) {
                addMention(text, pending, at, roles, nextRole, mentions);
                addMention(text, at, known, roles, nextRole, mentions);
                pending = known;
                at = known;
            } else {
                at++;
            }
        }
        addMention(text, pending, to, roles, nextRole, mentions);
    }

    /** Leaves out a first word that is capital only because it begins the sentence, and honorifics. */
    private int trimmedStart(TokenizedText text, int from, int to) {
        int start = from;
        while (start < to) {
            String folded = text.folded(start);
            boolean isGiven = lexicon.isName(folded) && start + 1 < to && text.isCapitalized(start + 1);
            boolean opens = text.startsSentence(start)
                    && lexicon.isWord(folded)
                    && !isGiven
                    && accepted.knownEnd(text, start, to) <= start;
            boolean small = text.is(start, Kind.WORD) && !text.isCapitalized(start);
            if (!opens && !small && !words.isHonorific(folded) && text.is(start, Kind.WORD)) {
                break;
            }
            start++;
        }
        return start;
    }

    private void addMention(
            TokenizedText text,
            int first,
            int last,
            List<RoleFinder.Found> roles,
            int nextRole,
            List<TextMention> mentions) {
        int from = first;
        int to = last;
        while (from < to && !text.isCapitalized(from)) {
            from++;
        }
        while (to > from && !text.isCapitalized(to - 1)) {
            to--;
        }
        int coreFrom = from;
        int coreTo = to;
        while (coreFrom < coreTo && isOrdinary(text, coreFrom)) {
            coreFrom++;
        }
        while (coreTo > coreFrom && isOrdinary(text, coreTo - 1)) {
            coreTo--;
        }
        Optional<TextMention> core = coreTo - coreFrom < to - from
                ? mention(text, coreFrom, coreTo, roles, nextRole, Optional.empty())
                : Optional.empty();
        mention(text, from, to, roles, nextRole, core).ifPresent(mentions::add);
    }

    /** An English word that is no name: "Tower" in "Trump Tower", "Prefecture". */
    private boolean isOrdinary(TokenizedText text, int token) {
        String folded = text.folded(token);
        return !text.is(token, Kind.WORD) || (lexicon.isWord(folded) && !lexicon.isName(folded));
    }

    private Optional<TextMention> mention(
            TokenizedText text,
            int from,
            int to,
            List<RoleFinder.Found> roles,
            int nextRole,
            Optional<TextMention> core) {
        List<String> folded = new ArrayList<>();
        boolean allCapitals = true;
        for (int at = from; at < to; at++) {
            if (text.is(at, Kind.POSSESSIVE) && !folded.isEmpty()) {
                folded.set(folded.size() - 1, folded.get(folded.size() - 1) + text.folded(at));
            } else if (text.is(at, Kind.WORD) || text.is(at, Kind.NUMBER)) {
                if (text.end(at) - text.start(at) > MOST_LETTERS) {
                    return Optional.empty();
                }
                folded.add(text.folded(at));
                allCapitals &= text.isAllCapitals(at);
            }
        }
        folded.removeIf(String::isEmpty);
        List<Name> exact = index.exact(folded);
        boolean isTooLong = folded.size() > MOST_WORDS && exact.isEmpty();
        if (folded.isEmpty() || isTooLong || !folded.stream().allMatch(MentionFinder::isLatin)) {
            return Optional.empty();
        }
        List<Name> whole = exact;
        List<Entity> known = entities(whole.isEmpty() ? accepted.withFamily(text, from, folded) : whole);
        boolean opensOnly =
                known.isEmpty() && folded.size() == 1 && lexicon.isWord(folded.get(0)) && text.startsSentence(from);
        if (opensOnly) {
            return Optional.empty();
        }
        Span span = text.span(from, to);
        return Optional.of(new TextMention(
                new Mention(span, span.in(text.text()), rolesBeside.of(text, from, to, roles, nextRole)),
                from,
                to,
                folded,
                known,
                !whole.isEmpty(),
                text.startsSentence(from) || from == 0,
                allCapitals,
                to < text.size() && text.isSpaced(to) && text.isCapitalized(to) && !text.startsSentence(to),
                core.filter(one -> !one.isKnown())));
    }

    private static boolean isLatin(String folded) {
        return folded.chars().allMatch(c -> c < 0x80);
    }

    private static List<Entity> entities(List<Name> names) {
        Set<Entity> entities = new LinkedHashSet<>();
        names.forEach(name -> entities.add(name.entity()));
        return List.copyOf(entities);
    }
}
