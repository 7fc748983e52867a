package org.stemma.trace.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.annotation.Quantity;
import org.stemma.model.text.Span;
import org.stemma.trace.wording.Clause;
import org.stemma.trace.wording.Lexicon.Match;
import org.stemma.trace.wording.Places;
import org.stemma.trace.wording.Word;

/**
 * Finds what the quantities of a clause say of the event: which slot each fills ({@link SlotNames}), whether it counts
 * anything that has happened ({@link NumberUse}), and whom or what ({@link CountedThings}).
 */
final class FigureReader {
    private static final String PERCENT = "percent";

    /** Characters from a number to the words that name its slot, beyond which the number is shown alone. */
    private static final int LONGEST_SHOWN = 60;

    private FigureReader() {}

    /** The figures of a clause, in its order. */
    static List<Figure> figures(Clause clause) {
        var figures = new ArrayList<Figure>();
        List<Quantity> quantities = clause.quantities();
        for (int i = 0; i < quantities.size(); i++) {
            int from = i == 0
                    ? clause.span().start()
                    : quantities.get(i - 1).span().end();
            int until = i + 1 == quantities.size()
                    ? clause.span().end()
                    : quantities.get(i + 1).span().start();
            Optional<Figure> figure = read(NumberPlace.of(clause, quantities.get(i), new Span(from, until)));
            if (figure.isPresent() && i + 1 < quantities.size() && isAdded(clause, quantities, i)) {
                figure = Optional.of(sum(figure.get(), quantities.get(i + 1)));
                i++;
            }
            figure.ifPresent(figures::add);
        }
        return figures;
    }

    private static Optional<Figure> read(NumberPlace place) {
        Clause clause = place.clause();
        Optional<Match> name = NumberUse.isQuoted(place) ? Optional.empty() : SlotNames.of(place);
        if (name.isEmpty() || !isPlaceOrNoShare(clause, place.quantity())) {
            return Optional.empty();
        }
        String slot = SlotNames.slot(name.get());
        if (SlotNames.isCount(place.quantity()) && !NumberUse.counts(place, slot)) {
            return Optional.empty();
        }
        return Optional.of(new Figure(
                clause,
                place.quantity(),
                slot,
                shown(clause, place.quantity().span(), name.get().span()),
                base(clause, place.quantity()),
                CountedThings.of(place),
                NumberUse.isAdded(place)));
    }

    /** Whether a number is counted together with the one behind it: "killed eight pupils and two teachers". */
    private static boolean isAdded(Clause clause, List<Quantity> quantities, int at) {
        Quantity first = quantities.get(at);
        Quantity second = quantities.get(at + 1);
        boolean people = first.counted().isPresent() && second.counted().isPresent();
        boolean named = namesSlot(clause, first) || namesSlot(clause, second);
        if (!people || named || !first.exact() || !second.exact()) {
            return false;
        }
        int from = Math.max(first.span().end(), first.counted().map(Span::end).orElse(0));
        int until = at + 2 < quantities.size()
                ? quantities.get(at + 2).span().start()
                : clause.span().end();
        Span behind = new Span(Math.min(second.span().end(), until), until);
        return first.unit().equals(second.unit())
                && from < second.span().start()
                && clause.article()
                        .words(new Span(from, second.span().start()))
                        .strip()
                        .equals("and")
                && !SlotNames.areOfPeople(NumberPlace.words(clause, behind));
    }

    private static boolean namesSlot(Clause clause, Quantity quantity) {
        return quantity.counted()
                .filter(things -> SlotNames.areOfPeople(NumberPlace.words(clause, things)))
                .isPresent();
    }

    /** The sum of two numbers, of people at large. */
    private static Figure sum(Figure figure, Quantity added) {
        Quantity first = figure.quantity();
        var sum = new Quantity(
                first.span().cover(added.span()),
                first.low() + added.low(),
                first.high() + added.high(),
                first.approximate() || added.approximate(),
                first.unit(),
                Optional.empty());
        return new Figure(
                figure.clause(), sum, figure.slot(), figure.span().cover(sum.span()), figure.base(), "", figure.part());
    }

    /** The number with the words that name its slot, where they stand near it. */
    private static Span shown(Clause clause, Span number, Span name) {
        Span both = number.cover(name);
        return clause.span().contains(both) && both.length() <= LONGEST_SHOWN ? both : number;
    }

    /** Whether a share is one of a place: shares of anything else are as many things as there are polls. */
    private static boolean isPlaceOrNoShare(Clause clause, Quantity quantity) {
        return !quantity.unit().equals(PERCENT)
                || Places.rung(base(clause, quantity)).isPresent()
                || quantity.counted()
                        .filter(whole -> Character.isUpperCase(
                                clause.article().words(whole).charAt(0)))
                        .isPresent();
    }

    /** The stem of the whole that a share is taken of: the place in "the built-up area of the town", else its last word. */
    private static String base(Clause clause, Quantity quantity) {
        if (!quantity.unit().equals(PERCENT) || quantity.counted().isEmpty()) {
            return "";
        }
        Span whole = quantity.counted().get();
        List<Word> words =
                NumberPlace.words(clause, whole).stream().filter(Word::content).toList();
        Span behind =
                new Span(whole.start(), Math.max(whole.end(), clause.span().end()));
        Optional<String> place = NumberPlace.words(clause, behind).stream()
                .takeWhile(word -> word.content() || LINKS.contains(word.text()))
                .limit(LONGEST_WHOLE)
                .map(Word::stem)
                .filter(stem -> Places.rung(stem).isPresent())
                .reduce((part, wider) -> wider);
        return place.orElseGet(() -> words.isEmpty() ? "" : words.getLast().stem());
    }

    /** What may stand between a thing and the place that it is a part of: "the built-up area of the old town". */
    private static final Set<String> LINKS = Set.of("of", "the", "its", "up");

    private static final int LONGEST_WHOLE = 8;
}
