package org.stemma.model.tradition;

import java.util.List;
import java.util.Optional;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.article.TimeInterval;
import org.stemma.model.text.Evidence;

/**
 * A document that is not among the inputs and that articles carry pieces of.
 *
 * @param id its name in the stemma
 * @param issuer whose document it is
 * @param issued when it was issued, as far as the articles tell; absent if they do not
 * @param traditions its statements, in the order in which they stood
 * @param text the archetypes in that order; {@code […]} where their order leaves a gap; empty where no words are rebuilt
 * @param evidence the loci that credit it
 */
public record LostDocument(
        DocumentId id,
        EntityId issuer,
        Optional<TimeInterval> issued,
        List<TraditionId> traditions,
        String text,
        Evidence evidence) {
    /** @throws IllegalArgumentException if the id is that of a held document */
    public LostDocument {
        traditions = List.copyOf(traditions);
        if (!id.isLost()) {
            throw new IllegalArgumentException("not the id of a lost document: " + id);
        }
    }
}
