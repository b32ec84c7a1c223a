package org.orthonym.evaluate;

/** How many garbled names there were, how many were edited, and how many of those read right then. Not safe for several threads. */
public final class Tally {
    private int garbles;
    private int edited;
    private int right;

    void add(boolean isEdited, boolean isRight) {
        garbles++;
        edited += isEdited ? 1 : 0;
        right += isRight ? 1 : 0;
    }

    /** The number of garbled names. */
    public int garbles() {
        return garbles;
    }

    /** The number of those that an edit touches. */
    public int edited() {
        return edited;
    }

    /** The number of those that read right in the end. */
    public int right() {
        return right;
    }

    /** The share of the edited that is right; NaN if none was edited. */
    public double precision() {
        return edited == 0 ? Double.NaN : right / (double) edited;
    }

    /** The share of the garbled that is right in the end; NaN if there was none. */
    public double recall() {
        return garbles == 0 ? Double.NaN : right / (double) garbles;
    }

    /** F0.5, which counts precision twice as much as recall (van Rijsbergen 1979); 0 if nothing is right. */
    public double f05() {
        return right == 0 ? 0 : 1.25 * precision() * recall() / (0.25 * precision() + recall());
    }
}
