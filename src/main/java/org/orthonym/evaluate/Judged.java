package org.orthonym.evaluate;

/**
 * An edit or suggestion of which is known whether it is right.
 *
 * @param confidence what the repairer says, 0 to 1
 */
record Judged(double confidence, boolean isRight) {}
