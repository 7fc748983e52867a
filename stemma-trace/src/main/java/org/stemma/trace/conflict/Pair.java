package org.stemma.trace.conflict;

import org.stemma.model.finding.ClaimId;
import org.stemma.model.finding.Conflict;
import org.stemma.model.finding.Verdict;
import org.stemma.trace.claim.Stated;

/** Builds conflicts with the earlier statement first. */
final class Pair {
    private Pair() {}

    static Conflict of(ClaimId claim, Stated one, Stated other, Verdict verdict, String why) {
        boolean inOrder = Times.gap(one, other) <= 0;
        return new Conflict(claim, (inOrder ? one : other).locus(), (inOrder ? other : one).locus(), verdict, why);
    }
}
