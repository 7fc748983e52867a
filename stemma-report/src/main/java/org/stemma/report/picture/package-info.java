/**
 * Pictures of findings as geometry: where each mark, line and word stands, in pixels of an SVG.
 *
 * <p>Nothing here writes markup; the page's templates draw what a picture says, and escape its words. A picture keeps the
 * finding behind each mark, so that the page can lead from it to its sentence. Every picture is a pure function of its
 * arguments and grows with them in a known way: {@link org.stemma.report.picture.DescentPicture} a row a document,
 * {@link org.stemma.report.picture.RangePicture} a row a claimant and value, the others not at all.
 */
@NullMarked
package org.stemma.report.picture;

import org.jspecify.annotations.NullMarked;
