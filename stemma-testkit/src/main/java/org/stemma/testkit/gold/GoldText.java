package org.stemma.testkit.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.model.annotation.Sentence;
import org.stemma.model.annotation.Tokens;
import org.stemma.model.article.Article;
import org.stemma.model.article.ArticleId;
import org.stemma.model.article.Block;
import org.stemma.model.article.BlockRole;
import org.stemma.model.article.Bytes;
import org.stemma.model.article.Link;
import org.stemma.model.article.Outlet;
import org.stemma.model.article.OutletKind;
import org.stemma.model.article.Post;
import org.stemma.model.article.TimeInterval;
import org.stemma.model.article.Timestamp;
import org.stemma.model.text.CodePointOffsets;
import org.stemma.model.text.Span;
import org.stemma.model.text.Text;

/**
 * One article of a gold case: its text with labelled blocks, plain sentences and tokens.
 *
 * <p>A credit line, which gold data keeps apart from the text, is appended as a block, so that gold offsets still hold.
 */
final class GoldText {
    private static final Pattern PARAGRAPH = Pattern.compile("\\S[^\\n]*(?:\\n(?!\\n)[^\\n]+)*");
    private static final Pattern MARKER = Pattern.compile("^\\[(caption|embed|note)] ");
    private static final Pattern TOKEN = Pattern.compile(
            "[\\p{L}\\p{M}\\p{N}]+(?:['’.,:-][\\p{L}\\p{M}\\p{N}]+)*|\\P{Z}", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<!\\b(?:Mr|Ms|Dr|St|Gen|Col|No|\\p{Lu}))[.!?][”’\")]*(?=\\s+[“‘\"(\\p{Lu}\\p{N}])");
    private static final Pattern ANCHOR = Pattern.compile("<a href=\"(http[^\"]+)\"[^>]*>([^<]+)</a>");
    private static final Pattern POST = Pattern.compile(
            "<blockquote class=\"social-post\" cite=\"([^\"]+)\">.*?&mdash; ([^(<]+?) \\((@\\w+)\\)([^<]*)</blockquote>",
            Pattern.DOTALL);

    private final Article article;
    private final OutletKind kind;
    private final CodePointOffsets offsets;

    /** The article that gold data describes; {@code page} is its page, empty without one. */
    GoldText(JsonNode described, JsonNode labelled, String text, String page) {
        String id = described.path("id").asText();
        String credit = described.path("credit").asText("");
        boolean appended = !credit.isEmpty() && !text.contains(credit);
        String whole = appended ? text.stripTrailing() + "\n\n" + credit : text;
        var blocks = new ArrayList<Block>();
        boolean titled = described.path("title").isTextual();
        Matcher paragraph = PARAGRAPH.matcher(whole);
        while (paragraph.find()) {
            Span span = new Span(paragraph.start(), paragraph.end());
            boolean first = blocks.isEmpty();
            blocks.add(block(whole, span, titled && first, appended && span.end() == whole.length(), page));
        }
        var text16 = new Text(whole);
        offsets = CodePointOffsets.of(text16);
        label(blocks, labelled, id, whole);
        kind = kind(described.path("kind").asText());
        Optional<URI> uri = optional(described, "url").map(URI::create);
        article = new Article(
                new ArticleId(id),
                uri,
                optional(described, "outlet").map(name -> new Outlet(name, kind, uri.map(URI::getHost))),
                text16,
                blocks,
                optional(described, "published").map(GoldText::timestamp),
                optional(described, "updated").map(GoldText::timestamp),
                Optional.of("en"),
                optional(described, "byline").map(List::of).orElse(List.of()),
                links(page, whole),
                Bytes.copyOf(text.getBytes(StandardCharsets.UTF_8)).sha256(),
                false);
    }

    Article article() {
        return article;
    }

    OutletKind kind() {
        return kind;
    }

    /** The span that gold data gives in code points under {@code start} and {@code end}. */
    Span span(JsonNode place) {
        return new Span(
                offsets.toCodeUnit(place.path("start").asInt()),
                offsets.toCodeUnit(place.path("end").asInt()));
    }

    List<Sentence> sentences() {
        var sentences = new ArrayList<Sentence>();
        for (int block = 0; block < article.blocks().size(); block++) {
            Span span = article.blocks().get(block).span();
            Matcher end = SENTENCE_END.matcher(article.text().value());
            int start = span.start();
            end.region(span.start(), span.end());
            while (end.find()) {
                sentences.add(new Sentence(new Span(start, end.end()), block));
                start = end.end();
                while (Character.isWhitespace(article.text().value().charAt(start))) {
                    start++;
                }
            }
            sentences.add(new Sentence(new Span(start, span.end()), block));
        }
        return sentences;
    }

    Tokens tokens() {
        var starts = new ArrayList<Integer>();
        var ends = new ArrayList<Integer>();
        Matcher token = TOKEN.matcher(article.text().value());
        while (token.find()) {
            if (!token.group().isBlank()) {
                starts.add(token.start());
                ends.add(token.end());
            }
        }
        return Tokens.of(
                starts.stream().mapToInt(Integer::intValue).toArray(),
                ends.stream().mapToInt(Integer::intValue).toArray(),
                starts.size());
    }

    private static Block block(String text, Span span, boolean headline, boolean credit, String page) {
        if (headline) {
            return Block.of(BlockRole.HEADLINE, span);
        }
        if (credit) {
            return Block.of(BlockRole.CREDIT, span);
        }
        Matcher marker = MARKER.matcher(text).region(span.start(), span.end());
        if (!marker.find()) {
            return Block.of(BlockRole.PARAGRAPH, span);
        }
        Span words = new Span(marker.end(), span.end());
        return switch (marker.group(1)) {
            case "caption" -> Block.of(BlockRole.CAPTION, words);
            case "note" -> Block.of(BlockRole.CORRECTION, words);
            default -> new Block(BlockRole.EMBED, words, post(page), Optional.empty());
        };
    }

    private static Optional<Post> post(String page) {
        Matcher post = POST.matcher(page);
        return post.find()
                ? Optional.of(new Post(
                        Optional.of(post.group(2).strip()),
                        Optional.of(post.group(3)),
                        Optional.empty(),
                        Optional.of(URI.create(post.group(1)))))
                : Optional.empty();
    }

    /** Gives the stretches that gold data labels a block and a role of their own. */
    private void label(List<Block> blocks, JsonNode labelled, String id, String text) {
        for (JsonNode label : labelled) {
            if (!label.path("article").asText().equals(id)) {
                continue;
            }
            Span span = trimmed(text, span(label));
            Block whole = blocks.stream()
                    .filter(block -> block.span().overlaps(span))
                    .findFirst()
                    .orElseThrow();
            blocks.remove(whole);
            blocks.add(labelled(label.path("role").asText(), span));
            if (whole.span().end() > span.end()) {
                blocks.add(Block.of(
                        BlockRole.PARAGRAPH,
                        trimmed(text, new Span(span.end(), whole.span().end()))));
            }
            blocks.sort(Comparator.comparing(Block::span));
        }
    }

    private static Block labelled(String role, Span span) {
        return switch (role) {
            case "byline" -> Block.of(BlockRole.BYLINE, span);
            case "caption" -> Block.of(BlockRole.CAPTION, span);
            case "embedded-post" ->
                new Block(
                        BlockRole.EMBED,
                        span,
                        Optional.of(new Post(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())),
                        Optional.empty());
            default -> Block.of(BlockRole.DATELINE, span);
        };
    }

    private static Span trimmed(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static List<Link> links(String page, String text) {
        var links = new ArrayList<Link>();
        int body = page.indexOf("<article>");
        Matcher anchor = ANCHOR.matcher(body < 0 ? "" : page.substring(body));
        while (anchor.find()) {
            int at = text.indexOf(anchor.group(2));
            if (at >= 0) {
                links.add(new Link(new Span(at, at + anchor.group(2).length()), URI.create(anchor.group(1))));
            }
        }
        return links;
    }

    private static OutletKind kind(String kind) {
        return switch (kind) {
            case "agency" -> OutletKind.AGENCY;
            case "official", "statement" -> OutletKind.OFFICIAL;
            case "social" -> OutletKind.SOCIAL;
            default -> OutletKind.OUTLET;
        };
    }

    private static Optional<String> optional(JsonNode node, String field) {
        return node.path(field).isTextual() ? Optional.of(node.path(field).asText()) : Optional.empty();
    }

    /** A date, a date with a time, or both with a zone, as precise as it is given. */
    static Timestamp timestamp(String given) {
        if (given.length() == "2031-03-04".length()) {
            Instant day = LocalDate.parse(given).atStartOfDay(ZoneOffset.UTC).toInstant();
            return new Timestamp(new TimeInterval(day, day.plus(Duration.ofDays(1))), false, "gold");
        }
        boolean zone = given.endsWith("Z") || given.lastIndexOf('+') > 0;
        Instant second = zone
                ? OffsetDateTime.parse(given).toInstant()
                : LocalDateTime.parse(given).toInstant(ZoneOffset.UTC);
        return new Timestamp(new TimeInterval(second, second.plusSeconds(1)), zone, "gold");
    }
}
