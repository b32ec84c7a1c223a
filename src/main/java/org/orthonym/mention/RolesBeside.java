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
    private final Titles titles;
    private final MentionWords words;

    RolesBeside(Titles titles, MentionWords words) {
        this.titles = titles;
        this.words = words;
    }

    /** The role right before the name, and the one behind it: ", the defence minister", "'s special envoy". */
    List<Role> of(TokenizedText text, int from, int to, List<RoleFinder.Found> roles, int nextRole) {
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
