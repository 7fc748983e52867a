package org.stemma.report.cite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.model.finding.Claim;
import org.stemma.model.finding.ClaimValue;
import org.stemma.report.wording.Display;
import org.stemma.report.wording.Values;

/**
 * What a claim is called: where its statements give different figures, the range of them ("Injured: 6 to 17 people
 * given"), so that none of them stands over the others; else its clearest statement, read alone.
 */
public final class ClaimTitle {
    private ClaimTitle() {}

    /** The range of the figures if there is one, else the words of the clearest statement. */
    public static String of(Claim claim, Library library) {
        return range(claim).orElseGet(() -> WholeWords.ofClaim(claim, library));
    }

    /** The range of the figures; absent without a slot, and where the figures are not at least two. */
    public static Optional<String> range(Claim claim) {
        List<ClaimValue.Amount> amounts = amounts(claim);
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (ClaimValue.Amount amount : amounts) {
            for (double bound : new double[] {amount.low(), amount.high()}) {
                boolean upTo = bound == 0 && amount.high() > 0;
                if (Double.isFinite(bound) && !upTo) {
                    least = Math.min(least, bound);
                    most = Math.max(most, bound);
                }
            }
        }
        String slot = Display.line(claim.slot());
        if (slot.isEmpty() || !(least < most)) {
            return Optional.empty();
        }
        String unit = Values.unit(Values.unit(amounts.getFirst(), slot));
        return Optional.of(Display.capital(slot) + ": " + Values.number(least) + " to " + Values.number(most)
                + (unit.isEmpty() ? "" : " " + unit) + " given");
    }

    /** The figures in the unit that most statements use. */
    private static List<ClaimValue.Amount> amounts(Claim claim) {
        Map<String, List<ClaimValue.Amount>> byUnit = new LinkedHashMap<>();
        claim.statements().forEach(statement -> {
            if (statement.value().isPresent() && statement.value().get() instanceof ClaimValue.Amount amount) {
                byUnit.merge(amount.unit(), List.of(amount), ClaimTitle::joined);
            }
        });
        List<ClaimValue.Amount> most = List.of();
        for (List<ClaimValue.Amount> amounts : byUnit.values()) {
            most = amounts.size() > most.size() ? amounts : most;
        }
        return most;
    }

    private static List<ClaimValue.Amount> joined(List<ClaimValue.Amount> some, List<ClaimValue.Amount> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
