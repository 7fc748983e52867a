package org.stemma.model.finding;

/** What a statement says of a claim's slot. */
public sealed interface ClaimValue {
    /**
     * A number or a range of numbers.
     *
     * @param low the least value; {@link Double#NEGATIVE_INFINITY} without a lower bound
     * @param high the greatest; {@link Double#POSITIVE_INFINITY} without an upper bound
     * @param unit as {@link org.stemma.model.annotation.Quantity#unit()}
     * @param approximate whether it is marked as rough
     */
    record Amount(double low, double high, String unit, boolean approximate) implements ClaimValue {
        /** @throws IllegalArgumentException if {@code low > high} or either is no number */
        public Amount {
            if (Double.isNaN(low) || Double.isNaN(high) || low > high) {
                throw new IllegalArgumentException("not an interval of values: " + low + " to " + high);
            }
        }

        /** Whether it is one value. */
        public boolean exact() {
            return low == high;
        }

        /** Whether some value fits both. */
        public boolean compatible(Amount other) {
            return low <= other.high && other.low <= high;
        }
    }

    /**
     * A status, as {@code yes}, {@code no}, {@code held}, {@code captured}.
     *
     * @param name lower case, not blank
     */
    record Status(String name) implements ClaimValue {}
}
