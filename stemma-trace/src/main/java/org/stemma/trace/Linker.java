package org.stemma.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Corpus;
import org.stemma.model.annotation.Entity;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.tradition.CopyGroup;
import org.stemma.model.tradition.Derivation;
import org.stemma.model.tradition.SharedPassage;
import org.stemma.model.tradition.Stemma;
import org.stemma.model.tradition.Story;
import org.stemma.trace.derive.Derivations;
import org.stemma.trace.derive.LostParents;
import org.stemma.trace.passage.Copies;
import org.stemma.trace.passage.SharedPassages;
import org.stemma.trace.rebuild.Speakers;
import org.stemma.trace.rebuild.Traditions;
import org.stemma.trace.story.Stories;

/**
 * The linking of a corpus: stories, and for each how its documents descend from one another. Pure; safe between threads.
 *
 * <p>The walk, story by story: passages that two articles share, copies, traditions of what is attributed, derivations
 * between the articles, and last the documents that are not among them, because only then it is known which articles
 * are witnesses of their own.
 */
public final class Linker {
    private Linker() {}

    /** The stemmata of a corpus, one a story, the largest story first, then by id. */
    public static List<Stemma> link(Corpus corpus) {
        Map<EntityId, Entity> entities = corpus.entitiesById();
        var speakers = new Speakers(corpus);
        var byId = corpus.byId();
        var stemmata = new ArrayList<Stemma>();
        for (Story story : Stories.of(corpus)) {
            var articles = new ArrayList<AnnotatedArticle>();
            for (var id : story.articles()) {
                AnnotatedArticle article = byId.get(id);
                if (article != null) {
                    articles.add(article);
                }
            }
            stemmata.add(link(story, articles, speakers, entities));
        }
        return List.copyOf(stemmata);
    }

    private static Stemma link(
            Story story, List<AnnotatedArticle> articles, Speakers speakers, Map<EntityId, Entity> entities) {
        List<SharedPassage> passages = SharedPassages.of(articles);
        List<CopyGroup> copies = Copies.of(articles);
        Traditions traditions = Traditions.of(articles, speakers);
        Derivations held = Derivations.of(articles, traditions.shared(), speakers, entities);
        Traditions.Lost lost = traditions.lost(held::descends);
        LostParents lostParents = LostParents.of(articles, held, lost, entities, speakers);
        var derivations = new ArrayList<Derivation>(held.edges());
        derivations.addAll(lostParents.edges());
        return new Stemma(story, copies, passages, lost.traditions(), lostParents.documents(), derivations);
    }
}
