package org.stemma.read.extract.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.stemma.model.article.BlockRole;
import org.stemma.read.language.DateParser;
import org.stemma.read.language.WrittenTime;

/**
 * Finds the date that a page shows to its readers, where it gives none to machines.
 *
 * <p>In order: a line of the by-line; a tooltip on one; a short line with a date near the headline; short lines
 * elsewhere outside of boxes, if they agree. Dates inside sentences are the report's, not the page's.
 */
final class ShownDates {
    /** A line that dates its page is short. */
    private static final int MAX_LINE = 90;

    /** Such a line stands at most so many segments from the headline. */
    private static final int NEAR = 12;

    /** A line that is mostly a link leads to another page, which may have another date. */
    private static final double MAX_LINK_SHARE = 0.5;

    private final PageParts parts;
    private final List<PageReading.Piece> pieces;

    ShownDates(PageParts parts, List<PageReading.Piece> pieces) {
        this.parts = parts;
        this.pieces = pieces;
    }

    /** The date shown; absent if none is found that can be read without guessing. */
    Optional<PublishedTime> find() {
        return inBylines().or(this::inTooltips).or(this::nearHeadline).or(this::anywhere);
    }

    private Optional<PublishedTime> inBylines() {
        for (PageReading.Piece piece : pieces) {
            if (piece.role() == BlockRole.BYLINE) {
                Optional<PublishedTime> found = read(piece.segment().text(), "by-line");
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        for (Segment segment : parts.segments()) {
            if (parts.is(segment, Part.BYLINE)
                    && !parts.isPage(segment)
                    && segment.text().length() < MAX_LINE) {
                Optional<PublishedTime> found = read(segment.text(), "by-line");
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<PublishedTime> inTooltips() {
        Outline outline = parts.outline();
        for (int i = 0; i < outline.size(); i++) {
            Element element = outline.element(i);
            boolean dated = element.normalName().equals("abbr") || Part.BYLINE.in(outline.parts(i));
            String tooltip = dated && !parts.is(i, Part.COMMENTS) ? element.attr("title") : "";
            if (!tooltip.isEmpty() && tooltip.length() < MAX_LINE) {
                Optional<PublishedTime> found =
                        DateParser.inField(tooltip).map(time -> new PublishedTime(time, "tooltip"));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<PublishedTime> nearHeadline() {
        Optional<Segment> headline = pieces.stream()
                .filter(piece -> piece.role() == BlockRole.HEADLINE)
                .map(PageReading.Piece::segment)
                .findFirst();
        if (headline.isEmpty()) {
            return Optional.empty();
        }
        int at = headline.get().index();
        for (int distance = 1; distance <= NEAR; distance++) {
            for (int index : new int[] {at + distance, at - distance}) {
                Optional<PublishedTime> found = line(index, "line near the headline");
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<PublishedTime> anywhere() {
        Optional<PublishedTime> only = Optional.empty();
        for (Segment segment : parts.segments()) {
            Optional<PublishedTime> found =
                    parts.isPage(segment) ? Optional.empty() : line(segment.index(), "line on the page");
            if (found.isPresent() && only.isPresent() && !sameDay(found.get(), only.get())) {
                return Optional.empty();
            }
            only = only.or(() -> found);
        }
        return only;
    }

    private static boolean sameDay(PublishedTime one, PublishedTime other) {
        return one.time().date().equals(other.time().date());
    }

    private Optional<PublishedTime> line(int index, String foundIn) {
        if (index < 0 || index >= parts.segments().size()) {
            return Optional.empty();
        }
        Segment segment = parts.segments().get(index);
        boolean dates = segment.text().length() < MAX_LINE && !segment.text().endsWith(".");
        boolean other = parts.is(segment, Part.COMMENTS)
                || segment.linkShare() > MAX_LINK_SHARE
                || segment.tag().equals("h1");
        return dates && !other ? read(segment.text(), foundIn) : Optional.empty();
    }

    private static Optional<PublishedTime> read(String text, String foundIn) {
        Optional<WrittenTime> time = DateParser.inWords(text);
        return time.filter(DateFinder::isPlausible).map(found -> new PublishedTime(found, foundIn));
    }
}
