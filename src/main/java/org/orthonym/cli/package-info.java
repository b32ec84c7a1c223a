/** The command line: reads, calls the door, prints. Imports every package. */
@NullMarked
package org.orthonym.cli;

import org.jspecify.annotations.NullMarked;
