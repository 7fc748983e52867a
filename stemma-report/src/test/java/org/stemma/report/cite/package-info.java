@NullMarked
package org.stemma.report.cite;

import org.jspecify.annotations.NullMarked;
