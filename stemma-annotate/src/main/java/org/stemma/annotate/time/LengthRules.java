package org.stemma.annotate.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.lexeme.Lexemes;
import org.stemma.annotate.lexeme.Numeral;
import org.stemma.model.annotation.TimexType;

/** Lengths of time, and times so far from another: "six weeks", "three days ago", "a year earlier". One text; not shared. */
final class LengthRules {
    private static final Set<String> VAGUE =
            Set.of("several", "few", "many", "some", "recent", "more", "numerous", "countless");

    private static final Set<String> BETWEEN_NUMBER_AND_UNIT = Set.of(
            "more",
            "full",
            "trading",
            "business",
            "consecutive",
            "straight",
            "working",
            "calendar",
            "additional",
            "further",
            "other",
            "successive",
            "whole",
            "long",
            "fiscal");

    private static final Set<String> BETWEEN_ARTICLE_AND_UNIT =
            Set.of("full", "further", "additional", "whole", "single", "long");

    private static final Set<String> BEFORE_BARE_UNITS = Set.of(
            "for", "in", "within", "over", "after", "takes", "take", "of", "than", "or", "last", "lasting", "by",
            "until", "about", "the");

    private static final Set<String> OFFSETS = Set.of("ago", "earlier", "later", "before", "after", "from", "old", "-");

    /** How many of a unit: a number, or vague, with the unit's lexeme behind. */
    record Count(int unit, double number, boolean vague, boolean hyphen) {}

    private final TextState state;
    private final Lexemes lexemes;
    private final TimeWords words;

    LengthRules(TextState state) {
        this.state = state;
        lexemes = state.lexemes;
        words = state.words;
    }

    boolean isOffset(int at) {
        return OFFSETS.contains(lexemes.word(at));
    }

    Optional<Count> count(int at) {
        if (lexemes.is(at, "several") && lexemes.is(at + 1, "-")) {
            return words.unit(lexemes, at + 2).map(unit -> new Count(at + 2, 0, true, true));
        }
        if (lexemes.is(at, "couple") && lexemes.is(at + 1, "of")) {
            return words.unit(lexemes, at + 2).map(unit -> new Count(at + 2, 2, false, false));
        }
        if (VAGUE.contains(lexemes.word(at)) || (lexemes.is(at, "a") && lexemes.is(at + 1, "few"))) {
            int unit = lexemes.is(at, "a") ? at + 2 : at + 1;
            return words.unit(lexemes, unit).isPresent() && lexemes.word(unit).endsWith("s")
                    ? Optional.of(new Count(unit, 0, true, false))
                    : Optional.empty();
        }
        boolean article =
                lexemes.is(at, "a") || lexemes.is(at, "an") || lexemes.is(at, "another") || lexemes.is(at, "one");
        if (article) {
            int unit = BETWEEN_ARTICLE_AND_UNIT.contains(lexemes.word(at + 1)) ? at + 2 : at + 1;
            boolean single =
                    words.unit(lexemes, unit).isPresent() && !lexemes.word(unit).endsWith("s");
            if (single) {
                boolean fraction =
                        lexemes.is(unit, "quarter") && (lexemes.is(unit + 1, "of") || lexemes.is(unit + 1, "century"));
                return fraction || (lexemes.is(unit, "second") && !lexemes.is(at, "one"))
                        ? Optional.empty()
                        : Optional.of(new Count(unit, 1, false, false));
            }
        }
        return words.numerals
                .at(lexemes, at)
                .filter(number -> !isFigureBefore(at))
                .flatMap(number -> unitBehind(number));
    }

    private boolean isFigureBefore(int at) {
        return lexemes.isMark(at - 1) && lexemes.isGlued(at) && "$£€:.,/".contains(lexemes.word(at - 1));
    }

    private Optional<Count> unitBehind(Numeral number) {
        double value = number.low();
        int next = number.to();
        boolean quarters =
                number.form() == Numeral.Form.FRACTION && lexemes.is(next - 1, "quarters") && next - number.from() > 1;
        if (quarters && !lexemes.is(next, "of") && !lexemes.is(next, "the")) {
            return Optional.of(new Count(next - 1, 4 * value, false, false));
        }
        boolean year = state.figures.isYear(number.from()) && number.form() == Numeral.Form.FIGURES;
        if (year || (number.form() == Numeral.Form.FRACTION && !lexemes.is(next - 1, "half"))) {
            return Optional.empty();
        }
        if (lexemes.isDigits(next)
                && lexemes.is(next + 1, "/")
                && lexemes.isDigits(next + 2)
                && lexemes.is(next, "1")
                && lexemes.is(next + 2, "2")) {
            value += 0.5;
            next += 3;
        }
        boolean range = lexemes.is(next, "to")
                || lexemes.is(next, "or")
                || ((lexemes.is(next, "-") || lexemes.is(next, "–"))
                        && !words.unit(lexemes, next + 1).isPresent())
                || (lexemes.is(next, "and") && lexemes.is(number.from() - 1, "between"));
        if (range) {
            Optional<Numeral> second = words.numerals.at(lexemes, next + 1).filter(high -> high.low() > number.low());
            next = second.map(Numeral::to).orElse(next);
        }
        if (number.form() == Numeral.Form.FRACTION) {
            if (!lexemes.is(next, "a") && !lexemes.is(next, "an") && !lexemes.is(next, "-")) {
                return Optional.empty();
            }
            next = lexemes.is(next, "-") ? next : next + 1;
        }
        if (lexemes.is(next, "of") && lexemes.is(next - 1, "couple")) {
            next++;
        }
        boolean hyphen = lexemes.is(next, "-") && lexemes.isGlued(next);
        int unit = hyphen ? next + 1 : next;
        if (BETWEEN_NUMBER_AND_UNIT.contains(lexemes.word(unit)) && !lexemes.beginsParagraph(unit)) {
            unit++;
        }
        boolean named = words.unit(lexemes, unit).isPresent() && !lexemes.beginsParagraph(unit);
        boolean ordinal = lexemes.is(unit, "second") && !hyphen && value != 1;
        boolean part = lexemes.is(unit, "quarters")
                && (value == 3)
                && !lexemes.is(unit - 1, "next")
                && lexemes.is(unit + 1, "of");
        return named && !ordinal && !part
                ? Optional.of(new Count(unit, value, !number.isExact(), hyphen))
                : Optional.empty();
    }

    /** "six weeks", "six-week", "several years ago", "a day earlier", "years later". */
    Optional<Timex> counted(int at) {
        Optional<Count> count = count(at);
        if (count.isEmpty()) {
            return bareUnits(at);
        }
        Optional<Timex> offset = offset(at, count.get());
        return offset.isPresent() ? offset : length(at, count.get());
    }

    Optional<Timex> length(int at, Count count) {
        if (isAge(count.unit())) {
            return Optional.empty();
        }
        String unit = words.unit(lexemes, count.unit()).orElse("D");
        int to = count.unit() + 1;
        String value = count.vague() ? Values.vagueDuration(unit) : Values.duration(count.number(), unit);
        return Optional.of(Timex.of(TimexType.DURATION, at, to, value));
    }

    private boolean isAge(int unit) {
        int old = lexemes.is(unit + 1, "-") ? unit + 2 : unit + 1;
        return lexemes.is(old, "old")
                || lexemes.is(old, "olds")
                || (lexemes.is(unit + 1, "of") && lexemes.is(unit + 2, "age"));
    }

    private Optional<Timex> offset(int at, Count count) {
        String unit = words.unit(lexemes, count.unit()).orElse("D");
        int next = count.unit() + 1;
        if (lexemes.is(next, "or") && (lexemes.is(next + 1, "so") || lexemes.is(next + 1, "more"))) {
            next += 2;
        }
        if (lexemes.is(next, "-")) {
            next++;
        }
        String word = lexemes.word(next);
        int to = next + 1;
        return switch (word) {
            case "ago" -> Optional.of(ago(at, to, count, unit));
            case "earlier", "previously" -> Optional.of(inStory(at, to, count, unit, -1));
            case "later" -> Optional.of(inStory(at, to, count, unit, 1));
            case "before", "after" ->
                endsClause(to)
                        ? Optional.of(inStory(at, to, count, unit, word.equals("before") ? -1 : 1))
                        : Optional.empty();
            case "from" ->
                lexemes.is(to, "now") && !count.vague()
                        ? Optional.of(shifted(at, to + 1, state.published, unit, count.number(), 1))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private boolean endsClause(int at) {
        return at >= lexemes.size()
                || lexemes.beginsSentence(at)
                || (lexemes.isMark(at) && ",.;:)".contains(lexemes.word(at)));
    }

    private Timex ago(int at, int to, Count count, String unit) {
        if (count.vague()) {
            return Timex.date(at, to, "PAST_REF");
        }
        if (unit.equals("Y") && count.number() == 1 && state.quarter.isPresent()) {
            return Timex.date(at, to, Values.of(state.quarter.get().minusYears(1), "Q"));
        }
        return shifted(at, to, state.published, unit, count.number(), -1);
    }

    private Timex inStory(int at, int to, Count count, String unit, int sign) {
        if (count.vague() || unit.startsWith("T")) {
            return Timex.of(
                    TimexType.DURATION,
                    at,
                    count.unit() + 1,
                    count.vague() ? Values.vagueDuration(unit) : Values.duration(count.number(), unit));
        }
        if (unit.equals("Y") && count.number() == 1 && state.quarter.isPresent()) {
            return Timex.date(at, to, Values.of(state.quarter.get().plusYears(sign), "Q"));
        }
        return shifted(at, to, state.narrated(), unit, count.number(), sign);
    }

    private Timex shifted(int at, int to, Optional<LocalDate> anchor, String unit, double count, int sign) {
        if (anchor.isEmpty() || count > 100_000) {
            return Timex.date(at, to, sign < 0 ? "PAST_REF" : "FUTURE_REF");
        }
        LocalDate meant = Values.shifted(anchor.get(), unit, sign * (long) count);
        if (meant.getYear() < 1 || meant.getYear() > 9999) {
            return Timex.date(at, to, sign < 0 ? "PAST_REF" : "FUTURE_REF");
        }
        return unit.equals("D") || unit.equals("N")
                ? Timex.day(at, to, meant)
                : Timex.date(at, to, Values.of(meant, unit));
    }

    /** "for years", "within weeks", "months ago", "decades-long". */
    private Optional<Timex> bareUnits(int at) {
        Optional<String> unit = words.unit(lexemes, at)
                .filter(found -> lexemes.word(at).endsWith("s") && !found.equals("TS") && !found.equals("N"));
        if (unit.isEmpty() || isAge(at) || (lexemes.isCapital(at) && !lexemes.beginsSentence(at))) {
            return Optional.empty();
        }
        if (lexemes.is(at + 1, "ago")) {
            return Optional.of(Timex.date(at, at + 2, "PAST_REF"));
        }
        boolean company = BEFORE_BARE_UNITS.contains(lexemes.word(at - 1)) || isOffset(at + 1);
        int or = at + 2;
        boolean pair = lexemes.is(at + 1, "or")
                && words.unit(lexemes, or).isPresent()
                && lexemes.word(or).endsWith("s");
        boolean definite = lexemes.is(at - 1, "the")
                && !lexemes.is(at + 1, "ahead")
                && !lexemes.is(at + 1, "before")
                && !lexemes.is(at + 1, "after")
                && !lexemes.is(at + 1, "to");
        boolean over = lexemes.is(at - 1, "the")
                && lexemes.is(at - 2, "over")
                && unit.get().equals("Y");
        return over || (company && !definite)
                ? Optional.of(
                        Timex.of(TimexType.DURATION, at, pair ? or + 1 : at + 1, Values.vagueDuration(unit.get())))
                : Optional.empty();
    }
}
