package org.stemma.bench.gate;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The figures below which the build fails, as they stand in {@code floors.json}.
 *
 * @param epsilon how far a figure may fall below its floor: less than the last digit that the scorers print would
 *     forbid a change by rounding, more would hide a real loss
 * @param tasks by task id
 */
@JsonPropertyOrder({"epsilon", "tasks"})
record Floors(double epsilon, SortedMap<String, TaskFloors> tasks) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    Floors {
        tasks = new TreeMap<>(tasks);
    }

    /**
     * The floors of one task.
     *
     * @param gold what they were taken on
     * @param atLeast lowest allowed figures by path
     * @param atMost highest allowed figures by path
     * @param lowered each floor that was ever made easier, with the reason; oldest first
     */
    @JsonPropertyOrder({"gold", "atLeast", "atMost", "lowered"})
    record TaskFloors(
            GoldDigest gold,
            SortedMap<String, Double> atLeast,
            SortedMap<String, Double> atMost,
            List<Lowered> lowered) {
        TaskFloors {
            atLeast = new TreeMap<>(atLeast);
            atMost = new TreeMap<>(atMost);
            lowered = List.copyOf(lowered);
        }
    }

    /**
     * A floor that was made easier.
     *
     * @param figure its path
     * @param from the floor before
     * @param to the floor after
     * @param reason why that was right
     */
    @JsonPropertyOrder({"figure", "from", "to", "reason"})
    record Lowered(String figure, double from, double to, String reason) {}

    /** @throws IllegalArgumentException if the text is not of this form */
    static Floors parse(String json) {
        try {
            return JSON.readValue(json, Floors.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("floors.json: " + broken.getOriginalMessage(), broken);
        }
    }

    /** The form that {@link #parse} reads: one figure a line, so that a change reads well in review. */
    String json() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(lines);
        printer.indentArraysWith(lines);
        try {
            return JSON.writer(printer).writeValueAsString(this) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("numbers and strings can be written", impossible);
        }
    }
}
