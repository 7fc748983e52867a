package org.stemma.model.finding;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.article.TimeInterval;
import org.stemma.model.text.Locus;

/**
 * One article stating one claim at one place. Ordered by place.
 *
 * @param locus the words
 * @param stance how it stands to the claim
 * @param attributedTo whom the article credits; absent in its own voice, and where it credits nobody known
 * @param attribution the index of the article's attribution; absent in its own voice
 * @param value what it says of the slot; absent for a claim without one
 * @param asOf for when the value is given; absent if not said
 * @param origin the origin behind it; absent where unknown
 */
public record Statement(
        Locus locus,
        Stance stance,
        Optional<EntityId> attributedTo,
        OptionalInt attribution,
        Optional<ClaimValue> value,
        Optional<TimeInterval> asOf,
        Optional<OriginId> origin)
        implements Comparable<Statement> {
    @Override
    public int compareTo(Statement other) {
        return Comparator.comparing(Statement::locus).compare(this, other);
    }
}
