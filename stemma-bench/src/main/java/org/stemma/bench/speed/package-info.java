/** How fast it is: benchmarks of the whole walk and of its stages on the examples, and of reading large web archives. */
@NullMarked
package org.stemma.bench.speed;

import org.jspecify.annotations.NullMarked;
