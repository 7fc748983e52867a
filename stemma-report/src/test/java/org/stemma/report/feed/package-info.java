@NullMarked
package org.stemma.report.feed;

import org.jspecify.annotations.NullMarked;
