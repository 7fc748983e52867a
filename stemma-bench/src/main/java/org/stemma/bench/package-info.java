/**
 * Measures: speed with JMH, and quality against committed floors.
 */
@NullMarked
package org.stemma.bench;

import org.jspecify.annotations.NullMarked;
