package org.stemma.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.stemma.annotate.attribution.AttributionDraft;
import org.stemma.annotate.attribution.Attributor;
import org.stemma.annotate.attribution.SourceReference;
import org.stemma.annotate.context.ArticleContext;
import org.stemma.annotate.hedge.HedgeReader;
import org.stemma.annotate.lexeme.Lexemes;
import org.stemma.annotate.name.LocalEntity;
import org.stemma.annotate.name.NameAnnotator;
import org.stemma.annotate.name.Names;
import org.stemma.annotate.name.Speech;
import org.stemma.annotate.place.Gazetteer;
import org.stemma.annotate.place.PlaceReader;
import org.stemma.annotate.publisher.PublisherJudge;
import org.stemma.annotate.quantity.QuantityReader;
import org.stemma.annotate.resolve.Member;
import org.stemma.annotate.resolve.Resolver;
import org.stemma.annotate.sentence.SentenceSplitter;
import org.stemma.annotate.time.Anchor;
import org.stemma.annotate.time.TimeReader;
import org.stemma.annotate.token.Tokenizer;
import org.stemma.annotate.token.Words;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Attribution;
import org.stemma.model.annotation.Corpus;
import org.stemma.model.annotation.Mention;
import org.stemma.model.annotation.Quantity;
import org.stemma.model.annotation.QuotationType;
import org.stemma.model.annotation.Source;
import org.stemma.model.annotation.TimeExpression;
import org.stemma.model.annotation.Tokens;
import org.stemma.model.article.Article;
import org.stemma.model.article.ArticleId;
import org.stemma.model.article.Block;
import org.stemma.model.article.Outlet;
import org.stemma.model.article.OutletKind;
import org.stemma.model.article.TimeInterval;
import org.stemma.model.text.Span;

/**
 * Reads the words of articles: the entry to this module. Immutable; safe between threads. Making one reads the word
 * lists of its language; keep it.
 *
 * <p>The chain, in order. Each step is a function of the results that it needs, so that the compiler checks the order:
 *
 * <ol>
 *   <li>tokens, sentences and the {@link ArticleContext} that every later step is given;
 *   <li>the kind of the publisher, which tells whether the text is its own words;
 *   <li>attributions, whose sources are still words on the spot;
 *   <li>names, with descriptions and pronouns resolved inside the article;
 *   <li>times, quantities, hedges and places, each from the lexemes of the text alone;
 *   <li>whose words the attributions are, and when they were said;
 *   <li>across articles, after all: {@link Resolver}.
 * </ol>
 */
public final class Annotator {
    private final Tokenizer tokenizer;
    private final SentenceSplitter sentences;
    private final NameAnnotator names;
    private final PublisherJudge publishers;
    private final Attributor attributor;
    private final QuantityReader quantities;
    private final TimeReader times;
    private final HedgeReader hedges;
    private final PlaceReader places;

    private Annotator(String language, PlaceReader placeReader) {
        tokenizer = Tokenizer.of(language);
        sentences = SentenceSplitter.of(language);
        names = NameAnnotator.of(language);
        publishers = PublisherJudge.of(language);
        attributor = Attributor.english();
        quantities = QuantityReader.of(language);
        times = TimeReader.of(language);
        hedges = HedgeReader.of(language);
        places = placeReader;
    }

    /** An annotator for English. */
    public static Annotator english() {
        return new Annotator("en", PlaceReader.of("en"));
    }

    /** An annotator for English that places names by another gazetteer than the one in the jar. */
    public static Annotator english(Gazetteer gazetteer) {
        return new Annotator("en", PlaceReader.of("en", gazetteer));
    }

    /** The articles of a run, with the entities that they share, one after the other. */
    public Corpus annotate(List<Article> articles) {
        return annotate(articles, Runnable::run);
    }

    /**
     * The articles of a run, with the entities that they share.
     *
     * @param executor runs one piece of work for each article; the result does not depend on it
     */
    public Corpus annotate(List<Article> articles, Executor executor) {
        Set<String> outlets = outlets(articles);
        List<CompletableFuture<Reading>> readings = articles.stream()
                .map(article -> CompletableFuture.supplyAsync(() -> read(article, outlets), executor))
                .toList();
        return join(readings.stream().map(CompletableFuture::join).toList());
    }

    /** The names of those who published the articles. */
    private static Set<String> outlets(List<Article> articles) {
        var names = new TreeSet<String>();
        articles.forEach(article -> article.outlet().map(Outlet::name).ifPresent(names::add));
        return names;
    }

    /** One article by itself. Pure: the same article gives the same reading. */
    public Reading read(Article article) {
        return read(article, Set.of());
    }

    private Reading read(Article article, Set<String> outlets) {
        ArticleContext context = context(article);
        OutletKind kind = publishers.kind(context);
        List<AttributionDraft> drafts =
                attributor.attribute(article, context.tokens(), context.sentences(), kind.speaksForItself());
        Names found = names.annotate(context, speeches(drafts), outlets);
        Lexemes lexemes = Lexemes.of(article.text().value());
        List<TimeExpression> told = times.read(lexemes, anchors(article));
        var sources = new AttributedSources(context, found);
        for (int i = 0; i < drafts.size(); i++) {
            sources.add(drafts, i, saidAt(drafts.get(i), told));
        }
        List<Quantity> counted = quantities.read(lexemes);
        var annotated = new AnnotatedArticle(
                article,
                kind,
                found.publisher(),
                context.tokens(),
                context.sentences(),
                sources.mentions(),
                told,
                counted,
                hedges.read(lexemes, counted),
                places.read(lexemes),
                sources.attributions());
        return new Reading(annotated, sources.entities());
    }

    /** The days from which relative times count: that of the article, and in a live report that of each entry. */
    private static NavigableMap<Integer, Anchor> anchors(Article article) {
        var anchors = new TreeMap<Integer, Anchor>();
        anchors.put(0, article.appeared().map(Anchor::of).orElse(Anchor.UNKNOWN));
        for (Block block : article.blocks()) {
            anchors.put(
                    block.span().start(),
                    article.appeared(block.span()).map(Anchor::of).orElse(Anchor.UNKNOWN));
        }
        return anchors;
    }

    /** When something was said, by a time in the attributing words; absent if they tell none. */
    private static Optional<TimeInterval> saidAt(AttributionDraft draft, List<TimeExpression> told) {
        if (draft.clause().isEmpty()) {
            return Optional.empty();
        }
        Span clause = draft.clause().get();
        int low = 0;
        int high = told.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (told.get(middle).span().start() < clause.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < told.size() && told.get(i).span().start() < clause.end(); i++) {
            if (clause.contains(told.get(i).span()) && told.get(i).interval().isPresent()) {
                return told.get(i).interval();
            }
        }
        return Optional.empty();
    }

    private static List<Speech> speeches(List<AttributionDraft> drafts) {
        return drafts.stream()
                .map(draft -> new Speech(draft.content(), speakers(draft), draft.type() == QuotationType.DIRECT))
                .toList();
    }

    private static List<Span> speakers(AttributionDraft draft) {
        return draft.sources().stream()
                .filter(SourceReference.Words.class::isInstance)
                .map(source -> ((SourceReference.Words) source).mention())
                .toList();
    }

    /** The tokens and sentences of an article, as every step of the chain is given them. */
    public ArticleContext context(Article article) {
        String text = article.text().value();
        Tokens tokens = tokenizer.tokenize(text);
        return ArticleContext.of(article, Words.of(text, tokens), sentences.split(text, tokens, article.blocks()));
    }

    /** Readings of several articles with the entities that they share; the order of the readings does not matter. */
    public static Corpus join(List<Reading> readings) {
        var members = new ArrayList<Member>();
        for (Reading reading : readings) {
            ArticleId article = reading.annotated().article().id();
            for (LocalEntity entity : reading.entities()) {
                members.add(new Member(article, entity));
            }
        }
        Resolver.Resolved resolved = Resolver.resolve(members);
        List<AnnotatedArticle> articles = readings.stream()
                .map(reading -> renamed(reading.annotated(), resolved))
                .toList();
        return new Corpus(articles, resolved.entities());
    }

    private static AnnotatedArticle renamed(AnnotatedArticle annotated, Resolver.Resolved resolved) {
        ArticleId article = annotated.article().id();
        List<Mention> mentions = annotated.mentions().stream()
                .map(mention -> new Mention(mention.span(), mention.form(), resolved.id(article, mention.entity())))
                .toList();
        List<Attribution> attributions = annotated.attributions().stream()
                .map(attribution -> renamed(attribution, article, resolved))
                .toList();
        return new AnnotatedArticle(
                annotated.article(),
                annotated.publisherKind(),
                annotated.publisher().map(id -> resolved.id(article, id)),
                annotated.tokens(),
                annotated.sentences(),
                mentions,
                annotated.times(),
                annotated.quantities(),
                annotated.hedges(),
                annotated.places(),
                attributions);
    }

    private static Attribution renamed(Attribution attribution, ArticleId article, Resolver.Resolved resolved) {
        List<Source> sources = attribution.sources().stream()
                .map(source -> new Source(resolved.id(article, source.entity()), source.mention(), source.ground()))
                .toList();
        return new Attribution(
                attribution.content(),
                attribution.parts(),
                attribution.quoted(),
                attribution.type(),
                attribution.cue(),
                sources,
                attribution.saidAt(),
                attribution.within(),
                attribution.continues());
    }
}
