/**
 * How a name changes on its way through a source language, and how likely a surface form is given a name. Imports
 * {@code script}.
 */
@NullMarked
package org.orthonym.route;

import org.jspecify.annotations.NullMarked;
