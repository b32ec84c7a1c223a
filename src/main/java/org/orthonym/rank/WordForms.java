package org.orthonym.rank;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BiFunction;
import org.orthonym.candidate.Alignment;
import org.orthonym.candidate.WordMatch;
import org.orthonym.compare.NameForms;
import org.orthonym.index.NameIndex;
import org.orthonym.route.Endings;
import org.orthonym.route.Route;
import org.orthonym.script.Variants;

/**
 * Tells the forms that a document's language really gives to names, by its rules and endings, letter by letter: "Mertzissa" is
 * Finnish for in Mertz. Immutable and safe for many threads.
 */
final class WordForms {
    private final Endings endings;
    private final NameForms names;
    private final BiFunction<String, String, Set<String>> byRule;
    private final String language;

    /**
     * The forms of one language.
     *
     * @param endings in Latin letters
     * @param names that are one in several languages
     * @param byRule what rules make of a folded word in a language, in Latin letters
     * @param language BCP 47 tag; empty if it is not known: then nothing is such a form
     */
    WordForms(Endings endings, NameForms names, BiFunction<String, String, Set<String>> byRule, String language) {
        this.endings = endings;
        this.names = names;
        this.byRule = byRule;
        this.language = language;
    }

    /** Whether the surface is only another way to write the name's word, which may be right: Sergei for Sergey. */
    boolean isVariant(WordMatch match, Alignment alignment, NameIndex index) {
        return Variants.key(match.surface()).equals(Variants.key(SpellingFeatures.word(match, alignment, index)));
    }

    /** Whether the surface is what the name's word is in another language: Michel for Mikhail. */
    boolean isNameForm(WordMatch match, Alignment alignment, NameIndex index) {
        return names.areOne(match.surface(), SpellingFeatures.word(match, alignment, index));
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
        String word = SpellingFeatures.word(match, alignment, index);
        return index.routes(alignment.name().words().get(match.word())).stream()
                        .filter(route -> route.language().equals(language))
                        .map(Route::form)
                        .anyMatch(bases::contains)
                || byRule.apply(word, language).stream().anyMatch(bases::contains);
    }
}
