package org.stemma.trace.rebuild;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.article.ArticleId;
import org.stemma.model.tradition.LostDocument;
import org.stemma.model.tradition.Tradition;

/**
 * The traditions of one story, and the lost documents that they allow to rebuild. Immutable; safe between threads.
 *
 * <pre>{@code
 * Traditions traditions = Traditions.of(articles, new Speakers(corpus));
 * traditions.shared();
 * traditions.lost((child, ancestor) -> false).documents();
 * }</pre>
 */
public final class Traditions {
    private final List<Strand> strands;
    private final Map<Strand, Tradition> rebuilt;
    private final Speakers speakers;

    private Traditions(List<Strand> strands, Speakers speakers) {
        this.strands = strands;
        this.speakers = speakers;
        this.rebuilt = new LinkedHashMap<>();
        for (Strand strand : strands) {
            if (isShared(strand) || !strand.isHeld()) {
                rebuilt.put(strand, Rebuilding.of(strand, speaker(strand)));
            }
        }
    }

    /**
     * The traditions of a story.
     *
     * @param articles of the story, in the order of the corpus
     */
    public static Traditions of(List<AnnotatedArticle> articles, Speakers speakers) {
        var passages = new ArrayList<Passage>();
        for (int i = 0; i < articles.size(); i++) {
            passages.addAll(Passages.of(i, articles.get(i)));
        }
        return new Traditions(Strands.of(passages, speakers), speakers);
    }

    /** The statements that two articles or more carry, sorted by id. */
    public List<Tradition> shared() {
        return rebuilt.entrySet().stream()
                .filter(entry -> isShared(entry.getKey()))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparing(Tradition::id))
                .toList();
    }

    /**
     * What is told of documents that are not among the articles.
     *
     * @param documents sorted by id
     * @param traditions those of the documents and all shared ones, sorted by id
     */
    public record Lost(List<LostDocument> documents, List<Tradition> traditions) {
        /** Copies the lists. */
        public Lost {
            documents = List.copyOf(documents);
            traditions = List.copyOf(traditions);
        }
    }

    /**
     * The lost documents of the story.
     *
     * @param descends whether the first article is known to derive from the second; the two then are one witness
     */
    public Lost lost(BiPredicate<ArticleId, ArticleId> descends) {
        var search = new LostDocuments(strands, rebuilt, speakers, descends);
        List<LostDocument> documents = search.find();
        var traditions = new ArrayList<>(shared());
        for (LostDocument document : documents) {
            for (Tradition tradition : rebuilt.values()) {
                if (document.traditions().contains(tradition.id()) && !traditions.contains(tradition)) {
                    traditions.add(tradition);
                }
            }
        }
        traditions.sort(Comparator.comparing(Tradition::id));
        return new Lost(documents, traditions);
    }

    private static boolean isShared(Strand strand) {
        return strand.articles().size() > 1;
    }

    /** Whose words they are: the speaker of the fullest witness that names one. */
    private static Optional<EntityId> speaker(Strand strand) {
        Passage fullest = strand.fullest();
        return fullest.speakers().isEmpty()
                ? strand.passages().stream()
                        .flatMap(passage -> passage.speakers().stream())
                        .findFirst()
                : Optional.of(fullest.speakers().getFirst());
    }
}
