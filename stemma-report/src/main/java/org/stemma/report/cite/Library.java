package org.stemma.report.cite;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Attribution;
import org.stemma.model.annotation.Entity;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.annotation.Sentence;
import org.stemma.model.article.Article;
import org.stemma.model.article.ArticleId;
import org.stemma.model.article.Block;
import org.stemma.model.article.BlockRole;
import org.stemma.model.article.Outlet;
import org.stemma.model.finding.Analysis;
import org.stemma.model.text.CodePointOffsets;
import org.stemma.model.text.Locus;
import org.stemma.model.text.Span;

/** The articles and entities of one analysis, by id, with what stands where. Immutable; safe between threads. */
public final class Library {
    private final Map<ArticleId, AnnotatedArticle> articles;
    private final Map<ArticleId, CodePointOffsets> offsets;
    private final Map<EntityId, Entity> entities;

    private Library(
            Map<ArticleId, AnnotatedArticle> articles,
            Map<ArticleId, CodePointOffsets> offsets,
            Map<EntityId, Entity> entities) {
        this.articles = articles;
        this.offsets = offsets;
        this.entities = entities;
    }

    /** The library of an analysis. */
    public static Library of(Analysis analysis) {
        Map<ArticleId, AnnotatedArticle> articles = analysis.corpus().byId();
        var offsets = new LinkedHashMap<ArticleId, CodePointOffsets>();
        for (AnnotatedArticle annotated : articles.values()) {
            Article article = annotated.article();
            offsets.put(article.id(), CodePointOffsets.of(article.text()));
        }
        return new Library(articles, offsets, analysis.corpus().entitiesById());
    }

    /** The articles in the order of the corpus. */
    public List<AnnotatedArticle> articles() {
        return List.copyOf(articles.values());
    }

    /**
     * An article with its annotations.
     *
     * @throws IllegalArgumentException if it is not in the analysis
     */
    public AnnotatedArticle article(ArticleId id) {
        return Optional.ofNullable(articles.get(id))
                .orElseThrow(() -> new IllegalArgumentException("no article " + id));
    }

    /** The characters at a locus. */
    public String words(Locus locus) {
        return article(locus.article()).words(locus.span());
    }

    /**
     * A span counted in Unicode code points.
     *
     * @throws IllegalArgumentException if the article is not in the analysis
     */
    public Span codePoints(ArticleId id, Span span) {
        CodePointOffsets of = Optional.ofNullable(offsets.get(id))
                .orElseThrow(() -> new IllegalArgumentException("no article " + id));
        return new Span(of.toCodePoint(span.start()), of.toCodePoint(span.end()));
    }

    /** The span of a locus counted in Unicode code points. */
    public Span codePoints(Locus locus) {
        return codePoints(locus.article(), locus.span());
    }

    /** The sentence or sentences that a locus touches; the locus itself where no sentence was found there. */
    public Locus sentence(Locus locus) {
        Span cover = locus.span();
        for (Sentence sentence : article(locus.article()).sentences()) {
            if (sentence.span().overlaps(locus.span())) {
                cover = cover.cover(sentence.span());
            }
        }
        return new Locus(locus.article(), cover);
    }

    /** The entity of an id; absent if the corpus does not hold it. */
    public Optional<Entity> entity(EntityId id) {
        return Optional.ofNullable(entities.get(id));
    }

    /** The name of an entity; its id where the corpus does not hold it. */
    public String name(EntityId id) {
        return entity(id).map(Entity::name).orElse(id.value());
    }

    /** Whom an article credits with the words at a place, in the order of its attributions; empty where it speaks itself. */
    public Set<EntityId> credited(Locus locus) {
        var credited = new LinkedHashSet<EntityId>();
        for (Attribution attribution : article(locus.article()).attributions()) {
            if (attribution.content().contains(locus.span())) {
                attribution.sources().forEach(source -> credited.add(source.entity()));
            }
        }
        return credited;
    }

    /** Who published an article, for people; the article's id where the input does not say. */
    public String outlet(ArticleId id) {
        return article(id).article().outlet().map(Outlet::name).orElse(id.value());
    }

    /** The headline of an article; its first words where it has none. */
    public String title(ArticleId id) {
        Article article = article(id).article();
        return article.headline()
                .map(article::words)
                .orElseGet(() -> article.blocks().stream()
                        .filter(block -> block.role() == BlockRole.PARAGRAPH)
                        .findFirst()
                        .map(block -> Excerpt.of(article.words(block), Excerpt.TITLE))
                        .orElse(id.value()));
    }

    /** When an article appeared, for people; "undated" where the input does not say. */
    public String appeared(ArticleId id) {
        return article(id).article().appeared().map(Times::full).orElse("undated");
    }

    /** When an article appeared, for people where space is short. */
    public String appearedBriefly(ArticleId id) {
        return article(id)
                .article()
                .appeared()
                .map(timestamp -> Times.brief(timestamp.interval()))
                .orElse("undated");
    }

    /** When the words at a place appeared, for people; "undated" where the input does not say. */
    public String appeared(Locus locus) {
        return article(locus.article())
                .article()
                .appeared(locus.span())
                .map(Times::full)
                .orElse("undated");
    }

    /** When the words at a place appeared, for people where space is short. */
    public String appearedBriefly(Locus locus) {
        return article(locus.article())
                .article()
                .appeared(locus.span())
                .map(timestamp -> Times.brief(timestamp.interval()))
                .orElse("undated");
    }

    /** The words of the first block with a role; absent if there is none. */
    public Optional<String> firstWords(ArticleId id, BlockRole role) {
        Article article = article(id).article();
        for (Block block : article.blocks()) {
            if (block.role() == role) {
                return Optional.of(article.words(block));
            }
        }
        return Optional.empty();
    }
}
