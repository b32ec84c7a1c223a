/**
 * What machine translation leaves behind around the names, undone rule by rule with offsets kept. Imports {@code text}.
 */
@NullMarked
package org.orthonym.cleanup;

import org.jspecify.annotations.NullMarked;
