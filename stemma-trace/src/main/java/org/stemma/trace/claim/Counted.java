package org.stemma.trace.claim;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import org.stemma.model.annotation.Quantity;
import org.stemma.trace.wording.Clause;
import org.stemma.trace.wording.Clauses;
import org.stemma.trace.wording.Lexicon;
import org.stemma.trace.wording.Word;
import org.stemma.trace.wording.Wording;

/**
 * What a quantity is a number of, so that two reports can be known to tell of one: "up to 900 homes" and "900 homes". Of a
 * large number it does not matter what the people are called.
 *
 * @param thing the unit, {@code person} for people at large, or the stem of the noun; not empty
 * @param ends the numbers that it names: one, or the two of a range; each at least {@value #LEAST}, in rising order
 */
public record Counted(String thing, List<Double> ends) {
    /** Below this two numbers are equal by chance. */
    static final double LEAST = 10;

    /** From this on two numbers of people are one, whatever the people are called. */
    private static final double ANY_PEOPLE = 1000;

    private static final Lexicon VAGUE = Lexicon.load("number-uses", "vague");
    private static final String PERSON = "person";

    /** Copies the list. */
    public Counted {
        ends = List.copyOf(ends);
    }

    /** What a quantity of a clause counts; absent where that is not known, for small numbers and
     * for those of no definite size ("millions"). */
    public static Optional<Counted> of(Clause clause, Quantity quantity) {
        List<Double> ends = DoubleStream.of(quantity.low(), quantity.high())
                .filter(end -> Double.isFinite(end) && end >= LEAST)
                .distinct()
                .boxed()
                .toList();
        boolean vague = VAGUE.hasAny(NumberPlace.words(clause, quantity.span()))
                && clause.article().words(quantity.span()).chars().noneMatch(Character::isDigit);
        return ends.isEmpty() || vague
                ? Optional.empty()
                : thing(clause, quantity, ends.getLast()).map(thing -> new Counted(thing, ends));
    }

    private static Optional<String> thing(Clause clause, Quantity quantity, double largest) {
        String unit = quantity.unit();
        boolean people =
                unit.equals(PERSON) || (unit.isEmpty() && quantity.counted().isEmpty());
        if (people && largest >= ANY_PEOPLE) {
            return Optional.of(PERSON);
        }
        if (!unit.isEmpty() && !unit.equals(PERSON)) {
            return Optional.of(unit);
        }
        return Optional.of(noun(clause, quantity)).filter(noun -> !noun.isEmpty());
    }

    /** The stem of the noun that a quantity of a clause counts; empty where it counts none. */
    public static String noun(Clause clause, Quantity quantity) {
        return quantity.counted()
                .map(things -> Wording.words(clause.article().words(things)).stream()
                        .filter(Word::content)
                        .toList())
                .filter(things -> !things.isEmpty())
                .map(things -> things.getLast().stem())
                .orElse("");
    }

    /** The numbers that the sentence of a clause names only to give others in their place: 31 in "38 people, not 31". */
    public static List<Quantity> rejected(Clause clause) {
        Clause sentence = Clauses.sentence(clause);
        return sentence.quantities().stream()
                .filter(Quantity::exact)
                .filter(quantity -> NOT.matcher(sentence.text()
                                .substring(
                                        0,
                                        quantity.span().start()
                                                - sentence.span().start()))
                        .find())
                .toList();
    }

    private static final Pattern NOT = Pattern.compile("\\b(?:not|rather than|instead of) $");

    /** Whether both name one number of one thing. */
    public boolean meets(Counted other) {
        return thing.equals(other.thing) && ends.stream().anyMatch(other.ends::contains);
    }
}
