package org.stemma.model.finding;

import java.util.List;
import org.stemma.model.article.TimeInterval;
import org.stemma.model.text.Evidence;

/**
 * What is new at one time.
 *
 * @param at when
 * @param kind what sort of change
 * @param why what changed, a sentence for people
 * @param claims the claims that it touches, sorted; may be empty
 * @param evidence the words that bring it
 */
public record Change(TimeInterval at, ChangeKind kind, String why, List<ClaimId> claims, Evidence evidence)
        implements Finding {
    /** Copies the list. */
    public Change {
        claims = List.copyOf(claims);
    }
}
