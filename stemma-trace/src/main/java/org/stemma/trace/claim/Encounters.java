package org.stemma.trace.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.article.OutletKind;
import org.stemma.model.text.Span;
import org.stemma.trace.claim.StatusReader.Says;
import org.stemma.trace.claim.StatusReader.Status;
import org.stemma.trace.wording.Clause;
import org.stemma.trace.wording.Lexicon;
import org.stemma.trace.wording.Word;

/**
 * Who did it to whom, where two bodies tell it the other way round in their own documents: "the launch Tern rammed the
 * trawler Anna" and "the Anna ran into the Tern". Immutable; safe between threads.
 *
 * <p>The names before the deed are those of who did it, the ones behind it of who suffered it; "was rammed by" turns them
 * round.
 */
final class Encounters {
    /** The slot of who did it. */
    static final String SLOT = "encounter";

    private static final Lexicon DEEDS = Lexicon.load("encounters");
    private static final Set<String> PASSIVE = Set.of("was", "were", "been", "being", "is", "are");

    /** So many words before a deed its auxiliary may stand. */
    private static final int REACH = 2;

    private final Optional<Rivals> rivals;

    private record Deed(Clause clause, Set<String> doers, Set<String> sufferers) {
        boolean turns(Deed other) {
            return shared(doers, other.sufferers).isPresent()
                    && shared(other.doers, sufferers).isPresent();
        }
    }

    private record Rivals(String one, String other) {}

    private Encounters(Optional<Rivals> rivals) {
        this.rivals = rivals;
    }

    /** The first encounter that two bodies tell the other way round. */
    static Encounters of(List<Clause> clauses) {
        List<Deed> own = clauses.stream()
                .filter(clause -> clause.article().publisherKind() == OutletKind.OFFICIAL)
                .flatMap(clause -> deed(clause).stream())
                .toList();
        return new Encounters(own.stream()
                .flatMap(one -> own.stream()
                        .filter(other -> !publisher(one).equals(publisher(other)) && one.turns(other))
                        .map(other -> new Rivals(
                                shared(one.doers(), other.sufferers()).orElseThrow(),
                                shared(other.doers(), one.sufferers()).orElseThrow())))
                .findFirst());
    }

    private static String publisher(Deed deed) {
        return ClaimFinder.publisher(deed.clause().article().article());
    }

    /** Which of the two did it, as a clause tells; absent for a clause that tells of no such encounter. */
    Optional<Status> of(Clause clause) {
        if (rivals.isEmpty() || clause.asks()) {
            return Optional.empty();
        }
        Rivals two = rivals.get();
        String subject = two.one() + " and " + two.other();
        return deed(clause).flatMap(deed -> {
            boolean first = deed.doers().contains(two.one()) && deed.sufferers().contains(two.other());
            boolean second =
                    deed.doers().contains(two.other()) && deed.sufferers().contains(two.one());
            Says says = StanceReader.denies(clause) ? Says.NO : Says.YES;
            return first == second
                    ? Optional.empty()
                    : Optional.of(new Status(SLOT, subject, first ? two.one() : two.other(), says));
        });
    }

    private static Optional<Deed> deed(Clause clause) {
        List<Word> words = clause.words();
        return DEEDS.matches(words).stream().findFirst().map(match -> {
            boolean passive = words.subList(Math.max(0, match.from() - REACH), match.from()).stream()
                            .anyMatch(word -> PASSIVE.contains(word.text()))
                    && words.stream()
                            .skip(match.until())
                            .anyMatch(word -> word.text().equals("by"));
            Set<String> before =
                    names(clause, clause.span().start(), match.span().start());
            Set<String> behind = names(clause, match.span().end(), clause.span().end());
            return new Deed(clause, passive ? behind : nearestFirst(before), passive ? nearestFirst(before) : behind);
        });
    }

    /** The names before a deed, from the nearest: of "the Norland launch Tern" the last is who did it. */
    private static Set<String> nearestFirst(Set<String> names) {
        return new LinkedHashSet<>(List.copyOf(names).reversed());
    }

    private static Set<String> names(Clause clause, int from, int until) {
        var names = new LinkedHashSet<String>();
        for (Word word : clause.words()) {
            boolean inside = word.span().start() >= from && word.span().end() <= until;
            boolean named = clause.names().stream().anyMatch((Span name) -> name.contains(word.span()));
            if (inside && named && word.content()) {
                names.add(word.text().toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    private static Optional<String> shared(Set<String> one, Set<String> other) {
        return one.stream().filter(other::contains).findFirst();
    }
}
