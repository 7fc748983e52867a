/**
 * How linking grows: made corpora of any size with planted copies, edits and stories, and the run that measures them.
 *
 * <p>{@link org.stemma.bench.scale.MadeCorpus} makes the articles from a seed; the same seed gives the same bytes.
 * {@link org.stemma.bench.scale.ScaleRun} links corpora of growing sizes and prints time by stage, peak heap, bytes of the
 * index, recall of what was planted, and the exponent with which time grows.
 *
 * <pre>
 * make scale            # 10,000, 30,000 and 100,000 articles on two threads
 * </pre>
 */
@NullMarked
package org.stemma.bench.scale;

import org.jspecify.annotations.NullMarked;
