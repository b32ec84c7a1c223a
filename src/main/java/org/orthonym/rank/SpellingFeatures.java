package org.orthonym.rank;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.orthonym.candidate.Alignment;
import org.orthonym.candidate.WordMatch;
import org.orthonym.gazetteer.EntityType;
import org.orthonym.index.Name;
import org.orthonym.index.NameIndex;
import org.orthonym.mention.TextMention;
import org.orthonym.script.Lexicon;
import org.orthonym.script.Skeleton;
import org.orthonym.script.Variants;

/**
 * What is measured of a surface against a name; each has its weight in {@code weights.tsv}.
 *
 * @param gain nats by which the name explains the surface better than an unknown name does, at most 40 either way
 * @param worst how much of the least explained surface word the name explains, -1 to 1
 * @param skeleton how alike, letters kept over letters, 0 to 1, the least alike of the consonant skeletons are: of the surface word and the form it came by
 * @param same how many surface words are the name's own, ordinary English words aside; words of many names count less
 * @param sameWord how many are, and are ordinary English words: Agency, Institute
 * @param words 1 if surface and name have as many words
 * @param single 1 if the surface is one word
 * @param fragment 1 if the surface is one word and the name has several
 * @param extra how many surface words the name does not have
 * @param contradiction how many surface words are known names that the name does not have and nothing in it explains
 * @param swapped 1 if the words stand in another order
 * @param word how many changed words are ordinary English words
 * @param name how many are known names
 * @param unknown 1 if no changed word is known
 * @param allCapitals 1 if the surface is in capitals throughout
 * @param capitalRight 1 if a capitalised word follows
 * @param first the share of changed words that keep their first letter
 * @param place 1 if the entity is a place
 * @param org 1 if it is an organisation or a term
 * @param learned nats by which learned costs explain the words better than as unknown names, at most 40 either way
 * @param form the share of changed words that are, letter by letter, a form that the document's language gives the name's word
 * @param variant 1 if the changed words are other ways to write the name's, which may be right
 * @param nameForm 1 if the changed words are what the name's are in another language, or other ways to write them
 * @param pinyin 1 if surface and name can both be read as pinyin
 * @param noSurname 1 if no word of the surface stands for the name's surname
 */
record SpellingFeatures(
        double gain,
        double worst,
        double skeleton,
        double same,
        double sameWord,
        double words,
        double single,
        double fragment,
        double extra,
        double contradiction,
        double swapped,
        double word,
        double name,
        double unknown,
        double allCapitals,
        double capitalRight,
        double first,
        double place,
        double org,
        double learned,
        double form,
        double variant,
        double nameForm,
        double pinyin,
        double noSurname) {
    /** Nats above which more letters that agree prove no more. */
    private static final double MOST_GAIN = 40;

    /** A word of no more names than this is rare. */
    private static final int RARE = 12;

    /** A surface word that the name's word explains no better than this share of what a stranger's name would cost. */
    private static final double UNEXPLAINED = 0.75;

    /**
     * Measures.
     *
     * @param forms what the document's language makes of names
     */
    static SpellingFeatures of(
            TextMention mention, Alignment alignment, NameIndex index, Lexicon lexicon, WordForms forms) {
        List<WordMatch> pairs =
                alignment.matches().stream().filter(WordMatch::isPair).toList();
        List<WordMatch> changed = pairs.stream().filter(m -> !m.isSame()).toList();
        Name name = alignment.name();
        int size = name.words().size();
        int named = 0;
        int ordinary = 0;
        int first = 0;
        for (WordMatch match : changed) {
            first += word(match, alignment, index).charAt(0) == match.surface().charAt(0) ? 1 : 0;
        }
        for (String word : mention.words()) {
            if (pairs.stream()
                    .noneMatch(match -> match.isSame() && match.surface().equals(word))) {
                boolean isName = lexicon.isName(word) || index.hasWord(word);
                named += isName ? 1 : 0;
                ordinary += !isName && lexicon.isWord(word) ? 1 : 0;
            }
        }
        double sameWords = pairs.stream()
                .filter(match -> match.isSame() && isOrdinary(match.surface(), lexicon))
                .count();
        EntityType type = alignment.name().entity().type();
        return new SpellingFeatures(
                Math.max(-MOST_GAIN, Math.min(MOST_GAIN, alignment.gain())),
                worst(alignment),
                least(
                        changed,
                        match -> likeness(
                                Skeleton.of(match.surface()),
                                Skeleton.of(match.route().form()))),
                pairs.stream()
                        .filter(match -> match.isSame() && !isOrdinary(match.surface(), lexicon))
                        .mapToDouble(match -> rarity(match, alignment, index))
                        .sum(),
                sameWords,
                flag(mention.words().size() == size),
                flag(mention.words().size() == 1),
                flag(mention.words().size() == 1 && size > 1),
                alignment.matches().stream()
                        .filter(match -> match.word() < 0 && !match.surface().isEmpty())
                        .count(),
                alignment.matches().stream()
                        .filter(match -> isContradiction(match, lexicon))
                        .count(),
                flag(alignment.isSwapped()),
                ordinary,
                named,
                flag(named + ordinary == 0 && !changed.isEmpty()),
                flag(mention.isAllCapitals()),
                flag(mention.hasCapitalRight()),
                changed.isEmpty() ? 1 : first / (double) changed.size(),
                flag(type == EntityType.PLACE),
                flag(type == EntityType.ORG || type == EntityType.TERM),
                Math.max(-MOST_GAIN, Math.min(MOST_GAIN, alignment.learned())),
                changed.isEmpty()
                        ? 0
                        : changed.stream()
                                        .filter(match -> forms.isForm(match, alignment, index))
                                        .count()
                                / (double) changed.size(),
                flag(!changed.isEmpty() && changed.stream().allMatch(m -> forms.isVariant(m, alignment, index))),
                flag(changed.stream().anyMatch(m -> forms.isNameForm(m, alignment, index))
                        && changed.stream()
                                .allMatch(m ->
                                        forms.isVariant(m, alignment, index) || forms.isNameForm(m, alignment, index))),
                flag(!changed.isEmpty()
                        && pairs.stream()
                                .allMatch(match -> Variants.isPinyin(match.surface())
                                        && Variants.isPinyin(word(match, alignment, index)))),
                flag(name.hasFamily()
                        && pairs.stream().noneMatch(m -> m.word() >= name.familyFrom() && m.word() < name.familyTo())));
    }

    /** How much of the least explained surface word the name explains, -1 to 1. */
    static double worst(Alignment alignment) {
        return least(
                alignment.matches().stream().filter(WordMatch::isPair).toList(),
                match -> Math.max(-1, 1 - match.cost() / Math.max(match.unknown(), 1)));
    }

    private static boolean isContradiction(WordMatch match, Lexicon lexicon) {
        return !match.surface().isEmpty()
                && lexicon.isName(match.surface())
                && (match.word() < 0 || match.cost() > UNEXPLAINED * match.unknown());
    }

    static boolean isOrdinary(String folded, Lexicon lexicon) {
        return lexicon.isWord(folded) && !lexicon.isName(folded);
    }

    /** How much a word that agrees proves: a word of many names proves little. 1 for a rare one, towards 0. */
    static double rarity(WordMatch match, Alignment alignment, NameIndex index) {
        int names = index.namesWith(alignment.name().words().get(match.word())).size();
        return names <= RARE ? 1 : RARE / (double) names;
    }

    private static double flag(boolean is) {
        return is ? 1 : 0;
    }

    private static double least(List<WordMatch> matches, ToDoubleFunction<WordMatch> measure) {
        return matches.stream().mapToDouble(measure).min().orElse(1);
    }

    /** The name's own word, or the whole romanized name where it has no words of its own. */
    static String word(WordMatch match, Alignment alignment, NameIndex index) {
        String word = index.word(alignment.name().words().get(match.word()));
        return word.isEmpty() ? match.route().form() : word;
    }

    private static double likeness(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        return longer == 0 ? 1 : 1 - LevenshteinDistance.getDefaultInstance().apply(a, b) / (double) longer;
    }
}
