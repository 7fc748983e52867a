/**
 * The analysis as a situation report, in the shape that readers of humanitarian updates know: as-of and period, key
 * figures with their claimants, highlights, what is said by topic, by whom and on how many origins, what is contested,
 * which wording to beware of, sources.
 *
 * <p>{@link org.stemma.report.brief.SituationReports} composes a {@link org.stemma.report.brief.SituationReport}, by rule
 * and without a language model; {@link org.stemma.report.brief.Brief} writes it in Markdown and {@link
 * org.stemma.report.brief.BriefPage} as a page to print. Each sentence carries {@link
 * org.stemma.report.brief.Footnotes} that quote a sentence of an article and tell where it stands, and its own words are
 * no firmer than the finding: "said by", "given by", "stands on", never "is". The report is plain text; each format
 * escapes it, Markdown by {@link org.stemma.report.brief.Markdown}, so that no word of an article becomes a link, a
 * heading or markup.
 *
 * <pre>{@code
 * BriefSettings settings = new BriefSettings(Optional.of(AsOf.parse("2031-03-04")), BriefSettings.words("ferry"));
 * new Brief(settings).render(analysis, out);
 * }</pre>
 */
@NullMarked
package org.stemma.report.brief;

import org.jspecify.annotations.NullMarked;
