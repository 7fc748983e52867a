package org.stemma.trace.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.trace.claim.StatusReader.Says;
import org.stemma.trace.claim.StatusReader.Status;
import org.stemma.trace.wording.Clause;
import org.stemma.trace.wording.Lexicon;
import org.stemma.trace.wording.Strength;
import org.stemma.trace.wording.Word;

/**
 * What a story tells as decided although a body says in its own document that it is not: "the ward will shut" beside "no
 * decision has been taken to close the ward". Immutable; safe between threads.
 *
 * <p>What is asked comes from the denial: the deed behind "no decision … to", and what it is done to. A clause tells the deed
 * as settled if it has both, and neither plans nor considers it only. What is closed for so many weeks is not closed.
 */
final class Decisions {
    /** The slot of whether something is decided. */
    static final String SLOT = "decision";

    private static final String DECIDED = "decided";
    private static final Lexicon DELIBERATIONS = Lexicon.load("deliberations");
    private static final Lexicon INTENTS = Lexicon.load("plans");

    /** Words of intent that tell a thing as settled. */
    private static final Set<String> SETTLED = Set.of("set to", "due to", "scheduled", "will");

    private final List<Deed> denied;

    private record Deed(String verb, Set<String> objects, String words) {}

    private Decisions(List<Deed> denied) {
        this.denied = List.copyOf(denied);
    }

    /** What the documents of bodies among some clauses say is not decided. */
    static Decisions of(List<Clause> clauses) {
        var denied = new ArrayList<Deed>();
        for (Clause clause : clauses) {
            if (clause.article().publisherKind().speaksForItself()) {
                deed(clause).filter(deed -> !denied.contains(deed)).ifPresent(denied::add);
            }
        }
        return new Decisions(denied);
    }

    /** What a clause says of the first decision that it speaks of; absent if it speaks of none. */
    Optional<Status> of(Clause clause) {
        if (denied.isEmpty() || clause.asks()) {
            return Optional.empty();
        }
        boolean denies = planned(clause.words()).isPresent();
        for (Deed deed : denied) {
            boolean told = clause.stems().contains(deed.verb())
                    && clause.stems().stream().anyMatch(deed.objects()::contains);
            if (told && (denies || isSettled(clause))) {
                Says says = denies || StanceReader.denies(clause) ? Says.NO : Says.YES;
                return Optional.of(new Status(SLOT, deed.words(), DECIDED, says));
            }
        }
        return Optional.empty();
    }

    private static boolean isSettled(Clause clause) {
        Strength strength = Strength.of(clause);
        boolean intends = INTENTS.matches(clause.words()).stream()
                .anyMatch(match ->
                        !SETTLED.contains(clause.article().words(match.span()).toLowerCase(Locale.ROOT)));
        boolean counts = !FigureReader.figures(clause).isEmpty()
                || clause.quantities().stream()
                        .anyMatch(quantity -> quantity.unit().isEmpty());
        return !counts
                && strength.hedge().isEmpty()
                && strength.condition().isEmpty()
                && !intends
                && !DELIBERATIONS.hasAny(clause.words());
    }

    private static Optional<Deed> deed(Clause clause) {
        OptionalInt planned = planned(clause.words());
        if (planned.isEmpty()) {
            return Optional.empty();
        }
        List<Word> deed =
                clause.words().subList(planned.getAsInt(), clause.words().size());
        List<String> stems = deed.stream().filter(Word::content).map(Word::stem).toList();
        return stems.size() < 2
                ? Optional.empty()
                : Optional.of(new Deed(
                        stems.getFirst(),
                        new LinkedHashSet<>(stems.subList(1, stems.size())),
                        deed.stream().map(Word::text).collect(Collectors.joining(" "))));
    }

    /** Where what is not decided begins. */
    private static OptionalInt planned(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).text().equals("no")) {
                OptionalInt planned = NoPlan.planned(words, i + 1);
                if (planned.isPresent()) {
                    return planned;
                }
            }
        }
        return OptionalInt.empty();
    }
}
