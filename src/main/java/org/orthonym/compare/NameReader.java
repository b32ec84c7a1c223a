package org.orthonym.compare;

import org.orthonym.gazetteer.EntityType;

/** Analyses names, those of persons in one way and all others in another. Immutable and safe for many threads. */
final class NameReader {
    private final PersonReader persons;
    private final OrganisationReader organisations;

    NameReader(Letters letters, Vocabulary vocabulary) {
        persons = new PersonReader(letters, vocabulary);
        organisations = new OrganisationReader(letters, vocabulary);
    }

    AnalysedName read(String name, EntityType type) {
        return type == EntityType.PERSON ? persons.read(name) : organisations.read(name, type);
    }

    /** Whether a name has a legal form, or a word that organisations have and persons have not. */
    boolean isOrganisation(String name) {
        return organisations.isOrganisation(name);
    }
}
