@NullMarked
package org.stemma.report.json;

import org.jspecify.annotations.NullMarked;
