package org.stemma.annotate.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.lexeme.Lexemes;
import org.stemma.annotate.lexeme.Numeral;
import org.stemma.annotate.lexeme.Numeral.Form;
import org.stemma.annotate.lexeme.NumeralReader;
import org.stemma.annotate.lexeme.PhraseTable;
import org.stemma.annotate.lexeme.WordLists;
import org.stemma.annotate.lexicon.Lexicon;
import org.stemma.annotate.quantity.Bounds.Bound;
import org.stemma.annotate.quantity.CountedNouns.Counted;
import org.stemma.model.annotation.Quantity;

/**
 * Finds the quantities of a text. Immutable and safe between threads; time linear in the text, a constant look around
 * each number.
 *
 * <p>For each number, in this order: is it glued into something else (a date, a link, a name)? money before it; a range
 * that it opens; its unit, or the noun that it counts; the words of bound around it; is it a date, an age, a label
 * after all? Last, numbers that leave out their noun borrow it from the number before them in their sentence.
 */
public final class QuantityReader {
    /** Shares are given per hundred. */
    static final double WHOLE = 100;

    /** Before a number without a noun they point back to things already named: "the two", "those three". */
    private static final Set<String> ANAPHORS = Set.of("the", "these", "those", "other", "any", "all");

    static final Set<String> VERBS_BEHIND_COUNTS =
            Set.of("have", "had", "has", "were", "are", "was", "is", "remain", "remained", "more", "others", "of");

    private static final Set<String> NOT_COUNTS_OF_ONE = Set.of(
            "of", "another", "day", "way", "thing", "side", "hand", "time", "that", "who", "or", "by", "reason",
            "point", "could", "can", "should", "must", "may", "might", "would");

    private final NumeralReader numerals;

    private final Units units;

    private final Bounds bounds;

    private final CountedNouns nouns;

    private final OtherNumbers others;

    private final NumberRanges ranges;

    private final BorrowedNouns borrowed;

    private QuantityReader(String language) {
        numerals = NumeralReader.of(language);
        units = new Units(language);
        nouns = new CountedNouns(language);
        others = new OtherNumbers(language);
        Lexicon lexicon = Lexicon.of(language, "bounds");
        bounds = new Bounds(lexicon);
        ranges = new NumberRanges(numerals, units, nouns, others, WordLists.words(lexicon, "changes"));
        borrowed = new BorrowedNouns(nouns);
    }

    /** The reader for a language, by its ISO 639-1 code: {@code en}. */
    public static QuantityReader of(String language) {
        return new QuantityReader(language);
    }

    /** The quantities of a text, in its order, not overlapping. */
    public List<Quantity> read(Lexemes lexemes) {
        var found = new ArrayList<Found>();
        int next = 0;
        int floor = 0;
        while (next < lexemes.size()) {
            Optional<Numeral> numeral = lexemes.isMark(next) ? fractionMark(lexemes, next) : numerals.at(lexemes, next);
            if (numeral.isEmpty()) {
                next++;
                continue;
            }
            Optional<Found> quantity = quantity(lexemes, numeral.get(), floor);
            if (quantity.isPresent()) {
                Found whole = borrowed.borrow(lexemes, found, quantity.get());
                found.add(whole);
                next = Math.max(whole.to(), numeral.get().to());
                floor = next;
            } else {
                next = endOfChain(lexemes, numeral.get().to());
            }
        }
        var quantities = new ArrayList<Quantity>(found.size());
        for (Found each : found) {
            quantities.add(each.quantity(lexemes));
        }
        return List.copyOf(quantities);
    }

    private Optional<Numeral> fractionMark(Lexemes lexemes, int mark) {
        char sign = lexemes.word(mark).charAt(0);
        return sign == '½' || sign == '¼' || sign == '¾' ? numerals.at(lexemes, mark) : Optional.empty();
    }

    private Optional<Found> quantity(Lexemes lexemes, Numeral numeral, int floor) {
        if (others.isChained(lexemes, numeral)) {
            return Optional.empty();
        }
        NumberRanges.Values values = ranges.values(lexemes, numeral, floor);
        if (values.behind() == numeral.to() && others.isScore(lexemes, numeral)) {
            return Optional.empty();
        }
        if (others.isAge(lexemes, numeral) || others.isTime(lexemes, numeral)) {
            return Optional.empty();
        }
        Bound bound = Bound.NONE;
        int behind = values.behind();
        var early = bounds.after(lexemes, behind);
        if (early.isPresent() && !isUnitBehind(lexemes, behind)) {
            bound = bound.and(early.get().meaning());
            behind = early.get().to();
        }
        Optional<Units.Found> unit = values.money();
        if (unit.isEmpty()) {
            unit = unitBehind(lexemes, numeral, behind);
            behind = unit.map(Units.Found::to).orElse(behind);
        } else {
            behind = dollarsBehind(lexemes, behind, unit.get());
        }
        var late = early.isPresent() ? Optional.<PhraseTable.Match<Bound>>empty() : bounds.after(lexemes, behind);
        if (late.isPresent()) {
            bound = bound.and(late.get().meaning());
            behind = late.get().to();
        }
        var before = bounds.before(lexemes, values.first());
        boolean timeSpan = unit.isPresent() && units.isTime(unit.get().unit());
        int first = values.first();
        if (before.from() >= floor && isBound(lexemes, before, timeSpan)) {
            first = before.from();
            bound = bound.and(before.meaning());
        }
        return compose(lexemes, values, unit, bound, first, behind);
    }

    private Optional<Found> compose(
            Lexemes lexemes,
            NumberRanges.Values values,
            Optional<Units.Found> unit,
            Bound bound,
            int first,
            int behind) {
        Numeral numeral = values.numeral();
        boolean one = values.low() == 1 && values.high() == 1;
        if (numeral.form() == Form.FRACTION) {
            return share(lexemes, values, unit, bound, first, behind);
        }
        if (unit.isPresent()) {
            Optional<Counted> whole = lexemes.is(behind, "of") ? nouns.whole(lexemes, behind) : Optional.empty();
            boolean percent = unit.get().unit().equals(Units.PERCENT);
            boolean share = percent && values.high() <= WHOLE && !lexemes.is(first - 1, "by");
            boolean counts =
                    percent || (!unit.get().money() && !units.isTime(unit.get().unit()));
            return Optional.of(
                    found(values, bound, first, behind, unit.get().unit(), counts ? whole : Optional.empty(), share));
        }
        if (isOpenCompound(lexemes, behind)) {
            return compoundOfPersons(lexemes, values, bound, first, behind);
        }
        if (isProportion(lexemes, numeral)) {
            return proportion(lexemes, values, bound, first);
        }
        Optional<Counted> counted = nouns.behind(lexemes, behind, one);
        boolean isCounted = counted.isPresent() || first < values.first();
        if (others.isYear(lexemes, numeral, isCounted || values.behind() > numeral.to())
                || others.isName(lexemes, numeral, isCounted)
                || (one && numeral.form() == Form.WORDS && !isCountOfOne(lexemes, numeral, counted))) {
            return Optional.empty();
        }
        if (counted.isEmpty() && first == values.first() && ANAPHORS.contains(lexemes.word(first - 1))) {
            return Optional.empty();
        }
        String personOrNot = counted.map(Counted::persons)
                        .orElseGet(() ->
                                nouns.tellsFate(lexemes, behind) && VERBS_BEHIND_COUNTS.contains(lexemes.word(behind)))
                ? Units.PERSON
                : "";
        return Optional.of(found(values, bound, first, behind, personOrNot, counted, false));
    }

    private static Found found(
            NumberRanges.Values values,
            Bound bound,
            int first,
            int behind,
            String unit,
            Optional<Counted> counted,
            boolean share) {
        double low = values.low();
        double high = values.high();
        if (bound.fromBelow()) {
            high = share ? Math.max(WHOLE, low) : Double.POSITIVE_INFINITY;
        }
        if (bound.fromAbove()) {
            low = unit.startsWith("degree") ? Double.NEGATIVE_INFINITY : Math.min(0, low);
        }
        boolean about = bound.about() || !values.numeral().isExact();
        return new Found(first, behind, values.first(), low, high, about, unit, counted);
    }

    /** "half of the town", "two thirds of its members", "half an hour", "half the town": per cents, or parts of a unit. */
    private Optional<Found> share(
            Lexemes lexemes,
            NumberRanges.Values values,
            Optional<Units.Found> unit,
            Bound bound,
            int first,
            int behind) {
        if (unit.isPresent()) {
            return Optional.of(found(values, bound, first, behind, unit.get().unit(), Optional.empty(), false));
        }
        boolean article = lexemes.is(behind, "a") || lexemes.is(behind, "an");
        if (article) {
            Optional<Units.Found> later = units.behind(lexemes, behind + 1);
            return later.map(found -> found(values, bound, first, found.to(), found.unit(), Optional.empty(), false));
        }
        boolean whole = lexemes.is(behind, "the")
                || lexemes.is(behind, "its")
                || lexemes.is(behind, "their")
                || lexemes.is(behind, "all");
        Optional<Counted> counted = lexemes.is(behind, "of")
                ? nouns.whole(lexemes, behind)
                : whole ? nouns.whole(lexemes, behind - 1) : Optional.empty();
        boolean bare = values.numeral().to() - values.numeral().from() == 1;
        if (counted.isEmpty()
                || (bare && lexemes.is(values.first() - 1, "first"))
                || (bare && lexemes.is(values.first() - 1, "second"))) {
            return Optional.empty();
        }
        NumberRanges.Values percents = new NumberRanges.Values(
                values.first(),
                values.behind(),
                values.low() * WHOLE,
                values.high() * WHOLE,
                values.numeral(),
                Optional.empty());
        return Optional.of(found(percents, bound, first, behind, Units.PERCENT, counted, true));
    }

    private static boolean isProportion(Lexemes lexemes, Numeral numeral) {
        boolean in = lexemes.is(numeral.to(), "in") || lexemes.is(numeral.to(), "out");
        return in && numeral.low() <= WHOLE && numeral.low() > 0;
    }

    /** "one in five islanders", "nine out of ten": per cents. */
    private Optional<Found> proportion(Lexemes lexemes, NumberRanges.Values values, Bound bound, int first) {
        int second = values.numeral().to() + (lexemes.is(values.numeral().to() + 1, "of") ? 2 : 1);
        Optional<Numeral> whole = numerals.at(lexemes, second);
        boolean out = lexemes.is(values.numeral().to(), "out");
        if (whole.isEmpty()
                || whole.get().low() <= values.low()
                || (!out && whole.get().low() > WHOLE)
                || !whole.get().isExact()
                || others.isChained(lexemes, whole.get())
                || whole.get().figures() == 4
                || (lexemes.is(values.numeral().to(), "in")
                        && units.behind(lexemes, whole.get().to()).isPresent())
                || (lexemes.is(values.numeral().to(), "in")
                        && whole.get().form() != values.numeral().form())) {
            return Optional.empty();
        }
        double percent = WHOLE * values.low() / whole.get().low();
        NumberRanges.Values percents = new NumberRanges.Values(
                values.first(), whole.get().to(), percent, percent, values.numeral(), Optional.empty());
        Optional<Counted> counted = nouns.behind(lexemes, whole.get().to(), false);
        return Optional.of(found(percents, bound, first, whole.get().to(), Units.PERCENT, counted, true));
    }

    private static boolean isCountOfOne(Lexemes lexemes, Numeral numeral, Optional<Counted> counted) {
        String before = lexemes.word(numeral.from() - 1);
        return counted.isPresent()
                && !lexemes.is(numeral.from() + 1, "-")
                && !NOT_COUNTS_OF_ONE.contains(lexemes.word(numeral.to()))
                && !Set.of("no", "any", "every", "each", "this", "that", "the", "some")
                        .contains(before);
    }

    /** A hyphen glued to a word that is no unit: "five-star", "three-way". */
    private static boolean isOpenCompound(Lexemes lexemes, int behind) {
        return lexemes.is(behind, "-")
                && lexemes.isGlued(behind)
                && lexemes.isGlued(behind + 1)
                && lexemes.isLetters(behind + 1);
    }

    /** "a 300-strong force", "a 12-person crew", "a five-member panel". */
    private Optional<Found> compoundOfPersons(
            Lexemes lexemes, NumberRanges.Values values, Bound bound, int first, int behind) {
        String word = lexemes.word(behind + 1);
        if (!word.equals("strong") && !nouns.isPerson(word)) {
            return Optional.empty();
        }
        Optional<Counted> counted =
                nouns.isPerson(word) ? Optional.of(new Counted(behind + 1, behind + 2, true)) : Optional.empty();
        return Optional.of(found(values, bound, first, behind + 2, Units.PERSON, counted, false));
    }

    private boolean isUnitBehind(Lexemes lexemes, int behind) {
        return units.behind(lexemes, behind).isPresent();
    }

    private Optional<Units.Found> unitBehind(Lexemes lexemes, Numeral numeral, int behind) {
        Optional<Units.Found> unit = units.behind(lexemes, behind);
        boolean ofAnother = unit.isPresent() && lexemes.is(behind, "days") && lexemes.is(behind - 1, "of");
        boolean onlyPoint = unit.isPresent() && unit.get().unit().equals("point") && numeral.form() == Form.WORDS;
        return ofAnother || onlyPoint ? Optional.empty() : unit;
    }

    /** "$5 million dollars", "£3 pounds": money said twice. */
    private int dollarsBehind(Lexemes lexemes, int behind, Units.Found money) {
        return units.behind(lexemes, behind)
                .filter(again -> again.money() && again.unit().equals(money.unit()))
                .map(Units.Found::to)
                .orElse(behind);
    }

    /** "over" and "under" before a stretch of time or a place are prepositions more often than bounds. */
    private boolean isBound(Lexemes lexemes, PhraseTable.Match<Bound> before, boolean timeSpan) {
        if (before.from() == before.to()) {
            return false;
        }
        String word = lexemes.word(before.from());
        boolean single = before.to() == before.from() + 1;
        String earlier = lexemes.word(before.from() - 1);
        if (single && word.equals("over") && timeSpan) {
            return earlier.equals("for") || earlier.equals("of") || earlier.equals("just") || earlier.equals("well");
        }
        if (single && word.equals("about")) {
            return !Set.of(
                            "talk",
                            "talked",
                            "talking",
                            "said",
                            "know",
                            "knew",
                            "complained",
                            "warned",
                            "asked",
                            "told",
                            "speaking")
                    .contains(earlier);
        }
        return true;
    }

    /** Behind a number that is none of things: past the rest of its date, score or telephone number. */
    private static int endOfChain(Lexemes lexemes, int behind) {
        int next = behind;
        while (lexemes.isGlued(next)
                && (lexemes.isDigits(next)
                        || (lexemes.isMark(next) && lexemes.isGlued(next + 1) && lexemes.isDigits(next + 1)))) {
            next++;
        }
        return next;
    }
}
