package org.stemma.read.predict;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.stemma.model.article.BlockRole;
import org.stemma.read.decode.Decoded;
import org.stemma.read.decode.Decoder;
import org.stemma.read.extract.Addresses;
import org.stemma.read.extract.html.PageReader;
import org.stemma.read.extract.html.PageReading;

/** Extraction alone, as corpora of pages are measured: a page in, one JSON line out. */
public final class ExtractionTask {
    private static final JsonMapper MAPPER = new JsonMapper();

    private ExtractionTask() {}

    /**
     * What is read from one page, as one line of JSON without a line end.
     *
     * @param id copied to the output
     * @param html the page as stored
     * @param address where it was fetched; absent if unknown
     */
    public static String predict(String id, byte[] html, Optional<URI> address) {
        ObjectNode line = MAPPER.createObjectNode();
        line.put("id", id);
        Optional<Decoded> decoded = Decoder.decode(html, Optional.empty());
        PageReading reading = PageReader.read(decoded.map(Decoded::text).orElse(""), address);
        StringBuilder text = new StringBuilder();
        ArrayNode blocks = MAPPER.createArrayNode();
        for (PageReading.Piece piece : reading.pieces()) {
            if (isBody(piece.role())) {
                text.append(text.isEmpty() ? "" : "\n").append(piece.segment().text());
            }
            ObjectNode block = blocks.addObject();
            block.put("role", piece.role().name());
            block.put("text", piece.segment().text());
        }
        line.put("text", text.toString());
        line.put("title", reading.title().orElse(null));
        ArrayNode authors = line.putArray("authors");
        List<String> names = reading.authors().isEmpty() ? reading.credited() : reading.authors();
        names.forEach(authors::add);
        line.put(
                "published",
                reading.published().map(found -> found.time().iso()).orElse(null));
        line.set("blocks", blocks);
        return line.toString();
    }

    /**
     * The same for one line of a list: an object with {@code id}, {@code html} and {@code url} (which may be absent).
     *
     * @return absent if the line is no such object
     */
    public static Optional<String> predict(String line) {
        try {
            JsonNode row = MAPPER.readTree(line);
            if (!row.path("id").isTextual() || !row.path("html").isTextual()) {
                return Optional.empty();
            }
            byte[] html = row.path("html").textValue().getBytes(StandardCharsets.UTF_8);
            return Optional.of(predict(
                    row.path("id").textValue(),
                    html,
                    Addresses.absolute(row.path("url").asText(""))));
        } catch (JsonProcessingException broken) {
            return Optional.empty();
        }
    }

    private static boolean isBody(BlockRole role) {
        return switch (role) {
            case STANDFIRST, DATELINE, PARAGRAPH, SUBHEADING, LIST_ITEM, BLOCK_QUOTE -> true;
            case HEADLINE, BYLINE, CAPTION, CREDIT, EMBED, CORRECTION, FURNITURE -> false;
        };
    }
}
