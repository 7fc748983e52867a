/**
 * Words that limit or stress commitment, and the scales by which their probabilities are read.
 *
 * <p>{@link org.stemma.annotate.hedge.HedgeReader} finds the cues of a text ("likely", "a realistic possibility",
 * "reportedly", "up to six weeks") with the clause that they bear on. {@link org.stemma.annotate.hedge.Scale} is a
 * yardstick with its bands: the published ones of the United Kingdom and the United States, or one that the text itself
 * defines ("“likely” means 55 to 75 per cent"), which {@link org.stemma.annotate.hedge.OwnScales} reads.
 *
 * <pre>{@code
 * HedgeReader hedges = HedgeReader.of("en");
 * List<Hedge> found = hedges.read(lexemes, quantities);
 * Yardstick yardstick = hedges.scales().usedBy("Defence Intelligence", "GB");
 * Hedge rated = hedges.scales().published(yardstick).rate(found.getFirst(), "likely");   // 55 to 75 per cent
 * }</pre>
 *
 * <p>Hints and traps: a published yardstick is never applied to a text for its words alone, because most people say
 * "likely" without one; whoever knows the speaker asks {@link org.stemma.annotate.hedge.Scales#usedBy} and rates.
 */
@NullMarked
package org.stemma.annotate.hedge;

import org.jspecify.annotations.NullMarked;
