/** Who and what there is: entities, aliases, offices, tenures; read, checked, layered, compiled. Imports {@code text}. */
@NullMarked
package org.orthonym.gazetteer;

import org.jspecify.annotations.NullMarked;
