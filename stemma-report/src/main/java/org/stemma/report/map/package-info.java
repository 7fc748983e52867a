/**
 * The outline of the world's countries, for maps that need no tile server: {@link org.stemma.report.map.Outline} gives
 * what of it lies in a window, cut to the window's edges.
 */
@NullMarked
package org.stemma.report.map;

import org.jspecify.annotations.NullMarked;
