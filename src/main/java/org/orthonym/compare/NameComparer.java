package org.orthonym.compare;

import org.orthonym.gazetteer.EntityType;

/**
 * Compares two names: the probability that they mean the same person or organisation, judged from the names alone. Immutable and
 * safe for many threads; make one and keep it.
 *
 * <p>{@code compare(a, b)} and {@code compare(b, a)} give the same score to the last bit; a name compared with itself scores
 * highest; a name without a letter or digit is nobody's, and scores 0. Of a name, the first 24 words are read, of a word the
 * first 40 letters.
 */
public final class NameComparer {
    private final Vocabulary vocabulary;
    private final NameReader reader;
    private final Aliases aliases;
    private final Likeness ofPersons;
    private final Likeness ofOrganisations;
    private final Weights weights = new Weights();

    private NameComparer() {
        Letters letters = new Letters();
        vocabulary = new Vocabulary(letters);
        reader = new NameReader(letters, vocabulary);
        aliases = new Aliases(reader);
        WordCosts costs = new WordCosts();
        ofPersons = new Likeness(vocabulary, costs, true);
        ofOrganisations = new Likeness(vocabulary, costs, false);
    }

    /** The comparer that ships with the library; making it takes some tenths of a second. */
    public static NameComparer bundled() {
        return new NameComparer();
    }

    /** A name read once, to be compared often. Places and terms are read as organisations are. */
    public AnalysedName analyse(String name, EntityType type) {
        AnalysedName read = reader.read(name, type);
        return read.withAlias(aliases.of(read));
    }

    /** The type two names seem to be of: an organisation if either has a legal form or a word that organisations have. */
    public EntityType guessType(String left, String right) {
        return reader.isOrganisation(left) || reader.isOrganisation(right) ? EntityType.ORG : EntityType.PERSON;
    }

    /** Compares two names of one type. */
    public NameComparison compare(String left, String right, EntityType type) {
        return compare(analyse(left, type), analyse(right, type));
    }

    /**
     * Compares two names.
     *
     * @throws IllegalArgumentException if one was read as a person's and the other not
     */
    public NameComparison compare(AnalysedName left, AnalysedName right) {
        boolean isPerson = left.type() == EntityType.PERSON;
        if (isPerson != (right.type() == EntityType.PERSON)) {
            throw new IllegalArgumentException("a " + left.type().word() + " compared with a "
                    + right.type().word());
        }
        boolean isTurned = AnalysedName.order(left, right) > 0;
        Match match = new Match(
                isTurned ? right : left, isTurned ? left : right, isPerson ? ofPersons : ofOrganisations, isPerson);
        double[] features = new Features(match, vocabulary, isPerson).values;
        return new NameComparison(match, isTurned, features, weights.of(isPerson));
    }
}
