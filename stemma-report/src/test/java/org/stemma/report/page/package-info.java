@NullMarked
package org.stemma.report.page;

import org.jspecify.annotations.NullMarked;
