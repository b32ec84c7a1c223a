/** Names in a text and the roles beside them. Imports {@code link}, {@code index}, {@code token}, {@code script}, {@code text}. */
@NullMarked
package org.orthonym.mention;

import org.jspecify.annotations.NullMarked;
