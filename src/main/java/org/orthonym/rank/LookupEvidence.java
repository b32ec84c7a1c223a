package org.orthonym.rank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.orthonym.index.LookupIndex.Alias;
import org.orthonym.index.LookupIndex.Found;
import org.orthonym.link.Evidence;
import org.orthonym.route.ChunkCosts;
import org.orthonym.route.Route;
import org.orthonym.route.Routes;
import org.orthonym.route.Surfaces;
import org.orthonym.script.Folding;
import org.orthonym.script.Words;

/** Says why a name that was looked up may mean an entity: word by word, by which route. Safe for many threads. */
final class LookupEvidence {
    private final Routes routes;
    private final Surfaces surfaces;

    /** Explains by those routes. */
    LookupEvidence(Routes routes, Surfaces surfaces) {
        this.routes = routes;
        this.surfaces = surfaces;
    }

    /**
     * The reasons, in the order of the surface's words.
     *
     * @param found what was found
     * @param surface as it stands
     * @param words of the surface, as they were looked up
     * @param language of the surface, or empty
     * @param costs by which it was found
     */
    List<Evidence> of(Found found, String surface, List<String> words, String language, ChunkCosts costs) {
        if (!found.language().equals("en")) {
            double gain = words.stream().mapToDouble(costs::unknown).sum() - found.cost();
            boolean isExact = surfaces.words(found.name(), found.language()).containsAll(words)
                    || surfaces.words(found.name(), "").containsAll(words);
            return List.of(new Evidence.NativeSpelling(
                    gain,
                    String.join(" ", written(words, surface)),
                    found.name(),
                    routes.languageName(found.language()),
                    isExact));
        }
        List<String> written = Words.split(found.name());
        List<String> folded = written.stream().map(Folding::fold).toList();
        List<String> seen = written(words, surface);
        List<Evidence> reasons = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            List<String> asIs = surfaces.words(seen.get(i), language);
            if (!asIs.equals(List.of(words.get(i)))) {
                double against = costs.unknown(words.get(i)) - costs.unknown(String.join("", asIs));
                reasons.add(new Evidence.CaseEnding(Math.min(0, against), seen.get(i), routes.languageName(language)));
            }
        }
        WordPairs pairs = WordPairs.of(words, folded, costs);
        for (WordPairs.Pair pair : pairs.pairs()) {
            reasons.add(reason(pair, words, seen, written, found, language, costs));
        }
        return reasons;
    }

    /** The words of the English name that the surface stands for, from the first to the last of them. */
    String meant(Found found, List<String> words, String language, ChunkCosts costs) {
        String english = found.names().get(0).name();
        List<String> name = Words.split(found.name());
        List<String> folded = found.language().equals("en")
                ? name.stream().map(Folding::fold).toList()
                : surfaces.words(found.name(), language);
        List<String> written = Words.split(english);
        if (written.size() != name.size() || folded.size() != name.size()) {
            return english;
        }
        int from = written.size();
        int to = 0;
        for (int i = 0; i < words.size(); i++) {
            int j = folded.indexOf(words.get(i));
            if (j >= 0) {
                from = Math.min(from, j);
                to = Math.max(to, j + 1);
            }
        }
        if (found.language().equals("en")) {
            for (WordPairs.Pair pair : WordPairs.of(words, folded, costs).pairs()) {
                if (!pair.isMissing() && !pair.isSurplus()) {
                    from = Math.min(from, pair.nameFrom());
                    to = Math.max(to, pair.nameTo());
                }
            }
        }
        return from < to ? String.join(" ", written.subList(from, to)) : english;
    }

    /** The words as they stand in the surface, where they can be told apart there. */
    private static List<String> written(List<String> words, String surface) {
        List<String> split = Words.split(surface);
        return split.size() == words.size() ? split : words;
    }

    private Evidence reason(
            WordPairs.Pair pair,
            List<String> words,
            List<String> seen,
            List<String> written,
            Found found,
            String language,
            ChunkCosts costs) {
        String letters = String.join("", words.subList(pair.from(), pair.to()));
        String surface = String.join(" ", seen.subList(pair.from(), pair.to()));
        String name = String.join(" ", written.subList(pair.nameFrom(), pair.nameTo()));
        if (pair.isMissing()) {
            return new Evidence.WordMissing(-pair.cost(), name);
        }
        double gain = costs.unknown(letters) - pair.cost();
        if (pair.isSurplus()) {
            return new Evidence.WordSurplus(gain, surface);
        }
        if (Folding.fold(name).equals(letters)) {
            return new Evidence.Spelling(gain, surface, name, "", name, true, true);
        }
        boolean isLatin = letters.chars().allMatch(c -> c < 0x80 && !Character.isUpperCase(c));
        return isLatin
                ? romanized(gain, surface, letters, name, pair, found, language)
                : transcribed(gain, surface, letters, name, language);
    }

    /** A surface in the language's own script. */
    private Evidence transcribed(double gain, String surface, String letters, String name, String language) {
        boolean isByRule = routes.spellings(Folding.fold(name), language).stream()
                .anyMatch(spelling -> surfaces.words(spelling, language).equals(List.of(letters)));
        return new Evidence.Transcription(gain, surface, name, routes.languageName(language), isByRule);
    }

    /** A surface in Latin letters: by the spelling that some language gives the name, or its rules would give it. */
    private Evidence romanized(
            double gain,
            String surface,
            String letters,
            String name,
            WordPairs.Pair pair,
            Found found,
            String language) {
        Optional<Route> route = nearest(letters, attested(found, pair, language));
        if (route.isEmpty() && !language.isEmpty()) {
            route = nearest(letters, routes.byRule(Folding.fold(name), language));
        }
        return route.<Evidence>map(by -> new Evidence.Spelling(
                        gain,
                        surface,
                        name,
                        routes.languageName(by.language()),
                        by.spelling(),
                        by.attested(),
                        by.form().equals(letters)))
                .orElseGet(() -> new Evidence.Spelling(gain, surface, name, "", name, true, false));
    }

    private List<Route> attested(Found found, WordPairs.Pair pair, String language) {
        List<Route> all = new ArrayList<>();
        int words = Words.split(found.name()).size();
        Map<String, Boolean> seen = new HashMap<>();
        for (Alias alias : found.names()) {
            List<String> spelled = Words.split(alias.name());
            boolean isWanted = !alias.language().equals("en")
                    && (language.isEmpty() || alias.language().equals(language))
                    && spelled.size() == words;
            if (isWanted) {
                String spelling = String.join(" ", spelled.subList(pair.nameFrom(), pair.nameTo()));
                if (seen.putIfAbsent(alias.language() + spelling, true) == null) {
                    all.addAll(routes.attested(spelling, alias.language()));
                }
            }
        }
        return all;
    }

    /** The route whose result is nearest the surface, if it is near at all. */
    private static Optional<Route> nearest(String surface, List<Route> routes) {
        Route best = null;
        int least = Math.max(1, surface.length() / 3) + 1;
        for (Route route : routes) {
            int distance = LevenshteinDistance.getDefaultInstance().apply(route.form(), surface);
            if (distance < least) {
                least = distance;
                best = route;
            }
        }
        return Optional.ofNullable(best);
    }
}
