package org.orthonym.compare;

/** How a word of one name is a word of the other. */
enum Pairing {
    EQUAL(1),
    VARIANT(0.95f),
    JOINED(0.93f),
    TRANSLATED(0.9f),
    READING(0.8f),
    NICKNAME(0.75f),
    SHORTENED(0.45f),
    GENDER(0.7f),
    FORM(0.6f),
    SPELLING(0),
    FOREIGN(0),
    INITIAL(0.2f),
    ACRONYM(0.2f);

    private final float strength;

    Pairing(float strength) {
        this.strength = strength;
    }

    /** How much it is preferred to other pairings, 0 to 1. */
    float strength() {
        return strength;
    }
}
