package org.stemma.read.extract.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.stemma.read.language.DateParser;

/**
 * Reads the article that a page describes in its JSON-LD scripts: lenient with the mistakes that pages make (raw line
 * breaks in strings, trailing commas, comment marks around the script), silent about scripts that are no JSON.
 */
final class JsonLd {
    private static final JsonMapper MAPPER = JsonMapper.builder(com.fasterxml.jackson.core.JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(200).build())
                    .build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    private static final Pattern ARTICLE = Pattern.compile(
            "(?i)(?:article|posting|report|review|liveblog|newsitem|analysis|opinion|recipe|scholarly|background|backgroundnews|advertisercontent)");

    /** Objects nested deeper than this hold no article. */
    private static final int DEPTH = 5;

    private JsonLd() {}

    /** The first article that the page describes, its gaps filled from the others; empty fields where it describes none. */
    static StructuredArticle read(PageElements page) {
        List<JsonNode> articles = new ArrayList<>();
        List<JsonNode> pages = new ArrayList<>();
        for (Element script : page.linkedData()) {
            parse(script.data()).ifPresent(node -> collect(node, articles, pages, 0));
        }
        articles.addAll(pages);
        StructuredArticle merged = StructuredArticle.NONE;
        for (JsonNode node : articles) {
            merged = fill(merged, article(node));
        }
        return merged;
    }

    static Optional<JsonNode> parse(String script) {
        String json = script.strip();
        int start = firstBracket(json);
        if (start < 0) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(MAPPER.readTree(json.substring(start)));
        } catch (JsonProcessingException broken) {
            return Optional.empty();
        }
    }

    private static int firstBracket(String json) {
        int object = json.indexOf('{');
        int array = json.indexOf('[');
        if (object < 0 || array < 0) {
            return Math.max(object, array);
        }
        return Math.min(object, array);
    }

    private static void collect(JsonNode node, List<JsonNode> articles, List<JsonNode> pages, int depth) {
        if (depth > DEPTH) {
            return;
        }
        if (node.isArray()) {
            node.forEach(child -> collect(child, articles, pages, depth + 1));
            return;
        }
        if (!node.isObject()) {
            return;
        }
        String type = type(node);
        if (ARTICLE.matcher(type).find()
                && (node.has("headline") || node.has("articleBody") || node.has("datePublished"))) {
            articles.add(node);
        } else if (type.contains("WebPage") && node.has("datePublished")) {
            pages.add(node);
        }
        for (String property : List.of("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item")) {
            if (node.path(property).isContainerNode()) {
                collect(node.path(property), articles, pages, depth + 1);
            }
        }
    }

    /** What the object says that it is: one name, or a list of them as JSON; empty if it does not say. */
    private static String type(JsonNode node) {
        JsonNode type = node.path("@type");
        return type.isTextual() ? type.textValue() : type.toString();
    }

    private static StructuredArticle article(JsonNode node) {
        List<StructuredArticle.Update> updates = updates(node.path("liveBlogUpdate"));
        return new StructuredArticle(
                text(node.path("headline")).or(() -> text(node.path("name"))),
                text(node.path("description")),
                body(node, updates),
                text(node.path("datePublished")).or(() -> text(node.path("dateCreated"))),
                text(node.path("dateModified")),
                authors(node.path("author")),
                publisher(node.path("publisher")),
                text(node.path("inLanguage")),
                text(node.path("url")).or(() -> text(node.path("mainEntityOfPage"))),
                !isFalse(node.path("isAccessibleForFree")),
                type(node).contains("LiveBlogPosting"),
                updates);
    }

    private static StructuredArticle fill(StructuredArticle first, StructuredArticle next) {
        return new StructuredArticle(
                first.headline().or(next::headline),
                first.description().or(next::description),
                first.body().or(next::body),
                first.published().or(next::published),
                first.modified().or(next::modified),
                first.authors().isEmpty() ? next.authors() : first.authors(),
                first.publisher().or(next::publisher),
                first.language().or(next::language),
                first.address().or(next::address),
                first.free() && next.free(),
                first.live() || next.live(),
                first.updates().isEmpty() ? next.updates() : first.updates());
    }

    /** The body that it gives; that of a live report with its entries, where the body is no more than what leads into them. */
    private static Optional<String> body(JsonNode node, List<StructuredArticle.Update> updates) {
        Optional<String> body = text(node.path("articleBody"));
        StringBuilder words = new StringBuilder();
        for (StructuredArticle.Update update : updates) {
            update.headline().ifPresent(line -> words.append(line).append('\n'));
            words.append(update.words()).append('\n');
        }
        if (words.length() <= body.orElse("").length()) {
            return body;
        }
        return Optional.of(body.map(lead -> lead + "\n").orElse("") + words);
    }

    private static List<StructuredArticle.Update> updates(JsonNode node) {
        List<StructuredArticle.Update> updates = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(child -> updates.addAll(updates(child)));
        } else if (node.isObject()) {
            Optional<String> words = text(node.path("articleBody")).or(() -> text(node.path("text")));
            Optional<String> headline = text(node.path("headline"));
            if (words.isPresent() || headline.isPresent()) {
                updates.add(new StructuredArticle.Update(
                        headline,
                        words.orElse(""),
                        text(node.path("datePublished"))
                                .flatMap(DateParser::inField)
                                .filter(time -> time.time().isPresent() && DateFinder.isPlausible(time))
                                .map(time -> new PublishedTime(time, "JSON-LD liveBlogUpdate"))));
            }
        }
        return List.copyOf(updates);
    }

    private static boolean isFalse(JsonNode node) {
        return node.asText().equalsIgnoreCase("false");
    }

    private static Optional<String> publisher(JsonNode node) {
        JsonNode one = node.isArray() && !node.isEmpty() ? node.get(0) : node;
        return one.isObject() ? text(one.path("name")) : text(one);
    }

    private static List<StructuredArticle.Credited> authors(JsonNode node) {
        List<StructuredArticle.Credited> authors = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(child -> authors.addAll(authors(child)));
        } else if (node.isObject()) {
            if (node.path("name").isArray()) {
                node.path("name")
                        .forEach(child -> text(child)
                                .ifPresent(
                                        name -> authors.add(new StructuredArticle.Credited(name, Optional.empty()))));
            } else {
                text(node.path("name"))
                        .ifPresent(name -> authors.add(new StructuredArticle.Credited(name, person(node))));
            }
        } else {
            text(node).ifPresent(name -> authors.add(new StructuredArticle.Credited(name, Optional.empty())));
        }
        return List.copyOf(authors);
    }

    private static Optional<Boolean> person(JsonNode author) {
        String type = author.path("@type").toString();
        if (type.contains("Organization")) {
            return Optional.of(false);
        }
        return type.contains("Person") ? Optional.of(true) : Optional.empty();
    }

    /** The words of a string, or of the first string of a list, entities decoded; absent if blank or no string. */
    private static Optional<String> text(JsonNode node) {
        JsonNode one = node.isArray() && !node.isEmpty() ? node.get(0) : node;
        if (one.isObject() && one.has("@id")) {
            one = one.path("@id");
        }
        if (!one.isTextual()) {
            return Optional.empty();
        }
        String text = one.textValue();
        String decoded = text.indexOf('&') >= 0 ? Parser.unescapeEntities(text, false) : text;
        return decoded.isBlank() ? Optional.empty() : Optional.of(decoded.strip());
    }
}
