/** Decisions into edits: what is written, and where. Imports {@code rank} and what is below it. */
@NullMarked
package org.orthonym.rewrite;

import org.jspecify.annotations.NullMarked;
