package org.stemma.read.extract.text;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.stemma.model.article.Article;
import org.stemma.model.article.ArticleId;
import org.stemma.model.article.Capture;
import org.stemma.model.article.Outlet;
import org.stemma.model.article.RejectionCode;
import org.stemma.read.decode.Decoded;
import org.stemma.read.decode.Decoder;
import org.stemma.read.extract.Addresses;
import org.stemma.read.extract.Extraction;
import org.stemma.read.extract.Extractor;
import org.stemma.read.extract.Manuscript;
import org.stemma.read.extract.Sentences;
import org.stemma.read.language.OutletKinds;

/** Reads the report in a plain text. */
public final class PlainTextExtractor implements Extractor {
    @Override
    public Extraction extract(Capture capture, String name) {
        Optional<Decoded> decoded = Decoder.decode(capture.body().toArray(), capture.charset());
        if (decoded.isEmpty()) {
            return Extraction.rejected(
                    capture.location(), RejectionCode.UNDECODABLE, "The bytes are no text in any charset that fits.");
        }
        PlainText plain = PlainText.of(decoded.get().text(), Optional.empty());
        Manuscript manuscript = plain.manuscript();
        if (!Sentences.any(manuscript)) {
            return Extraction.rejected(capture.location(), RejectionCode.NOT_AN_ARTICLE, "The text holds no sentence.");
        }
        Optional<URI> uri = capture.uri().or(plain::uri);
        Optional<String> outlet = plain.outlet().or(() -> uri.map(Addresses::host));
        return Extraction.of(new Article(
                new ArticleId(name),
                uri,
                outlet.map(title -> new Outlet(title, OutletKinds.of(title), uri.map(Addresses::host))),
                manuscript.text(),
                manuscript.blocks(),
                plain.published(),
                Optional.empty(),
                Optional.empty(),
                plain.authors(),
                List.of(),
                capture.body().sha256(),
                false));
    }
}
