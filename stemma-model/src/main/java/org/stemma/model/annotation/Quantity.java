package org.stemma.model.annotation;

import java.util.Optional;
import org.stemma.model.text.Span;

/**
 * A number with what it counts or measures.
 *
 * @param span the number with its bound, unit and approximation: "at least 75 per cent"
 * @param low the least value that the words allow; {@link Double#NEGATIVE_INFINITY} where they give no lower bound
 * @param high the greatest value that the words allow; {@link Double#POSITIVE_INFINITY} where they give no upper bound
 * @param approximate whether it is marked as rough: "about", "some"
 * @param unit what it is measured in, in singular lower-case English: {@code person}, {@code percent}, {@code week},
 *     {@code EUR}; empty for a bare count of things
 * @param counted the words for what is counted, "workers" in "38 workers"; absent if there are none
 */
public record Quantity(Span span, double low, double high, boolean approximate, String unit, Optional<Span> counted) {
    /** @throws IllegalArgumentException if {@code low > high} or either is no number */
    public Quantity {
        if (Double.isNaN(low) || Double.isNaN(high) || low > high) {
            throw new IllegalArgumentException("not an interval of values: " + low + " to " + high);
        }
    }

    /** Whether it gives one value. */
    public boolean exact() {
        return low == high;
    }
}
