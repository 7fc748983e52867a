@NullMarked
package org.stemma.report.brief;

import org.jspecify.annotations.NullMarked;
