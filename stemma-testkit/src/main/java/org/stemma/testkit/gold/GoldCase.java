package org.stemma.testkit.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Corpus;
import org.stemma.model.article.ArticleId;
import org.stemma.model.tradition.Stemma;

/**
 * One gold case: its articles as a perfect annotator would give them, and its gold derivations as a perfect linker
 * would. Immutable; safe between threads.
 *
 * @param name the case's name, as {@code ferry_circular}
 * @param corpus the articles with blocks, plain sentences and tokens, gold attributions and gold speakers; without
 *     quantities, times and hedges
 * @param stemma the gold derivations, documents outside the case as lost ones; without passages and traditions
 */
public record GoldCase(String name, Corpus corpus, Stemma stemma) {

    /**
     * The case of a folder that holds {@code gold.json} and {@code articles/*.txt}.
     *
     * @throws IOException if a file is missing, unreadable or not JSON
     */
    public static GoldCase read(Path folder) throws IOException {
        JsonNode gold = new ObjectMapper().readTree(folder.resolve("gold.json").toFile());
        var texts = new LinkedHashMap<ArticleId, GoldText>();
        for (JsonNode described : gold.path("articles")) {
            String id = described.path("id").asText();
            Path articles = folder.resolve("articles");
            Path page = articles.resolve(id + ".html");
            texts.put(
                    new ArticleId(id),
                    new GoldText(
                            described,
                            gold.path("blocks"),
                            Files.readString(articles.resolve(id + ".txt")),
                            Files.exists(page) ? Files.readString(page) : ""));
        }
        var entities = new GoldEntities(gold);
        var annotated = new ArrayList<AnnotatedArticle>();
        for (GoldText text : texts.values()) {
            annotated.add(new GoldAttributions(text, gold.path("utterances"), entities).annotated());
        }
        var corpus = new Corpus(annotated, entities.all());
        String name = gold.path("story").asText();
        return new GoldCase(name, corpus, new GoldStemma(name, gold, corpus, texts, entities).stemma());
    }

    /**
     * The gold attributions and speakers over the quantities, times and hedges of an annotated corpus.
     *
     * @param annotated articles with the same ids and texts; an article that is not in it, or whose text differs, keeps
     *     none
     */
    public Corpus over(Corpus annotated) {
        Map<ArticleId, AnnotatedArticle> theirs = annotated.byId();
        List<AnnotatedArticle> merged = new ArrayList<>();
        for (AnnotatedArticle ours : corpus.articles()) {
            AnnotatedArticle other = theirs.get(ours.article().id());
            if (other == null || !other.article().text().equals(ours.article().text())) {
                merged.add(ours);
            } else {
                merged.add(new AnnotatedArticle(
                        ours.article(),
                        ours.publisherKind(),
                        ours.publisher(),
                        other.tokens(),
                        other.sentences(),
                        ours.mentions(),
                        other.times(),
                        other.quantities(),
                        other.hedges(),
                        other.places(),
                        ours.attributions()));
            }
        }
        return new Corpus(merged, corpus.entities());
    }
}
