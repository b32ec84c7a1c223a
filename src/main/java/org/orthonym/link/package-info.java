/** The nouns of entity linking: mention, candidate, evidence, decision. Imports {@code text} and {@code gazetteer}. */
@NullMarked
package org.orthonym.link;

import org.jspecify.annotations.NullMarked;
