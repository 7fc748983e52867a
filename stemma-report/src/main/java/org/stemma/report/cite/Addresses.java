package org.stemma.report.cite;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.article.Article;
import org.stemma.model.article.ArticleId;
import org.stemma.model.text.Locus;

/**
 * Names of things that hold outside their document: addresses of the web where there are any, else
 * {@code urn:uuid:}s made from what the thing is, so that the same thing has the same name in every run.
 */
public final class Addresses {
    private final Library library;

    /** The names of the things of one analysis. */
    public Addresses(Library library) {
        this.library = library;
    }

    /** The page of an article; made from its bytes where the input gives no address. */
    public String page(ArticleId id) {
        Article article = library.article(id).article();
        return article.uri().map(Object::toString).orElseGet(() -> made("page", article.digest()));
    }

    /** The text that was read from one state of a page: the text in which positions count. */
    public String text(ArticleId id) {
        return made("text", library.article(id).article().digest() + id);
    }

    /** Words of an article in the part of a document that calls itself {@code role}. */
    public String words(String role, Locus locus) {
        return made(role, text(locus.article()) + locus.span());
    }

    /** Whom an article credits. */
    public String entity(EntityId id) {
        return made("entity", id.value());
    }

    /** Anything else that has a name of its own. */
    public String made(String role, String name) {
        byte[] bytes = ("stemma " + role + " " + name).getBytes(StandardCharsets.UTF_8);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(bytes);
    }
}
