package org.orthonym.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.orthonym.link.Role;
import org.orthonym.token.TokenizedText;
import org.orthonym.token.TokenizedText.Kind;

/** Finds the words for offices in a text, each with the country or body it names. */
final class RoleFinder {
    /**
     * A role and its tokens.
     *
     * @param from its first token, the owner's name included
     * @param to one past its last token
     * @param role what it says
     * @param owner the country or body it names, if any
     */
    record Found(int from, int to, Role role, Optional<Titles.Owner> owner) {}

    private final Titles titles;
    private final MentionWords words;

    RoleFinder(Titles titles, MentionWords words) {
        this.titles = titles;
        this.words = words;
    }

    /** The roles of a text in order; they do not overlap. */
    List<Found> find(TokenizedText text) {
        List<Found> roles = new ArrayList<>();
        int end = 0;
        for (int at = 0; at < text.size(); at++) {
            if (!text.is(at, Kind.WORD)) {
                continue;
            }
            Optional<Found> role = roleAt(text, at);
            if (role.isPresent()) {
                Found found = startingEarlier(text, role.get(), end);
                roles.add(found);
                end = found.to;
                at = end - 1;
            }
        }
        return roles;
    }

    /** "British Defense Minister", "NATO Secretary-General", "Ukraine's Foreign Minister", "president of France". */
    private Optional<Found> roleAt(TokenizedText text, int at) {
        Optional<Titles.Found> unowned = titles.officeAt(text, at);
        Optional<Found> best = Optional.empty();
        // "US Treasury Secretary" is the US's treasury secretary, not the US Treasury's secretary: the shorter owner
        // first
        for (Titles.Owner owner : titles.ownersAt(text, at)) {
            int next = owner.to() + (text.is(owner.to(), Kind.POSSESSIVE) ? 1 : 0);
            Optional<Titles.Found> office = officeBehindAdjectives(text, next);
            int least = Math.max(
                    best.map(found -> found.to + 1).orElse(0),
                    unowned.map(Titles.Found::to).orElse(0));
            if (office.isPresent() && office.get().to() >= least) {
                best = Optional.of(found(text, at, office.get(), Optional.of(owner), next));
            }
        }
        if (best.isPresent()) {
            return best;
        }
        if (unowned.isPresent()) {
            int behind = unowned.get().to();
            if (text.is(behind, Kind.WORD)
                    && (text.folded(behind).equals("of") || text.folded(behind).equals("for"))) {
                int name = behind + 1;
                if (text.is(name, Kind.WORD) && text.folded(name).equals("the")) {
                    name++;
                }
                Optional<Titles.Owner> of = titles.ownerAt(text, name);
                if (of.isPresent()) {
                    return Optional.of(found(
                            text,
                            at,
                            new Titles.Found(
                                    of.get().to(),
                                    unowned.get().offices(),
                                    unowned.get().isOccupation()),
                            of,
                            at));
                }
            }
            return Optional.of(found(text, at, unowned.get(), Optional.empty(), at));
        }
        return Optional.empty();
    }

    /** An office behind at most two words such as "former" or "acting". */
    private Optional<Titles.Found> officeBehindAdjectives(TokenizedText text, int token) {
        Optional<Titles.Found> here = token < text.size() ? titles.officeAt(text, token) : Optional.empty();
        if (here.isPresent()) {
            return here;
        }
        int at = token;
        for (int i = 0; i < 2 && text.is(at, Kind.WORD) && isAdjective(text.folded(at)); i++) {
            at++;
            if (text.isMark(at, '-')) {
                at++;
            }
        }
        return at < text.size() ? titles.officeAt(text, at) : Optional.empty();
    }

    /** Whether an office is called by a word of its own there: "deputy prime minister". */
    private boolean startsOffice(TokenizedText text, int token) {
        return titles.officeAt(text, token).isPresent();
    }

    private boolean isAdjective(String folded) {
        return words.isFormer(folded) || words.isActing(folded) || words.isLesser(folded);
    }

    private Found found(TokenizedText text, int from, Titles.Found office, Optional<Titles.Owner> owner, int title) {
        List<String> offices = owner.map(of -> titles.of(office.offices(), of))
                .orElseGet(() -> List.copyOf(new TreeSet<>(office.offices())));
        boolean former = false;
        boolean lesser = false;
        for (int at = title; at < office.to(); at++) {
            former |= words.isFormer(text.folded(at));
            lesser |= words.isLesser(text.folded(at)) && !startsOffice(text, at);
        }
        Role role = new Role(
                Role.Place.BEFORE,
                text.span(from, office.to()),
                text.span(from, office.to()).in(text.text()),
                lesser ? List.of() : offices,
                office.isOccupation(),
                owner.isPresent() || offices.size() == 1,
                !former);
        return new Found(from, office.to(), role, owner);
    }

    /** Takes in "former", "then", "acting" before the role. */
    private Found startingEarlier(TokenizedText text, Found found, int end) {
        int from = found.from;
        boolean isCurrent = found.role.isCurrent();
        boolean isLesser = false;
        for (int at = from - 1; at >= end; at--) {
            if (text.isMark(at, '-') && text.isGlued(at)) {
                continue;
            }
            if (!text.is(at, Kind.WORD) || !isAdjective(text.folded(at))) {
                break;
            }
            isCurrent &= !words.isFormer(text.folded(at));
            isLesser |= words.isLesser(text.folded(at));
            from = at;
        }
        if (from == found.from) {
            return found;
        }
        Role role = found.role;
        return new Found(
                from,
                found.to,
                new Role(
                        Role.Place.BEFORE,
                        text.span(from, found.to),
                        text.span(from, found.to).in(text.text()),
                        isLesser ? List.of() : role.offices(),
                        role.isOccupation(),
                        role.isSpecific(),
                        isCurrent),
                found.owner);
    }
}
