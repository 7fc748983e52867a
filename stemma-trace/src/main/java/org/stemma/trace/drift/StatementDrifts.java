package org.stemma.trace.drift;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.model.annotation.Commitment;
import org.stemma.model.article.BlockRole;
import org.stemma.model.article.OutletKind;
import org.stemma.model.finding.ClaimKind;
import org.stemma.model.finding.ClaimValue;
import org.stemma.model.finding.DriftKind;
import org.stemma.model.finding.Stance;
import org.stemma.model.text.Span;
import org.stemma.trace.claim.FoundClaim;
import org.stemma.trace.claim.Stated;
import org.stemma.trace.origin.Traced;
import org.stemma.trace.wording.Clause;
import org.stemma.trace.wording.Lexicon;
import org.stemma.trace.wording.Strength;
import org.stemma.trace.wording.Wording;

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
                if (isReport(one.stated()) && !(claim.asksOneAnswer() && isExcused(claim, one.stated()))) {
                    source(traced, one)
                            .or(() -> earlier(claim, one.stated(), stronger))
                            .flatMap(source -> drift(one.stated(), source, claim.asksOneAnswer()))
                            .or(() -> denied(claim, one.stated()))
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
                && !passage.speaksForItself()
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
        if (!claim.isTyped()) {
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
        return before.stream().allMatch(other -> isHedged(other) || voices.isHandedOn(other.clause()))
                ? before.stream()
                        .filter(StatementDrifts::isHedged)
                        .filter(other -> isOfItself(passage) || voices.agree(passage.clause(), other.clause()))
                        .findFirst()
                : Optional.empty();
    }

    /** Whether a passage keeps a reserve elsewhere, or a body's own document has told as much before it. */
    private boolean isExcused(FoundClaim claim, Stated passage) {
        return isHedgedBeside(passage)
                || voices.isHandedOn(passage.clause())
                || claim.statements().stream()
                        .filter(own -> own.clause().article().publisherKind() == OutletKind.OFFICIAL)
                        .filter(own -> Sources.isBefore(
                                own.clause().article(), passage.clause().article()))
                        .filter(own -> own.supports() && own.value().equals(passage.value()))
                        .anyMatch(own -> !isHedged(own));
    }

    /** Whether another clause of the sentence has a hedge: "…, with great probability". */
    private static boolean isHedgedBeside(Stated passage) {
        Clause clause = passage.clause();
        Span sentence = Voices.sentence(clause);
        return Strength.of(clause.article(), Wording.words(clause.article().words(sentence), sentence.start()))
                .hedge()
                .isPresent();
    }

    /** Whether the answer is who is said to give it: "the Red Column has claimed responsibility". */
    private static boolean isOfItself(Stated passage) {
        String answer = passage.value()
                .filter(ClaimValue.Status.class::isInstance)
                .map(value -> ((ClaimValue.Status) value).name())
                .orElse("");
        return passage.sources().stream()
                .flatMap(source -> source.mention().stream())
                .flatMap(mention -> Wording.words(passage.clause().article().words(mention)).stream())
                .anyMatch(word -> word.content() && answer.contains(word.text()));
    }

    private static boolean isHedged(Stated stated) {
        return Strength.of(stated.clause()).commitment().compareTo(Commitment.PLAIN) < 0 || isSuspected(stated);
    }

    private static boolean isSuspected(Stated stated) {
        return SUSPICIONS.hasAny(stated.clause().words());
    }

    private static final Lexicon SUSPICIONS = Lexicon.load("suspicions");

    /** A suspicion that became a fact; absent where the source has a hedge of its own, or the passage suspects as well. */
    private static Optional<Hit> ofSuspicion(Stated passage, Stated source) {
        if (!isSuspected(source)
                || isHedged(passage)
                || Strength.of(source.clause()).hedge().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new Hit(
                DriftKind.MODALITY_STRENGTHENED, 3, passage.text(), source.text(), "a suspicion became a fact"));
    }

    /** Whether the words for a source hold a name: "health bosses" at the head of a sentence do not. */
    private static boolean creditsByName(Stated passage) {
        return passage.sources().stream()
                .flatMap(source -> source.mention().stream())
                .anyMatch(mention ->
                        NAME.matcher(passage.clause().article().words(mention)).find());
    }

    private static final Pattern NAME = Pattern.compile("^\\p{Lu}\\S*$|\\s\\P{L}?\\p{Lu}");

    /** What a passage gives to somebody whose own document, published before, denies it: absent where it gives it to nobody. */
    private Optional<Strengthened> denied(FoundClaim claim, Stated passage) {
        if (!claim.asksOneAnswer() || !voices.creditsOthersThanOutlets(passage.clause())) {
            return Optional.empty();
        }
        List<Stated> documents = claim.statements().stream()
                .filter(own -> own.clause().article().publisherKind() == OutletKind.OFFICIAL)
                .toList();
        if (documents.stream().anyMatch(own -> own.supports() && own.value().equals(passage.value()))) {
            return Optional.empty();
        }
        return documents.stream()
                .filter(own -> own.stance() == Stance.DENIES && own.value().equals(passage.value()))
                .filter(own -> Sources.isBefore(
                        own.clause().article(), passage.clause().article()))
                .filter(own -> !creditsByName(passage) || voices.agree(passage.clause(), own.clause()))
                .findFirst()
                .map(own -> new Strengthened(
                        DriftFinder.drift(
                                passage.locus(),
                                own.locus(),
                                List.of(
                                        new Hit(
                                                DriftKind.SPEECH_ACT_CHANGED,
                                                3,
                                                passage.text(),
                                                own.text(),
                                                "given to somebody whose own words deny it"),
                                        new Hit(
                                                DriftKind.PREDICATE_STRENGTHENED,
                                                3,
                                                passage.text(),
                                                own.text(),
                                                "given to somebody whose own words deny it"))),
                        passage.publisher(),
                        false,
                        own.locus()));
    }

    private Optional<Strengthened> drift(Stated passage, Stated source, boolean sameMatter) {
        Strength strength = Strength.of(passage.clause());
        Strength before = Strength.of(source.clause());
        Optional<Hit> reserve = sameMatter
                ? ReserveRules.ofOneStatement(passage.clause(), strength, source.clause(), before)
                : ReserveRules.modality(passage.clause(), strength, source.clause(), before);
        reserve = reserve.or(() -> sameMatter ? ofSuspicion(passage, source) : Optional.empty());
        return reserve.map(hit -> {
            var hits = new ArrayList<>(List.of(hit));
            boolean own = voices.isOwn(passage.clause());
            if (own) {
                hits.add(Hit.attributionDropped(2, passage.text(), source.text()));
            }
            return new Strengthened(
                    DriftFinder.drift(passage.locus(), source.locus(), hits),
                    passage.publisher(),
                    !own,
                    source.locus());
        });
    }
}
