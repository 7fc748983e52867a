/**
 * The analysis as one JSON document, for programs and for measuring.
 *
 * <p>{@link org.stemma.report.json.AnalysisJson} writes it, field by field as {@code docs/analysis-json.md} tells. Every
 * position counts Unicode code points of the {@code text} of its article, and every span is written with the words that
 * it covers, so that a reader can check the one by the other. One row of a list stands on one line, which makes two
 * documents comparable line by line.
 */
@NullMarked
package org.stemma.report.json;

import org.jspecify.annotations.NullMarked;
