/**
 * The door: {@link org.orthonym.NameRepairer} repairs an {@link org.orthonym.Article} and gives a {@link org.orthonym.Repair}.
 * Imports every package below it.
 */
@NullMarked
package org.orthonym;

import org.jspecify.annotations.NullMarked;
