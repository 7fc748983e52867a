/**
 * What sort of publisher stands behind a text: one that reports what others say, or one that publishes its own words.
 *
 * <p>{@link org.stemma.annotate.publisher.PublisherJudge} weighs evidence that any text carries: the words of the
 * outlet's name, the address of the page, a byline, a dateline, the first person outside quotation marks. It matters
 * because the sentences of a body that speaks for itself are its own utterances, and a primary source.
 *
 * <p>Hints and traps: what the input says wins over any evidence. Without a name, or with evidence on neither side, the
 * kind stays unknown, and the text is read as a report.
 */
@NullMarked
package org.stemma.annotate.publisher;

import org.jspecify.annotations.NullMarked;
