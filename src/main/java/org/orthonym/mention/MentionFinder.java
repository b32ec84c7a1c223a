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
import org.orthonym.link.Role;
import org.orthonym.script.Lexicon;
import org.orthonym.script.Words;
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
            int locked = lockedEnd(text, at);
            if (locked > at) {
                mention(text, at, locked, roles, role, Optional.empty()).ifPresent(mentions::add);
                at = locked;
            } else if (role < roles.size() && roles.get(role).from() <= at) {
                at = roles.get(role).to();
            } else if (text.isCapitalized(at)) {
                int limit = role < roles.size() ? roles.get(role).from() : text.size();
                int to = at + 1;
                for (int end = runEnd(text, at, limit); to < end && lockedEnd(text, to) == to; to++) {
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

    /**
     * One past the last token of the longest accepted name of several words from a token, small words and marks inside included,
     * in the name's own capitals; the token itself if there is none. Such a name is right, whatever its parts look like.
     */
    private int lockedEnd(TokenizedText text, int from) {
        int end = from;
        if (!text.is(from, Kind.WORD) && !text.is(from, Kind.NUMBER)) {
            return end;
        }
        List<String> folded = new ArrayList<>();
        int longest = index.longestFrom(text.folded(from), text.is(from + 1, Kind.POSSESSIVE));
        int marks = 0;
        for (int at = from; at < text.size() && folded.size() < longest && marks <= 2; at++) {
            if (text.is(at, Kind.MARK)) {
                marks++;
                continue;
            }
            if (text.is(at, Kind.OPAQUE)) {
                break;
            }
            marks = 0;
            if (text.is(at, Kind.POSSESSIVE)) {
                if (folded.isEmpty()) {
                    break;
                }
                folded.set(folded.size() - 1, folded.get(folded.size() - 1) + text.folded(at)); // People's Party
            } else {
                folded.add(text.folded(at));
            }
            Span span = text.span(from, at + 1);
            if (folded.size() > 1 && index.exact(folded).stream().anyMatch(name -> isInCapitals(text, span, name))) {
                end = at + 1;
            }
        }
        return end;
    }

    /** Whether each word has a capital where the name has one; all capitals will do. */
    private static boolean isInCapitals(TokenizedText text, Span span, Name name) {
        List<String> here = Words.split(span.in(text.text()));
        List<String> there = Words.split(name.text());
        if (here.size() != there.size()) {
            return false;
        }
        for (int i = 0; i < here.size(); i++) {
            if (Character.isUpperCase(there.get(i).codePointAt(0))
                    && !Character.isUpperCase(here.get(i).codePointAt(0))) {
                return false;
            }
        }
        return true;
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
            int known = knownEnd(text, at, to);
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
                    && knownEnd(text, start, to) <= start;
            boolean small = text.is(start, Kind.WORD) && !text.isCapitalized(start);
            if (!opens && !small && !words.isHonorific(folded) && text.is(start, Kind.WORD)) {
                break;
            }
            start++;
        }
        return start;
    }

    /** One past the last token of the longest accepted whole name from {@code at}, or {@code at} if there is none. */
    private int knownEnd(TokenizedText text, int at, int to) {
        List<String> folded = new ArrayList<>();
        int end = at;
        for (int token = at; token < to && folded.size() < index.longestName(); token++) {
            if (text.is(token, Kind.WORD)) {
                folded.add(text.folded(token));
                if (!index.exact(folded).isEmpty()) {
                    end = token + 1;
                }
            }
        }
        return end;
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
        List<Entity> known = entities(whole.isEmpty() ? withFamily(text, from, folded) : whole);
        boolean opensOnly =
                known.isEmpty() && folded.size() == 1 && lexicon.isWord(folded.get(0)) && text.startsSentence(from);
        if (opensOnly) {
            return Optional.empty();
        }
        Span span = text.span(from, to);
        return Optional.of(new TextMention(
                new Mention(span, span.in(text.text()), rolesBeside(text, from, to, roles, nextRole)),
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

    /** The bearers of a surname, a Jr behind it or not; "the Kennedys" are several of one. */
    private List<Name> withFamily(TokenizedText text, int from, List<String> folded) {
        List<Name> bearers = index.withFamily(folded);
        if (bearers.isEmpty() && folded.size() > 1 && words.isSuffix(folded.get(folded.size() - 1))) {
            List<String> rest = folded.subList(0, folded.size() - 1);
            return index.exact(rest).isEmpty() ? index.withFamily(rest) : index.exact(rest);
        }
        String last = folded.get(folded.size() - 1);
        boolean isPlural = last.length() > 3 && last.endsWith("s") && text.is(from - 1, Kind.WORD);
        if (bearers.isEmpty() && isPlural && text.folded(from - 1).equals("the")) {
            List<String> one = new ArrayList<>(folded);
            one.set(one.size() - 1, last.substring(0, last.length() - 1));
            return index.withFamily(one);
        }
        return bearers;
    }

    private static boolean isLatin(String folded) {
        return folded.chars().allMatch(c -> c < 0x80);
    }

    private static List<Entity> entities(List<Name> names) {
        Set<Entity> entities = new LinkedHashSet<>();
        names.forEach(name -> entities.add(name.entity()));
        return List.copyOf(entities);
    }

    /** The role right before the name, and the one behind it: ", the defence minister", "'s special envoy". */
    private List<Role> rolesBeside(TokenizedText text, int from, int to, List<RoleFinder.Found> roles, int nextRole) {
        List<Role> beside = new ArrayList<>();
        Optional<RoleFinder.Found> before = Optional.empty();
        for (int r = Math.min(nextRole, roles.size() - 1); r >= 0; r--) {
            if (roles.get(r).to() <= from) {
                before = Optional.of(roles.get(r)).filter(found -> isBeside(text, found.to(), from));
                break;
            }
        }
        before.ifPresent(found -> beside.add(found.role()));
        for (int r = Math.max(0, nextRole - 1); r < roles.size() && roles.get(r).from() <= to + 3; r++) {
            RoleFinder.Found after = roles.get(r);
            if (after.from() >= to) {
                addRoleBehind(text, to, before, after, beside);
                break;
            }
        }
        return beside;
    }

    private void addRoleBehind(
            TokenizedText text, int to, Optional<RoleFinder.Found> before, RoleFinder.Found after, List<Role> beside) {
        if (text.is(to, Kind.POSSESSIVE)) {
            // "US President X's special envoy": X may be the envoy, and the President another.
            Optional<Titles.Owner> owner = before.flatMap(RoleFinder.Found::owner);
            if (after.from() == to + 1 && after.owner().isEmpty() && owner.isPresent()) {
                List<String> offices = titles.of(Set.copyOf(after.role().offices()), owner.get());
                beside.add(after.role().at(Role.Place.POSSESSED, offices));
            }
        } else if (text.isMark(to, ',') || text.isMark(to, '(')) {
            int at = to + 1;
            if (text.is(at, Kind.WORD)
                    && (text.folded(at).equals("the") || text.folded(at).equals("a"))) {
                at++;
            }
            if (after.from() == at) {
                beside.add(after.role().at(Role.Place.BEHIND, after.role().offices()));
            }
        }
    }

    /** Whether only spaces, a comma, honorifics or hyphens stand between a role and the name. */
    private boolean isBeside(TokenizedText text, int roleEnd, int from) {
        for (int at = roleEnd; at < from; at++) {
            boolean small = text.isMark(at, ',')
                    || text.isMark(at, '.')
                    || (text.is(at, Kind.WORD) && words.isHonorific(text.folded(at)));
            if (!small) {
                return false;
            }
        }
        return from - roleEnd <= 2;
    }
}
