/**
 * From a mention to the few entities it may mean: by sound, by office, by the document's cast. Imports {@code mention}, {@code
 * index}, {@code link}, {@code route}, {@code script}.
 */
@NullMarked
package org.orthonym.candidate;

import org.jspecify.annotations.NullMarked;
