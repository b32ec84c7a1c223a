/** Strings only: folding and the sound of words. Imports nothing of ours. */
@NullMarked
package org.orthonym.script;

import org.jspecify.annotations.NullMarked;
