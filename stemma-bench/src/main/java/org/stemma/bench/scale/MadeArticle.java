package org.stemma.bench.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Attribution;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.annotation.Ground;
import org.stemma.model.annotation.QuotationType;
import org.stemma.model.annotation.Sentence;
import org.stemma.model.annotation.Source;
import org.stemma.model.annotation.Tokens;
import org.stemma.model.article.Article;
import org.stemma.model.article.ArticleId;
import org.stemma.model.article.Block;
import org.stemma.model.article.BlockRole;
import org.stemma.model.article.Outlet;
import org.stemma.model.article.OutletKind;
import org.stemma.model.article.Timestamp;
import org.stemma.model.text.Locus;
import org.stemma.model.text.Span;
import org.stemma.model.text.Text;

/** An article that is being made, sentence by sentence. Not safe between threads. */
final class MadeArticle {
    private final ArticleId id;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private int blockStart;

    MadeArticle(ArticleId id) {
        this.id = id;
    }

    ArticleId id() {
        return id;
    }

    /** Adds a sentence of words and gives its place, without the full stop. */
    Locus sentence(List<String> words) {
        if (text.length() > blockStart) {
            text.append(' ');
        }
        int start = text.length();
        text.append(String.join(" ", words));
        int end = text.length();
        text.append('.');
        sentences.add(new Sentence(new Span(start, text.length()), blocks.size()));
        return new Locus(id, new Span(start, end));
    }

    /** Adds a sentence in which somebody is quoted, and gives the place of the quoted words. */
    Locus quotation(List<String> words, EntityId speaker) {
        if (text.length() > blockStart) {
            text.append(' ');
        }
        int start = text.length();
        text.append('“');
        int from = text.length();
        text.append(String.join(" ", words));
        int until = text.length();
        text.append(",” the office said.");
        sentences.add(new Sentence(new Span(start, text.length()), blocks.size()));
        var content = new Span(start, until + 2);
        var quoted = new Span(from, until);
        attributions.add(new Attribution(
                content,
                List.of(content),
                List.of(quoted),
                QuotationType.DIRECT,
                Optional.empty(),
                List.of(new Source(speaker, Optional.of(new Span(until + 3, until + 13)), Ground.NAMED)),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty()));
        return new Locus(id, quoted);
    }

    /** Ends a paragraph. */
    void end(BlockRole role) {
        if (text.length() > blockStart) {
            blocks.add(Block.of(role, new Span(blockStart, text.length())));
            text.append("\n\n");
            blockStart = text.length();
        }
    }

    AnnotatedArticle annotated(String outlet, Timestamp published) {
        var article = new Article(
                id,
                Optional.empty(),
                Optional.of(new Outlet(outlet, OutletKind.OUTLET, Optional.empty())),
                new Text(text.toString()),
                blocks,
                Optional.of(published),
                Optional.empty(),
                Optional.of("en"),
                List.of(),
                List.of(),
                "0".repeat(64),
                false);
        return new AnnotatedArticle(
                article,
                OutletKind.OUTLET,
                Optional.empty(),
                Tokens.of(new int[0], new int[0], 0),
                sentences,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                attributions);
    }
}
