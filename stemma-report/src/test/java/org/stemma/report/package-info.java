@NullMarked
package org.stemma.report;

import org.jspecify.annotations.NullMarked;
