package org.stemma.read.extract.html;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.model.article.BlockRole;
import org.stemma.read.language.ClockLine;

/**
 * The entries of a live report and when each was published.
 *
 * <p>In order: elements that carry a {@code time} element each ({@link MarkedEntries}); entries that JSON-LD gives with their
 * times ({@link DeclaredEntries}); lines that are clock times, on a page that calls itself live ({@link ClockedEntries}).
 * Immutable.
 */
final class LiveEntries {
    /** Fewer entries than this are sections with a date. */
    static final int MIN_ENTRIES = 3;

    /** The entries hold at least this share of the body's prose. */
    static final double MIN_SHARE = 0.6;

    /** A longer line that begins with a clock time says more than that. */
    private static final int CLOCK_LINE = 20;

    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[:.h]\\d{2}.{0,12}");

    private static final Comparator<PublishedTime> ORDER = Comparator.comparing(
            entry -> entry.time().timestamp(entry.foundIn()).interval());

    private final Map<Integer, PublishedTime> bySegment;

    private LiveEntries(Map<Integer, PublishedTime> bySegment) {
        this.bySegment = bySegment;
    }

    /** The entries that elements or JSON-LD give with their times; none in a report that is told in one piece. */
    static LiveEntries declared(PageParts parts, int body, StructuredArticle structured) {
        Map<Integer, PublishedTime> marked = MarkedEntries.of(parts, body);
        return new LiveEntries(new HashMap<>(marked.isEmpty() ? DeclaredEntries.of(parts, body, structured) : marked));
    }

    /** The same, else those whose clock times the page only shows. */
    LiveEntries orShown(
            PageParts parts,
            int body,
            Optional<String> title,
            Optional<URI> address,
            StructuredArticle structured,
            Optional<PublishedTime> published) {
        boolean live = structured.live() || LiveWords.inTitle(title.orElse("")) || LiveWords.inAddress(address);
        return bySegment.isEmpty() && live && published.isPresent()
                ? new LiveEntries(new HashMap<>(ClockedEntries.of(parts, body, published.get())))
                : this;
    }

    /** The pieces, those in an entry with its time; a line of an entry that is a clock time is its by-line. */
    List<PageReading.Piece> dated(List<PageReading.Piece> pieces) {
        if (bySegment.isEmpty()) {
            return pieces;
        }
        List<PageReading.Piece> dated = new ArrayList<>();
        for (PageReading.Piece piece : pieces) {
            Optional<PublishedTime> entry =
                    Optional.ofNullable(bySegment.get(piece.segment().index()));
            boolean clock = entry.isPresent() && isClock(piece.segment().text());
            BlockRole role = clock ? BlockRole.BYLINE : piece.role();
            dated.add(new PageReading.Piece(role, piece.segment(), piece.post(), entry));
        }
        return dated;
    }

    /** When the first entry was published; absent without entries. */
    static Optional<PublishedTime> first(List<PageReading.Piece> pieces) {
        return pieces.stream().flatMap(piece -> piece.entry().stream()).min(ORDER);
    }

    /** When the last entry was published; absent without entries. */
    static Optional<PublishedTime> last(List<PageReading.Piece> pieces) {
        return pieces.stream().flatMap(piece -> piece.entry().stream()).max(ORDER);
    }

    private static boolean isClock(String line) {
        return CLOCK.matcher(line).matches()
                || (line.length() < CLOCK_LINE && ClockLine.of(line).isPresent());
    }
}
