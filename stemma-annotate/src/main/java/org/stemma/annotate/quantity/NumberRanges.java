package org.stemma.annotate.quantity;

import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.lexeme.Lexemes;
import org.stemma.annotate.lexeme.Numeral;
import org.stemma.annotate.lexeme.Numeral.Form;
import org.stemma.annotate.lexeme.NumeralReader;

/** The numbers of one quantity: single, a range, a sum of money with its scale. Immutable; safe between threads. */
final class NumberRanges {
    /** "two or three" is a range; "three or 30" are two numbers. */
    private static final double WIDEST_OR = 2;

    /** How many lexemes before "from" a verb of change may stand: "rose in three days from 4 to 7". */
    private static final int CHANGE_REACH = 8;

    /** Two bare numbers joined by a hyphen with so many digits are a telephone number. */
    private static final int TELEPHONE_DIGITS = 7;

    private final Set<String> changes;

    /** A number with the second number of its range, if it opens one, and the money before it. */
    record Values(int first, int behind, double low, double high, Numeral numeral, Optional<Units.Found> money) {}

    private record Range(int to, double low, double high) {}

    private final NumeralReader numerals;
    private final Units units;
    private final CountedNouns nouns;
    private final OtherNumbers others;

    NumberRanges(NumeralReader numerals, Units units, CountedNouns nouns, OtherNumbers others, Set<String> changes) {
        this.numerals = numerals;
        this.units = units;
        this.nouns = nouns;
        this.others = others;
        this.changes = changes;
    }

    Values values(Lexemes lexemes, Numeral numeral, int floor) {
        Optional<Units.Found> money = units.money(lexemes, numeral.from()).filter(found -> found.from() >= floor);
        int first = money.map(Units.Found::from).orElse(numeral.from());
        Numeral scaled = money.isPresent() ? withMoneyScale(lexemes, numeral) : withLetterScale(lexemes, numeral);
        double low = scaled.low();
        boolean minus = lexemes.is(first - 1, "minus") || (lexemes.is(first - 1, "−") && lexemes.isGlued(first));
        if (minus && first > floor) {
            low = -low;
            first--;
        }
        Optional<Range> range = range(lexemes, scaled, money.isPresent());
        if (range.isEmpty()) {
            return new Values(first, scaled.to(), low, low < 0 ? low : scaled.high(), scaled, money);
        }
        boolean between = lexemes.is(first - 1, "between") || lexemes.is(first - 1, "from");
        return new Values(
                between && first > floor ? first - 1 : first,
                range.get().to(),
                range.get().low(),
                range.get().high(),
                scaled,
                money);
    }

    /** The range that the number opens: "4-6", "four to six", "between 4 and 6", "$4 million to $6 million". */
    private Optional<Range> range(Lexemes lexemes, Numeral low, boolean money) {
        if (low.form() == Form.FRACTION || low.form() == Form.VAGUE) {
            return Optional.empty();
        }
        int joint = low.to();
        Optional<Units.Found> unitBetween = units.behind(lexemes, joint).filter(unit -> !lexemes.is(joint, "-"));
        if (unitBetween.isPresent()) {
            Optional<Range> withUnits = rangeAcross(lexemes, low, unitBetween.get());
            if (withUnits.isPresent()) {
                return withUnits;
            }
        }
        if (!isJoint(lexemes, low, joint)) {
            return Optional.empty();
        }
        int second = joint + 1;
        while (lexemes.isMark(second) && money && second < joint + 3) {
            second++;
        }
        Optional<Numeral> high = numerals.at(lexemes, second)
                .map(read -> money ? withMoneyScale(lexemes, read) : withLetterScale(lexemes, read));
        if (high.isEmpty()
                || !high.get().isExact()
                || high.get().form() == Form.FRACTION
                || lexemes.beginsParagraph(second)) {
            return Optional.empty();
        }
        double from = distributed(lexemes, low, high.get());
        double until = high.get().high();
        boolean or = lexemes.is(joint, "or");
        if (from >= until
                || (or && until > WIDEST_OR * from)
                || isChangeFrom(lexemes, low, joint)
                || isDateRange(lexemes, high.get())) {
            return Optional.empty();
        }
        return lexemes.isMark(joint) && !isDashRange(lexemes, low, high.get())
                ? Optional.empty()
                : Optional.of(new Range(high.get().to(), from, until));
    }

    /** Whether a dash between two numbers makes a range: both in one form, and no telephone number. */
    private boolean isDashRange(Lexemes lexemes, Numeral low, Numeral high) {
        boolean bare = low.form() == Form.FIGURES && high.form() == Form.FIGURES;
        return (low.figures() == 0) == (high.figures() == 0)
                && !others.isScore(lexemes, high)
                && !(bare && low.figures() + high.figures() >= TELEPHONE_DIGITS);
    }

    /** "4 per cent to 6 per cent", "two weeks to three weeks". */
    private Optional<Range> rangeAcross(Lexemes lexemes, Numeral low, Units.Found unit) {
        if (!isJoint(lexemes, low, unit.to())) {
            return Optional.empty();
        }
        return numerals.at(lexemes, unit.to() + 1)
                .filter(high -> high.low() > low.low() && high.isExact() && !isChangeFrom(lexemes, low, unit.to()))
                .filter(high -> units.behind(lexemes, high.to())
                        .filter(again -> again.unit().equals(unit.unit()))
                        .isPresent())
                .map(high -> new Range(high.to(), low.low(), high.high()));
    }

    private boolean isJoint(Lexemes lexemes, Numeral low, int joint) {
        if (lexemes.beginsParagraph(joint)) {
            return false;
        }
        return switch (lexemes.word(joint)) {
            case "to", "or" -> true;
            case "and" -> isBetween(lexemes, low.from());
            case "-", "–" -> lexemes.isGlued(joint) == lexemes.isGlued(joint + 1);
            default -> false;
        };
    }

    static boolean isBetween(Lexemes lexemes, int first) {
        for (int back = 1; back <= 3; back++) {
            if (lexemes.is(first - back, "between")) {
                return true;
            }
        }
        return false;
    }

    /** "between 4 and 6 million": the scale of the second counts for the first. */
    double distributed(Lexemes lexemes, Numeral low, Numeral high) {
        if (low.form() != Form.FIGURES && low.form() != Form.WORDS) {
            return low.low();
        }
        double scale = numerals.scaleAt(lexemes, high.to() - 1).orElse(1.0);
        boolean smaller = high.to() - high.from() > 1 && low.low() < high.low() / scale;
        return smaller && scale > QuantityReader.WHOLE ? low.low() * scale : low.low();
    }

    private boolean isChangeFrom(Lexemes lexemes, Numeral low, int joint) {
        if (!lexemes.is(joint, "to")) {
            return false;
        }
        boolean from = false;
        for (int i = low.from() - 1; i >= 0 && i >= low.from() - CHANGE_REACH; i--) {
            from |= lexemes.is(i, "from");
            if (from && changes.contains(lexemes.word(i))) {
                return true;
            }
            if (lexemes.beginsSentence(i)) {
                return false;
            }
        }
        return false;
    }

    private boolean isDateRange(Lexemes lexemes, Numeral high) {
        return others.isTime(lexemes, high) || others.isChainedBehind(lexemes, high);
    }

    /** "£5m", "$3b", "€40k". */
    private static Numeral withMoneyScale(Lexemes lexemes, Numeral numeral) {
        double factor = !lexemes.isGlued(numeral.to())
                ? 1
                : switch (lexemes.word(numeral.to())) {
                    case "m" -> 1e6;
                    case "b" -> 1e9;
                    case "k" -> 1e3;
                    case "t" -> 1e12;
                    default -> 1;
                };
        return factor == 1 ? numeral : scaled(numeral, factor);
    }

    /** "40k people", "5m people", but "9m" alone is nine metres. */
    private Numeral withLetterScale(Lexemes lexemes, Numeral numeral) {
        if (!lexemes.isGlued(numeral.to()) || numeral.figures() == 0) {
            return numeral;
        }
        boolean thousands = lexemes.is(numeral.to(), "k");
        boolean millions = lexemes.is(numeral.to(), "m")
                && nouns.behind(lexemes, numeral.to() + 1, false).isPresent();
        return thousands ? scaled(numeral, 1e3) : millions ? scaled(numeral, 1e6) : numeral;
    }

    private static Numeral scaled(Numeral numeral, double factor) {
        return new Numeral(
                numeral.from(),
                numeral.to() + 1,
                numeral.low() * factor,
                numeral.high() * factor,
                Form.COMPOSED,
                numeral.figures());
    }
}
