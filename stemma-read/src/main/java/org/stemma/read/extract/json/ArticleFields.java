package org.stemma.read.extract.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The fields of an article object, by the names that archives and interfaces commonly use.
 *
 * @param node the object
 */
record ArticleFields(JsonNode node) {
    static final List<String> ID = List.of("id", "_id", "uuid", "guid", "article_id");
    static final List<String> TEXT = List.of(
            "text", "body", "content", "article", "maintext", "articleBody", "full_text", "fulltext", "plain_text");
    static final List<String> HTML = List.of("html", "page", "raw_html", "content_html");
    static final List<String> TITLE = List.of("title", "headline", "name");
    static final List<String> OUTLET = List.of(
            "outlet",
            "source",
            "publisher",
            "publication",
            "site",
            "site_name",
            "source_name",
            "domain",
            "source_domain");
    static final List<String> PUBLISHED = List.of(
            "published",
            "date",
            "published_at",
            "publishedAt",
            "date_publish",
            "datePublished",
            "publish_date",
            "pubDate",
            "published_date",
            "date_published",
            "publication_date",
            "timestamp",
            "created_at");
    static final List<String> MODIFIED =
            List.of("updated", "modified", "dateModified", "updated_at", "date_modify", "date_modified", "modified_at");
    static final List<String> URL = List.of("url", "link", "uri", "canonical_url", "href");
    static final List<String> AUTHORS = List.of("authors", "author", "byline", "creator");
    static final List<String> LANGUAGE = List.of("language", "lang", "inLanguage");

    /** Whether the object carries a report: its words or its page. */
    boolean isArticle() {
        return node.isObject() && (prose(TEXT).isPresent() || prose(HTML).isPresent());
    }

    /** The first of these fields that is a string with words in it. */
    Optional<String> prose(List<String> names) {
        return names.stream()
                .map(node::path)
                .filter(value -> value.isTextual() && !value.textValue().isBlank())
                .map(JsonNode::textValue)
                .findFirst();
    }

    /** The words of the first of these fields that has any; a number counts as its digits, an object as its name. */
    Optional<String> words(List<String> names) {
        for (String name : names) {
            JsonNode value = node.path(name);
            if (value.isObject()) {
                value = value.has("name") ? value.path("name") : value.path("title");
            }
            if (value.isTextual() && !value.textValue().isBlank()) {
                return Optional.of(value.textValue());
            }
            if (value.isNumber()) {
                return Optional.of(value.asText());
            }
        }
        return Optional.empty();
    }

    /** The strings of the first of these fields that is a list of strings or one string. */
    List<String> list(List<String> names) {
        for (String name : names) {
            List<String> words = new ArrayList<>();
            JsonNode value = node.path(name);
            for (JsonNode one : value.isArray() ? value : List.of(value)) {
                JsonNode word = one.isObject() ? one.path("name") : one;
                if (word.isTextual() && !word.textValue().isBlank()) {
                    words.add(word.textValue().strip());
                }
            }
            if (!words.isEmpty()) {
                return words;
            }
        }
        return List.of();
    }
}
