/** How good repairs are, on sentences that people judged. Imports the root package and what is below it. */
@NullMarked
package org.orthonym.evaluate;

import org.jspecify.annotations.NullMarked;
