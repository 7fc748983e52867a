package org.stemma.trace.drift;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.stemma.model.annotation.Commitment;
import org.stemma.model.article.BlockRole;
import org.stemma.model.finding.ClaimKind;
import org.stemma.model.finding.ClaimValue;
import org.stemma.model.finding.Stance;
import org.stemma.trace.claim.ClaimFinder;
import org.stemma.trace.claim.FoundClaim;
import org.stemma.trace.claim.Stated;
import org.stemma.trace.origin.Traced;
import org.stemma.trace.wording.Strength;

/**
 * Statements of one claim against those that they surely rest on: that they say one thing is known here, so that few words
 * in common suffice. "A change to the software caused the outage" rests on "a change may have contributed".
 */
final class StatementDrifts {
    private final Voices voices;

    StatementDrifts(Voices voices) {
        this.voices = voices;
    }

    /** Those of one claim, in the order of its statements. */
    List<Strengthened> find(FoundClaim claim, List<Traced> traced) {
        var found = new ArrayList<Strengthened>();
        if (claim.kind() == ClaimKind.STATUS) {
            var stronger = new ArrayList<Stated>();
            for (Traced one : traced) {
                if (isReport(one.stated())) {
                    source(traced, one)
                            .or(() -> earlier(claim, one.stated(), stronger))
                            .flatMap(source -> drift(one.stated(), source, claim.asksCause()))
                            .ifPresent(drift -> {
                                found.add(drift);
                                stronger.add(one.stated());
                            });
                }
            }
        }
        return List.copyOf(found);
    }

    private static boolean isReport(Stated passage) {
        return passage.supports()
                && passage.clause().role() != BlockRole.CORRECTION
                && passage.stance() != Stance.CORRECTS
                && !passage.value().equals(Optional.of(UNKNOWN))
                && !passage.clause().article().publisherKind().speaksForItself()
                && Strength.of(passage.clause()).commitment().compareTo(Commitment.PLAIN) >= 0;
    }

    private static final ClaimValue UNKNOWN = new ClaimValue.Status(FoundClaim.UNKNOWN);

    /** The statement of another article at the end of the sure steps, where none on the way is as firm. */
    private static Optional<Stated> source(List<Traced> traced, Traced passage) {
        var seen = new LinkedHashSet<Integer>();
        var open = new ArrayList<>(passage.restsOn());
        Stated last = passage.stated();
        while (!open.isEmpty()) {
            int at = open.removeFirst();
            if (!seen.add(at)) {
                continue;
            }
            Stated stated = traced.get(at).stated();
            boolean other = !stated.besides(passage.stated())
                    && stated.supports()
                    && stated.value().equals(passage.stated().value());
            if (other && !isHedged(stated)) {
                return Optional.empty();
            }
            last = other ? stated : last;
            open.addAll(traced.get(at).restsOn());
        }
        return Optional.of(last).filter(source -> !source.equals(passage.stated()));
    }

    /**
     * The first statement of an earlier article on a question of the story, where a passage rests on none that is known and all that was told before it
     * is hedged: whoever told it plainly had nothing plainer to go by. A passage that gives it to somebody who is no outlet is
     * not excused by a report that was too strong already.
     */
    private Optional<Stated> earlier(FoundClaim claim, Stated passage, List<Stated> stronger) {
        if (!claim.isTyped() || voices.isHandedOn(passage.clause())) {
            return Optional.empty();
        }
        boolean credited = voices.creditsOthersThanOutlets(passage.clause());
        List<Stated> before = claim.statements().stream()
                .filter(other -> Sources.isBefore(
                        other.clause().article(), passage.clause().article()))
                .filter(other ->
                        other.stance() != Stance.DENIES && !other.value().equals(Optional.of(UNKNOWN)))
                .filter(other -> other.value().equals(passage.value()))
                .filter(other -> !credited || !stronger.contains(other))
                .toList();
        return before.stream().allMatch(StatementDrifts::isHedged)
                ? before.stream().findFirst()
                : Optional.empty();
    }

    private static boolean isHedged(Stated stated) {
        return Strength.of(stated.clause()).commitment().compareTo(Commitment.PLAIN) < 0;
    }

    private Optional<Strengthened> drift(Stated passage, Stated source, boolean sameMatter) {
        Strength strength = Strength.of(passage.clause());
        Strength before = Strength.of(source.clause());
        Optional<Hit> reserve = sameMatter
                ? ReserveRules.ofOneStatement(passage.clause(), strength, source.clause(), before)
                : ReserveRules.modality(passage.clause(), strength, source.clause(), before);
        return reserve.map(hit -> {
            var hits = new ArrayList<>(List.of(hit));
            boolean own = voices.isOwn(passage.clause());
            if (own) {
                hits.add(Hit.attributionDropped(2, passage.text(), source.text()));
            }
            return new Strengthened(
                    DriftFinder.drift(passage.locus(), source.locus(), hits),
                    ClaimFinder.publisher(passage.clause().article().article()),
                    !own,
                    source.locus());
        });
    }
}
