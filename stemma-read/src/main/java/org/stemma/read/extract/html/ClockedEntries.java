package org.stemma.read.extract.html;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.read.language.ClockLine;
import org.stemma.read.language.WrittenTime;

/**
 * Entries of a live report that show no more than a clock time each: rows of a table, paragraphs that begin with it, headings
 * over the paragraphs of an entry.
 *
 * <p>The entries are the children of the element most of whose children hold such a line; a child without one goes on with
 * the entry before it. The days are counted from that of publication, which the oldest entry has: where the clock falls back
 * by more than some hours in the order of time, the next day has begun. Entries stand in that order or the newest first,
 * whichever needs fewer such steps. A row of times in neither order is no live report.
 */
final class ClockedEntries {
    /** A step back of more hours than this is over midnight; of fewer, one of two entries that changed places. */
    private static final Duration NIGHT = Duration.ofHours(6);

    /** At most this share of the entries stands in another order than the rest. */
    private static final double MAX_ASTRAY = 0.2;

    private final PageParts parts;
    private final Outline outline;
    private final int body;
    private final PublishedTime published;

    private ClockedEntries(PageParts parts, int body, PublishedTime published) {
        this.parts = parts;
        this.outline = parts.outline();
        this.body = body;
        this.published = published;
    }

    /**
     * The time of the entry that a segment stands in, by the segment's index; empty where the body has no entries.
     *
     * @param published when the report began
     */
    static Map<Integer, PublishedTime> of(PageParts parts, int body, PublishedTime published) {
        return new ClockedEntries(parts, body, published).bySegment();
    }

    private Map<Integer, PublishedTime> bySegment() {
        Row row = longest(rows());
        List<PublishedTime> times = times(List.copyOf(row.clocks().values()));
        Map<Integer, PublishedTime> bySegment = new LinkedHashMap<>();
        if (times.isEmpty()) {
            return bySegment;
        }
        List<Integer> children = List.copyOf(row.clocks().keySet());
        double prose = 0;
        int current = -1;
        for (int i = outline.firstSegment(row.container()); i < outline.endSegment(row.container()); i++) {
            Segment segment = outline.segments().get(i);
            int begun = children.indexOf(childOf(row.container(), segment.element()));
            current = begun >= 0 ? begun : current;
            if (current >= 0) {
                bySegment.put(i, times.get(current));
                prose += Prose.weight(segment);
            }
        }
        return prose > parts.prose(body) * LiveEntries.MIN_SHARE ? bySegment : Map.of();
    }

    /**
     * Elements side by side.
     *
     * @param container the element around them
     * @param clocks the first clock line in each, by the element, in their order
     */
    private record Row(int container, Map<Integer, ClockLine> clocks) {}

    /** The row of most elements, the innermost of those; an empty one if none is long enough. */
    private static Row longest(Map<Integer, Map<Integer, ClockLine>> rows) {
        Row longest = new Row(0, Map.of());
        for (Map.Entry<Integer, Map<Integer, ClockLine>> entry : rows.entrySet()) {
            Row row = new Row(entry.getKey(), entry.getValue());
            int more = row.clocks().size() - longest.clocks().size();
            if (row.clocks().size() >= LiveEntries.MIN_ENTRIES
                    && (more > 0 || (more == 0 && row.container() > longest.container()))) {
                longest = row;
            }
        }
        return longest;
    }

    /** The elements that hold a clock line, with the first that each holds, by the element around them. */
    private Map<Integer, Map<Integer, ClockLine>> rows() {
        Map<Integer, Map<Integer, ClockLine>> rows = new LinkedHashMap<>();
        for (int i = outline.firstSegment(body); i < outline.endSegment(body); i++) {
            Segment segment = outline.segments().get(i);
            if (parts.is(segment, Part.COMMENTS) || parts.is(segment, Part.EMBED)) {
                continue;
            }
            Optional<ClockLine> clock = ClockLine.of(segment.text());
            for (int at = segment.element(); clock.isPresent() && at > body; at = outline.parent(at)) {
                rows.computeIfAbsent(outline.parent(at), row -> new LinkedHashMap<>())
                        .putIfAbsent(at, clock.get());
            }
        }
        return rows;
    }

    private int childOf(int container, int element) {
        int at = element;
        while (at > container && outline.parent(at) != container) {
            at = outline.parent(at);
        }
        return at;
    }

    /** The moments of the clocks, in their order on the page; none if they stand in no order of time. */
    private List<PublishedTime> times(List<ClockLine> clocks) {
        List<ClockLine> reversed = new ArrayList<>(clocks);
        Collections.reverse(reversed);
        boolean newestFirst = disorder(reversed) < disorder(clocks);
        List<ClockLine> ordered = newestFirst ? reversed : clocks;
        if (astray(ordered) > ordered.size() * MAX_ASTRAY) {
            return List.of();
        }
        List<PublishedTime> times = new ArrayList<>();
        LocalDate day = published.time().date();
        LocalTime before = LocalTime.MIN;
        for (ClockLine clock : ordered) {
            day = isNight(before, clock.time()) ? day.plusDays(1) : day;
            before = clock.time();
            WrittenTime time = new WrittenTime(
                    day,
                    Optional.of(clock.time()),
                    ChronoUnit.MINUTES,
                    clock.zone().or(this::zone));
            times.add(new PublishedTime(time, "live entry"));
        }
        if (newestFirst) {
            Collections.reverse(times);
        }
        return times;
    }

    /** The zone of publication, unless it is UTC: systems declare moments in it wherever their readers are. */
    private Optional<ZoneOffset> zone() {
        return published.time().offset().filter(offset -> !offset.equals(ZoneOffset.UTC));
    }

    /** How little the clocks stand in the order of time: a night is no more than a step. */
    private static int disorder(List<ClockLine> clocks) {
        return nights(clocks) + 2 * astray(clocks);
    }

    private static int nights(List<ClockLine> clocks) {
        int nights = 0;
        for (int i = 1; i < clocks.size(); i++) {
            nights += isNight(clocks.get(i - 1).time(), clocks.get(i).time()) ? 1 : 0;
        }
        return nights;
    }

    private static int astray(List<ClockLine> clocks) {
        int astray = 0;
        for (int i = 1; i < clocks.size(); i++) {
            LocalTime before = clocks.get(i - 1).time();
            LocalTime here = clocks.get(i).time();
            astray += here.isBefore(before) && !isNight(before, here) ? 1 : 0;
        }
        return astray;
    }

    private static boolean isNight(LocalTime before, LocalTime here) {
        return here.isBefore(before) && Duration.between(here, before).compareTo(NIGHT) > 0;
    }
}
