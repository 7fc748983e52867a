package org.stemma.annotate.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.lexeme.Lexemes;
import org.stemma.annotate.time.Tenses.Direction;
import org.stemma.model.annotation.TimexType;

/** Units counted from the one of publication: "last week", "this morning", "next Tuesday", "the previous day". One text; not shared. */
final class RelativeRules {
    private static final Set<String> DAY_MODIFIERS = Set.of("next", "last", "following");

    private final TextState state;
    private final DateRules dates;
    private final LengthRules lengths;
    private final Lexemes lexemes;
    private final TimeWords words;

    RelativeRules(TextState state, DateRules dates, LengthRules lengths) {
        this.state = state;
        this.dates = dates;
        this.lengths = lengths;
        lexemes = state.lexemes;
        words = state.words;
    }

    /** "last week", "this morning", "next Tuesday", "last May", "the past two months", "the previous day". */
    Optional<Timex> at(int at) {
        Optional<Integer> direction = words.relative(lexemes, at);
        if (direction.isEmpty() || lexemes.beginsParagraph(at + 1)) {
            return Optional.empty();
        }
        int shift = direction.get();
        int next = at + 1;
        Optional<Integer> inner = words.relative(lexemes, next);
        if (shift == 0 && inner.isPresent() && inner.get() != 0) {
            shift = inner.get();
            next++;
        }
        Optional<Timex> length = lengths.count(next).flatMap(count -> lengths.length(at, count));
        if (length.isPresent()) {
            return length;
        }
        int way = shift;
        int noun = next;
        return words.weekday(lexemes, noun)
                .map(day -> withDate(relativeWeekday(at, noun, way, day)))
                .or(() -> words.month(lexemes, noun).map(month -> relativeMonth(at, noun, way, month)))
                .or(() -> relativeDaypart(at, noun, way))
                .or(() -> words.season(lexemes, noun)
                        .filter(season -> !lexemes.is(noun + 1, "of"))
                        .flatMap(season -> relativeSeason(at, noun, way, season)))
                .or(() -> words.unit(lexemes, noun).flatMap(unit -> relativeUnit(at, noun, way, unit)));
    }

    private Timex relativeWeekday(int at, int noun, int shift, int weekday) {
        if (state.published.isEmpty()) {
            return Timex.date(at, noun + 1, "XXXX-WXX-" + weekday);
        }
        LocalDate anchor = state.published.get();
        DayOfWeek day = DayOfWeek.of(weekday);
        LocalDate meant = switch (shift) {
            case -1 -> anchor.with(TemporalAdjusters.previous(day));
            case 1 -> anchor.with(TemporalAdjusters.next(day));
            default ->
                state.direction(at, noun + 1) == Direction.PAST
                        ? anchor.with(TemporalAdjusters.previousOrSame(day))
                        : anchor.with(TemporalAdjusters.nextOrSame(day));
        };
        return Timex.day(at, noun + 1, meant);
    }

    /** "this coming Sunday, 8 March". */
    private Timex withDate(Timex weekday) {
        int next = lexemes.is(weekday.to(), ",") ? weekday.to() + 1 : weekday.to();
        Optional<Timex> date = next < lexemes.size() && !lexemes.beginsParagraph(next)
                ? dates.at(next)
                        .filter(found -> found.day().isPresent()
                                && words.weekday(lexemes, next).isEmpty())
                : Optional.empty();
        return date.map(found -> found.between(weekday.from(), found.to())).orElse(weekday);
    }

    private Timex relativeMonth(int at, int noun, int shift, int month) {
        if (state.published.isEmpty()) {
            return Timex.date(at, noun + 1, Values.month(Optional.empty(), month));
        }
        LocalDate anchor = state.published.get();
        int here = anchor.getMonthValue();
        int year = anchor.getYear()
                + switch (shift) {
                    case -1 -> month < here ? 0 : -1;
                    case 1 -> month > here ? 0 : 1;
                    default -> 0;
                };
        int next = noun + 1;
        boolean day = lexemes.isDigits(next) && lexemes.length(next) <= 2;
        if (lexemes.is(next, ".")
                && lexemes.isGlued(next)
                && lexemes.isDigits(next + 1)
                && lexemes.length(next + 1) <= 2) {
            next++;
            day = true;
        }
        int number = day ? Integer.parseInt(lexemes.word(next)) : 0;
        if (day && number > 0 && number <= LocalDate.of(year, month, 1).lengthOfMonth()) {
            return Timex.day(at, next + 1, LocalDate.of(year, month, number));
        }
        return Timex.date(at, noun + 1, Values.month(Optional.of(year), month));
    }

    private Optional<Timex> relativeDaypart(int at, int noun, int shift) {
        Optional<String> part = words.daypart(lexemes, noun);
        if (part.isEmpty() || lexemes.word(noun).endsWith("s")) {
            return Optional.empty();
        }
        boolean story = lexemes.is(at, "next") || lexemes.is(at, "following") || lexemes.is(at, "previous");
        Optional<LocalDate> anchor = story ? state.narrated() : state.published;
        return Optional.of(
                anchor.map(day -> Timex.day(at, noun, day.plusDays(shift)).withPart(noun + 1, part.get()))
                        .orElseGet(() -> Timex.of(TimexType.TIME, at, noun + 1, "XXXX-XX-XX" + part.get())));
    }

    private Optional<Timex> relativeSeason(int at, int noun, int shift, String season) {
        if (state.published.isEmpty()) {
            return Optional.of(Timex.date(at, noun + 1, "XXXX-" + season));
        }
        int start = Seasons.firstMonth(season);
        LocalDate anchor = state.published.get();
        int here = anchor.getMonthValue();
        int year = anchor.getYear()
                + switch (shift) {
                    case -1 -> start + 2 < here || (lexemes.is(noun - 1, "past") && start < here) ? 0 : -1;
                    case 1 -> start > here ? 0 : 1;
                    default -> season.equals("WI") && here < 3 ? -1 : 0;
                };
        return Optional.of(Timex.date(at, noun + 1, Values.year(year) + "-" + season));
    }

    private Optional<Timex> relativeUnit(int at, int noun, int shift, String unit) {
        if (lexemes.isCapital(noun) && lexemes.isCapital(at)) {
            return Optional.empty();
        }
        boolean plural = lexemes.word(noun).endsWith("s") || lexemes.is(noun, "centuries");
        String modifier = lexemes.word(noun - 1);
        if (unit.startsWith("T")) {
            return plural || modifier.equals("past") || (modifier.equals("last") && !unit.equals("TS"))
                    ? Optional.of(Timex.of(
                            TimexType.DURATION,
                            at,
                            noun + 1,
                            plural ? Values.vagueDuration(unit) : Values.duration(1, unit)))
                    : Optional.empty();
        }
        if (plural) {
            return lexemes.is(at, "this")
                    ? Optional.empty()
                    : Optional.of(Timex.of(TimexType.DURATION, at, noun + 1, Values.vagueDuration(unit)));
        }
        boolean definite = lexemes.is(at - 1, "the");
        if (unit.equals("D") && (shift == 0 || (!definite && !DAY_MODIFIERS.contains(modifier)))) {
            return Optional.empty();
        }
        boolean length = shift != 0
                && definite
                && (modifier.equals("past")
                        || modifier.equals("last")
                        || modifier.equals("coming")
                        || modifier.equals("next"))
                && !unit.equals("D")
                && !unit.equals("Q")
                && !unit.equals("WE");
        if (length && !modifier.equals("next")) {
            return Optional.of(Timex.of(TimexType.DURATION, at, noun + 1, Values.duration(1, unit)));
        }
        if (unit.equals("Q")
                && state.quarter.isPresent()
                && shift <= 0
                && !modifier.equals("last")
                && !modifier.equals("current")) {
            LocalDate quarter = Values.shifted(state.quarter.get(), unit, modifier.equals("previous") ? -1 : 0);
            return Optional.of(Timex.date(at, noun + 1, Values.of(quarter, unit)));
        }
        boolean story = modifier.equals("previous") || modifier.equals("following") || (unit.equals("D") && definite);
        Optional<LocalDate> anchor = story ? state.narrated() : state.published;
        Optional<Timex> found = anchor.map(day -> {
            LocalDate meant = Values.shifted(day, unit, shift);
            return unit.equals("D") ? Timex.day(at, noun + 1, meant) : Timex.date(at, noun + 1, Values.of(meant, unit));
        });
        return found.isPresent()
                ? found.map(timex -> quarterOf(timex, noun + 1))
                : Optional.of(Timex.date(at, noun + 1, unknown(unit)));
    }

    /** "this year's third quarter". */
    private Timex quarterOf(Timex year, int next) {
        boolean possessive = (lexemes.is(next, "'") || lexemes.is(next, "’"))
                && lexemes.is(next + 1, "s")
                && year.value().length() == 4;
        int ordinal = lexemes.is(next + 2, "fiscal") ? next + 3 : next + 2;
        Optional<Integer> number = possessive ? words.ordinal(lexemes, ordinal) : Optional.empty();
        if (possessive && state.quarter.isPresent() && isReported(next + 2)) {
            LocalDate reported = state.quarter.get().withYear(Integer.parseInt(year.value()));
            return Timex.date(year.from(), next + 3, Values.of(reported, "Q"));
        }
        boolean quarter = number.isPresent() && number.get() <= 4 && lexemes.is(ordinal + 1, "quarter");
        return quarter ? Timex.date(year.from(), ordinal + 2, year.value() + "-Q" + number.orElse(1)) : year;
    }

    private boolean isReported(int at) {
        return lexemes.is(at, "quarter") || lexemes.is(at, "period");
    }

    private static String unknown(String unit) {
        return switch (unit) {
            case "W" -> "XXXX-WXX";
            case "WE" -> "XXXX-WXX-WE";
            case "M" -> "XXXX-XX";
            case "Q" -> "XXXX-QX";
            case "D" -> "XXXX-XX-XX";
            default -> Values.UNKNOWN_YEAR;
        };
    }
}
