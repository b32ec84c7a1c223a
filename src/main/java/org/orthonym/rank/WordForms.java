package org.orthonym.rank;

import java.util.LinkedHashSet;
import java.util.Set;
import org.orthonym.candidate.Alignment;
import org.orthonym.candidate.WordMatch;
import org.orthonym.index.NameIndex;
import org.orthonym.route.Endings;
import org.orthonym.route.Route;

/**
 * Tells the forms that a document's language really gives to names, by its rules and endings, letter by letter: "Mertzissa" is
 * Finnish for in Mertz. Immutable and safe for many threads.
 */
final class WordForms {
    private final Endings endings;
    private final String language;

    /**
     * The forms of one language.
     *
     * @param endings in Latin letters
     * @param language BCP 47 tag; empty if it is not known: then nothing is such a form
     */
    WordForms(Endings endings, String language) {
        this.endings = endings;
        this.language = language;
    }

    /** Whether the surface is such a form of the name's word. */
    boolean isForm(WordMatch match, Alignment alignment, NameIndex index) {
        if (language.isEmpty()) {
            return false;
        }
        Set<String> bases = new LinkedHashSet<>(endings.bases(match.surface(), language));
        if (bases.contains(SpellingFeatures.word(match, alignment, index))) {
            return true;
        }
        bases.add(match.surface());
        return index.routes(alignment.name().words().get(match.word())).stream()
                .filter(route -> route.language().equals(language))
                .map(Route::form)
                .anyMatch(bases::contains);
    }
}
