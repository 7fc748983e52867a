package org.stemma.engine.predict;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Reads a file of one JSON object a line, gzipped where its name ends in {@code .gz}, a line at a time. */
final class JsonLines {
    private static final JsonMapper MAPPER = new JsonMapper();

    /** What to do with one object. */
    interface Visitor {
        void visit(JsonNode object) throws IOException, MalformedCorpus;
    }

    /** What to write for one object. */
    interface Prediction {
        ObjectNode of(JsonNode object) throws IOException, MalformedCorpus;
    }

    private JsonLines() {}

    /** Writes one line for each object of a file, in its order. */
    static void predict(Path file, Writer out, Prediction prediction) throws IOException, MalformedCorpus {
        forEach(file, object -> {
            out.write(prediction.of(object).toString());
            out.write('\n');
        });
    }

    /** All objects of a file, in its order: for tasks that compare them. */
    static List<JsonNode> all(Path file) throws IOException, MalformedCorpus {
        List<JsonNode> objects = new ArrayList<>();
        forEach(file, objects::add);
        return objects;
    }

    /** An object with the id of another, to be filled. */
    static ObjectNode answer(JsonNode object) throws MalformedCorpus {
        return MAPPER.createObjectNode().put("id", words(object, "id"));
    }

    /** The words of a field; absent where it is missing, null, empty or no text. */
    static Optional<String> wordsIfAny(JsonNode object, String field) {
        return Optional.ofNullable(object.get(field)).map(JsonNode::textValue).filter(words -> !words.isEmpty());
    }

    static void forEach(Path file, Visitor visitor) throws IOException, MalformedCorpus {
        try (InputStream bytes = open(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    visitor.visit(object(file, number, line));
                }
            }
        }
    }

    /** The words of a field. */
    static String words(JsonNode object, String field) throws MalformedCorpus {
        JsonNode value = object.get(field);
        if (value == null || !value.isTextual()) {
            throw new MalformedCorpus("an object without the text field \"" + field + "\": " + start(object));
        }
        return value.textValue();
    }

    private static JsonNode object(Path file, int number, String line) throws MalformedCorpus {
        try {
            JsonNode object = MAPPER.readTree(line);
            if (object.isObject()) {
                return object;
            }
        } catch (JsonProcessingException broken) {
            throw new MalformedCorpus(file + ", line " + number + ": " + broken.getOriginalMessage());
        }
        throw new MalformedCorpus(file + ", line " + number + ": not a JSON object");
    }

    private static InputStream open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    }

    private static String start(JsonNode object) {
        String text = object.toString();
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }
}
