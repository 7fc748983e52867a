@NullMarked
package org.stemma.report.table;

import org.jspecify.annotations.NullMarked;
