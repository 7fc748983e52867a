package org.stemma.trace.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.stemma.model.finding.ClaimValue.Amount;
import org.stemma.model.finding.DriftKind;
import org.stemma.trace.claim.Sums;
import org.stemma.trace.wording.Places;

/** The rules for figures: another number, a range that became a bound, a bound that came in. */
final class FigureRules {
    private FigureRules() {}

    /**
     * How a figure changed from its source's.
     *
     * @param passage the later figure
     * @param source the earlier one
     */
    static List<Hit> hits(Amount passage, Amount source) {
        String became = Sums.shown(passage);
        String was = Sums.shown(source);
        boolean same = passage.low() == source.low() && passage.high() == source.high();
        if (same || !passage.unit().equals(source.unit())) {
            return List.of();
        }
        boolean range =
                !source.exact() && Double.isFinite(source.low()) && Double.isFinite(source.high()) && source.low() > 0;
        if (range && passage.high() == source.high() && passage.low() <= 0) {
            return List.of(hit(DriftKind.QUANTITY_RANGE_TO_BOUND, 1, became, was, "the lower bound is gone"));
        }
        boolean bound = source.exact() && Double.isInfinite(passage.high());
        var hits = new ArrayList<Hit>();
        if (!passage.compatible(source)) {
            hits.add(hit(DriftKind.QUANTITY_CHANGED, 3, became, was, was + " became " + became));
        } else if (passage.exact() && !source.exact() && isNear(passage, source)) {
            int severity = Double.isInfinite(source.high()) ? 1 : 2;
            hits.add(hit(DriftKind.QUANTITY_CHANGED, severity, became, was, was + " became exactly " + became));
        }
        if (bound) {
            hits.add(hit(DriftKind.BOUND_ADDED, 1, became, was, "“at least” came in"));
        }
        return hits;
    }

    /** Whether a number is near the bound that it takes the place of: else the two are of different things. */
    private static boolean isNear(Amount passage, Amount source) {
        double bound = Double.isFinite(source.low()) && source.low() > 0 ? source.low() : source.high();
        return passage.low() <= bound * NEAR_A_BOUND && bound <= passage.low() * NEAR_A_BOUND;
    }

    /** A number and a bound further apart than by this factor say nothing of one another. */
    private static final double NEAR_A_BOUND = 1.25;

    /** A share of a larger whole: "of the town" became "of the region"; absent where the wholes are not known. */
    static Optional<Hit> base(String passage, String source) {
        OptionalInt here = Places.rung(passage);
        OptionalInt before = Places.rung(source);
        if (here.isEmpty() || before.isEmpty() || here.getAsInt() <= before.getAsInt()) {
            return Optional.empty();
        }
        String became = passage.toLowerCase(Locale.ROOT);
        String was = source.toLowerCase(Locale.ROOT);
        return Optional.of(
                hit(DriftKind.SCOPE_WIDENED, 3, became, was, "a share of the " + was + " became one of the " + became));
    }

    private static Hit hit(DriftKind kind, int severity, String became, String was, String why) {
        return new Hit(kind, severity, became, was, why);
    }
}
