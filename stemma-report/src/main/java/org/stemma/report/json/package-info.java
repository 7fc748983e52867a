/**
 * The analysis as JSON documents, for programs and for measuring.
 *
 * <p>{@link org.stemma.report.json.AnalysisJson} writes all of it, field by field as {@code docs/analysis-json.md} tells;
 * the others write a part of it in a vocabulary that other programs know: {@link org.stemma.report.json.ProvFile} in
 * W3C PROV, {@link org.stemma.report.json.ClaimsJsonLd} in schema.org, {@link org.stemma.report.json.AnnotationsJsonLd}
 * in W3C Web Annotation, {@link org.stemma.report.json.PlacesGeoJson} in GeoJSON; {@code docs/exports.md} tells how.
 *
 * <p>Every position counts Unicode code points of the {@code text} of its article, and every span is written with the
 * words that it covers, so that a reader can check the one by the other. One row of a list stands on one line, which
 * makes two documents comparable line by line.
 */
@NullMarked
package org.stemma.report.json;

import org.jspecify.annotations.NullMarked;
