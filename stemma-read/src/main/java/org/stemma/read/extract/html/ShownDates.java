package org.stemma.read.extract.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.stemma.model.article.BlockRole;
import org.stemma.read.language.DateParser;
import org.stemma.read.language.DatedLine;
import org.stemma.read.language.WrittenTime;

/**
 * Finds the date that a page shows to its readers, where it gives none to machines.
 *
 * <p>In order: a line of the by-line above the report; a short line with a date near the headline; other by-lines, then
 * short lines elsewhere outside of boxes, each if they agree. Dates inside sentences are the report's, not the page's.
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
        return beside().or(this::inBylines).or(this::anywhere);
    }

    /** The date shown above the report: in a by-line before its first paragraph, or near the headline. */
    Optional<PublishedTime> beside() {
        for (PageReading.Piece piece : pieces) {
            if (piece.role() == BlockRole.PARAGRAPH && piece.segment().text().length() > MAX_LINE) {
                break;
            }
            Optional<PublishedTime> found =
                    piece.role() == BlockRole.BYLINE ? read(piece.segment().text(), "by-line") : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return nearHeadline();
    }

    /** The time of the first {@code time} element that stands in no comment, post of somebody else, or box. */
    Optional<PublishedTime> element() {
        Outline outline = parts.outline();
        for (int i = 0; i < outline.size(); i++) {
            Element element = outline.element(i);
            boolean other = parts.is(i, Part.COMMENTS) || parts.is(i, Part.EMBED) || parts.is(i, Part.FURNITURE);
            if (!element.normalName().equals("time") || other) {
                continue;
            }
            for (String value : List.of(element.attr("datetime"), element.attr("content"), element.text())) {
                Optional<PublishedTime> time = DateParser.inField(value)
                        .filter(DateFinder::isPlausible)
                        .map(found -> new PublishedTime(found, "time element"));
                if (time.isPresent()) {
                    return time;
                }
            }
        }
        return Optional.empty();
    }

    /** The date of the last change that a by-line shows as such. */
    Optional<PublishedTime> change() {
        for (PageReading.Piece piece : pieces) {
            if (piece.role() == BlockRole.BYLINE) {
                Optional<PublishedTime> found = DatedLine.changed(
                                piece.segment().text())
                        .filter(DateFinder::isPlausible)
                        .map(time -> new PublishedTime(time, "by-line"));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** What the lines named as by-lines say, wherever they stand, if they agree. */
    Optional<PublishedTime> inBylines() {
        Agreement agreement = new Agreement();
        for (PageReading.Piece piece : pieces) {
            if (piece.role() == BlockRole.BYLINE) {
                agreement.add(read(piece.segment().text(), "by-line"));
            }
        }
        for (Segment segment : parts.segments()) {
            if (parts.is(segment, Part.BYLINE)
                    && !parts.isPage(segment)
                    && segment.text().length() < MAX_LINE) {
                agreement.add(read(segment.text(), "by-line"));
            }
        }
        return agreement.time();
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
        Agreement agreement = new Agreement();
        for (Segment segment : parts.segments()) {
            if (!parts.isPage(segment)) {
                agreement.add(line(segment.index(), "line on the page"));
            }
        }
        return agreement.time();
    }

    /** The first of several dates, as long as all are of one day: a page with more is a list of reports. */
    private static final class Agreement {
        private Optional<PublishedTime> first = Optional.empty();
        private boolean broken;

        void add(Optional<PublishedTime> time) {
            if (time.isPresent() && first.isPresent()) {
                broken |= !time.get().time().date().equals(first.get().time().date());
            }
            first = first.or(() -> time);
        }

        Optional<PublishedTime> time() {
            return broken ? Optional.empty() : first;
        }
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
        Optional<WrittenTime> time = DatedLine.published(text);
        return time.filter(DateFinder::isPlausible).map(found -> new PublishedTime(found, foundIn));
    }
}
