package org.stemma.trace;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Attribution;
import org.stemma.model.annotation.Corpus;
import org.stemma.model.annotation.Cue;
import org.stemma.model.annotation.Entity;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.annotation.EntityKind;
import org.stemma.model.annotation.Factuality;
import org.stemma.model.annotation.Ground;
import org.stemma.model.annotation.Mention;
import org.stemma.model.annotation.MentionForm;
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
import org.stemma.model.article.TimeInterval;
import org.stemma.model.article.Timestamp;
import org.stemma.model.text.Locus;
import org.stemma.model.text.Span;
import org.stemma.model.text.Text;

/**
 * Small invented stories as an annotator would give them. Not safe between threads.
 *
 * <p>An article is told as paragraphs; one that begins with {@code [credit] }, {@code [dateline] }, {@code [heading] },
 * {@code [note] } or {@code [headline] } is a block of that role. Speakers are told by {@link #says}: the words in quotation marks of the paragraph that holds the
 * cue are theirs. An id that ends in {@code -v2} is another state of the page of the id without it.
 */
public final class Newsroom {
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final List<AnnotatedArticle> articles = new ArrayList<>();

    /** An entity that may speak. */
    public Newsroom knows(String id, EntityKind kind, String name) {
        entities.put(id, new Entity(new EntityId(id), kind, name, List.of(), Optional.empty()));
        return this;
    }

    /** One attribution to be made: who, by which words, with which content, both as they stand in the text. */
    public record Saying(String speaker, String cue, String content, QuotationType type) {}

    /** A saying between quotation marks. */
    public static Saying says(String speaker, String cue, String content) {
        return new Saying(speaker, cue, content, QuotationType.DIRECT);
    }

    /** A saying in the reporter's words. */
    public static Saying reports(String speaker, String cue, String content) {
        return new Saying(speaker, cue, content, QuotationType.INDIRECT);
    }

    /** Adds an article. */
    public Newsroom prints(
            String id, String outlet, OutletKind kind, String published, List<String> paragraphs, Saying... sayings) {
        var text = new StringBuilder();
        var blocks = new ArrayList<Block>();
        var sentences = new ArrayList<Sentence>();
        for (String paragraph : paragraphs) {
            if (!text.isEmpty()) {
                text.append("\n\n");
            }
            String words = paragraph.replaceFirst("^\\[\\w+\\] ", "");
            int start = text.length();
            text.append(words);
            for (Span sentence : sentences(words)) {
                sentences.add(new Sentence(sentence.shift(start), blocks.size()));
            }
            blocks.add(Block.of(role(paragraph), new Span(start, text.length())));
        }
        String host = id.replace("-v2", "") + ".example";
        var article = new Article(
                new ArticleId(id),
                Optional.of(URI.create("https://" + host + "/news")),
                Optional.of(new Outlet(outlet, kind, Optional.of(host))),
                new Text(text.toString()),
                blocks,
                Optional.of(new Timestamp(TimeInterval.at(Instant.parse(published)), true, "test")),
                Optional.empty(),
                Optional.of("en"),
                List.of(),
                List.of(),
                "0".repeat(64),
                false);
        EntityId publisher = new EntityId("outlet:" + outlet);
        entities.putIfAbsent(
                publisher.value(), new Entity(publisher, EntityKind.ORGANISATION, outlet, List.of(), Optional.empty()));
        articles.add(new AnnotatedArticle(
                article,
                kind,
                Optional.of(publisher),
                Tokens.of(new int[0], new int[0], 0),
                sentences,
                mentions(text.toString()),
                List.of(),
                List.of(),
                Hedging.of(text.toString()),
                List.of(),
                List.of(sayings).stream()
                        .map(saying -> attribution(text.toString(), saying))
                        .toList()));
        return this;
    }

    /** The corpus of all articles told. */
    public Corpus corpus() {
        return new Corpus(articles, List.copyOf(entities.values()));
    }

    /** The words at a place in one of the articles. */
    public String words(Locus locus) {
        return articles.stream()
                .filter(article -> article.article().id().equals(locus.article()))
                .map(article -> article.article().text().slice(locus.span()))
                .findFirst()
                .orElseThrow();
    }

    private static BlockRole role(String paragraph) {
        if (paragraph.startsWith("[dateline] ")) {
            return BlockRole.DATELINE;
        }
        if (paragraph.startsWith("[heading] ")) {
            return BlockRole.SUBHEADING;
        }
        return paragraph.startsWith("[credit] ")
                ? BlockRole.CREDIT
                : paragraph.startsWith("[note] ")
                        ? BlockRole.CORRECTION
                        : paragraph.startsWith("[headline] ") ? BlockRole.HEADLINE : BlockRole.PARAGRAPH;
    }

    /** The names of the entities told so far, wherever they stand. */
    private List<Mention> mentions(String text) {
        var mentions = new ArrayList<Mention>();
        for (Entity entity : entities.values()) {
            for (int at = text.indexOf(entity.name()); at >= 0; at = text.indexOf(entity.name(), at + 1)) {
                Span span = new Span(at, at + entity.name().length());
                mentions.add(new Mention(span, MentionForm.NAME, entity.id()));
            }
        }
        mentions.sort(Comparator.comparing(Mention::span));
        return mentions;
    }

    private static List<Span> sentences(String words) {
        var sentences = new ArrayList<Span>();
        int start = 0;
        for (int i = 0; i < words.length(); i++) {
            if (words.startsWith(". ", i)) {
                sentences.add(new Span(start, i + 1));
                start = i + 2;
            }
        }
        sentences.add(new Span(start, words.length()));
        return sentences;
    }

    private static Attribution attribution(String text, Saying saying) {
        Span content = place(text, saying.content());
        return new Attribution(
                content,
                List.of(content),
                saying.type() == QuotationType.DIRECT ? List.of(content) : List.of(),
                saying.type(),
                Optional.of(new Cue(place(text, saying.cue()), saying.cue(), Factuality.REPORTED)),
                List.of(new Source(
                        new EntityId(saying.speaker()), Optional.of(place(text, saying.cue())), Ground.NAMED)),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty());
    }

    private static Span place(String text, String words) {
        int at = text.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("\"" + words + "\" is not in the text");
        }
        return new Span(at, at + words.length());
    }
}
