package org.stemma.annotate.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.lexeme.Lexemes;
import org.stemma.annotate.lexeme.Numeral;
import org.stemma.annotate.time.Tenses.Direction;
import org.stemma.model.annotation.TimexType;

/** Times counted in units: "last week", "three days ago", "a year earlier", "the past two months". One text; not shared. */
final class PeriodRules {
    /** Half of a quarter in days: so far before its end lies the middle that tells which one it is. */
    private static final int HALF_A_QUARTER = 45;

    private static final Set<String> DAY_MODIFIERS = Set.of("next", "last", "following");
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
    private static final Set<String> RATES =
            Set.of("once", "twice", "times", "cent", "percent", "million", "billion", "thousand", "hundred", "%");

    private static final Set<String> VERBS_IN_S = Set.of("lasts", "takes", "perhaps", "across", "spends", "towards");
    private static final Set<String> OFFSETS = Set.of("ago", "earlier", "later", "before", "after", "from", "old", "-");
    private static final Set<String> DURING = Set.of("for", "of", "in", "during", "through", "throughout");
    private static final Set<String> SEASON_PREPOSITIONS =
            Set.of("in", "since", "by", "until", "during", "this", "over");
    private static final Set<String> BEFORE_THE_SEASON =
            Set.of("in", "since", "by", "until", "during", "over", "of", "through", "throughout", "into", "for");

    private final TextState state;
    private final DateRules dates;
    private final Lexemes lexemes;
    private final TimeWords words;

    PeriodRules(TextState state, DateRules dates) {
        this.state = state;
        this.dates = dates;
        lexemes = state.lexemes;
        words = state.words;
    }

    /** The period that begins at a lexeme. */
    Optional<Timex> at(int at) {
        return repeated(at)
                .or(() -> deictic(at))
                .or(() -> relative(at))
                .or(() -> counted(at))
                .or(() -> definite(at))
                .or(() -> season(at))
                .or(() -> reference(at));
    }

    /** "daily", "every year", "twice a week". */
    private Optional<Timex> repeated(int at) {
        return words.sets
                .startingAt(lexemes, at)
                .filter(match -> isRate(match.from(), match.to()))
                .map(match -> {
                    String value = match.meaning().replace(" ", "");
                    return Timex.of(TimexType.SET, match.from(), match.to(), value);
                });
    }

    private boolean isRate(int from, int to) {
        if (!lexemes.is(from, "a") && !lexemes.is(from, "an")) {
            return true;
        }
        String before = lexemes.word(from - 1);
        boolean counted = lexemes.isDigits(from - 1)
                || RATES.contains(before)
                || (before.length() > 3
                        && before.endsWith("s")
                        && lexemes.isLetters(from - 1)
                        && !before.endsWith("ss")
                        && !VERBS_IN_S.contains(before));
        return counted && !isOffset(to) && !lexemes.is(to, "or");
    }

    private boolean isOffset(int at) {
        return OFFSETS.contains(lexemes.word(at));
    }

    /** "today", "yesterday", "the day before yesterday", "tomorrow", "tonight". */
    private Optional<Timex> deictic(int at) {
        int shift = switch (lexemes.word(at)) {
            case "today", "tonight" -> 0;
            case "yesterday" -> -1;
            case "tomorrow" -> 1;
            default -> 2;
        };
        if (shift < 2) {
            Timex day = dayFromPublication(at, at + 1, shift);
            return Optional.of(lexemes.is(at, "tonight") ? day.withPart(at + 1, "TNI") : day);
        }
        if (lexemes.is(at, "day") && (lexemes.is(at + 1, "before") || lexemes.is(at + 1, "after"))) {
            int sign = lexemes.is(at + 1, "before") ? -1 : 1;
            boolean yesterday = lexemes.is(at + 2, "yesterday") && sign < 0;
            boolean tomorrow = lexemes.is(at + 2, "tomorrow") && sign > 0;
            return yesterday || tomorrow ? Optional.of(dayFromPublication(at, at + 3, 2 * sign)) : Optional.empty();
        }
        return Optional.empty();
    }

    private Timex dayFromPublication(int from, int to, int shift) {
        return state.published
                .map(day -> Timex.day(from, to, day.plusDays(shift)))
                .orElseGet(() -> Timex.date(from, to, "XXXX-XX-XX"));
    }

    /** "last week", "this morning", "next Tuesday", "last May", "the past two months", "the previous day". */
    private Optional<Timex> relative(int at) {
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
        Optional<Timex> length = count(next).flatMap(count -> length(at, count));
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

    /** How many of a unit: a number, or vague, with the unit's lexeme behind. */
    private record Count(int unit, double number, boolean vague, boolean hyphen) {}

    private Optional<Count> count(int at) {
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
        boolean year = dates.isYear(number.from()) && number.form() == Numeral.Form.FIGURES;
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
    private Optional<Timex> counted(int at) {
        Optional<Count> count = count(at);
        if (count.isEmpty()) {
            return bareUnits(at);
        }
        Optional<Timex> offset = offset(at, count.get());
        return offset.isPresent() ? offset : length(at, count.get());
    }

    private Optional<Timex> length(int at, Count count) {
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
        return company && !definite
                ? Optional.of(
                        Timex.of(TimexType.DURATION, at, pair ? or + 1 : at + 1, Values.vagueDuration(unit.get())))
                : Optional.empty();
    }

    /** "week of 6 March". */
    private Optional<Timex> weekOf(int at) {
        boolean week = lexemes.is(at, "week")
                && (lexemes.is(at + 1, "of") || lexemes.is(at + 1, "ending") || lexemes.is(at + 1, "beginning"));
        return week
                ? dates.at(at + 2)
                        .flatMap(date -> date.day().map(day -> Timex.date(at, date.to(), Values.of(day, "W"))))
                : Optional.empty();
    }

    /** "the quarter", "the year", "the weekend", "the year-ago quarter", "the latest quarter". */
    private Optional<Timex> definite(int at) {
        if (lexemes.is(at, "year")
                && lexemes.is(at + 1, "-")
                && (lexemes.is(at + 2, "ago") || lexemes.is(at + 2, "earlier"))) {
            boolean period = lexemes.is(at + 3, "quarter") || lexemes.is(at + 3, "period");
            return Optional.of(Timex.date(
                    at,
                    period ? at + 4 : at + 3,
                    state.quarter
                            .or(() -> state.published)
                            .map(day -> Values.of(day.minusYears(1), state.quarter.isPresent() ? "Q" : "Y"))
                            .orElse(Values.UNKNOWN_YEAR)));
        }
        if (lexemes.is(at, "year")
                && (lexemes.is(at + 1, "end") || (lexemes.is(at + 1, "-") && lexemes.is(at + 2, "end")))) {
            return Optional.of(Timex.date(
                    at,
                    lexemes.is(at + 1, "end") ? at + 2 : at + 3,
                    state.published.map(day -> Values.of(day, "Y")).orElse(Values.UNKNOWN_YEAR)));
        }
        Optional<Timex> week = weekOf(at);
        if (week.isPresent()) {
            return week;
        }
        boolean latest = lexemes.is(at, "latest");
        int noun = latest ? at + 1 : at;
        boolean full = lexemes.is(at - 1, "full") || lexemes.is(at - 1, "fiscal");
        boolean the = latest
                || (lexemes.is(at - 1, "that") && lexemes.is(at, "quarter"))
                || lexemes.is(full ? at - 2 : at - 1, "the");
        if (!the || state.published.isEmpty()) {
            return Optional.empty();
        }
        LocalDate anchor = state.published.get();
        if (lexemes.is(noun, "quarter") && (lexemes.is(noun + 1, "ended") || lexemes.is(noun + 1, "ending"))) {
            Optional<LocalDate> end = dates.at(noun + 2).flatMap(Timex::day);
            if (end.isPresent()) {
                LocalDate middle = end.get().minusDays(HALF_A_QUARTER);
                dates.tell(middle.withDayOfMonth(1));
                return Optional.of(Timex.date(at, noun + 1, Values.of(middle, "Q")));
            }
        }
        if (lexemes.is(noun, "quarter") || (latest && lexemes.is(noun, "period"))) {
            return Optional.of(Timex.date(at, noun + 1, Values.of(state.quarter.orElse(anchor.minusMonths(3)), "Q")));
        }
        if (lexemes.is(noun, "weekend")) {
            boolean ahead = state.direction(at, noun + 1) == Direction.FUTURE;
            LocalDate inWeek = ahead || anchor.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()
                    ? anchor
                    : anchor.minusWeeks(1);
            return Optional.of(Timex.date(at, noun + 1, Values.of(inWeek, "WE")));
        }
        int preposition = full ? at - 3 : at - 2;
        boolean during = DURING.contains(lexemes.word(preposition))
                && !lexemes.is(noun + 1, "to")
                && !lexemes.is(noun + 1, "of");
        if (lexemes.is(noun, "week")
                && (lexemes.is(preposition, "for") || lexemes.is(preposition, "during"))
                && during) {
            return Optional.of(Timex.date(at, noun + 1, Values.of(anchor, "W")));
        }
        boolean year = during
                && lexemes.is(noun, "year")
                && words.numerals.at(lexemes, noun + 1).isEmpty();
        return year ? Optional.of(Timex.date(at, noun + 1, Values.of(anchor, "Y"))) : Optional.empty();
    }

    /** "the summer", "since the autumn", "in spring", "winter 2031". */
    private Optional<Timex> season(int at) {
        Optional<String> season = words.season(lexemes, at);
        if (season.isEmpty()) {
            return Optional.empty();
        }
        int year = lexemes.is(at + 1, "of") ? at + 2 : at + 1;
        if (lexemes.isDigits(year) && lexemes.length(year) == 4) {
            return Optional.of(Timex.date(at, year + 1, lexemes.word(year) + "-" + season.get()));
        }
        Optional<Timex> inWords = lexemes.is(at + 1, "of") ? dates.yearInWords(year) : Optional.empty();
        if (inWords.isPresent()) {
            return inWords.map(found -> Timex.date(at, found.to(), found.value() + "-" + season.get()));
        }
        boolean fall = lexemes.is(at, "fall") || lexemes.is(at, "spring");
        boolean in = SEASON_PREPOSITIONS.contains(lexemes.word(at - 1));
        boolean the = lexemes.is(at - 1, "the") && BEFORE_THE_SEASON.contains(lexemes.word(at - 2));
        if ((!in && !the)
                || (fall && lexemes.is(at + 1, "of"))
                || lexemes.is(at + 1, "-")
                || state.published.isEmpty()) {
            return Optional.empty();
        }
        LocalDate anchor = state.published.get();
        boolean begun = Seasons.firstMonth(season.get()) <= anchor.getMonthValue();
        boolean ahead = state.direction(at, at + 1) == Direction.FUTURE;
        int which = anchor.getYear() + (begun || ahead ? 0 : -1);
        return Optional.of(Timex.date(at, at + 1, Values.year(which) + "-" + season.get()));
    }

    /** "now", "recently", "in the future". */
    private Optional<Timex> reference(int at) {
        return words.references
                .startingAt(lexemes, at)
                .filter(match -> isReference(match.from(), match.to(), match.meaning()))
                .map(match -> Timex.date(match.from(), match.to(), match.meaning()));
    }

    /** "Now, …" takes up the thread; "soon after", "as soon as", "the past two months", "at the time of" refer to something else than now. */
    private boolean isReference(int from, int to, String value) {
        String last = lexemes.word(to - 1);
        if (last.equals("past")) {
            return words.unit(lexemes, to).isEmpty() && count(to).isEmpty();
        }
        if (last.equals("now") && lexemes.beginsSentence(from) && lexemes.is(to, ",")) {
            return false;
        }
        boolean prospect = value.equals("FUTURE_REF") && (last.equals("soon") || last.equals("shortly"));
        if (prospect) {
            return !lexemes.is(to, "after")
                    && !lexemes.is(to, "as")
                    && !lexemes.is(to, "before")
                    && state.direction(from, to) != Direction.PAST;
        }
        if (last.equals("time") || last.equals("future")) {
            return !lexemes.is(to, "of")
                    && !lexemes.is(to, "when")
                    && !lexemes.is(to, "that")
                    && !lexemes.isCapital(to);
        }
        if (last.equals("previously")) {
            return !lexemes.word(to).endsWith("ed");
        }
        return !last.equals("once") || (lexemes.isLetters(to) && lexemes.is(to + 1, "-"));
    }
}
