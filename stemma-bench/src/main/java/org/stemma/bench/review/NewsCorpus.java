package org.stemma.bench.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.zip.GZIPInputStream;
import org.stemma.trace.passage.WordView;
import org.stemma.trace.story.Grouping;
import org.stemma.trace.story.StorySettings;

/** A corpus of news articles, one JSON object a line, and the stories in it. */
final class NewsCorpus {
    private NewsCorpus() {}

    /**
     * An article of the corpus.
     *
     * @param outlet who published it; may be empty
     * @param published a date in ISO format; may be empty
     * @param url where it stood; may be empty
     */
    record Item(String outlet, String title, String published, String url, String text) {
        /** The article as a page, so that it is read as any other. */
        String page() {
            var page = new StringBuilder("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>");
            page.append(escaped(title)).append("</title>\n");
            meta(page, "og:site_name", outlet);
            meta(page, "article:published_time", published);
            meta(page, "og:url", url);
            page.append("</head><body><article><h1>").append(escaped(title)).append("</h1>\n");
            for (String paragraph : text.split("\n+")) {
                if (!paragraph.isBlank()) {
                    page.append("<p>").append(escaped(paragraph.strip())).append("</p>\n");
                }
            }
            return page.append("</article></body></html>\n").toString();
        }

        private static void meta(StringBuilder page, String property, String content) {
            if (!content.isEmpty()) {
                page.append("<meta property=\"").append(property).append("\" content=\"");
                page.append(escaped(content)).append("\">\n");
            }
        }

        private static String escaped(String text) {
            return text.replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace(">", "&gt;")
                    .replace("\"", "&quot;");
        }
    }

    /**
     * The articles of a file, in its order.
     *
     * @param file gzipped lines with {@code outlet, title, published, url, text}
     */
    static List<Item> read(Path file) throws IOException {
        var mapper = new ObjectMapper();
        var items = new ArrayList<Item>();
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode object = mapper.readTree(line);
                items.add(new Item(
                        object.path("outlet").asText(""),
                        object.path("title").asText("").strip(),
                        object.path("published").asText(""),
                        object.path("url").asText(""),
                        object.path("text").asText("")));
            }
        }
        return items;
    }

    /** The stories that several of the articles tell, by their first articles. */
    static List<List<Item>> stories(List<Item> items) {
        List<WordView> words = items.stream()
                .map(item -> WordView.of(item.title() + "\n" + item.text()))
                .toList();
        List<OptionalLong> days =
                items.stream().map(item -> day(item.published())).toList();
        return Grouping.group(words, days, StorySettings.DEFAULT).stream()
                .filter(story -> story.size() > 1)
                .map(story -> story.stream().map(items::get).toList())
                .toList();
    }

    private static OptionalLong day(String published) {
        try {
            return OptionalLong.of(LocalDate.parse(published).toEpochDay());
        } catch (DateTimeParseException noDay) {
            return OptionalLong.empty();
        }
    }
}
