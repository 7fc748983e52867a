package org.stemma.read.feed;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;
import org.stemma.model.article.Capture;
import org.stemma.model.article.Timestamp;
import org.stemma.read.extract.Addresses;
import org.stemma.read.extract.Announcement;
import org.stemma.read.language.DateParser;

/** Reads JSON Feed 1.0 and 1.1 (jsonfeed.org). */
final class JsonFeed {
    private static final JsonMapper MAPPER = new JsonMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(LenientXml.MAX_NESTING)
                    .build())
            .build());

    private JsonFeed() {}

    static Listing read(Capture capture) throws MalformedListing {
        JsonNode feed;
        try {
            feed = MAPPER.readTree(capture.body().toArray());
        } catch (JacksonException illFormed) {
            throw new MalformedListing("Not well-formed JSON: " + illFormed.getOriginalMessage(), illFormed);
        } catch (IOException impossible) {
            throw new MalformedListing("The bytes cannot be read: " + impossible.getMessage(), impossible);
        }
        List<Announcement> entries = new ArrayList<>();
        for (JsonNode item : feed.path("items")) {
            entries.add(entry(item, feed, capture.uri()));
        }
        return new Listing("feed", entries, List.of());
    }

    private static Announcement entry(JsonNode item, JsonNode feed, Optional<URI> base) {
        Optional<Timestamp> modified = time(item, "date_modified");
        Optional<String> html = words(item, "content_html");
        Optional<String> whole = html.or(() -> words(item, "content_text").map(JsonFeed::paragraphs));
        Optional<String> summary = words(item, "summary").map(JsonFeed::paragraphs);
        return new Announcement(
                Stream.of("url", "external_url", "id")
                        .flatMap(name -> words(item, name).stream())
                        .flatMap(address -> Addresses.resolve(base, address).stream())
                        .findFirst(),
                words(item, "title"),
                time(item, "date_published").or(() -> modified),
                modified,
                words(item, "language").or(() -> words(feed, "language")),
                Optional.empty(),
                words(feed, "title"),
                authors(item, feed),
                list(item.path("tags")),
                whole.or(() -> summary),
                whole.isPresent());
    }

    private static List<String> authors(JsonNode item, JsonNode feed) {
        List<String> authors = new ArrayList<>();
        for (JsonNode owner : List.of(item, feed)) {
            owner.path("authors").forEach(author -> words(author, "name").ifPresent(authors::add));
            words(owner.path("author"), "name")
                    .filter(name -> !authors.contains(name))
                    .ifPresent(authors::add);
            if (!authors.isEmpty()) {
                return authors;
            }
        }
        return authors;
    }

    private static List<String> list(JsonNode values) {
        List<String> list = new ArrayList<>();
        values.forEach(value -> list.add(value.asText("")));
        list.removeIf(String::isBlank);
        return list;
    }

    private static String paragraphs(String plain) {
        StringBuilder html = new StringBuilder();
        for (String paragraph : plain.split("\\n\\s*\\n")) {
            html.append("<p>").append(Entities.escape(paragraph)).append("</p>");
        }
        return html.toString();
    }

    private static Optional<Timestamp> time(JsonNode item, String name) {
        return words(item, name).flatMap(DateParser::inField).map(time -> time.timestamp("feed " + name));
    }

    private static Optional<String> words(JsonNode node, String name) {
        return Optional.of(node.path(name).asText("").strip()).filter(words -> !words.isEmpty());
    }
}
