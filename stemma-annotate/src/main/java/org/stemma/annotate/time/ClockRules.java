package org.stemma.annotate.time;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.lexeme.Lexemes;
import org.stemma.annotate.lexeme.Numeral;
import org.stemma.model.annotation.TimexType;

/** Times of day: "05:50", "10.35 a.m.", "noon", "six o'clock", "4 in the morning". One text; not shared. */
final class ClockRules {
    private static final int HALF_DAY = 12;
    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    private static final Set<String> LATE_PARTS = Set.of("TAF", "TEV");

    private final TextState state;
    private final Lexemes lexemes;
    private final TimeWords words;

    ClockRules(TextState state) {
        this.state = state;
        lexemes = state.lexemes;
        words = state.words;
    }

    private record Clock(int to, int hour, int minute, ZoneOffset zone) {
        Clock after(int end) {
            return new Clock(end, hour, minute, zone);
        }

        String text() {
            return String.format(Locale.ROOT, "T%02d:%02d", hour, minute);
        }
    }

    /** The time of day that begins at a lexeme, without a day of its own: on the day told or of publication. */
    Optional<Timex> at(int at) {
        return clock(at).map(this::withZone).map(clock -> {
            LocalDate day = state.narrated().orElse(LocalDate.EPOCH);
            String date = state.narrated().isPresent() ? day.toString() : "XXXX-XX-XX";
            return new Timex(at, clock.to(), TimexType.TIME, date + clock.text(), state.narrated(), clock.zone());
        });
    }

    private Optional<Clock> clock(int at) {
        if ((lexemes.is(at, "noon") && !lexemes.is(at - 1, "high")) || lexemes.is(at, "midday")) {
            return Optional.of(new Clock(at + 1, HALF_DAY, 0, ZoneOffset.UTC));
        }
        if (lexemes.is(at, "midnight")) {
            return Optional.of(new Clock(at + 1, 0, 0, ZoneOffset.UTC));
        }
        if (!lexemes.isDigits(at)) {
            return words.numerals
                    .at(lexemes, at)
                    .filter(number ->
                            number.form() == Numeral.Form.WORDS && number.low() <= HALF_DAY && number.low() >= 1)
                    .flatMap(number -> bareHour(number.to(), (int) number.low()));
        }
        if (lexemes.length(at) <= 2) {
            return inFigures(at);
        }
        boolean military =
                lexemes.length(at) == 4 && words.zone(lexemes, at + 1).isPresent();
        int number = lexemes.length(at) == 4 ? Integer.parseInt(lexemes.word(at)) : HOURS * 100;
        boolean valid = number / 100 < HOURS && number % 100 < MINUTES;
        return military && valid
                ? Optional.of(new Clock(at + 1, number / 100, number % 100, ZoneOffset.UTC))
                : Optional.empty();
    }

    private Optional<Clock> inFigures(int at) {
        int hour = Integer.parseInt(lexemes.word(at));
        boolean colon = lexemes.is(at + 1, ":") && lexemes.isGlued(at + 1);
        boolean point = lexemes.is(at + 1, ".") && lexemes.isGlued(at + 1);
        boolean minutes =
                (colon || point) && lexemes.isDigits(at + 2) && lexemes.isGlued(at + 2) && lexemes.length(at + 2) == 2;
        int minute = minutes ? Integer.parseInt(lexemes.word(at + 2)) : 0;
        int next = minutes ? at + 3 : at + 1;
        if (hour >= HOURS || minute >= MINUTES) {
            return Optional.empty();
        }
        Optional<Clock> half = halfDay(next, hour, minute);
        if (half.isPresent()) {
            return half;
        }
        if (minutes && colon) {
            int seconds =
                    lexemes.is(next, ":") && lexemes.isDigits(next + 1) && lexemes.isGlued(next + 1) ? next + 2 : next;
            return Optional.of(new Clock(seconds, hour, minute, ZoneOffset.UTC));
        }
        return minutes ? Optional.empty() : bareHour(next, hour);
    }

    /** "a.m." and "p.m." behind an hour. */
    private Optional<Clock> halfDay(int next, int hour, int minute) {
        boolean whole = lexemes.is(next, "am") || lexemes.is(next, "pm");
        boolean dotted = (lexemes.is(next, "a") || lexemes.is(next, "p"))
                && lexemes.is(next + 1, ".")
                && lexemes.is(next + 2, "m");
        if ((!whole && !dotted) || hour > HALF_DAY) {
            return Optional.empty();
        }
        boolean afternoon = lexemes.word(next).startsWith("p");
        int hours = hour % HALF_DAY + (afternoon ? HALF_DAY : 0);
        int to = whole
                ? next + 1
                : lexemes.is(next + 3, ".") && lexemes.isGlued(next + 3) && !lexemes.beginsSentence(next + 4)
                        ? next + 4
                        : next + 3;
        return Optional.of(new Clock(to, hours, minute, ZoneOffset.UTC));
    }

    /** "six o'clock", "4 in the morning", "four this morning". */
    private Optional<Clock> bareHour(int next, int hour) {
        boolean clock = lexemes.is(next, "o") && lexemes.is(next + 2, "clock");
        int rest = clock ? next + 3 : next;
        boolean in = lexemes.is(rest, "in")
                && lexemes.is(rest + 1, "the")
                && words.daypart(lexemes, rest + 2).isPresent();
        boolean at = lexemes.is(rest, "at") && lexemes.is(rest + 1, "night");
        if (hour > HALF_DAY || hour < 1 || (!clock && !in && !at)) {
            return Optional.empty();
        }
        String part = in ? words.daypart(lexemes, rest + 2).orElse("") : at ? "TNI" : "";
        boolean late = LATE_PARTS.contains(part) || (part.equals("TNI") && hour >= 6);
        int hours = hour % HALF_DAY + (late ? HALF_DAY : 0);
        return Optional.of(new Clock(in ? rest + 3 : at ? rest + 2 : rest, hours, 0, ZoneOffset.UTC));
    }

    private Clock withZone(Clock clock) {
        int next = lexemes.is(clock.to(), "local") && lexemes.is(clock.to() + 1, "time") ? clock.to() + 2 : clock.to();
        return words.zone(lexemes, next)
                .map(minutes ->
                        new Clock(next + 1, clock.hour(), clock.minute(), ZoneOffset.ofTotalSeconds(minutes * MINUTES)))
                .orElseGet(() -> clock.after(next));
    }
}
