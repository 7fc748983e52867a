package org.stemma.read.extract.html;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.model.article.Article;
import org.stemma.model.article.ArticleId;
import org.stemma.model.article.BlockRole;
import org.stemma.model.article.Capture;
import org.stemma.model.article.Link;
import org.stemma.model.article.Outlet;
import org.stemma.model.article.RejectionCode;
import org.stemma.model.text.Span;
import org.stemma.read.decode.Decoded;
import org.stemma.read.decode.Decoder;
import org.stemma.read.extract.Addresses;
import org.stemma.read.extract.Extraction;
import org.stemma.read.extract.Extractor;
import org.stemma.read.extract.Manuscript;
import org.stemma.read.extract.Passage;
import org.stemma.read.extract.Sentences;
import org.stemma.read.language.OutletKinds;

/** Reads the article of a web page. */
public final class HtmlExtractor implements Extractor {
    @Override
    public Extraction extract(Capture capture, String name) {
        Optional<Decoded> decoded = Decoder.decode(capture.body().toArray(), capture.charset());
        if (decoded.isEmpty()) {
            return Extraction.rejected(
                    capture.location(), RejectionCode.UNDECODABLE, "The bytes are no text in any charset that fits.");
        }
        PageReading reading = PageReader.read(decoded.get().text(), capture.uri());
        if (reading.objection().isPresent()) {
            return Extraction.rejected(
                    capture.location(),
                    RejectionCode.NOT_AN_ARTICLE,
                    reading.objection().get());
        }
        Manuscript manuscript = Manuscript.of(passages(reading));
        if (!Sentences.any(manuscript)) {
            return Extraction.rejected(
                    capture.location(),
                    RejectionCode.NOT_AN_ARTICLE,
                    "The page holds no running text: a front page, a video page, or a body that only a script would show.");
        }
        return Extraction.of(article(capture, name, reading, manuscript));
    }

    private static Article article(Capture capture, String name, PageReading reading, Manuscript manuscript) {
        return new Article(
                new ArticleId(name),
                reading.address(),
                outlet(reading),
                manuscript.text(),
                manuscript.blocks(),
                reading.published().map(found -> found.time().timestamp(found.foundIn())),
                reading.modified().map(found -> found.time().timestamp(found.foundIn())),
                reading.language(),
                reading.authors(),
                manuscript.links(),
                capture.body().sha256(),
                reading.partial());
    }

    private static Optional<Outlet> outlet(PageReading reading) {
        return reading.outlet()
                .filter(name -> !name.isBlank())
                .map(name ->
                        new Outlet(name, OutletKinds.of(name), reading.address().map(Addresses::host)));
    }

    /** The pieces that stand in the article's text: from the headline to the end of the report, furniture inside kept. */
    private static List<Passage> passages(PageReading reading) {
        List<PageReading.Piece> pieces = reading.pieces();
        List<Passage> passages = new ArrayList<>();
        if (pieces.stream().noneMatch(piece -> piece.role() == BlockRole.HEADLINE)) {
            reading.title()
                    .filter(title -> !title.isBlank())
                    .ifPresent(title -> passages.add(Passage.of(BlockRole.HEADLINE, title)));
        }
        int first = firstKept(pieces);
        int end = endKept(pieces);
        for (int i = first; i < end; i++) {
            passages.add(passage(pieces.get(i), reading.address()));
        }
        return passages;
    }

    private static int firstKept(List<PageReading.Piece> pieces) {
        int first = 0;
        while (first < pieces.size() && pieces.get(first).role() == BlockRole.FURNITURE) {
            first++;
        }
        return first;
    }

    private static int endKept(List<PageReading.Piece> pieces) {
        int end = pieces.size();
        while (end > 0 && pieces.get(end - 1).role() == BlockRole.FURNITURE) {
            end--;
        }
        return end;
    }

    private static Passage passage(PageReading.Piece piece, Optional<URI> base) {
        Segment segment = piece.segment();
        List<Link> links = new ArrayList<>();
        for (Segment.Anchor anchor : segment.anchors()) {
            Optional<URI> target = Addresses.resolve(base, anchor.target());
            target.map(Addresses::original)
                    .ifPresent(uri -> links.add(new Link(new Span(anchor.start(), anchor.end()), uri)));
        }
        Optional<Span> source = Optional.of(segment.source()).filter(span -> !span.isEmpty());
        return new Passage(
                piece.role(),
                segment.text(),
                links,
                piece.post(),
                source,
                piece.entry().map(found -> found.time().timestamp(found.foundIn())),
                "");
    }
}
