/**
 * Two names, one bearer? The probability that two strings name the same person or organisation, and why. Imports {@code script},
 * {@code route} and {@code gazetteer} (for the type).
 */
@NullMarked
package org.orthonym.compare;

import org.jspecify.annotations.NullMarked;
