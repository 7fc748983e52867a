@NullMarked
package org.stemma.report.picture;

import org.jspecify.annotations.NullMarked;
