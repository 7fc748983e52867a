package org.stemma.read.extract.html;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.stemma.model.article.BlockRole;

/**
 * Finds a body that a page's scripts hold as a list of blocks: {@code [{"type": "text", "content": "…"}, {"type": "image", …}]},
 * as publishing systems hand it to the program that will show it.
 *
 * <p>Of all lists in the JSON of the scripts it is the one whose elements hold the most running text; of nested lists that hold
 * nearly as much the innermost. Names of types and fields are taken by what they have in common among systems. Linear in the
 * scripts but for nested lists, which are looked at once for each list around them; nesting and lists are bounded.
 */
final class HeldBlocks {
    /** Fewer paragraphs are a summary. */
    private static final int MIN_PARAGRAPHS = 3;

    /** Shorter bodies are summaries, in characters. */
    private static final int MIN_CHARS = 300;

    /** A paragraph from this length on counts as running text: shorter strings are labels. */
    private static final int MIN_PARAGRAPH = 40;

    /** A list inside another that holds this share of its text is the body itself. */
    private static final double INNER_SHARE = 0.8;

    private static final int MAX_DEPTH = 40;
    private static final int MAX_VALUES = 40;

    private static final JsonMapper MAPPER = new JsonMapper(com.fasterxml.jackson.core.JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(200).build())
            .build());

    /** Where a script begins to write a value down. */
    private static final Pattern VALUE = Pattern.compile("=\\s*(?=[\\[{])");

    /** Parts of the page beside the article, by the fields that hold them. */
    private static final Pattern BESIDE = Pattern.compile(
            "(?i)related|recommend|comment|latest|trending|popular|most|teaser|promo|navigation|menu|footer|header$|taxonomy|tags");

    private static final Pattern HEADING = Pattern.compile("(?i)head|^h[1-6]$|subtitle");
    private static final Pattern PICTURE = Pattern.compile("(?i)image|picture|photo|figure|gallery|video|media|audio");
    private static final Pattern OTHER = Pattern.compile(
            "(?i)interstitial|related|promo|newsletter|advert|^ad$|embed|social|tweet|teaser|recirc|link$");
    private static final Pattern TEXT = Pattern.compile("(?i)para|text|copy|^p$|^block$|quote|^li$|list.?item|normal");

    private static final List<String> TYPES = List.of("type", "_type", "__typename", "kind", "blockType", "component");
    private static final List<String> WORDS = List.of("text", "content", "html", "value", "body", "markup", "copy");
    private static final List<String> INSIDE = List.of(
            "model",
            "data",
            "props",
            "attributes",
            "fields",
            "children",
            "blocks",
            "items",
            "content",
            "elements",
            "nodes");

    private HeldBlocks() {}

    /** A list with what it holds. */
    private record Candidate(List<HeldBody.Line> lines, int chars, int depth) {}

    /** The lines of the body; empty if no list holds one. */
    static List<HeldBody.Line> lines(PageElements page) {
        List<Candidate> candidates = new ArrayList<>();
        for (Element script : page.scripts()) {
            String data = script.data();
            if (data.length() >= MIN_CHARS && !script.attr("type").contains("ld+json")) {
                values(data).forEach(value -> collect(value, candidates, 0));
            }
        }
        int most = candidates.stream().mapToInt(Candidate::chars).max().orElse(0);
        Candidate best = new Candidate(List.of(), 0, -1);
        for (Candidate candidate : candidates) {
            if (candidate.chars() >= most * INNER_SHARE && candidate.depth() > best.depth()) {
                best = candidate;
            }
        }
        return best.lines();
    }

    /** The JSON values of a script: itself, else what it assigns. */
    private static List<JsonNode> values(String data) {
        String stripped = data.strip();
        if (stripped.startsWith("{") || stripped.startsWith("[")) {
            return value(stripped, 0).map(read -> List.of(read.node())).orElse(List.of());
        }
        List<JsonNode> values = new ArrayList<>();
        Matcher matcher = VALUE.matcher(data);
        int at = 0;
        for (int tried = 0; tried < MAX_VALUES && matcher.find(at); tried++) {
            at = matcher.end();
            Optional<Read> read = data.length() - at < MIN_CHARS ? Optional.empty() : value(data, at);
            if (read.isPresent()) {
                values.add(read.get().node());
                at = read.get().end();
            }
        }
        return values;
    }

    private record Read(JsonNode node, int end) {}

    private static Optional<Read> value(String data, int from) {
        try (JsonParser parser = MAPPER.createParser(data.substring(from))) {
            JsonNode node = MAPPER.readTree(parser);
            int end = from + (int) Math.max(1, parser.currentLocation().getCharOffset());
            return Optional.ofNullable(node).map(read -> new Read(read, Math.min(end, data.length())));
        } catch (IOException noJson) {
            return Optional.empty();
        }
    }

    private static void collect(JsonNode node, List<Candidate> candidates, int depth) {
        if (depth > MAX_DEPTH) {
            return;
        }
        if (node.isArray() && node.size() >= MIN_PARAGRAPHS) {
            List<HeldBody.Line> lines = new ArrayList<>();
            node.forEach(element -> lines(element, lines, 0));
            List<HeldBody.Line> paragraphs = lines.stream()
                    .filter(line -> line.role().isEmpty() && line.words().length() >= MIN_PARAGRAPH)
                    .toList();
            int chars =
                    paragraphs.stream().mapToInt(line -> line.words().length()).sum();
            if (paragraphs.size() >= MIN_PARAGRAPHS && chars >= MIN_CHARS) {
                candidates.add(new Candidate(lines, chars, depth));
            }
        }
        if (node.isArray()) {
            node.forEach(child -> collect(child, candidates, depth + 1));
        } else {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                if (field.getValue().isContainerNode()
                        && !BESIDE.matcher(field.getKey()).find()) {
                    collect(field.getValue(), candidates, depth + 1);
                }
            }
        }
    }

    /** The lines of one element of a list. */
    private static void lines(JsonNode element, List<HeldBody.Line> lines, int depth) {
        if (depth > MAX_DEPTH || !element.isObject()) {
            return;
        }
        String type = type(element);
        if (OTHER.matcher(type).find()) {
            return;
        }
        if (PICTURE.matcher(type).find()) {
            add(lines, joined(caption(element), 0), "p", Optional.of(BlockRole.CAPTION));
            return;
        }
        Optional<String> own = words(element);
        boolean heading = HEADING.matcher(type).find()
                || HEADING.matcher(element.path("style").asText()).find();
        if (heading || TEXT.matcher(type).find() || own.isPresent()) {
            String tag = heading
                    ? "h3"
                    : element.has("listItem") || type.toLowerCase(Locale.ROOT).startsWith("li") ? "li" : "p";
            add(lines, own.orElseGet(() -> joined(element, 0)), tag, Optional.empty());
            return;
        }
        boolean list = type.toLowerCase(Locale.ROOT).contains("list");
        for (String name : INSIDE) {
            JsonNode inside = element.path(name);
            if (inside.isArray()) {
                for (JsonNode child : inside) {
                    int before = lines.size();
                    lines(child, lines, depth + 1);
                    if (list && lines.size() == before + 1) {
                        lines.set(before, new HeldBody.Line(lines.get(before).words(), "li"));
                    }
                }
            } else {
                lines(inside, lines, depth + 1);
            }
        }
    }

    private static JsonNode caption(JsonNode element) {
        JsonNode own = element.path("caption");
        return own.isMissingNode() ? element.path("model").path("caption") : own;
    }

    private static String type(JsonNode element) {
        for (String name : TYPES) {
            if (element.path(name).isTextual()) {
                return element.path(name).textValue();
            }
        }
        return "";
    }

    /** The words that an element, or what it wraps, holds as one string. */
    private static Optional<String> words(JsonNode element) {
        for (JsonNode holder :
                List.of(element, element.path("model"), element.path("data"), element.path("attributes"))) {
            for (String name : WORDS) {
                String value = holder.path(name).asText("");
                if (!value.isBlank() && !value.startsWith("http")) {
                    return Optional.of(value);
                }
            }
        }
        return Optional.empty();
    }

    /** The words of all fragments inside, in their order. */
    private static String joined(JsonNode node, int depth) {
        if (node.isTextual()) {
            return node.textValue();
        }
        if (depth > MAX_DEPTH) {
            return "";
        }
        StringBuilder joined = new StringBuilder();
        if (node.isArray()) {
            node.forEach(child -> joined.append(child.isObject() ? joined(child, depth + 1) : ""));
        } else if (node.isObject()) {
            Optional<String> own = words(node);
            if (own.isPresent()) {
                return own.get();
            }
            for (String name : INSIDE) {
                joined.append(node.path(name).isContainerNode() ? joined(node.path(name), depth + 1) : "");
            }
        }
        return joined.toString();
    }

    private static void add(List<HeldBody.Line> lines, String words, String tag, Optional<BlockRole> role) {
        String shown = words.indexOf('<') >= 0 || words.indexOf('&') >= 0
                ? Parser.htmlParser().parseInput(words, "").text()
                : words;
        String folded = HeldBody.folded(shown);
        if (!folded.isEmpty()) {
            lines.add(new HeldBody.Line(folded, tag, role, Optional.empty()));
        }
    }
}
