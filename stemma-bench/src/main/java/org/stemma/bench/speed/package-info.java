/** How fast it is: benchmarks of the whole walk and of its stages, on the stories of the examples folder. */
@NullMarked
package org.stemma.bench.speed;

import org.jspecify.annotations.NullMarked;
