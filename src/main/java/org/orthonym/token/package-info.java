/** Text into sentences and tokens. Imports {@code text} and {@code script}. */
@NullMarked
package org.orthonym.token;

import org.jspecify.annotations.NullMarked;
