package org.orthonym.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.orthonym.gazetteer.Entity;
import org.orthonym.gazetteer.EntityType;
import org.orthonym.gazetteer.Gazetteer;
import org.orthonym.gazetteer.Office;
import org.orthonym.gazetteer.Title;
import org.orthonym.script.Phrases;
import org.orthonym.script.Words;
import org.orthonym.token.TokenizedText;
import org.orthonym.token.TokenizedText.Kind;

/**
 * The words for offices, and for the countries and bodies whose offices they are, found in tokens. Immutable and safe for many
 * threads.
 */
final class Titles {
    /**
     * A wording found in the text.
     *
     * @param to one past its last token
     * @param offices ids of the offices it may mean
     * @param isOccupation whether it only ever says how somebody earns a living
     */
    record Found(int to, Set<String> offices, boolean isOccupation) {}

    /**
     * A country or body found in the text.
     *
     * @param to one past its last token
     * @param country its code, or empty
     * @param org its id, or empty
     */
    record Owner(int to, String country, String org) {}

    private final Phrases<Set<String>> officesByWording = new Phrases<>();
    private final Set<String> occupations = new HashSet<>();
    private final Phrases<Owner> owners = new Phrases<>();
    private final Set<String> demonyms = new HashSet<>();
    private final Gazetteer gazetteer;

    Titles(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        Map<String, List<String>> officesByTitle = new HashMap<>();
        Set<String> posts = new HashSet<>();
        for (Office office : gazetteer.offices()) {
            officesByTitle
                    .computeIfAbsent(office.title(), k -> new ArrayList<>())
                    .add(office.id());
            office.wordings().forEach(wording -> add(wording, List.of(office.id())));
        }
        for (Title title : gazetteer.titles()) {
            List<String> offices = officesByTitle.getOrDefault(title.id(), List.of());
            title.wordings().forEach(wording -> {
                add(wording, offices);
                (title.isOccupation() ? occupations : posts).add(Phrases.key(Words.folded(wording)));
            });
        }
        occupations.removeAll(posts);
        for (Entity entity : gazetteer.entities()) {
            if (entity.isCountry() && entity.country().isPresent()) {
                Owner owner = new Owner(0, entity.country().get(), "");
                addOwner(entity, owner);
                entity.demonyms().forEach(demonym -> {
                    demonyms.add(Phrases.key(Words.folded(demonym)));
                    owners.putIfAbsent(Words.folded(demonym), owner);
                });
            } else if (entity.type() == EntityType.ORG) {
                addOwner(entity, new Owner(0, entity.country().orElse(""), entity.id()));
            }
        }
    }

    private void add(String wording, List<String> offices) {
        officesByWording
                .computeIfAbsent(Words.folded(wording), LinkedHashSet::new)
                .addAll(offices);
    }

    private void addOwner(Entity entity, Owner owner) {
        owners.putIfAbsent(Words.folded(entity.name()), owner);
        entity.aliases().stream()
                .filter(alias -> alias.isAccepted())
                .forEach(alias -> owners.putIfAbsent(Words.folded(alias.name()), owner));
    }

    /** The longest wording of an office that begins at a token. */
    Optional<Found> officeAt(TokenizedText text, int token) {
        Optional<Found> longest = Optional.empty();
        int most = mostWords(text.folded(token));
        if (most == 0) {
            return longest;
        }
        StringBuilder key = new StringBuilder();
        int words = 0;
        for (int at = token; at < text.size() && words < most; at++) {
            if (text.is(at, Kind.MARK) && text.isMark(at, '-') && text.isGlued(at) && at > token) {
                continue;
            }
            if (!text.is(at, Kind.WORD) || (at > token && !text.isSpaced(at) && !text.isGlued(at))) {
                break;
            }
            key.append(words++ > 0 ? " " : "").append(text.folded(at));
            String wording = key.toString();
            Optional<Set<String>> offices = officesByWording.get(wording);
            if (offices.isEmpty() && key.length() > 1 && key.charAt(key.length() - 1) == 's') {
                wording = key.substring(0, key.length() - 1); // Presidents Trump and Putin
                offices = officesByWording.get(wording);
            }
            if (offices.isPresent()) {
                longest = Optional.of(new Found(at + 1, offices.get(), occupations.contains(wording)));
            }
        }
        return longest;
    }

    /** How many words a wording has at most that begins with a word, singular or plural. */
    private int mostWords(String first) {
        int most = officesByWording.longestFrom(first);
        boolean isPlural = most == 0 && first.length() > 1 && first.endsWith("s");
        return isPlural && officesByWording.longestFrom(first.substring(0, first.length() - 1)) > 0 ? 1 : most;
    }

    /** The names of countries and bodies, and demonyms, that begin at a token, the shortest first. */
    List<Owner> ownersAt(TokenizedText text, int token) {
        int most = text.isCapitalized(token) ? owners.longestFrom(text.folded(token)) : 0;
        if (most == 0) {
            return List.of();
        }
        List<Owner> found = new ArrayList<>();
        StringBuilder key = new StringBuilder();
        int words = 0;
        for (int at = token; at < text.size() && words < most; at++) {
            if (!text.is(at, Kind.WORD) || (at > token && !text.isSpaced(at))) {
                break;
            }
            key.append(words++ > 0 ? " " : "").append(text.folded(at));
            int end = at + 1;
            owners.get(key.toString()).ifPresent(owner -> found.add(new Owner(end, owner.country, owner.org)));
        }
        return found;
    }

    /** The longest name of a country or body, or demonym, that begins at a token. */
    Optional<Owner> ownerAt(TokenizedText text, int token) {
        List<Owner> found = ownersAt(text, token);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
    }

    /** Whether a word says where somebody is from: Italian, Chinese. */
    boolean isDemonym(String folded) {
        return demonyms.contains(folded);
    }

    /** Those of the offices that are the owner's. */
    List<String> of(Set<String> offices, Owner owner) {
        TreeSet<String> owned = new TreeSet<>();
        for (String id : offices) {
            gazetteer.office(id).ifPresent(office -> {
                boolean sameOrg = !owner.org.isEmpty()
                        && office.org().filter(owner.org::equals).isPresent();
                boolean sameCountry = !owner.country.isEmpty()
                        && office.country().filter(owner.country::equals).isPresent();
                if (owner.org.isEmpty()
                        ? sameCountry
                        : sameOrg || (sameCountry && office.org().isEmpty())) {
                    owned.add(id);
                }
            });
        }
        return List.copyOf(owned);
    }
}
