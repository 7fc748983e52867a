package org.stemma.testkit.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Attribution;
import org.stemma.model.annotation.Corpus;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.article.ArticleId;
import org.stemma.model.text.Evidence;
import org.stemma.model.text.Locus;
import org.stemma.model.text.Span;
import org.stemma.model.tradition.Derivation;
import org.stemma.model.tradition.DerivationKind;
import org.stemma.model.tradition.DocumentId;
import org.stemma.model.tradition.LostDocument;
import org.stemma.model.tradition.Stemma;
import org.stemma.model.tradition.Story;
import org.stemma.model.tradition.StoryId;

/** The gold derivations of a case as a stemma. */
final class GoldStemma {
    private final String name;
    private final JsonNode gold;
    private final Corpus corpus;
    private final Map<ArticleId, GoldText> texts;
    private final GoldEntities entities;

    GoldStemma(String name, JsonNode gold, Corpus corpus, Map<ArticleId, GoldText> texts, GoldEntities entities) {
        this.name = name;
        this.gold = gold;
        this.corpus = corpus;
        this.texts = texts;
        this.entities = entities;
    }

    Stemma stemma() {
        List<ArticleId> articles = corpus.articles().stream()
                .map(annotated -> annotated.article().id())
                .toList();
        var lost = new LinkedHashMap<DocumentId, LostDocument>();
        var derivations = new ArrayList<Derivation>();
        for (JsonNode edge : gold.path("derivations")) {
            var child = new ArticleId(edge.path("child").asText());
            String parentName = edge.path("parent").asText();
            Evidence evidence = Evidence.of(place(child, edge.path("evidence")));
            boolean held = texts.containsKey(new ArticleId(parentName));
            DocumentId parent = held ? DocumentId.held(new ArticleId(parentName)) : DocumentId.lost(parentName);
            if (!held) {
                lost.putIfAbsent(parent, lost(parent, child, evidence));
            }
            derivations.add(new Derivation(
                    DocumentId.held(child),
                    parent,
                    kind(edge.path("kind").asText()),
                    edge.path("explicit").asBoolean(),
                    edge.path("explicit").asBoolean(),
                    evidence,
                    edge.path("note").asText("gold")));
        }
        return new Stemma(
                new Story(new StoryId(name), name, articles, gold.path("about").asText()),
                List.of(),
                List.of(),
                List.of(),
                List.copyOf(lost.values()),
                derivations);
    }

    /** The evidence span, or the whole first block where gold data gives none. */
    private Locus place(ArticleId article, JsonNode evidence) {
        GoldText text = text(article);
        Span span = evidence.isObject()
                ? text.span(evidence)
                : text.article().blocks().getFirst().span();
        return new Locus(article, span);
    }

    private LostDocument lost(DocumentId id, ArticleId child, Evidence evidence) {
        return new LostDocument(id, issuer(child, evidence), Optional.empty(), List.of(), "", evidence);
    }

    /** The speaker whom the child credits first at or after the words that name the document. */
    private EntityId issuer(ArticleId child, Evidence evidence) {
        AnnotatedArticle annotated = corpus.articles().stream()
                .filter(one -> one.article().id().equals(child))
                .findFirst()
                .orElseThrow();
        List<Attribution> attributions = annotated.attributions();
        return attributions.stream()
                .filter(attribution -> attribution
                        .cue()
                        .filter(cue -> evidence.first().span().overlaps(cue.span()))
                        .isPresent())
                .findFirst()
                .or(() -> attributions.stream().findFirst())
                .flatMap(attribution -> attribution.sources().stream().findFirst())
                .map(source -> source.entity())
                .orElseGet(() -> entities.all().getFirst().id());
    }

    private GoldText text(ArticleId article) {
        GoldText text = texts.get(article);
        if (text == null) {
            throw new IllegalArgumentException("no article " + article);
        }
        return text;
    }

    private static DerivationKind kind(String kind) {
        return switch (kind) {
            case "copies" -> DerivationKind.COPIES;
            case "rewrites" -> DerivationKind.REWRITES;
            case "quotes" -> DerivationKind.QUOTES;
            case "cites" -> DerivationKind.CITES;
            case "embeds" -> DerivationKind.EMBEDS;
            case "updates" -> DerivationKind.UPDATES;
            case "corrects" -> DerivationKind.CORRECTS;
            case "silent_edit" -> DerivationKind.SILENTLY_EDITS;
            case "interviews" -> DerivationKind.INTERVIEWS;
            case "disputes" -> DerivationKind.DISPUTES;
            case "self" -> DerivationKind.REPEATS_ITSELF;
            default -> throw new IllegalArgumentException("no kind of derivation: " + kind);
        };
    }
}
