package org.stemma.trace.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.annotation.Quantity;
import org.stemma.model.text.Span;
import org.stemma.trace.wording.Clause;
import org.stemma.trace.wording.Lexicon;
import org.stemma.trace.wording.Lexicon.Match;
import org.stemma.trace.wording.Predicates;
import org.stemma.trace.wording.Word;

/**
 * Finds the words that tell what a number counts.
 *
 * <p>They are looked for behind the number ("seven people are missing"), up to the next number or conjunction, then before
 * it. A number behind them must be what they have done to whom: "killing at least another seven"; a number that is led by
 * "to" or "at" belongs to a total named before it ("the number of people killed, officials said, rose to seven").
 * Whoever does something to others is not counted by it: "three gunmen killed a guard".
 */
final class SlotNames {
    private static final Lexicon COUNTS = Lexicon.load("counts");
    private static final Lexicon BUILDINGS = Lexicon.load("buildings");
    private static final Lexicon DURATIONS = Lexicon.load("durations");
    private static final Lexicon SHARES = Lexicon.load("shares");
    private static final Lexicon TAKEN = Lexicon.load("number-uses", "taken");
    private static final Lexicon TOLD = Lexicon.load("number-uses", "told");
    private static final Lexicon LEADS = Lexicon.load("slot-syntax", "lead");
    private static final Lexicon BRIDGES = Lexicon.load("slot-syntax", "bridge");
    private static final Lexicon BARRIERS = Lexicon.load("slot-syntax", "barrier");
    private static final Lexicon DOING = Lexicon.load("slot-syntax", "doing");
    private static final Lexicon DONE = Lexicon.load("slot-syntax", "done");
    private static final Lexicon SUFFERED = Lexicon.load("slot-syntax", "suffered");
    private static final Lexicon SOMEBODY = Lexicon.load("slot-syntax", "somebody");
    private static final Lexicon TOTALS = Lexicon.load("slot-syntax", "total");
    private static final Lexicon TAKING_PART = Lexicon.load("slot-syntax", "taking part");
    private static final Set<String> TIME_UNITS = Lexicon.stems("time-units");

    /** How many words behind a number may stand before the word that names its slot. */
    private static final int REACH_BEHIND = 6;

    /** What is told of those who are counted goes before what they are called: "1,200 protesters arrested". */
    private static final Set<String> TOLD_OF_PEOPLE = Set.of("arrested", "injured", "dead", "missing");

    private static final String WHEN_TAKEN = " when taken";
    private static final String WHEN_LED = " when led";
    private static final String ATTENDING = "attending";

    private final NumberPlace place;
    private final Lexicon lexicon;
    private final boolean led;

    private SlotNames(NumberPlace place, Lexicon lexicon) {
        this.place = place;
        this.lexicon = lexicon;
        List<Word> before = place.before();
        this.led = !before.isEmpty() && LEADS.isAt(before, before.size() - 1);
    }

    /** The words that name the slot of a number; absent where none do. */
    static Optional<Match> of(NumberPlace place) {
        boolean none = !isCount(place.quantity()) && place.quantity().high() == 0;
        return none
                ? Optional.empty()
                : lexicon(place.clause(), place.quantity())
                        .flatMap(lexicon -> new SlotNames(place, lexicon).name())
                        .filter(name -> !slot(name).equals(ATTENDING) || !doesSomethingElse(place, name));
    }

    /** The slot that words name. */
    static String slot(Match name) {
        return name.category().replace(WHEN_LED, "").replace(WHEN_TAKEN, "");
    }

    /** Whether words name those who take part, and not what befell them. */
    static boolean areTakingPart(Match name) {
        return slot(name).equals(ATTENDING);
    }

    /** Whether words tell of people what is counted of an event. */
    static boolean areOfPeople(List<Word> words) {
        return !slots(COUNTS, words).isEmpty();
    }

    /** What the counted things say themselves: "9,000 marchers"; a share of them is no count. */
    static Optional<Match> counted(NumberPlace place) {
        return isCount(place.quantity()) ? last(slots(COUNTS, place.counted())) : Optional.empty();
    }

    private Optional<Match> name() {
        List<Match> later = slots(lexicon, place.behind());
        Optional<Match> first = later.stream().findFirst().filter(this::befalls);
        Optional<Match> earlier = earlier();
        return last(slots(lexicon, place.inside()))
                .or(() -> later.stream()
                        .filter(match -> TOLD_OF_PEOPLE.contains(slot(match)))
                        .findFirst()
                        .filter(this::befalls))
                .or(() -> counted(place))
                .or(() -> led ? earlier.or(() -> first) : first.or(() -> earlier));
    }

    /** Words before the number that have it as their object, or as the value of the total that they name. */
    private Optional<Match> earlier() {
        List<Word> before = place.before();
        Optional<Match> nearest = last(slots(lexicon, before)).filter(match -> hasAsObject(before, match));
        if (nearest.isPresent() || !isBehindTotal()) {
            return nearest.or(this::fromSentenceBefore);
        }
        List<Word> sentence = place.sentenceBefore();
        return last(slots(lexicon, sentence)).or(() -> last(gatherings(lexicon, sentence)));
    }

    /** Whether a number is led by "to" or "at" behind a total: "the toll rose to 12". */
    private boolean isBehindTotal() {
        return led && TOTALS.hasAny(place.sentenceBefore());
    }

    /**
     * Whether nothing but words of bound stands between a verb and the number that is its object. How long something is
     * repaired may be told further on, how long it is "closed for" may not.
     */
    private boolean hasAsObject(List<Word> before, Match match) {
        boolean count = isCount(place.quantity());
        boolean closed = before.get(match.until() - 1).text().equals("for");
        if (!count && !closed) {
            return true;
        }
        if (place.isApart(match.span().end(), place.quantity().span().start())) {
            return false;
        }
        int at = match.until();
        while (at < before.size()) {
            Optional<Match> bridge = BRIDGES.at(before, at);
            if (bridge.isEmpty()) {
                return false;
            }
            at = bridge.get().until();
        }
        return true;
    }

    /** Whether words behind a number tell what befell those who are counted, in the same clause and not by their doing. */
    private boolean befalls(Match match) {
        List<Word> behind = place.behind();
        if (match.from() > REACH_BEHIND || DOING.isAt(behind, match.from())) {
            return false;
        }
        if (!isCount(place.quantity())) {
            return true;
        }
        for (int i = 0; i < match.from(); i++) {
            if (BARRIERS.isAt(behind, i)) {
                return false;
            }
        }
        if (!DONE.isAt(behind, match.from())) {
            return true;
        }
        boolean suffered = behind.subList(0, match.from()).stream().anyMatch(word -> SUFFERED.hasAny(List.of(word)));
        boolean last = match.until() == behind.size();
        boolean object = last ? place.meetsNumber() : SOMEBODY.isAt(behind, match.until());
        boolean apart = !last
                && place.isApart(
                        match.span().end(), behind.get(match.until()).span().start());
        return suffered || !object || apart;
    }

    /**
     * What the sentence before counts, for a number that stands alone: nothing is counted behind it, it is spoken of or
     * led, and that sentence counts people as well.
     */
    private Optional<Match> fromSentenceBefore() {
        Clause clause = place.clause();
        List<Word> behind = place.behind();
        List<Word> before = place.before();
        boolean alone = behind.isEmpty() || Predicates.opens(behind, 0);
        boolean told = led || before.isEmpty() || TOLD.isAt(before, before.size() - 1);
        if (place.quantity().counted().isPresent() || !alone || !told || clause.sentence() == 0 || later()) {
            return Optional.empty();
        }
        Span earlier = clause.article().sentences().get(clause.sentence() - 1).span();
        boolean share =
                clause.quantities().stream().anyMatch(other -> other.unit().equals("percent"));
        List<Quantity> counts = clause.article().quantities().stream()
                .filter(other -> earlier.contains(other.span())
                        && (other.unit().isEmpty() || other.unit().equals("person")))
                .toList();
        // "six are dead. Four are teachers": a part of them
        boolean part = !led
                && !behind.isEmpty()
                && SUFFERED.hasAny(behind.subList(0, 1))
                && counts.stream()
                        .anyMatch(other ->
                                other.exact() && other.low() > place.quantity().low());
        return share || part || counts.isEmpty() ? Optional.empty() : last(slots(lexicon, place.paragraphBefore()));
    }

    private boolean later() {
        return !slots(lexicon, place.behind()).isEmpty();
    }

    /** Whether those who would have taken part are told to have done something else: "four protesters threw stones". */
    private static boolean doesSomethingElse(NumberPlace place, Match name) {
        List<Word> behind = place.behind();
        return (counted(place).isPresent() || (!behind.isEmpty() && TAKING_PART.isAt(behind, 0)))
                && slots(COUNTS, behind).stream()
                        .noneMatch(match -> match.from() > 0 && slot(match).equals(ATTENDING))
                && behind.stream()
                        .dropWhile(word -> word.span().end() <= name.span().end())
                        .anyMatch(Predicates::isVerb);
    }

    /** The lexicon that may name the slot of a quantity; absent for a unit that has none. */
    private static Optional<Lexicon> lexicon(Clause clause, Quantity quantity) {
        if (TIME_UNITS.contains(quantity.unit())) {
            return Optional.of(DURATIONS);
        }
        return switch (quantity.unit()) {
            case "percent" -> Optional.of(SHARES);
            case "person" -> Optional.of(COUNTS);
            case "" -> {
                if (CountedThings.areBuildings(clause, quantity)) {
                    yield Optional.of(BUILDINGS);
                }
                boolean people = quantity.counted()
                        .map(things -> areOfPeople(NumberPlace.words(clause, things)))
                        .orElse(true);
                yield people ? Optional.of(COUNTS) : Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    /** Whether a quantity counts people or buildings: no duration and no share. */
    static boolean isCount(Quantity quantity) {
        return quantity.unit().isEmpty() || quantity.unit().equals("person");
    }

    private static List<Match> slots(Lexicon lexicon, List<Word> words) {
        return lexicon.matches(words).stream()
                .filter(match -> !match.category().endsWith(WHEN_LED))
                .filter(match -> !match.category().endsWith(WHEN_TAKEN) || TAKEN.hasAny(words))
                .toList();
    }

    /** What a number counts that follows "to" or "at" behind the name of a gathering. */
    private static List<Match> gatherings(Lexicon lexicon, List<Word> words) {
        return lexicon.matches(words).stream()
                .filter(match -> match.category().endsWith(WHEN_LED))
                .toList();
    }

    private static <T> Optional<T> last(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.getLast());
    }
}
