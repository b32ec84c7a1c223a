package org.orthonym.mention;

import java.util.ArrayList;
import java.util.HashSet;
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
    private final NameRuns runs;
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
        this.runs = new NameRuns(accepted, lexicon, words);
        this.rolesBeside = new RolesBeside(titles, words);
    }

    /**
     * A text that is read for mentions.
     *
     * @param roles the roles in it, in order
     * @param surnames what its longer names end with, folded: no ordinary words at the start of a sentence
     */
    private record Reading(TokenizedText text, List<RoleFinder.Found> roles, Set<String> surnames) {}

    /** The mentions of a text in order; they do not overlap. */
    public List<TextMention> find(TokenizedText text) {
        List<RoleFinder.Found> roles = roleFinder.find(text);
        List<TextMention> mentions = find(new Reading(text, roles, Set.of()));
        Set<String> surnames = surnames(mentions);
        for (int at = 0; at < text.size() && !surnames.isEmpty(); at++) {
            if (text.startsSentence(at) && surnames.contains(text.folded(at))) {
                return find(new Reading(text, roles, surnames));
            }
        }
        return mentions;
    }

    /** The ordinary words that unknown names of two words and more end with: "Mask" of "Ilon Mask". */
    private Set<String> surnames(List<TextMention> mentions) {
        Set<String> surnames = new HashSet<>();
        for (TextMention mention : mentions) {
            String last = mention.words().get(mention.words().size() - 1);
            if (mention.words().size() > 1 && !mention.isKnown() && lexicon.isWord(last)) {
                surnames.add(last);
            }
        }
        return surnames;
    }

    private List<TextMention> find(Reading reading) {
        TokenizedText text = reading.text;
        List<RoleFinder.Found> roles = reading.roles;
        List<TextMention> mentions = new ArrayList<>();
        int role = 0;
        for (int at = 0; at < text.size(); ) {
            while (role < roles.size() && roles.get(role).to() <= at) {
                role++;
            }
            int locked = accepted.lockedEnd(text, at);
            if (locked > at) {
                mention(reading, at, locked, role, Optional.empty(), last(mentions))
                        .ifPresent(mentions::add);
                at = locked;
            } else if (role < roles.size() && roles.get(role).from() <= at) {
                at = roles.get(role).to();
            } else if (text.isCapitalized(at)) {
                int limit = role < roles.size() ? roles.get(role).from() : text.size();
                int to = at + 1;
                for (int end = runs.end(text, at, limit); to < end && accepted.lockedEnd(text, to) == to; to++) {
                    // the run goes on up to the next name that is right as it stands
                }
                addRun(reading, at, to, role, mentions);
                at = to;
            } else {
                at++;
            }
        }
        return mentions;
    }

    /** Cuts the names the gazetteer knows whole out of a run; what is left between them are mentions of their own. */
    private void addRun(Reading reading, int from, int to, int nextRole, List<TextMention> mentions) {
        TokenizedText text = reading.text;
        int start = trimmedStart(text, from, to, reading.surnames);
        int pending = start;
        for (int at = start; at < to; ) {
            int known = accepted.knownEnd(text, at, to);
            boolean isLong = known > at + 1;
            boolean alone = known == to && at == pending;
            // Israel and Jordan are given names, too, and so is Olaf, though the anti-fraud office is called so
            boolean isGiven = at + 1 < to
                    && lexicon.isName(text.folded(at))
                    && !titles.isDemonym(text.folded(at))
                    && !isOrdinary(text, at + 1);
            boolean isOwner = at == pending
                    && !isGiven
                    && titles.ownerAt(text, at)
                            .filter(owner -> owner.to() == known)
                            .isPresent();
            if (known > at && (isLong || alone || isOwner || isAcronym(text, from, at, to))) {
                addMention(reading, pending, at, nextRole, mentions);
                addMention(reading, at, known, nextRole, mentions);
                pending = known;
                at = known;
            } else {
                at++;
            }
        }
        addMention(reading, pending, to, nextRole, mentions);
    }

    /** NATO beside words that are not written in capitals: an institution of its own. */
    private static boolean isAcronym(TokenizedText text, int from, int at, int to) {
        if (!text.isAllCapitals(at) || text.isGlued(at)) {
            return false;
        }
        for (int other = from; other < to; other++) {
            if (text.isCapitalized(other) && !text.isAllCapitals(other)) {
                return true;
            }
        }
        return false;
    }

    /** Leaves out a first word that is capital only because it begins the sentence, and honorifics. */
    private int trimmedStart(TokenizedText text, int from, int to, Set<String> surnames) {
        int start = from;
        while (start < to) {
            String folded = text.folded(start);
            boolean isGiven = lexicon.isName(folded) && start + 1 < to && text.isCapitalized(start + 1);
            boolean opens = text.startsSentence(start)
                    && lexicon.isWord(folded)
                    && !isGiven
                    && accepted.knownEnd(text, start, to) <= start;
            // "Van der Blatt said": a particle goes on with another
            opens &= !(words.isParticle(folded) && start + 1 < to && runs.isJoint(text, start + 1));
            opens &= !surnames.contains(folded);
            boolean small = text.is(start, Kind.WORD) && !text.isCapitalized(start);
            if (!opens && !small && !words.isHonorific(folded) && text.is(start, Kind.WORD)) {
                break;
            }
            start++;
        }
        return start;
    }

    private void addMention(Reading reading, int first, int last, int nextRole, List<TextMention> mentions) {
        TokenizedText text = reading.text;
        int from = first;
        int to = last;
        while (from < to && !text.isCapitalized(from)) {
            from++;
        }
        while (to > from && !text.isCapitalized(to - 1) && !runs.isTail(text, from, to - 2, to)) {
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
        // "Hakan Loyal": a given name alone is no name to repair
        boolean isGivenOnly =
                coreFrom == from && coreTo == from + 1 && to == from + 2 && lexicon.isName(text.folded(from));
        Optional<TextMention> core = coreTo - coreFrom < to - from && !isGivenOnly
                ? mention(reading, coreFrom, coreTo, nextRole, Optional.empty(), last(mentions))
                : Optional.empty();
        mention(reading, from, to, nextRole, core, last(mentions)).ifPresent(mentions::add);
    }

    private static Optional<TextMention> last(List<TextMention> mentions) {
        return mentions.isEmpty() ? Optional.empty() : Optional.of(mentions.get(mentions.size() - 1));
    }

    /** An English word that is no name: "Tower" in "Trump Tower", "Prefecture". */
    private boolean isOrdinary(TokenizedText text, int token) {
        String folded = text.folded(token);
        return !text.is(token, Kind.WORD) || (lexicon.isWord(folded) && !lexicon.isName(folded));
    }

    private Optional<TextMention> mention(
            Reading reading,
            int from,
            int to,
            int nextRole,
            Optional<TextMention> core,
            Optional<TextMention> previous) {
        TokenizedText text = reading.text;
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
        if (folded.isEmpty() || isTooLong || !areLatin(folded)) {
            return Optional.empty();
        }
        List<Name> whole = exact;
        List<Entity> known = entities(whole.isEmpty() ? accepted.withFamily(text, from, folded) : whole);
        boolean opensOnly = known.isEmpty()
                && folded.size() == 1
                && lexicon.isWord(folded.get(0))
                && text.startsSentence(from)
                && !reading.surnames.contains(folded.get(0));
        if (opensOnly) {
            return Optional.empty();
        }
        Span span = text.span(from, to);
        return Optional.of(new TextMention(
                new Mention(
                        span, span.in(text.text()), rolesBeside.of(text, from, to, reading.roles, nextRole, previous)),
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

    private static boolean areLatin(List<String> folded) {
        for (String word : folded) {
            if (!isLatin(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLatin(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            if (folded.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static List<Entity> entities(List<Name> names) {
        Set<Entity> entities = new LinkedHashSet<>();
        names.forEach(name -> entities.add(name.entity()));
        return List.copyOf(entities);
    }
}
