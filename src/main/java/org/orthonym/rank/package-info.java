/** Candidates into evidence, score, confidence, decision. Imports {@code candidate} and what is below it. */
@NullMarked
package org.orthonym.rank;

import org.jspecify.annotations.NullMarked;
