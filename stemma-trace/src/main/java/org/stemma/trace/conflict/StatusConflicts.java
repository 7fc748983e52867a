package org.stemma.trace.conflict;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.finding.Conflict;
import org.stemma.model.finding.Verdict;
import org.stemma.model.text.Span;
import org.stemma.trace.claim.FoundClaim;
import org.stemma.trace.claim.Likeness;
import org.stemma.trace.claim.NoPlan;
import org.stemma.trace.claim.Stated;
import org.stemma.trace.origin.Traced;
import org.stemma.trace.wording.Clause;
import org.stemma.trace.wording.Lexicon;
import org.stemma.trace.wording.Lexicon.Match;
import org.stemma.trace.wording.Predicates;
import org.stemma.trace.wording.Strength;
import org.stemma.trace.wording.Word;

/** The conflicts among the statements of a claim without figures: who says so against who denies it. */
final class StatusConflicts {
    private StatusConflicts() {}

    /** One conflict for each two origins of which one denies what the other says. */
    static List<Conflict> find(FoundClaim claim, List<Traced> traced) {
        var conflicts = new ArrayList<Conflict>();
        Misreports.ofState(
                        claim,
                        traced,
                        StatusConflicts::isPlain,
                        (report, source) -> !source.supports() && contradict(report, source))
                .ifPresent(conflicts::add);
        List<Series> series = Series.of(traced, stated -> true);
        for (Series says : series) {
            Optional<Stated> said = says.best().stream()
                    .filter(Stated::supports)
                    .filter(StatusConflicts::isPlain)
                    .findFirst();
            for (Series denies : series) {
                Optional<Stated> denied = denies.best().stream()
                        .filter(stated -> !stated.supports())
                        .findFirst();
                if (says.origin().id().equals(denies.origin().id())
                        || said.isEmpty()
                        || denied.isEmpty()
                        || !contradict(said.get(), denied.get())
                        || !says.isNamed()
                        || !denies.isNamed()
                        || said.get().besides(denied.get())) {
                    continue;
                }
                boolean settled = changed(says, said.get(), false) || changed(denies, denied.get(), true);
                conflicts.add(Pair.of(
                        claim.id(),
                        said.get(),
                        denied.get(),
                        settled ? Verdict.CONFLICT_RESOLVED : Verdict.CONFLICT,
                        settled
                                ? "one side has since taken the other's view"
                                : says.origin().what() + " says so, "
                                        + denies.origin().what() + " denies it"));
            }
        }
        return conflicts;
    }

    /**
     * Whether two statements are of one proposition: the denial denies in so many words ("no warning was given"), all of
     * it or most of both is shared, and neither is conditional. An offer that is rejected denies nothing. Likeness alone
     * joins what only sounds alike.
     */
    private static boolean contradict(Stated said, Stated denied) {
        List<String> one = said.clause().stems();
        List<String> other = proposition(denied.clause());
        int shared = Likeness.shared(one, other).size();
        int shorter = (int) Math.min(
                one.stream().distinct().count(), other.stream().distinct().count());
        int longer = (int) Math.max(
                one.stream().distinct().count(), other.stream().distinct().count());
        boolean conditional = Strength.of(said.clause()).condition().isPresent()
                || Strength.of(denied.clause()).condition().isPresent();
        boolean opensWithDenial = DENIALS.at(denied.clause().words(), 0).isPresent();
        boolean asserted = said.clause().asserts()
                && denied.clause().asserts()
                && Predicates.states(said.clause())
                && (opensWithDenial || Predicates.states(denied.clause()));
        boolean flat = shared >= FEWEST_SHARED
                && shared == shorter
                && (longer - shared <= MOST_BESIDES || isWhatWasDone(said, other))
                && opensWithDenial
                && turnsShared(denied, one, true);
        return !conditional
                && asserted
                && (flat
                        || (shared > FEWEST_SHARED
                                && shared * 3 >= longer * 2
                                && turnsShared(denied, one, shared == longer)));
    }

    /** The stems of what a clause denies, without the event that it is timed by: "… before the water came". */
    private static List<String> proposition(Clause clause) {
        List<Word> words = clause.words();
        int end = words.size();
        for (int i = 1; i < words.size(); i++) {
            boolean timed =
                    words.get(i).text().equals("before") && Predicates.states(clause, words.subList(i, words.size()));
            end = timed ? Math.min(end, i) : end;
        }
        return NoPlan.without(words.subList(0, end)).stream()
                .filter(Word::content)
                .map(Word::stem)
                .toList();
    }

    /**
     * Whether what a denial turns is a word that the other statement has too: "the law could not stand without it" does not
     * deny that the law is struck down. A denial outside the clause turns all of it; "not all" denies that all do only where
     * nothing else differs.
     */
    private static boolean turnsShared(Stated denied, List<String> said, boolean allShared) {
        List<Word> words = denied.clause().words();
        Optional<Match> negation = NEGATIONS.matches(words).stream()
                .filter(match -> !match.category().equals("no denial"))
                .findFirst();
        return negation.isEmpty()
                || words.stream()
                        .skip(NoPlan.planned(words, negation.get().until())
                                .orElse(negation.get().until()))
                        .filter(Word::content)
                        .findFirst()
                        .filter(word -> said.contains(word.stem()))
                        .filter(word -> allShared || !WHOLES.contains(word.text()))
                        .isPresent();
    }

    private static final Set<String> WHOLES = Set.of("all", "every", "each", "everybody", "everyone");

    private static final Lexicon NEGATIONS = Lexicon.load("negations");

    /**
     * Whether a statement tells that just what a flat denial denies was done, with more on how and when: "we issued an
     * evacuation warning at 05:50" against "no warning was given", but not "the warning was issued too late".
     */
    private static boolean isWhatWasDone(Stated said, List<String> denied) {
        List<Word> words = said.clause().words();
        int first = words.size();
        int last = -1;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).content() && denied.contains(words.get(i).stem())) {
                first = Math.min(first, i);
                last = i;
            }
        }
        List<Span> names = said.clause().names();
        if (last < 0 || contents(words.subList(0, first), names) > MOST_BESIDES) {
            return false;
        }
        long between = contents(words.subList(first, last + 1), names) - FEWEST_SHARED;
        boolean closed =
                last + 1 == words.size() || PREPOSITIONS.at(words, last + 1).isPresent();
        return closed && between <= MOST_BESIDES;
    }

    /** The number of content words; a name of several is one. */
    private static long contents(List<Word> words, List<Span> names) {
        long plain = words.stream()
                .filter(Word::content)
                .filter(word -> names.stream().noneMatch(name -> name.contains(word.span())))
                .count();
        return plain
                + names.stream()
                        .filter(name -> words.stream().map(Word::span).anyMatch(name::contains))
                        .count();
    }

    private static final Lexicon PREPOSITIONS = Lexicon.load("opening-prepositions");

    private static final Lexicon DENIALS = Lexicon.load("opening-denials");

    /** With more content words besides those of a flat denial, what it denies may be something else. */
    private static final int MOST_BESIDES = 2;

    /** Fewer shared content words are no proposition. */
    private static final int FEWEST_SHARED = 2;

    /** Whether a statement commits itself: who holds something possible does not contradict who denies it. */
    private static boolean isPlain(Stated stated) {
        return Strength.of(stated.clause()).hedge().isEmpty();
    }

    /** Whether an origin has later said the opposite of a statement of its own. */
    private static boolean changed(Series series, Stated first, boolean toSupport) {
        return series.all().stream()
                .filter(later -> Times.later(later, first, Duration.ZERO))
                .anyMatch(later -> later.supports() == toSupport);
    }
}
