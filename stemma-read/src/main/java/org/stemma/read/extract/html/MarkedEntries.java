package org.stemma.read.extract.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.stemma.read.language.DateParser;

/**
 * Entries of a live report that are elements side by side in its body, each with running text and a {@code time} element of
 * its own that gives a clock time.
 *
 * <p>A row of such elements is a live report where it holds most of the body's prose; else it is a list of other reports, or
 * of comments. Cost: one climb for each {@code time} element and each segment of the body.
 */
final class MarkedEntries {
    private MarkedEntries() {}

    /** The time of the entry that a segment stands in, by the segment's index; empty where the body has no entries. */
    static Map<Integer, PublishedTime> of(PageParts parts, int body) {
        Map<Integer, PublishedTime> byElement = best(parts, body, rows(parts, body));
        Map<Integer, PublishedTime> bySegment = new LinkedHashMap<>();
        if (byElement.isEmpty()) {
            return bySegment;
        }
        Outline outline = parts.outline();
        for (int i = outline.firstSegment(body); i < outline.endSegment(body); i++) {
            entry(outline, byElement, outline.segments().get(i).element(), bySegment, i);
        }
        return bySegment;
    }

    private static void entry(
            Outline outline,
            Map<Integer, PublishedTime> byElement,
            int element,
            Map<Integer, PublishedTime> bySegment,
            int segment) {
        for (int at = element; at > 0; at = outline.parent(at)) {
            PublishedTime time = byElement.get(at);
            if (time != null) {
                bySegment.put(segment, time);
                return;
            }
        }
    }

    /** The elements that hold a time, with the first that each holds, by the element around them. */
    private static Map<Integer, Map<Integer, PublishedTime>> rows(PageParts parts, int body) {
        Map<Integer, Map<Integer, PublishedTime>> rows = new LinkedHashMap<>();
        Outline outline = parts.outline();
        for (int i = body + 1; i < outline.size() && outline.inside(i, body); i++) {
            if (outline.element(i).normalName().equals("time") && !parts.is(i, Part.EMBED)) {
                Optional<PublishedTime> time = clock(outline.element(i));
                for (int at = i; time.isPresent() && at > body; at = outline.parent(at)) {
                    rows.computeIfAbsent(outline.parent(at), row -> new LinkedHashMap<>())
                            .putIfAbsent(at, time.get());
                }
            }
        }
        return rows;
    }

    private static Map<Integer, PublishedTime> best(
            PageParts parts, int body, Map<Integer, Map<Integer, PublishedTime>> rows) {
        Map<Integer, PublishedTime> best = Map.of();
        double most = parts.prose(body) * LiveEntries.MIN_SHARE;
        for (Map<Integer, PublishedTime> row : rows.values()) {
            List<Integer> entries = row.keySet().stream()
                    .filter(element -> parts.prose(element) > 0)
                    .toList();
            double prose = entries.stream().mapToDouble(parts::prose).sum();
            if (entries.size() >= LiveEntries.MIN_ENTRIES && prose > most) {
                best = row;
                most = prose;
            }
        }
        return best;
    }

    private static Optional<PublishedTime> clock(Element element) {
        return DateParser.inField(element.attr("datetime"))
                .filter(time -> time.time().isPresent() && DateFinder.isPlausible(time))
                .map(time -> new PublishedTime(time, "live entry"));
    }
}
