package org.orthonym.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.orthonym.link.Role;
import org.orthonym.token.TokenizedText;
import org.orthonym.token.TokenizedText.Kind;

/** Tells which of the roles found in a text belong to a name. Immutable and safe for many threads. */
final class RolesBeside {
    /** The most words between "a" and the word for a trade: "a retired Beirut taxi driver". */
    private static final int MOST_BETWEEN = 3;

    private final Titles titles;
    private final MentionWords words;

    RolesBeside(Titles titles, MentionWords words) {
        this.titles = titles;
        this.words = words;
    }

    /** The role right before the name, and the one behind it: ", the defence minister", "'s special envoy". */
    List<Role> of(
            TokenizedText text,
            int from,
            int to,
            List<RoleFinder.Found> roles,
            int nextRole,
            Optional<TextMention> previous) {
        List<Role> beside = new ArrayList<>();
        Optional<RoleFinder.Found> before = Optional.empty();
        for (int r = Math.min(nextRole, roles.size() - 1); r >= 0; r--) {
            if (roles.get(r).to() <= from) {
                before = Optional.of(roles.get(r))
                        .filter(found -> isBeside(text, found.to(), from) || isSaidToBe(text, found.to(), from, to));
                break;
            }
        }
        before.ifPresent(found -> beside.add(found.role()));
        if (before.isEmpty()) {
            shared(text, from, previous).ifPresent(beside::add);
        }
        addRoleBehind(text, to, before, roles, Math.max(0, nextRole - 1), beside);
        return beside;
    }

    /** "Presidents X and Y", "the governors X, Y and Z": a role of several is that of the name before, too. */
    private static Optional<Role> shared(TokenizedText text, int from, Optional<TextMention> previous) {
        if (previous.isEmpty()) {
            return Optional.empty();
        }
        int at = previous.get().to();
        at += text.isMark(at, ',') ? 1 : 0;
        at += text.is(at, Kind.WORD) && text.folded(at).equals("and") ? 1 : 0;
        return at != from || at == previous.get().to()
                ? Optional.empty()
                : previous.get().mention().roles().stream()
                        .filter(role -> role.place() == Role.Place.BEFORE
                                && role.words().endsWith("s"))
                        .findFirst();
    }

    /** "The British defence minister is X", "was X", but not "was X's guest". */
    private boolean isSaidToBe(TokenizedText text, int roleEnd, int from, int to) {
        return from == roleEnd + 1
                && text.is(roleEnd, Kind.WORD)
                && (words.isCopula(text.folded(roleEnd)) || text.folded(roleEnd).equals("was"))
                && !text.is(to, Kind.POSSESSIVE);
    }

    private void addRoleBehind(
            TokenizedText text,
            int to,
            Optional<RoleFinder.Found> before,
            List<RoleFinder.Found> roles,
            int firstRole,
            List<Role> beside) {
        boolean isPossessive = text.is(to, Kind.POSSESSIVE);
        int start = isPossessive ? to + 1 : appositionStart(text, to);
        if (start < 0) {
            return;
        }
        int at = start;
        boolean isIndefinite = !isPossessive && text.is(at, Kind.WORD) && words.isIndefinite(text.folded(at));
        if (!isPossessive && text.is(at, Kind.WORD) && (isIndefinite || words.isDeterminer(text.folded(at)))) {
            at++;
        }
        int latest = isIndefinite ? at + MOST_BETWEEN : at;
        for (int r = firstRole; r < roles.size() && roles.get(r).from() <= latest; r++) {
            RoleFinder.Found after = roles.get(r);
            if (after.from() < at) {
                continue;
            }
            if (!isPossessive && text.is(after.to(), Kind.POSSESSIVE)) {
                // ", the president's aide": the aide, not the president
                at = after.to() + 1;
                latest = at;
            } else if (isPossessive) {
                addPossessed(before, after, beside);
                return;
            } else if (isOneThing(text, at, after.from()) && !isDeed(text, isIndefinite, after)) {
                beside.add(after.role().at(Role.Place.BEHIND, after.role().offices()));
                return;
            }
        }
    }

    /** "US President X's special envoy": X may be the envoy, and the President another. */
    private void addPossessed(Optional<RoleFinder.Found> before, RoleFinder.Found after, List<Role> beside) {
        Optional<Titles.Owner> owner = before.flatMap(RoleFinder.Found::owner);
        if (after.owner().isEmpty() && owner.isPresent()) {
            List<String> offices = titles.of(Set.copyOf(after.role().offices()), owner.get());
            beside.add(after.role().at(Role.Place.POSSESSED, offices));
        }
    }

    /** Where what is said of a name begins: ", the", "(the", ", 34, a", "is a"; -1 if nothing is. */
    private int appositionStart(TokenizedText text, int to) {
        if (text.is(to, Kind.WORD)) {
            boolean isSaid = words.isCopula(text.folded(to))
                    && text.is(to + 1, Kind.WORD)
                    && (words.isIndefinite(text.folded(to + 1)) || words.isDeterminer(text.folded(to + 1)));
            return isSaid ? to + 1 : -1;
        }
        if (!text.isMark(to, ',') && !text.isMark(to, '(')) {
            return -1;
        }
        boolean hasAge = text.is(to + 1, Kind.NUMBER) && text.isMark(to + 2, ',');
        return hasAge ? to + 3 : to + 1;
    }

    /** "the author of the bill", "the driver of the reform": no trade, but what somebody did. */
    private static boolean isDeed(TokenizedText text, boolean isIndefinite, RoleFinder.Found role) {
        return role.role().isOccupation()
                && !isIndefinite
                && text.is(role.to(), Kind.WORD)
                && text.folded(role.to()).equals("of");
    }

    /** Whether the words before a role belong to it: "a Beirut taxi driver", not "a friend of the president". */
    private boolean isOneThing(TokenizedText text, int from, int role) {
        for (int at = from; at < role; at++) {
            if (!text.is(at, Kind.WORD) || words.isLink(text.folded(at))) {
                return false;
            }
        }
        return true;
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
