package org.stemma.trace.claim;

import java.util.Set;

/**
 * Tells whether two clauses say one thing, and not only something of one topic. Immutable; safe between threads.
 *
 * <p>News of one story shares its words: what two sentences have in common is mostly the topic. So most of what either says
 * must be shared, unless one of them is a whole statement that the other holds. Two sentences about different people or
 * with different figures are two statements; one that denies the other must deny the same proposition.
 */
final class OneThing {
    /*
     * Set by hand, on two sets of claims read in real news and on the four traced examples.
     */

    /** The least overlap of two statements. */
    private static final double LEAST_OVERLAP = 0.42;

    /** Two clauses may share so many terms by chance; they must be nearly all that the two have. */
    private static final int FEW_SHARED = 2;

    private static final double LEAST_OVERLAP_OF_FEW = 0.7;

    /** The least overlap where one of the two only names something. */
    private static final double LEAST_OVERLAP_OF_NAMING = 0.55;

    /** So many terms of a mere naming others may use as well. */
    private static final int FEW_NAMED = 3;

    /** The least overlap of two of which one denies what the other says. */
    private static final double LEAST_OVERLAP_OF_DENIAL = 0.6;

    /** Who differs in a name or a figure must be told alike otherwise: spellings and corrections differ so. */
    private static final double TOLD_ALIKE = 0.75;

    /** The containment at which one clause is held by the other as a whole. */
    private static final double HELD = 0.95;

    private final Likeness likeness;

    OneThing(Likeness likeness) {
        this.likeness = likeness;
    }

    /** Whether two clauses say one thing, or one denies what the other says. */
    boolean is(Proposition one, Proposition other) {
        int shared = Likeness.shared(one.terms(), other.terms()).size();
        double overlap = likeness.overlap(one.terms(), other.terms());
        boolean alike = overlap >= TOLD_ALIKE;
        if (shared < FEW_SHARED
                || one.supposes() != other.supposes()
                || (!alike && (isOfAnother(one, other) || one.demands() != other.demands()))) {
            return false;
        }
        boolean held = likeness.containment(one.terms(), other.terms()) >= HELD;
        if (Polarity.opposed(one.clause(), other.clause())) {
            Proposition told = shorter(one, other).equals(one) ? other : one;
            return (shared > FEW_SHARED || (shorter(one, other).deniesFlatly() && !told.counts()))
                    && one.demands() == other.demands()
                    && one.states()
                    && other.states()
                    && one.clause().asserts()
                    && other.clause().asserts()
                    && (overlap >= LEAST_OVERLAP_OF_DENIAL || (held && contradicts(one, other)));
        }
        if (one.states() && other.states()) {
            if (shared == FEW_SHARED) {
                return overlap >= LEAST_OVERLAP_OF_FEW;
            }
            if (deniesAnother(one, other) || deniesAnother(other, one)) {
                return false;
            }
            Proposition shorter = shorter(one, other);
            Proposition longer = shorter.equals(one) ? other : one;
            boolean holdsWhole = held
                    && shorter.whole()
                    && !shorter.hasLightVerb()
                    && longer.terms().contains(shorter.verb());
            return holdsWhole || overlap >= (tellAnother(one, other) ? TOLD_ALIKE : LEAST_OVERLAP);
        }
        boolean cause = one.causes() || other.causes();
        boolean ofOne = one.speaker().isPresent() && one.speaker().equals(other.speaker());
        return (overlap >= LEAST_OVERLAP_OF_NAMING && (shared > FEW_NAMED || ofOne))
                || (held && cause && shared > FEW_SHARED);
    }

    /** Whether the shorter denies flatly what the longer tells first: "no warning was given", "we gave a warning at noon". */
    private static boolean contradicts(Proposition one, Proposition other) {
        Proposition denial = shorter(one, other);
        Proposition told = denial.equals(one) ? other : one;
        long before = told.terms().stream()
                .takeWhile(term -> !denial.terms().contains(term))
                .count();
        return denial.deniesFlatly() && before <= MOST_BEFORE_DENIED;
    }

    /** So many other things may be told before what a flat denial denies. */
    private static final int MOST_BEFORE_DENIED = 2;

    /** Whether what one says is not so is nothing that the other tells: "did not meddle" beside "interfered". */
    private static boolean deniesAnother(Proposition one, Proposition other) {
        Polarity own = Polarity.of(one.clause());
        Polarity its = Polarity.of(other.clause());
        return own.denied().contains(one.verb())
                && !other.clause().stems().contains(one.verb())
                && !its.whole()
                && its.denied().isEmpty();
    }

    /** Whether the first thing that each tells is not in the other. */
    private static boolean tellAnother(Proposition one, Proposition other) {
        return !one.verb().isEmpty()
                && !other.verb().isEmpty()
                && (!other.terms().contains(one.verb()) || !one.terms().contains(other.verb()));
    }

    private static boolean isOfAnother(Proposition one, Proposition other) {
        Set<String> names = one.names();
        boolean others = names.stream().anyMatch(name -> !other.terms().contains(name))
                && other.names().stream().anyMatch(name -> !one.terms().contains(name));
        boolean speakers = (one.isOfSpeaker() && other.isOfHearer() && !other.isOfSpeaker())
                || (other.isOfSpeaker() && one.isOfHearer() && !one.isOfSpeaker())
                || (one.isOfSpeaker()
                        && other.isOfSpeaker()
                        && one.speaker().isPresent()
                        && other.speaker().isPresent()
                        && !one.speaker().equals(other.speaker()));
        return others || speakers || Proposition.differ(one.numbers(), other.numbers());
    }

    private static Proposition shorter(Proposition one, Proposition other) {
        return one.terms().size() <= other.terms().size() ? one : other;
    }
}
