package org.orthonym.compare;

/** How a word of one name is a word of the other. */
enum Pairing {
    EQUAL("is", 1),
    VARIANT("is another spelling of", 0.95f),
    JOINED("is written apart or together", 0.93f),
    TRANSLATED("says the same as", 0.9f),
    READING("is spelt in another habit", 0.8f),
    NICKNAME("is short for, or for the same as,", 0.75f),
    GENDER("differs by a woman's ending from", 0.7f),
    FORM("is in another language", 0.6f),
    SPELLING("is spelt like", 0),
    FOREIGN("is in another script", 0),
    INITIAL("is an initial of", 0.2f),
    ACRONYM("stands for", 0.2f);

    private final String how;
    private final float strength;

    Pairing(String how, float strength) {
        this.how = how;
        this.strength = strength;
    }

    String how() {
        return how;
    }

    /** How much it is preferred to other pairings, 0 to 1. */
    float strength() {
        return strength;
    }
}
