package org.stemma.annotate.time;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.stemma.model.annotation.TimexType;

/**
 * A time found in a text, in lexemes.
 *
 * @param from its first lexeme
 * @param to one past its last lexeme
 * @param type what sort of time
 * @param value the TIMEX3 value
 * @param day the day that it names, if it names one
 * @param zone the zone that it says, Greenwich if it says none
 */
record Timex(int from, int to, TimexType type, String value, Optional<LocalDate> day, ZoneOffset zone) {
    static Timex date(int from, int to, String value) {
        return new Timex(from, to, TimexType.DATE, value, Optional.empty(), ZoneOffset.UTC);
    }

    static Timex day(int from, int to, LocalDate day) {
        return new Timex(from, to, TimexType.DATE, day.toString(), Optional.of(day), ZoneOffset.UTC);
    }

    static Timex of(TimexType type, int from, int to, String value) {
        return new Timex(from, to, type, value, Optional.empty(), ZoneOffset.UTC);
    }

    Timex between(int first, int last) {
        return new Timex(first, last, type, value, day, zone);
    }

    Timex withPart(int last, String part) {
        return new Timex(from, last, TimexType.TIME, value + part, day, zone);
    }
}
