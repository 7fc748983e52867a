package org.stemma.trace.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Entity;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.article.ArticleId;
import org.stemma.model.article.Block;
import org.stemma.model.article.Post;
import org.stemma.model.article.Timestamp;
import org.stemma.model.text.Evidence;
import org.stemma.model.text.Locus;
import org.stemma.model.tradition.Derivation;
import org.stemma.model.tradition.DerivationKind;
import org.stemma.model.tradition.DocumentId;
import org.stemma.model.tradition.LostDocument;
import org.stemma.model.tradition.Tradition;
import org.stemma.model.tradition.Witness;
import org.stemma.trace.passage.WordView;
import org.stemma.trace.rebuild.Speakers;
import org.stemma.trace.rebuild.Traditions;

/**
 * The edges from articles to documents that are not among them, and the documents that only an embedded post or the credit
 * of an agency betrays.
 */
public final class LostParents {
    private final Derivations held;
    private final Traditions.Lost lost;
    private final Map<EntityId, Entity> entities;
    private final Speakers speakers;
    private final List<LostDocument> documents = new ArrayList<>();
    private final List<Derivation> edges = new ArrayList<>();

    private LostParents(Derivations held, Traditions.Lost lost, Map<EntityId, Entity> entities, Speakers speakers) {
        this.held = held;
        this.lost = lost;
        this.entities = entities;
        this.speakers = speakers;
        documents.addAll(lost.documents());
    }

    /**
     * The lost parents of a story.
     *
     * @param articles of the story, in the order of the corpus
     * @param held the derivations between them
     * @param lost the documents that their quotations allow to rebuild
     */
    public static LostParents of(
            List<AnnotatedArticle> articles,
            Derivations held,
            Traditions.Lost lost,
            Map<EntityId, Entity> entities,
            Speakers speakers) {
        var parents = new LostParents(held, lost, entities, speakers);
        lost.documents().forEach(parents::addQuotations);
        articles.forEach(parents::addPosts);
        articles.forEach(parents::addAgencies);
        return parents;
    }

    /** The lost documents, sorted by id. */
    public List<LostDocument> documents() {
        return documents.stream().sorted(Comparator.comparing(LostDocument::id)).toList();
    }

    /** The edges to them, sorted. */
    public List<Derivation> edges() {
        return edges.stream().sorted().toList();
    }

    private void addQuotations(LostDocument document) {
        var bearers = new LinkedHashMap<ArticleId, List<Locus>>();
        for (Tradition tradition : lost.traditions()) {
            if (document.traditions().contains(tradition.id())) {
                for (Witness witness : tradition.collation().witnesses()) {
                    bearers.computeIfAbsent(witness.locus().article(), none -> new ArrayList<>())
                            .add(witness.locus());
                }
            }
        }
        for (Map.Entry<ArticleId, List<Locus>> bearer : bearers.entrySet()) {
            boolean throughAnother = bearers.keySet().stream().anyMatch(other -> held.descends(bearer.getKey(), other));
            if (!throughAnother) {
                Set<Locus> loci = new LinkedHashSet<>();
                document.evidence().loci().stream()
                        .filter(locus -> locus.article().equals(bearer.getKey()))
                        .forEach(loci::add);
                loci.addAll(bearer.getValue());
                edges.add(new Derivation(
                        DocumentId.held(bearer.getKey()),
                        document.id(),
                        DerivationKind.QUOTES,
                        true,
                        true,
                        new Evidence(List.copyOf(loci)),
                        bearer.getKey() + ": it gives words of a document that is not among the articles"));
            }
        }
    }

    private void addPosts(AnnotatedArticle article) {
        for (Block block : held.unheldPosts(article.article().id())) {
            Locus locus = article.locus(block.span());
            author(article, block)
                    .map(issuer -> documentOf(issuer, block, locus))
                    .ifPresent(document -> edges.add(new Derivation(
                            DocumentId.held(article.article().id()),
                            document,
                            DerivationKind.EMBEDS,
                            true,
                            true,
                            Evidence.of(locus),
                            article.article().id() + ": it shows a post that is not among the articles")));
        }
    }

    private void addAgencies(AnnotatedArticle article) {
        for (UnheldAgencies.Credit credit :
                held.unheldAgencies(article.article().id())) {
            edges.add(new Derivation(
                    DocumentId.held(article.article().id()),
                    reportOf(credit),
                    credit.whole() ? DerivationKind.COPIES : DerivationKind.CITES,
                    true,
                    true,
                    Evidence.of(credit.locus()),
                    article.article().id() + ": it gives "
                            + article.words(credit.locus().span())
                            + " as its source, whose report is not among the articles"));
        }
    }

    /** The report of an agency, one a story; every article that credits it is its evidence. */
    private DocumentId reportOf(UnheldAgencies.Credit credit) {
        DocumentId id = DocumentId.lost(credit.issuer().value() + "-report");
        for (int i = 0; i < documents.size(); i++) {
            LostDocument document = documents.get(i);
            if (document.id().equals(id)) {
                var loci = new ArrayList<>(document.evidence().loci());
                loci.add(credit.locus());
                documents.set(
                        i,
                        new LostDocument(
                                id,
                                document.issuer(),
                                document.issued(),
                                document.traditions(),
                                document.text(),
                                new Evidence(loci)));
                return id;
            }
        }
        documents.add(
                new LostDocument(id, credit.issuer(), Optional.empty(), List.of(), "", Evidence.of(credit.locus())));
        return id;
    }

    private DocumentId documentOf(EntityId issuer, Block block, Locus locus) {
        for (LostDocument document : documents) {
            if (document.issuer().equals(issuer)) {
                return document.id();
            }
        }
        DocumentId id = DocumentId.lost(issuer.value() + "-post");
        documents.add(new LostDocument(
                id,
                issuer,
                block.post().flatMap(Post::posted).map(Timestamp::interval),
                List.of(),
                "",
                Evidence.of(locus)));
        return id;
    }

    /** Who wrote a post: whom the article credits with its words, else the entity called as its author is. */
    private Optional<EntityId> author(AnnotatedArticle article, Block block) {
        Optional<EntityId> credited = article.attributions().stream()
                .filter(attribution -> block.span().contains(attribution.content()))
                .flatMap(attribution -> attribution.sources().stream())
                .map(source -> speakers.issuer(source.entity()))
                .findFirst();
        if (credited.isPresent() || block.post().isEmpty()) {
            return credited;
        }
        Post post = block.post().get();
        return entities.values().stream()
                .filter(entity -> post.author()
                                .filter(name -> isCalled(entity, name))
                                .isPresent()
                        || post.handle().filter(name -> isCalled(entity, name)).isPresent())
                .map(Entity::id)
                .map(speakers::issuer)
                .findFirst();
    }

    private static boolean isCalled(Entity entity, String name) {
        String folded = folded(name);
        return !folded.isEmpty()
                && (folded(entity.name()).equals(folded)
                        || entity.aliases().stream()
                                .anyMatch(alias -> folded(alias).equals(folded)));
    }

    private static String folded(String name) {
        return String.join(" ", WordView.of(name).words());
    }
}
