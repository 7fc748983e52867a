@NullMarked
package org.stemma.report.map;

import org.jspecify.annotations.NullMarked;
