/** How fast, how small: programs that measure, not tests; {@link org.orthonym.benchmark.Benchmarks} runs them. */
@NullMarked
package org.orthonym.benchmark;

import org.jspecify.annotations.NullMarked;
