/**
 * Claims: what the articles of a story state of one thing, grouped across articles.
 *
 * <p>{@link org.stemma.trace.claim.ClaimFinder} cuts the articles into clauses and groups them in two ways. A clause with
 * a figure whose slot is known (so many dead, so many weeks of outage) joins the claim on that slot. All other clauses
 * are grouped by their wording: content words after light normalisation, weighed by how rare they are in the story; the
 * grouping is conservative, because two claims wrongly joined make a false conflict, while two wrongly apart only make
 * a shorter list. A group becomes a claim when two publishers carry it.
 *
 * <p>A {@link org.stemma.trace.claim.Stated} is one place of a claim with its stance, source and value. Who stands behind
 * it is asked in {@link org.stemma.trace.origin}.
 */
@NullMarked
package org.stemma.trace.claim;

import org.jspecify.annotations.NullMarked;
