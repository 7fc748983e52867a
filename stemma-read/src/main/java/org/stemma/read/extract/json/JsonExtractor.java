package org.stemma.read.extract.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.model.article.Article;
import org.stemma.model.article.Capture;
import org.stemma.model.article.Rejected;
import org.stemma.model.article.RejectionCode;
import org.stemma.read.decode.Decoded;
import org.stemma.read.decode.Decoder;
import org.stemma.read.extract.Extraction;
import org.stemma.read.extract.Extractor;

/**
 * Reads articles from a JSON document (an object, a list of objects, or an object with such a list under {@code articles},
 * {@code items} or {@code data}) and from JSON lines.
 *
 * <p>A document in which nothing is an article is one rejection; a list with some that are and some that are not gives
 * the former and a rejection for each of the latter.
 */
public final class JsonExtractor implements Extractor {
    private static final List<String> LISTS = List.of("articles", "items", "data", "results", "documents");

    /** Deeper documents are no articles, and cost stack. */
    private static final int MAX_NESTING = 500;

    private final JsonMapper mapper;
    private final boolean lines;
    private final int firstLine;

    private JsonExtractor(boolean lines, int firstLine) {
        this.lines = lines;
        this.firstLine = firstLine;
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(MAX_NESTING)
                .maxStringLength(Integer.MAX_VALUE)
                .build();
        this.mapper = JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(constraints).build())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    /** For one JSON document a capture. */
    public static JsonExtractor ofDocument() {
        return new JsonExtractor(false, 1);
    }

    /**
     * For one JSON object a line.
     *
     * @param firstLine the number of the capture's first line in its file, from 1
     */
    public static JsonExtractor ofLines(int firstLine) {
        return new JsonExtractor(true, firstLine);
    }

    @Override
    public Extraction extract(Capture capture, String name) {
        Optional<Decoded> decoded = Decoder.decode(capture.body().toArray(), capture.charset());
        if (decoded.isEmpty()) {
            return Extraction.rejected(
                    capture.location(), RejectionCode.UNDECODABLE, "The bytes are no text in any charset that fits.");
        }
        return lines
                ? lines(capture, decoded.get().text(), name)
                : document(capture, decoded.get().text(), name);
    }

    private Extraction document(Capture capture, String text, String name) {
        JsonNode root;
        try {
            root = mapper.readTree(text);
        } catch (JsonProcessingException broken) {
            return Extraction.rejected(capture.location(), RejectionCode.MALFORMED, "Not JSON: " + reason(broken));
        }
        if (new ArticleFields(root).isArticle()) {
            return articles(capture, List.of(new Entry(capture.location(), name, root)));
        }
        JsonNode list = root;
        for (String key : LISTS) {
            if (!list.isArray() && root.path(key).isArray()) {
                list = root.path(key);
            }
        }
        List<Entry> entries = new ArrayList<>();
        if (list.isArray()) {
            for (int i = 0; i < list.size(); i++) {
                entries.add(new Entry(capture.location() + "#" + (i + 1), name + "-" + (i + 1), list.get(i)));
            }
        }
        return articles(capture, entries);
    }

    private Extraction lines(Capture capture, String text, String name) {
        List<Entry> entries = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        int number = firstLine - 1;
        for (String line : text.split("\n", -1)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            String where = capture.location() + ":" + number;
            try {
                entries.add(new Entry(where, name + "-" + number, mapper.readTree(line)));
            } catch (JsonProcessingException broken) {
                rejected.add(new Rejected(where, RejectionCode.MALFORMED, "Not JSON: " + reason(broken)));
            }
        }
        if (entries.isEmpty() && !rejected.isEmpty()) {
            return new Extraction(List.of(), List.of(rejected.getFirst()));
        }
        Extraction read = articles(capture, entries);
        rejected.addAll(read.rejected());
        return new Extraction(read.articles(), rejected);
    }

    /** One object of the document, with where it stands and the id it gets if it names none. */
    private record Entry(String where, String name, JsonNode node) {}

    private static Extraction articles(Capture capture, List<Entry> entries) {
        if (entries.stream().noneMatch(entry -> new ArticleFields(entry.node()).isArticle())) {
            return Extraction.rejected(
                    capture.location(),
                    RejectionCode.MALFORMED,
                    "JSON, but no article: an article is an object with its words under one of "
                            + String.join(", ", ArticleFields.TEXT) + ", or its page under one of "
                            + String.join(", ", ArticleFields.HTML) + ".");
        }
        List<Article> articles = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        for (Entry entry : entries) {
            ArticleFields fields = new ArticleFields(entry.node());
            if (!fields.isArticle()) {
                rejected.add(new Rejected(
                        entry.where(),
                        RejectionCode.MALFORMED,
                        "An object without the words or the page of an article."));
                continue;
            }
            Extraction one = JsonArticle.extract(capture, fields, entry.where(), entry.name());
            articles.addAll(one.articles());
            rejected.addAll(one.rejected());
        }
        return new Extraction(articles, rejected);
    }

    private static String reason(JsonProcessingException broken) {
        String place = broken.getLocation() == null
                ? ""
                : " (line " + broken.getLocation().getLineNr() + ", column "
                        + broken.getLocation().getColumnNr() + ")";
        String words = broken.getOriginalMessage();
        return words.replaceAll("\\s+", " ") + place;
    }
}
