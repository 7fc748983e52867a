package org.stemma.read.extract.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.model.article.BlockRole;
import org.stemma.read.extract.html.PageReading.Piece;
import org.stemma.read.language.Biography;
import org.stemma.read.language.PostTail;

/**
 * Gives every segment of the body its role, and finds the headline, standfirst and by-line that stand before it.
 *
 * <p>A segment's own role comes from {@link Roles}; here it is seen among the others: what stands before the headline is
 * none of the article, what stands twice is furniture, what ends it may be about its makers. Not thread-safe; one page
 * each.
 */
final class Labels {
    /** At most this share of the body's prose stands before the headline: a standfirst, a caption. */
    private static final double BEFORE_HEADLINE = 0.3;

    /** Headings shorter than this say too little to be part of a title. */
    private static final int MIN_TITLE = 10;

    /** Words between headline and body that are at least so long lead into the report. */
    private static final int MIN_LEAD = 40;

    /** A paragraph from this length on begins the report: lines of metadata stand before it. */
    private static final int MIN_OPENING = 80;

    /** Words that stand twice are the page's from this length on, in characters: shorter ones may be a refrain. */
    private static final int MIN_REPEATED = 60;

    /** So many of the last paragraphs may be about the makers of the report. */
    private static final int CLOSING = 5;

    private final PageParts parts;
    private final Outline outline;
    private final Roles roles;
    private final PageFacts facts;
    private final int body;
    private final Embeds embeds;
    private final Map<String, Integer> occurrences = new HashMap<>();
    private boolean begun;

    Labels(PageParts parts, int body, PageFacts facts) {
        this.parts = parts;
        this.outline = parts.outline();
        this.body = body;
        this.facts = facts;
        this.roles = new Roles(parts, facts);
        this.embeds = new Embeds(parts);
    }

    List<Piece> pieces() {
        List<Segment> segments = outline.segments();
        int first = outline.firstSegment(body);
        int end = outline.endSegment(body);
        int headline = headline(headlineLimit(first, end));
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
        return withoutDanglingHeadings(withoutMakers(pieces));
    }

    /** One past the last segment that may be the headline: it stands before most of the body's prose. */
    private int headlineLimit(int first, int end) {
        double allowed = parts.prose(body) * BEFORE_HEADLINE;
        double seen = 0;
        for (int i = first; i < end; i++) {
            Segment segment = outline.segments().get(i);
            seen += parts.isPage(segment) ? 0 : Prose.weight(segment);
            if (seen > allowed) {
                return i;
            }
        }
        return end;
    }

    /** The index of the headline: words equal to the title, or a heading alike; -1 if the page shows none. */
    private int headline(int limit) {
        if (facts.title().isEmpty()) {
            return -1;
        }
        String wanted = Titles.key(facts.title().get());
        int best = -1;
        int rank = 0;
        for (Segment segment : outline.segments().subList(0, limit)) {
            String key = Titles.key(segment.text());
            boolean equal = key.equals(wanted);
            boolean alike = key.length() > MIN_TITLE && (wanted.contains(key) || key.contains(wanted));
            int found = rank(segment, equal, alike);
            if (found > rank) {
                best = segment.index();
                rank = found;
            }
        }
        return best;
    }

    private int rank(Segment segment, boolean equal, boolean alike) {
        boolean top = segment.tag().equals("h1");
        if (equal) {
            return top ? 5 : 3;
        }
        if (alike && segment.isHeading()) {
            return top ? 4 : 2;
        }
        return top && !parts.isPage(segment) ? 1 : 0;
    }

    private Optional<Piece> beforeBody(Segment segment) {
        if (parts.isPage(segment)) {
            return Optional.empty();
        }
        BlockRole role = roles.of(segment, false);
        boolean leads = Prose.weight(segment) >= MIN_LEAD
                || (segment.isHeading() && segment.text().length() >= MIN_LEAD);
        return switch (role) {
            case CAPTION, CREDIT, BYLINE, CORRECTION, STANDFIRST -> Optional.of(piece(role, segment));
            case SUBHEADING -> leads ? Optional.of(piece(BlockRole.STANDFIRST, segment)) : Optional.empty();
            case PARAGRAPH, LIST_ITEM, BLOCK_QUOTE -> leads ? Optional.of(piece(role, segment)) : Optional.empty();
            case HEADLINE, DATELINE, EMBED, FURNITURE -> Optional.empty();
        };
    }

    private Piece piece(Segment segment, int headline) {
        if (segment.index() == headline) {
            return piece(BlockRole.HEADLINE, segment);
        }
        if (segment.index() < headline) {
            boolean byline = roles.of(segment, false) == BlockRole.BYLINE;
            return piece(byline ? BlockRole.BYLINE : BlockRole.FURNITURE, segment);
        }
        Optional<PostTail.Found> tail = PostTail.find(segment.text());
        if (tail.isPresent()) {
            return new Piece(BlockRole.EMBED, segment, tail.map(PostTail.Found::post));
        }
        BlockRole role = roles.of(segment, begun);
        if (isRepeated(segment)) {
            role = BlockRole.FURNITURE;
        }
        if (role == BlockRole.SUBHEADING && !begun && segment.text().length() >= MIN_LEAD) {
            role = BlockRole.STANDFIRST;
        }
        begun |= role == BlockRole.PARAGRAPH && segment.text().length() >= MIN_OPENING;
        return piece(role, segment);
    }

    private boolean isRepeated(Segment segment) {
        int before = occurrences.merge(segment.text(), 1, Integer::sum) - 1;
        return before > 0 && segment.text().length() >= MIN_REPEATED;
    }

    private static Piece piece(BlockRole role, Segment segment) {
        return new Piece(role, segment, Optional.empty());
    }

    /** Marks the closing paragraphs that are about the makers of the report. */
    private List<Piece> withoutMakers(List<Piece> pieces) {
        List<Piece> kept = new ArrayList<>(pieces);
        int closing = 0;
        for (int i = kept.size() - 1; i >= 0 && closing < CLOSING; i--) {
            Piece piece = kept.get(i);
            if (piece.role() != BlockRole.PARAGRAPH) {
                continue;
            }
            closing++;
            if (Biography.matches(piece.segment().text(), facts.authors())) {
                kept.set(i, piece(BlockRole.BYLINE, piece.segment()));
            }
        }
        return kept;
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
                        kept.set(i, piece(BlockRole.FURNITURE, piece.segment()));
                    }
                }
                case HEADLINE, STANDFIRST, BYLINE, DATELINE, CAPTION, CREDIT, CORRECTION, FURNITURE -> {}
            }
        }
        return kept;
    }
}
