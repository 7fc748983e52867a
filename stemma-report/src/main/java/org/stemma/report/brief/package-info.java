/**
 * The analysis as a situation report in Markdown, in the shape that readers of humanitarian updates know: as-of and
 * period, key figures with their claimants, what changed, what is said by whom on how many origins, what is contested,
 * which wording to beware of, sources.
 *
 * <p>{@link org.stemma.report.brief.Brief} writes it by rule, without a language model. Each sentence ends in a {@link
 * org.stemma.report.brief.Footnotes footnote} that quotes a sentence of an article and tells where it stands, and its
 * own words are no firmer than the finding: "says", "is given by", "stands on", never "is". Words of articles are
 * escaped for Markdown by {@link org.stemma.report.brief.Markdown}, so that none of them becomes a link, a heading or
 * markup.
 */
@NullMarked
package org.stemma.report.brief;

import org.jspecify.annotations.NullMarked;
