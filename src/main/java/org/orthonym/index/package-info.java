/**
 * The gazetteer compiled for look-up: exact, near, and by office. Imports {@code gazetteer}, {@code route} and {@code script}.
 */
@NullMarked
package org.orthonym.index;

import org.jspecify.annotations.NullMarked;
