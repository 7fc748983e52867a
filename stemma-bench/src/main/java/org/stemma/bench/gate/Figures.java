package org.stemma.bench.gate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;

/** The figures that a scorer printed as JSON, found by path. */
final class Figures {
    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode root;

    private Figures(JsonNode root) {
        this.root = root;
    }

    /** @throws GateFailure if the text is no JSON object */
    static Figures parse(String printed) throws GateFailure {
        try {
            JsonNode root = JSON.readTree(printed);
            if (!root.isObject()) {
                throw new GateFailure("the scorer printed no JSON object but: " + printed.strip());
            }
            return new Figures(root);
        } catch (JsonProcessingException broken) {
            throw new GateFailure("the scorer printed no JSON: " + broken.getOriginalMessage(), broken);
        }
    }

    /**
     * The figure at a path of names joined by full stops; a number in a list is its index. A count such as {@code
     * "1/3"} is its first number, a yes is 1 and a no 0.
     */
    Optional<Double> at(String path) {
        JsonNode node = root;
        for (String name : path.split("\\.")) {
            node = node.isArray() ? node.path(Integer.parseInt(name)) : node.path(name);
        }
        if (node.isNumber()) {
            return Optional.of(node.doubleValue());
        }
        if (node.isBoolean()) {
            return Optional.of(node.booleanValue() ? 1.0 : 0.0);
        }
        if (node.isTextual() && node.textValue().matches("\\d+/\\d+")) {
            return Optional.of(Double.valueOf(
                    node.textValue().substring(0, node.textValue().indexOf('/'))));
        }
        return Optional.empty();
    }
}
