/**
 * One stage alone, on a corpus of one's own: the tasks behind {@code stemma predict}.
 *
 * <p>A {@link org.stemma.engine.predict.PredictTask} reads a corpus and writes one prediction a line, as the formats in
 * docs/predict.md say. It uses the fields of the input that a stage would have (id, text, title, outlet, published, url,
 * html) and no other, and never the name of the file. Positions are Unicode code points into the text that was given.
 */
@NullMarked
package org.stemma.engine.predict;

import org.jspecify.annotations.NullMarked;
