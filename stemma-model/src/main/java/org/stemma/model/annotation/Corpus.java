package org.stemma.model.annotation;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.model.article.Article;
import org.stemma.model.article.ArticleId;
import org.stemma.model.article.TimeInterval;
import org.stemma.model.article.Timestamp;
import org.stemma.model.text.Locus;

/**
 * The annotated articles of a run and the entities that they share.
 *
 * @param articles in the order of {@link #ORDER}
 * @param entities sorted by id
 */
public record Corpus(List<AnnotatedArticle> articles, List<Entity> entities) {
    private static final TimeInterval LAST = new TimeInterval(Instant.MAX.minusNanos(1), Instant.MAX);

    /** By the time of appearance, the undated last, then by id: the order in which ties break everywhere. */
    public static final Comparator<AnnotatedArticle> ORDER = Comparator.comparing(
                    (AnnotatedArticle annotated) -> moment(annotated.article()),
                    Comparator.comparing(moment -> moment.orElse(LAST)))
            .thenComparing(annotated -> annotated.article().id());

    /** @throws IllegalArgumentException if two articles or two entities have one id */
    public Corpus {
        articles = articles.stream().sorted(ORDER).toList();
        entities = entities.stream().sorted(Comparator.comparing(Entity::id)).toList();
        var seen = new HashSet<ArticleId>();
        for (AnnotatedArticle annotated : articles) {
            if (!seen.add(annotated.article().id())) {
                throw new IllegalArgumentException(
                        "two articles are called " + annotated.article().id());
            }
        }
        for (int i = 1; i < entities.size(); i++) {
            if (entities.get(i - 1).id().equals(entities.get(i).id())) {
                throw new IllegalArgumentException(
                        "two entities are called " + entities.get(i).id());
            }
        }
    }

    /** The articles by id, in their order. */
    public Map<ArticleId, AnnotatedArticle> byId() {
        var byId = new LinkedHashMap<ArticleId, AnnotatedArticle>();
        for (AnnotatedArticle annotated : articles) {
            byId.put(annotated.article().id(), annotated);
        }
        return byId;
    }

    /** The entities by id, in their order. */
    public Map<EntityId, Entity> entitiesById() {
        var byId = new LinkedHashMap<EntityId, Entity>();
        for (Entity entity : entities) {
            byId.put(entity.id(), entity);
        }
        return byId;
    }

    /**
     * The characters at a locus.
     *
     * @throws IllegalArgumentException if its article is not in the corpus
     */
    public String words(Locus locus) {
        for (AnnotatedArticle annotated : articles) {
            if (annotated.article().id().equals(locus.article())) {
                return annotated.words(locus.span());
            }
        }
        throw new IllegalArgumentException("no article " + locus.article());
    }

    private static Optional<TimeInterval> moment(Article article) {
        return article.appeared().map(Timestamp::interval);
    }
}
