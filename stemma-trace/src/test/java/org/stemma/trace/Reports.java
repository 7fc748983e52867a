package org.stemma.trace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
import org.stemma.model.annotation.Quantity;
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
import org.stemma.model.finding.AsOf;
import org.stemma.model.finding.Dossier;
import org.stemma.model.text.Evidence;
import org.stemma.model.text.Locus;
import org.stemma.model.text.Span;
import org.stemma.model.text.Text;
import org.stemma.model.tradition.Derivation;
import org.stemma.model.tradition.DerivationKind;
import org.stemma.model.tradition.DocumentId;
import org.stemma.model.tradition.Stemma;
import org.stemma.model.tradition.Story;
import org.stemma.model.tradition.StoryId;

/**
 * Builds small stories for tests: one paragraph an article, a sentence a line, a first line behind {@code #} as its
 * headline, digits as quantities of people, and {@code X said: …} or {@code X denied: …} as an attribution to X, or to both
 * of "X and Y"; {@code X said: “…”} quotes X.
 */
final class Reports {
    private static final Instant START = Instant.parse("2031-05-01T06:00:00Z");
    private static final Pattern SAID = Pattern.compile("(?m)^(.+?) (said|denied): (.+)$");
    private static final String HEADLINE = "# ";
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final List<AnnotatedArticle> articles = new ArrayList<>();
    private final Map<EntityId, Entity> entities = new LinkedHashMap<>();
    private final List<Derivation> derivations = new ArrayList<>();
    private boolean hours = true;

    /** Tells of the articles that follow only the day on which they appeared. */
    Reports withoutHours() {
        hours = false;
        return this;
    }

    /** Adds an article an hour after the last; what follows a hyphen in its id tells it from others of its publisher. */
    Reports article(String id, OutletKind kind, String lines) {
        boolean headed = lines.startsWith(HEADLINE);
        String text = headed ? lines.substring(HEADLINE.length()) : lines;
        String publisher = id.replaceFirst("-.*", "");
        var outlet = new Outlet("outlet " + publisher, kind, Optional.empty());
        Instant hour = START.plusSeconds(3600L * articles.size());
        TimeInterval time = hours ? TimeInterval.at(hour) : new TimeInterval(START, START.plusSeconds(86_400));
        var published = new Timestamp(time, true, "test");
        var article = new Article(
                new ArticleId(id),
                Optional.empty(),
                Optional.of(outlet),
                new Text(text),
                blocks(text, headed),
                Optional.of(published),
                Optional.empty(),
                Optional.of("en"),
                List.of(),
                List.of(),
                "0".repeat(64),
                false);
        articles.add(new AnnotatedArticle(
                article,
                kind,
                Optional.of(entity(kind == OutletKind.OFFICIAL ? publisher : outlet.name())),
                Tokens.of(new int[0], new int[0], 0),
                sentences(text, headed),
                mentions(text),
                List.of(),
                quantities(text),
                Hedging.of(text),
                List.of(),
                attributions(text)));
        return this;
    }

    /** The publishers told so far, wherever their names stand. */
    private List<Mention> mentions(String text) {
        var mentions = new ArrayList<Mention>();
        for (AnnotatedArticle told : articles) {
            Entity publisher =
                    Objects.requireNonNull(entities.get(told.publisher().orElseThrow()));
            Matcher name = Pattern.compile("\\b" + Pattern.quote(publisher.name()) + "\\b")
                    .matcher(text);
            if (told.publisherKind().speaksForItself() && name.find()) {
                mentions.add(new Mention(new Span(name.start(), name.end()), MentionForm.NAME, publisher.id()));
            }
        }
        return mentions;
    }

    /** Makes a speaker a person known by name. */
    Reports person(String name) {
        var id = new EntityId("organisation:" + name);
        entities.put(id, new Entity(id, EntityKind.PERSON, name, List.of(), Optional.empty()));
        return this;
    }

    /** Makes a speaker somebody who is only described. */
    Reports described(String words) {
        var id = new EntityId("organisation:" + words);
        entities.put(id, new Entity(id, EntityKind.UNNAMED, words, List.of(), Optional.empty()));
        return this;
    }

    /** Lets one article surely derive from another. */
    Reports from(String child, String parent) {
        derivations.add(new Derivation(
                DocumentId.held(new ArticleId(child)),
                DocumentId.held(new ArticleId(parent)),
                DerivationKind.COPIES,
                true,
                true,
                Evidence.of(new Locus(new ArticleId(child), new Span(0, 1))),
                "test"));
        return this;
    }

    Corpus corpus() {
        return new Corpus(articles, List.copyOf(entities.values()));
    }

    /** The dossier of all articles as one story, as of a day later. */
    Dossier weighed() {
        Corpus corpus = corpus();
        List<ArticleId> ids = corpus.articles().stream()
                .map(annotated -> annotated.article().id())
                .toList();
        var stemma = new Stemma(
                new Story(new StoryId("s"), "story", ids, "test"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                derivations);
        return new Weigher()
                .weigh(corpus, List.of(stemma), List.of(AsOf.of(START.plusSeconds(86_400))))
                .getFirst();
    }

    private EntityId entity(String name) {
        var id = new EntityId("organisation:" + name);
        entities.putIfAbsent(id, new Entity(id, EntityKind.ORGANISATION, name, List.of(), Optional.empty()));
        return id;
    }

    private static List<Block> blocks(String text, boolean headed) {
        int end = headed ? text.indexOf('\n') : 0;
        var paragraph = Block.of(BlockRole.PARAGRAPH, new Span(headed ? end + 1 : 0, text.length()));
        return headed ? List.of(Block.of(BlockRole.HEADLINE, new Span(0, end)), paragraph) : List.of(paragraph);
    }

    private static List<Sentence> sentences(String text, boolean headed) {
        var sentences = new ArrayList<Sentence>();
        int start = 0;
        for (String line : text.split("\n")) {
            sentences.add(new Sentence(new Span(start, start + line.length()), headed && start > 0 ? 1 : 0));
            start += line.length() + 1;
        }
        return sentences;
    }

    private static List<Quantity> quantities(String text) {
        var quantities = new ArrayList<Quantity>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            double value = Double.parseDouble(number.group());
            quantities.add(new Quantity(
                    new Span(number.start(), number.end()), value, value, false, "person", Optional.empty()));
        }
        return quantities;
    }

    private Source source(String speaker, Span mention) {
        EntityId id = entity(speaker);
        boolean described = entities.values().stream()
                .anyMatch(known -> known.id().equals(id) && known.kind() == EntityKind.UNNAMED);
        return new Source(id, Optional.of(mention), described ? Ground.DESCRIBED : Ground.NAMED);
    }

    private List<Attribution> attributions(String text) {
        var attributions = new ArrayList<Attribution>();
        Matcher said = SAID.matcher(text);
        while (said.find()) {
            var content = new Span(said.start(3), said.end(3));
            boolean denied = said.group(2).equals("denied");
            var mention = new Span(said.start(1), said.end(1));
            boolean marked = said.group(3).startsWith("“");
            attributions.add(new Attribution(
                    content,
                    List.of(content),
                    marked ? List.of(new Span(content.start() + 1, content.end() - 1)) : List.of(),
                    marked ? QuotationType.DIRECT : QuotationType.INDIRECT,
                    Optional.of(new Cue(
                            new Span(said.start(2), said.end(2)),
                            denied ? "deny" : "say",
                            denied ? Factuality.DENIED : Factuality.REPORTED)),
                    Stream.of(said.group(1).split(" and "))
                            .map(speaker -> source(speaker, mention))
                            .toList(),
                    Optional.empty(),
                    OptionalInt.empty(),
                    OptionalInt.empty()));
        }
        return attributions;
    }
}
