@NullMarked
package org.stemma.report.wording;

import org.jspecify.annotations.NullMarked;
