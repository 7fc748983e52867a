@NullMarked
package org.stemma.report.graph;

import org.jspecify.annotations.NullMarked;
