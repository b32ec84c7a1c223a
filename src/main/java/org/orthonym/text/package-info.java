/** Text by UTF-16 offsets: spans, edits, and the way back to the original. Imports nothing of ours. */
@NullMarked
package org.orthonym.text;

import org.jspecify.annotations.NullMarked;
