/**
 * Reports as they were found: captures, articles, blocks, and what could not be read.
 *
 * <p>A {@link org.stemma.model.article.Capture} is the bytes; an {@link org.stemma.model.article.Article} is one state
 * of one report, extracted from a capture: its text and its labelled {@link org.stemma.model.article.Block}s. A changed
 * text at the same URI is another article. Nothing is dropped: by-lines, captions, embedded posts and page furniture
 * are blocks with a role of their own, so that later stages can leave them out of the outlet's own voice.
 *
 * <p>Three clocks are kept apart: published (and where that was found), retrieved, and the time of the event, which is
 * an annotation. A {@link org.stemma.model.article.Timestamp} is an interval where the source is vague.
 *
 * <p>An input that cannot be read is a value, {@link org.stemma.model.article.Rejected}, never an exception.
 */
@NullMarked
package org.stemma.model.article;

import org.jspecify.annotations.NullMarked;
