package org.stemma.annotate.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.annotate.lexeme.Lexemes;
import org.stemma.model.annotation.TimeExpression;
import org.stemma.model.annotation.TimexType;

/**
 * Finds the time expressions of a text. Immutable and safe between threads; time linear in the text.
 *
 * <p>At each lexeme that may begin a time, the rules for times of day, calendar dates and periods each read what they
 * can; the longest reading stands. A day and a time of day that stand together become one time ("10 p.m. on
 * Wednesday"), and words such as "early", "about", "at least" and "the end of" before it are taken in.
 */
public final class TimeReader {
    private static final Set<String> OPENERS = Set.of(
            "a",
            "an",
            "one",
            "another",
            "several",
            "few",
            "many",
            "some",
            "latest",
            "today",
            "tonight",
            "yesterday",
            "tomorrow",
            "noon",
            "midday",
            "midnight",
            "two",
            "recent",
            "more",
            "week",
            "corresponding",
            "comparable",
            "same",
            "then",
            "couple");
    private static final Set<String> SHADES = Set.of(
            "early",
            "late",
            "earlier",
            "later",
            "mid",
            "about",
            "around",
            "nearly",
            "almost",
            "some",
            "approximately",
            "the",
            "first",
            "at",
            "least",
            "up",
            "to",
            "than",
            "no",
            "more",
            "less",
            "just",
            "over",
            "under",
            "roughly",
            "barely",
            "only",
            "each",
            "of",
            "beginning",
            "start",
            "end",
            "middle",
            "its",
            "full",
            "very");

    private final TimeWords words;

    private TimeReader(String language) {
        words = new TimeWords(language);
    }

    /** The reader for a language, by its ISO 639-1 code: {@code en}. */
    public static TimeReader of(String language) {
        return new TimeReader(language);
    }

    /**
     * The times of a text, in its order, not overlapping.
     *
     * @param anchor the day from which relative times count
     */
    public List<TimeExpression> read(Lexemes lexemes, Anchor anchor) {
        return read(lexemes, new TreeMap<>(Map.of(0, anchor)));
    }

    /**
     * The times of a text whose parts were published on several days, in its order, not overlapping.
     *
     * @param anchors the day from which relative times count, by the UTF-16 offset from which it holds; none before the
     *     first
     */
    public List<TimeExpression> read(Lexemes lexemes, NavigableMap<Integer, Anchor> anchors) {
        var found = new Pass(lexemes, anchors).run();
        var times = new ArrayList<TimeExpression>(found.size());
        for (Timex time : found) {
            times.add(new TimeExpression(
                    lexemes.span(time.from(), time.to()),
                    time.type(),
                    time.value(),
                    TimexIntervals.of(time.value(), time.zone())));
        }
        return List.copyOf(times);
    }

    /** One pass over one text. Not shared. */
    private final class Pass {
        private final Lexemes lexemes;
        private final TextState state;
        private final DateRules dates;
        private final ClockRules clocks;
        private final PeriodRules periods;
        private final NavigableMap<Integer, Anchor> anchors;
        private final List<Timex> found = new ArrayList<>();

        Pass(Lexemes lexemes, NavigableMap<Integer, Anchor> anchors) {
            this.lexemes = lexemes;
            this.anchors = anchors;
            state = new TextState(lexemes, words, Anchor.UNKNOWN);
            dates = new DateRules(state);
            clocks = new ClockRules(state);
            periods = new PeriodRules(state, dates);
        }

        List<Timex> run() {
            int next = 0;
            int anchored = 0;
            while (next < lexemes.size()) {
                if (lexemes.span(next, next + 1).start() >= anchored) {
                    anchored = anchor(lexemes.span(next, next + 1).start());
                }
                Optional<Timex> time = mayBegin(next) ? at(next) : Optional.empty();
                if (time.isPresent()) {
                    next = keep(time.get());
                } else {
                    next++;
                }
            }
            return found;
        }

        /**
         * Counts from the day that holds at an offset, and forgets what a part that was published on another told.
         *
         * @return the offset from which another day may hold
         */
        private int anchor(int offset) {
            Map.Entry<Integer, Anchor> holding = anchors.floorEntry(offset);
            Optional<LocalDate> day =
                    holding == null ? Optional.empty() : holding.getValue().day();
            if (!day.equals(state.published)) {
                state.published = day;
                state.told = Optional.empty();
                state.quarter = Optional.empty();
            }
            Integer next = anchors.higherKey(offset);
            return next == null ? Integer.MAX_VALUE : next;
        }

        private boolean mayBegin(int at) {
            if (lexemes.inLink(at) || lexemes.isMark(at)) {
                return false;
            }
            String word = lexemes.word(at);
            return lexemes.isDigits(at)
                    || words.isTrigger(word)
                    || OPENERS.contains(word)
                    || words.numerals.at(lexemes, at).isPresent();
        }

        private Optional<Timex> at(int at) {
            Optional<Timex> clock = clocks.at(at).map(this::withDayBehind);
            Optional<Timex> date = dates.at(at).map(this::withDaypart).map(this::withClockBehind);
            Optional<Timex> period = periods.at(at).map(this::withDaypart).map(this::withClockBehind);
            return longer(clock, longer(date, period)).or(() -> daypartOf(at));
        }

        private static Optional<Timex> longer(Optional<Timex> first, Optional<Timex> second) {
            if (first.isEmpty() || second.isEmpty()) {
                return first.or(() -> second);
            }
            return first.get().to() >= second.get().to() ? first : second;
        }

        /** "Friday night", "yesterday morning". */
        private Timex withDaypart(Timex time) {
            boolean day = time.type() == TimexType.DATE
                    && time.day().isPresent()
                    && time.value().length() == 10;
            Optional<String> part =
                    day && !lexemes.beginsSentence(time.to()) ? words.daypart(lexemes, time.to()) : Optional.empty();
            return part.map(code -> time.withPart(time.to() + 1, code)).orElse(time);
        }

        /** "Wednesday at 10 p.m.", "on 12 March at 05:50". */
        private Timex withClockBehind(Timex time) {
            if (time.day().isEmpty()) {
                return time;
            }
            int next = time.to();
            while (next < time.to() + 3
                    && (lexemes.is(next, "at")
                            || lexemes.is(next, ",")
                            || lexemes.is(next, "around")
                            || lexemes.is(next, "about"))) {
                next++;
            }
            Optional<LocalDate> told = state.told;
            state.told = time.day();
            Optional<Timex> clock = next < lexemes.size() && next > time.to() && !lexemes.beginsParagraph(next)
                    ? clocks.at(next)
                    : Optional.empty();
            state.told = told;
            return clock.map(hour -> hour.between(time.from(), hour.to())).orElse(time);
        }

        /** "10 p.m. on Wednesday", "05:50 yesterday". */
        private Timex withDayBehind(Timex clock) {
            int next = clock.to();
            while (next < clock.to() + 2 && (lexemes.is(next, "on") || lexemes.is(next, ","))) {
                next++;
            }
            if (next >= lexemes.size() || lexemes.beginsParagraph(next) || lexemes.beginsSentence(next)) {
                return clock;
            }
            int behind = next;
            Optional<Timex> date = dates.at(behind)
                    .or(() -> periods.at(behind))
                    .filter(time -> time.day().isPresent());
            return date.map(time -> {
                        String hour = clock.value().substring(clock.value().indexOf('T'));
                        return new Timex(
                                clock.from(),
                                time.to(),
                                TimexType.TIME,
                                time.value().substring(0, 10) + hour,
                                time.day(),
                                clock.zone());
                    })
                    .orElse(clock);
        }

        /** "the night of 12 March". */
        private Optional<Timex> daypartOf(int at) {
            Optional<String> part = words.daypart(lexemes, at);
            if (part.isEmpty() || !lexemes.is(at + 1, "of")) {
                return Optional.empty();
            }
            return dates.at(at + 2)
                    .filter(date -> date.day().isPresent())
                    .map(date -> new Timex(
                            at,
                            date.to(),
                            TimexType.TIME,
                            date.value().substring(0, 10) + part.get(),
                            date.day(),
                            date.zone()));
        }

        private int keep(Timex time) {
            int floor = found.isEmpty() ? 0 : found.getLast().to();
            int from = time.from();
            while (from > floor
                    && from > time.from() - SHADES_BEFORE
                    && SHADES.contains(lexemes.word(from - 1))
                    && !lexemes.beginsParagraph(from)) {
                from--;
            }
            while (from < time.from() && WEAK.contains(lexemes.word(from))) {
                from++;
            }
            found.add(time.between(from, time.to()));
            if (time.day().isPresent()) {
                state.told = time.day();
            }
            return time.to();
        }
    }

    /** The most words of shade that are taken in before a time. */
    private static final int SHADES_BEFORE = 5;

    /** Words of shade that begin none: "at" without "least", "to" without "up". */
    private static final Set<String> WEAK = Set.of(
            "to", "than", "of", "over", "under", "least", "at", "some", "just", "only", "first", "up", "no", "more",
            "less", "very", "full", "around");
}
