package org.stemma.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Attribution;
import org.stemma.model.annotation.Entity;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.annotation.Source;
import org.stemma.model.article.Article;
import org.stemma.model.article.Block;
import org.stemma.model.article.BlockRole;
import org.stemma.model.article.Outlet;
import org.stemma.model.article.Post;
import org.stemma.model.article.Timestamp;
import org.stemma.report.cite.Library;
import org.stemma.report.cite.Times;

/** Writes articles and speakers: what was read and who speaks in it. */
final class ArticleRows {
    private final Fields fields;
    private final JsonGenerator json;
    private final Library library;

    ArticleRows(Fields fields) {
        this.fields = fields;
        this.json = fields.json();
        this.library = fields.library();
    }

    void articles() throws IOException {
        json.writeArrayFieldStart("articles");
        for (AnnotatedArticle annotated : library.articles()) {
            article(annotated);
        }
        json.writeEndArray();
    }

    private void article(AnnotatedArticle annotated) throws IOException {
        Article article = annotated.article();
        json.writeStartObject();
        fields.text("id", article.id().value());
        fields.text("outlet", article.outlet().map(Outlet::name));
        fields.text("kind", Names.of(annotated.publisherKind()));
        fields.text("url", article.uri().map(URI::toString));
        time("published", article.published());
        time("updated", article.modified());
        fields.text("byline", byline(article));
        fields.text("dateline", library.firstWords(article.id(), BlockRole.DATELINE));
        fields.text("credit", library.firstWords(article.id(), BlockRole.CREDIT));
        fields.text("title", library.title(article.id()));
        fields.text("language", article.language());
        json.writeBooleanField("partial", article.partial());
        fields.text("sha256", article.digest());
        fields.text("text", article.text().value());
        json.writeArrayFieldStart("blocks");
        for (Block block : article.blocks()) {
            block(article, block);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private Optional<String> byline(Article article) {
        return article.authors().isEmpty()
                ? library.firstWords(article.id(), BlockRole.BYLINE)
                : Optional.of(String.join(", ", article.authors()));
    }

    private void time(String name, Optional<Timestamp> timestamp) throws IOException {
        fields.text(name, timestamp.map(Times::iso));
        if (timestamp.isPresent()) {
            fields.text(name + "_found_in", timestamp.get().foundIn());
        }
    }

    private void block(Article article, Block block) throws IOException {
        json.writeStartObject();
        fields.text("role", Names.of(block.role()));
        fields.span(article.id(), block.span());
        if (block.post().isPresent()) {
            Post post = block.post().get();
            json.writeObjectFieldStart("post");
            fields.text("author", post.author());
            fields.text("handle", post.handle());
            fields.text("posted", post.posted().map(Times::iso));
            fields.text("url", post.uri().map(URI::toString));
            json.writeEndObject();
        }
        if (block.entry().isPresent()) {
            fields.text("entry", block.entry().map(Times::iso));
        }
        json.writeEndObject();
    }

    /** Everybody who is credited with anything, and those for whom they speak. */
    void speakers() throws IOException {
        var credited = new TreeSet<EntityId>();
        for (AnnotatedArticle annotated : library.articles()) {
            for (Attribution attribution : annotated.attributions()) {
                for (Source source : attribution.sources()) {
                    credited.add(source.entity());
                    library.entity(source.entity()).flatMap(Entity::affiliation).ifPresent(credited::add);
                }
            }
        }
        json.writeArrayFieldStart("speakers");
        for (EntityId id : credited) {
            Optional<Entity> entity = library.entity(id);
            json.writeStartObject();
            fields.text("id", id.value());
            fields.text("name", library.name(id));
            fields.text("kind", entity.map(found -> Names.of(found.kind())));
            fields.texts("aliases", entity.map(Entity::aliases).orElse(List.of()));
            fields.text("speaks_for", entity.flatMap(Entity::affiliation).map(library::name));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
