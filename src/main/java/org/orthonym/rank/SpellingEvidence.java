package org.orthonym.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.orthonym.candidate.Alignment;
import org.orthonym.candidate.Recent;
import org.orthonym.candidate.WordMatch;
import org.orthonym.compare.NameForms;
import org.orthonym.index.NameIndex;
import org.orthonym.link.Evidence;
import org.orthonym.mention.TextMention;
import org.orthonym.route.Endings;
import org.orthonym.route.Route;
import org.orthonym.route.Routes;
import org.orthonym.script.Lexicon;

/** What the letters of a mention say for and against a candidate. Immutable and safe for many threads. */
final class SpellingEvidence {
    private static final int REMEMBERED = 20_000;
    private static final int LONGEST_ABBREVIATION = 5;

    private final NameIndex index;
    private final Lexicon lexicon;
    private final Routes routes;
    private final Weights weights;
    private final Endings endings;
    private final NameForms names = NameForms.bundled();

    private record Word(String folded, String language) {}

    private final Recent<Word, Set<String>> byRule = new Recent<>(REMEMBERED);

    SpellingEvidence(NameIndex index, Lexicon lexicon, Routes routes, Weights weights) {
        this.index = index;
        this.lexicon = lexicon;
        this.routes = routes;
        this.weights = weights;
        this.endings = Endings.bundled().romanized(routes);
    }

    List<Evidence> of(TextMention mention, Alignment alignment, String language) {
        WordForms forms = new WordForms(endings, names, this::byRule, language);
        SpellingFeatures features = SpellingFeatures.of(mention, alignment, index, lexicon, forms);
        List<Evidence> evidence = new ArrayList<>();
        List<WordMatch> changed = alignment.matches().stream()
                .filter(match -> match.isPair() && !match.isSame())
                .toList();
        double letters = weights.of("gain") * features.gain()
                + weights.of("worst") * features.worst()
                + weights.of("skeleton") * features.skeleton()
                + weights.of("first") * features.first()
                + weights.of("learned") * features.learned();
        for (WordMatch match : alignment.matches()) {
            if (match.isSame()) {
                double weight = SpellingFeatures.isOrdinary(match.surface(), lexicon)
                        ? weights.of("same-word")
                        : weights.of("same") * SpellingFeatures.rarity(match, alignment, index);
                evidence.add(spelling(weight, match, alignment));
            } else if (match.isPair()) {
                evidence.add(spelling(letters / changed.size(), match, alignment));
            }
        }
        if (changed.isEmpty()) {
            evidence.add(new Evidence.Shape(letters, "the words are the name's, others are left out"));
        }
        add(evidence, "words", features.words(), "as many words as the name");
        add(evidence, "single", features.single(), "a single word");
        add(
                evidence,
                "fragment",
                features.fragment(),
                "one word for a name of " + alignment.name().words().size());
        add(evidence, "extra", features.extra(), "more words than the name has");
        add(evidence, "contradiction", features.contradiction(), "a name that this one does not have");
        add(evidence, "swapped", features.swapped(), "the words in another order");
        if (features.form() > 0) {
            add(
                    evidence,
                    "form",
                    features.form(),
                    "a form that " + routes.languageName(language) + " gives such names");
        }
        add(evidence, "variant", features.variant(), "another way to write the name, which may be right");
        add(evidence, "name-form", features.nameForm(), "the same name in another language, which may be right");
        add(evidence, "pinyin", features.pinyin(), "Chinese names in pinyin, in which a letter makes another name");
        add(evidence, "all-capitals", features.allCapitals(), "in capitals throughout");
        if (isAbbreviation(mention)) {
            add(evidence, "abbreviation", 1, "an abbreviation, in which another letter makes another one");
        }
        add(evidence, "capital-right", features.capitalRight(), "a capitalised word follows");
        add(evidence, "no-surname", features.noSurname(), "nothing stands for the surname");
        add(evidence, "place", features.place(), "a place");
        add(evidence, "org", features.org(), "an organisation");
        if (!changed.isEmpty()) {
            double known = weights.of("word") * features.word()
                    + weights.of("word-alone") * features.word() * features.single()
                    + weights.of("name") * features.name()
                    + weights.of("unknown") * features.unknown();
            String surface = String.join(
                    " ",
                    changed.stream().map(match -> capitalized(match.surface())).toList());
            evidence.add(new Evidence.KnownWords(known, surface, features.unknown() == 0));
        }
        return evidence;
    }

    private static boolean isAbbreviation(TextMention mention) {
        return mention.isAllCapitals()
                && mention.words().size() == 1
                && mention.words().get(0).length() <= LONGEST_ABBREVIATION;
    }

    private Set<String> byRule(String word, String language) {
        return byRule.get(
                new Word(word, language),
                of -> routes.byRule(of.folded, of.language).stream()
                        .map(Route::form)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private void add(List<Evidence> evidence, String weight, double times, String what) {
        if (times != 0) {
            evidence.add(new Evidence.Shape(weights.of(weight) * times, what));
        }
    }

    private Evidence spelling(double logOdds, WordMatch match, Alignment alignment) {
        Route route = match.route();
        String word = match.word() < alignment.name().words().size()
                        && alignment.name().via().isEmpty()
                ? index.spelled(alignment.name().words().get(match.word()))
                : alignment.name().entity().name();
        return new Evidence.Spelling(
                logOdds,
                capitalized(match.surface()),
                word,
                route.isDirect() ? "" : routes.languageName(route.language()),
                route.spelling(),
                route.attested(),
                route.form().equals(match.surface()));
    }

    private static String capitalized(String folded) {
        int first = folded.offsetByCodePoints(0, 1);
        return folded.substring(0, first).toUpperCase(Locale.ROOT) + folded.substring(first);
    }
}
