package org.stemma.read.extract.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.stemma.model.article.BlockRole;
import org.stemma.read.language.DateParser;

/**
 * The entries of a live report: elements side by side in its body, each with running text and a {@code time} element of its
 * own that gives a clock time.
 *
 * <p>A row of such elements is a live report where it holds most of the body's prose; else it is a list of other reports, or
 * of comments. Cost: one climb for each {@code time} element.
 */
final class LiveEntries {
    /** Fewer entries than this are sections with a date. */
    private static final int MIN_ENTRIES = 3;

    /** The entries hold at least this share of the body's prose. */
    private static final double MIN_SHARE = 0.6;

    /** The clock time over an entry, perhaps with a zone. */
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[:.h]\\d{2}.{0,12}");

    private final PageParts parts;
    private final Map<Integer, PublishedTime> byElement;

    private LiveEntries(PageParts parts, Map<Integer, PublishedTime> byElement) {
        this.parts = parts;
        this.byElement = byElement;
    }

    /** The entries of a page's body; none in a report that is told in one piece. */
    static LiveEntries of(PageParts parts, int body) {
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
        Map<Integer, PublishedTime> best = Map.of();
        double most = parts.prose(body) * MIN_SHARE;
        for (Map<Integer, PublishedTime> row : rows.values()) {
            List<Integer> entries = row.keySet().stream()
                    .filter(element -> parts.prose(element) > 0)
                    .toList();
            double prose = entries.stream().mapToDouble(parts::prose).sum();
            if (entries.size() >= MIN_ENTRIES && prose > most) {
                best = row;
                most = prose;
            }
        }
        return new LiveEntries(parts, new HashMap<>(best));
    }

    private static Optional<PublishedTime> clock(Element element) {
        return DateParser.inField(element.attr("datetime"))
                .filter(time -> time.time().isPresent() && DateFinder.isPlausible(time))
                .map(time -> new PublishedTime(time, "live entry"));
    }

    /** The pieces, those in an entry with its time; a line of an entry that is a clock time is its by-line. */
    List<PageReading.Piece> dated(List<PageReading.Piece> pieces) {
        if (byElement.isEmpty()) {
            return pieces;
        }
        List<PageReading.Piece> dated = new ArrayList<>();
        for (PageReading.Piece piece : pieces) {
            Optional<PublishedTime> entry = entry(piece.segment());
            boolean clock =
                    entry.isPresent() && CLOCK.matcher(piece.segment().text()).matches();
            BlockRole role = clock ? BlockRole.BYLINE : piece.role();
            dated.add(new PageReading.Piece(role, piece.segment(), piece.post(), entry));
        }
        return dated;
    }

    private Optional<PublishedTime> entry(Segment segment) {
        for (int at = segment.element(); at > 0; at = parts.outline().parent(at)) {
            PublishedTime time = byElement.get(at);
            if (time != null) {
                return Optional.of(time);
            }
        }
        return Optional.empty();
    }
}
