package org.stemma.read.extract.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.model.article.BlockRole;
import org.stemma.read.extract.html.PageReading.Piece;
import org.stemma.read.language.Byline;
import org.stemma.read.language.Caption;
import org.stemma.read.language.Credit;
import org.stemma.read.language.DateParser;
import org.stemma.read.language.Notice;
import org.stemma.read.language.PostTail;

/**
 * Gives every segment of the body its role, and finds the headline, standfirst and by-line that stand before it.
 *
 * <p>What the page says comes first (tags, names of parts), what the words say second. Not thread-safe; one page each.
 */
final class Labels {
    /** Headings shorter than this say too little to be part of a title. */
    private static final int MIN_TITLE = 10;

    /** A line of a by-line, credit or date is shorter than this. */
    private static final int MAX_LINE = 160;

    /** A line with little but a date is shorter than this. */
    private static final int MAX_DATE_LINE = 60;

    /** A segment of the body that is mostly links is a list of related pages. */
    private static final double LINK_LIST = 0.6;

    /** A longer segment is a related page only if it is a link and hardly anything else. */
    private static final double LINK_ONLY = 0.9;

    /** Segments shorter than this whose words are all linked are buttons. */
    private static final int BUTTON = 60;

    private final PageParts parts;
    private final Outline outline;
    private final Optional<String> title;
    private final Optional<String> description;
    private final int body;
    private final Embeds embeds;

    Labels(PageParts parts, int body, Optional<String> title, Optional<String> description) {
        this.parts = parts;
        this.outline = parts.outline();
        this.body = body;
        this.embeds = new Embeds(parts);
        this.title = title;
        this.description = description;
    }

    List<Piece> pieces() {
        List<Segment> segments = outline.segments();
        int first = outline.firstSegment(body);
        int end = outline.endSegment(body);
        int headline = headline(end);
        List<Piece> pieces = new ArrayList<>();
        if (headline >= 0 && headline < first) {
            pieces.add(new Piece(BlockRole.HEADLINE, segments.get(headline), Optional.empty()));
            for (int i = headline + 1; i < first; i++) {
                beforeBody(segments.get(i)).ifPresent(pieces::add);
            }
        }
        int next = first;
        while (next < end) {
            Segment segment = segments.get(next);
            int root = next > headline ? embeds.root(segment) : -1;
            if (root >= 0) {
                int after = Math.min(end, outline.endSegment(root));
                pieces.add(embeds.piece(root, segments.subList(next, after)));
                next = after;
            } else {
                pieces.add(piece(segment, headline));
                next++;
            }
        }
        return withoutDanglingHeadings(pieces);
    }

    private int headline(int end) {
        if (title.isEmpty()) {
            return -1;
        }
        String wanted = Titles.key(title.get());
        int best = -1;
        for (Segment segment : outline.segments()) {
            if (segment.index() >= end) {
                break;
            }
            String key = Titles.key(segment.text());
            boolean top = segment.tag().equals("h1");
            boolean alike = key.length() > MIN_TITLE && (wanted.contains(key) || key.contains(wanted));
            boolean same = key.equals(wanted) || (top && alike);
            boolean better =
                    best < 0 || (top && !outline.segments().get(best).tag().equals("h1"));
            if (same && better) {
                best = segment.index();
            }
        }
        return best;
    }

    private Optional<Piece> beforeBody(Segment segment) {
        if (parts.is(segment, Part.FURNITURE)) {
            return Optional.empty();
        }
        if (isStandfirst(segment)) {
            return Optional.of(new Piece(BlockRole.STANDFIRST, segment, Optional.empty()));
        }
        if (parts.is(segment, Part.CAPTION) || parts.is(segment, Part.FIGURE)) {
            return Optional.of(new Piece(BlockRole.CAPTION, segment, Optional.empty()));
        }
        if (parts.is(segment, Part.CREDIT)) {
            return Optional.of(new Piece(BlockRole.CREDIT, segment, Optional.empty()));
        }
        if (isByline(segment)) {
            return Optional.of(new Piece(BlockRole.BYLINE, segment, Optional.empty()));
        }
        return Optional.empty();
    }

    private BlockRole beforeHeadline(Segment segment) {
        return isByline(segment) ? BlockRole.BYLINE : BlockRole.FURNITURE;
    }

    private boolean isStandfirst(Segment segment) {
        if (parts.is(segment, Part.STANDFIRST)
                && segment.linkShare() < LINK_LIST
                && segment.text().length() > 20) {
            return true;
        }
        return description.isPresent()
                && segment.text().length() > 40
                && Titles.key(description.get()).equals(Titles.key(segment.text()));
    }

    private boolean isByline(Segment segment) {
        String text = segment.text();
        boolean named = parts.is(segment, Part.BYLINE) && text.length() < MAX_LINE;
        boolean dated = text.length() < MAX_DATE_LINE
                && !text.endsWith(".")
                && DateParser.inWords(text).isPresent();
        return named || dated || Byline.matches(text);
    }

    private Piece piece(Segment segment, int headline) {
        if (segment.index() == headline) {
            return new Piece(BlockRole.HEADLINE, segment, Optional.empty());
        }
        if (segment.index() < headline) {
            return new Piece(beforeHeadline(segment), segment, Optional.empty());
        }
        Optional<PostTail.Found> tail = PostTail.find(segment.text());
        return tail.isPresent()
                ? new Piece(BlockRole.EMBED, segment, tail.map(PostTail.Found::post))
                : new Piece(role(segment), segment, Optional.empty());
    }

    private BlockRole role(Segment segment) {
        String text = segment.text();
        if (parts.is(segment, Part.CORRECTION) || Notice.isCorrection(text)) {
            return BlockRole.CORRECTION;
        }
        if (parts.is(segment, Part.FURNITURE)) {
            return BlockRole.FURNITURE;
        }
        if (parts.is(segment, Part.CAPTION)) {
            return BlockRole.CAPTION;
        }
        if (parts.is(segment, Part.CREDIT)) {
            return BlockRole.CREDIT;
        }
        if (parts.is(segment, Part.FIGURE)) {
            return BlockRole.CAPTION;
        }
        if (isByline(segment)) {
            return BlockRole.BYLINE;
        }
        if (Credit.matches(text)) {
            return BlockRole.CREDIT;
        }
        if (Notice.isInvitation(text) || isLinkBox(segment)) {
            return BlockRole.FURNITURE;
        }
        if (segment.isHeading()) {
            return BlockRole.SUBHEADING;
        }
        if (isStandfirst(segment)) {
            return BlockRole.STANDFIRST;
        }
        if (parts.is(segment, Part.QUOTE)) {
            return BlockRole.BLOCK_QUOTE;
        }
        if (segment.isListItem()) {
            return BlockRole.LIST_ITEM;
        }
        return Caption.matches(text) ? BlockRole.CAPTION : BlockRole.PARAGRAPH;
    }

    private static boolean isLinkBox(Segment segment) {
        boolean small =
                segment.isListItem() || segment.isHeading() || segment.text().length() < BUTTON;
        return segment.linkShare() > (small ? LINK_LIST : LINK_ONLY);
    }

    /** A heading with nothing of the article under it headed a box that is not the article's. */
    private static List<Piece> withoutDanglingHeadings(List<Piece> pieces) {
        List<Piece> kept = new ArrayList<>(pieces);
        boolean followed = false;
        for (int i = kept.size() - 1; i >= 0; i--) {
            Piece piece = kept.get(i);
            switch (piece.role()) {
                case PARAGRAPH, LIST_ITEM, BLOCK_QUOTE, EMBED -> followed = true;
                case SUBHEADING -> {
                    if (!followed) {
                        kept.set(i, new Piece(BlockRole.FURNITURE, piece.segment(), Optional.empty()));
                    }
                }
                case HEADLINE, STANDFIRST, BYLINE, DATELINE, CAPTION, CREDIT, CORRECTION, FURNITURE -> {}
            }
        }
        return kept;
    }
}
