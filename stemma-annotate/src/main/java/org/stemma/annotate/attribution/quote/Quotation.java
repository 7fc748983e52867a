package org.stemma.annotate.attribution.quote;

import java.util.OptionalInt;
import org.stemma.model.text.Span;

/**
 * A stretch between quotation marks in one block.
 *
 * @param outer with its marks
 * @param inner without its marks and without white space at its edges; not empty
 * @param depth 0 for the outermost, 1 for a quotation inside a quotation
 * @param block the index of its block in the article
 * @param closed whether its closing mark stands in the block
 * @param continues the index of the quotation of an earlier block that this one goes on with: the earlier one has no
 *     closing mark, and this one opens its block; absent if it stands alone
 */
public record Quotation(Span outer, Span inner, int depth, int block, boolean closed, OptionalInt continues) {}
