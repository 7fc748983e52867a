package org.stemma.read.extract.json;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.model.article.Article;
import org.stemma.model.article.ArticleId;
import org.stemma.model.article.Bytes;
import org.stemma.model.article.Capture;
import org.stemma.model.article.Outlet;
import org.stemma.model.article.RejectionCode;
import org.stemma.model.article.Timestamp;
import org.stemma.read.extract.Addresses;
import org.stemma.read.extract.Extraction;
import org.stemma.read.extract.Manuscript;
import org.stemma.read.extract.html.HtmlExtractor;
import org.stemma.read.extract.text.PlainText;
import org.stemma.read.language.Byline;
import org.stemma.read.language.DateParser;
import org.stemma.read.language.OutletKinds;

/** Builds one article from the fields of a JSON object: what the fields say outweighs what the words or the page say. */
final class JsonArticle {
    private JsonArticle() {}

    static Extraction extract(Capture capture, ArticleFields fields, String where, String name) {
        String id = fields.words(ArticleFields.ID).map(String::strip).orElse(name);
        Optional<String> text = fields.prose(ArticleFields.TEXT);
        if (text.isPresent()) {
            return fromText(fields, text.get(), where, id);
        }
        String html = fields.prose(ArticleFields.HTML).orElseThrow();
        Capture page = new Capture(
                where,
                address(fields),
                capture.retrieved(),
                Optional.of("text/html"),
                Optional.of("UTF-8"),
                Bytes.copyOf(html.getBytes(StandardCharsets.UTF_8)));
        Extraction read = new HtmlExtractor().extract(page, id);
        return new Extraction(
                read.articles().stream()
                        .map(article -> withFields(article, fields))
                        .toList(),
                read.rejected());
    }

    private static Extraction fromText(ArticleFields fields, String text, String where, String id) {
        Optional<String> title = fields.words(ArticleFields.TITLE).map(String::strip);
        PlainText plain = PlainText.of(text, title);
        Manuscript manuscript = plain.manuscript();
        if (manuscript.blocks().isEmpty()) {
            return Extraction.rejected(where, RejectionCode.NOT_AN_ARTICLE, "The text holds no words.");
        }
        Article article = new Article(
                new ArticleId(id),
                Optional.empty(),
                Optional.empty(),
                manuscript.text(),
                manuscript.blocks(),
                plain.published(),
                Optional.empty(),
                Optional.empty(),
                plain.authors(),
                List.of(),
                Bytes.copyOf(text.getBytes(StandardCharsets.UTF_8)).sha256(),
                false);
        return Extraction.of(withFields(article, fields));
    }

    private static Article withFields(Article article, ArticleFields fields) {
        Optional<URI> uri = address(fields).or(article::uri);
        Optional<String> outlet = fields.words(ArticleFields.OUTLET).map(String::strip);
        List<String> authors = new ArrayList<>();
        fields.list(ArticleFields.AUTHORS).forEach(author -> authors.addAll(Byline.names(author)));
        return new Article(
                article.id(),
                uri,
                outlet.map(name -> new Outlet(name, OutletKinds.of(name), uri.map(Addresses::host)))
                        .or(article::outlet)
                        .or(() -> uri.map(address -> new Outlet(
                                Addresses.host(address), OutletKinds.of(""), Optional.of(Addresses.host(address))))),
                article.text(),
                article.blocks(),
                time(fields, ArticleFields.PUBLISHED, "field published").or(article::published),
                time(fields, ArticleFields.MODIFIED, "field updated").or(article::modified),
                fields.words(ArticleFields.LANGUAGE).or(article::language),
                authors.isEmpty() ? article.authors() : authors,
                article.links(),
                article.digest(),
                article.partial(),
                article.categories());
    }

    private static Optional<URI> address(ArticleFields fields) {
        return fields.words(ArticleFields.URL).flatMap(Addresses::absolute);
    }

    private static Optional<Timestamp> time(ArticleFields fields, List<String> names, String foundIn) {
        return fields.words(names).flatMap(DateParser::inField).map(time -> time.timestamp(foundIn));
    }
}
