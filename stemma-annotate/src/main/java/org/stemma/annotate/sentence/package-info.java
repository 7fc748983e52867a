/**
 * Sentences of an article.
 *
 * <p>{@link org.stemma.annotate.sentence.SentenceSplitter} goes once over the tokens of each block and closes a sentence
 * at a stop that ends one. A sentence never reaches over two blocks, so a headline or a caption without a stop is a
 * sentence by itself.
 *
 * <p>Hints and traps: the quotation marks and brackets that close directly after a stop belong to the sentence. A stop
 * inside a quotation that the sentence goes on after ("Really?" she said) does not close it.
 */
@NullMarked
package org.stemma.annotate.sentence;

import org.jspecify.annotations.NullMarked;
