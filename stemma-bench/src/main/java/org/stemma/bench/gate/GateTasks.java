package org.stemma.bench.gate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What is measured. A new task is a line here and a pinned floor. */
final class GateTasks {
    private static final JsonMapper JSON = new JsonMapper();

    private static final List<String> CASE_AT_LEAST = List.of(
            "utterance_spans.F1",
            "speaker_accuracy_on_matched",
            "derivation_edges.F1",
            "explicit_edge_recall",
            "claims_found.R",
            "independence.exact",
            "independence.overlaps",
            "contradiction_pairs.R",
            "verdict_accuracy_on_matched",
            "drift_recall_severity3");

    private static final List<String> CASE_AT_MOST = List.of(
            "derivation_reversed",
            "forbidden_edges",
            "drift_false_alarms_on_controls",
            "conflict_false_alarms_on_compatible");

    private GateTasks() {}

    /** All tasks, in the order in which they are run and reported. */
    static List<GateTask> all() {
        List<GateTask> tasks = new ArrayList<>(List.of(
                tracedCase("bakhmut", ".txt", "fullest_text.exact_words", "reconstruction.exact_words"),
                tracedCase("ferry_circular", ".html", "fullest_text.token_f1"),
                tracedCase("quarry_toll", ".html", "fullest_text.token_f1"),
                tracedCase("border_pass", ".html", "fullest_text.token_f1"),
                quotes()));
        tasks.add(texts("names/gum", "names", List.of("sentences.F1", "resolved.P", "resolved.R")));
        tasks.add(texts("time/tempeval3_tbaq", "time", List.of("value_F1", "relaxed.F1")));
        tasks.addAll(ReadingTasks.all());
        return List.copyOf(tasks);
    }

    /** A story of several outlets, traced from its pages, or from its texts where there are no pages. */
    private static GateTask tracedCase(String name, String ending, String... more) {
        Path data = Path.of("cases", name);
        Path scorer = Path.of("cases", "evaluate.py");
        List<String> atLeast =
                Stream.concat(CASE_AT_LEAST.stream(), Stream.of(more)).toList();
        return new GateTask("cases/" + name, List.of(scorer, data), atLeast, CASE_AT_MOST, (gold, work) -> {
            Path inputs = copyOf(gold.resolve(data).resolve("articles"), ending, work.resolve("articles"));
            Path out = work.resolve("out");
            List<String> command = new ArrayList<>(List.of("trace", inputs.toString(), "--out", out.toString()));
            for (String moment : momentsAskedFor(gold.resolve(data).resolve("gold.json"))) {
                command.add("--as-of");
                command.add(moment);
            }
            Programs.stemma(work, command);
            return Programs.scorer(
                    work,
                    gold.resolve(scorer),
                    List.of(
                            gold.resolve(data).toString(),
                            out.resolve("analysis.json").toString()));
        });
    }

    private static GateTask quotes() {
        Path data = Path.of("quotes", "polnear.jsonl");
        Path scorer = Path.of("quotes", "evaluate.py");
        return new GateTask(
                "quotes/polnear",
                List.of(scorer, Path.of("quotes", "quotemarks.py"), data),
                List.of(
                        "quoted.span_overlap.F1",
                        "quoted.attribution.lenient",
                        "quoted.end_to_end.F1",
                        "quoted.attribution_by_gold_speaker_kind.organisation/document/group.lenient",
                        "content.span_overlap.F1",
                        "content.per_type.indirect.overlap_recall"),
                List.of(),
                (gold, work) -> {
                    Path inputs = fieldsOf(gold.resolve(data), List.of("id", "text", "date"), work.resolve("in.jsonl"));
                    Path out = work.resolve("out.jsonl");
                    Programs.stemma(
                            work, List.of("predict", "quotes", "--in", inputs.toString(), "--out", out.toString()));
                    List<String> views = new ArrayList<>();
                    for (List<String> options : List.of(List.of("quoted"), List.of("content", "--speech-only"))) {
                        Path figures = work.resolve(options.get(0) + ".json");
                        List<String> arguments = new ArrayList<>(
                                List.of(gold.resolve(data).toString(), out.toString(), "--json", figures.toString()));
                        arguments.add("--view");
                        arguments.addAll(options);
                        Programs.scorer(work, gold.resolve(scorer), arguments);
                        views.add("\"" + options.get(0) + "\":" + read(figures));
                    }
                    return "{" + String.join(",", views) + "}";
                });
    }

    /** One stage on the texts of a corpus, which its scorer takes as they come. */
    private static GateTask texts(String id, String task, List<String> atLeast) {
        Path data = Path.of(id + ".jsonl");
        Path scorer = Path.of(task, "evaluate.py");
        return new GateTask(id, List.of(scorer, data), atLeast, List.of(), (gold, work) -> {
            Path inputs = fieldsOf(gold.resolve(data), List.of("id", "text", "published"), work.resolve("in.jsonl"));
            Path out = work.resolve("out.jsonl");
            Programs.stemma(work, List.of("predict", task, "--in", inputs.toString(), "--out", out.toString()));
            return Programs.scorer(
                    work, gold.resolve(scorer), List.of(gold.resolve(data).toString(), out.toString()));
        });
    }

    /** The program is given the articles and nothing else: no gold, and no second form of the same article. */
    private static Path copyOf(Path folder, String ending, Path target) throws GateFailure {
        try (Stream<Path> files = Files.list(folder)) {
            Files.createDirectories(target);
            for (Path file : files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList()) {
                Files.copy(file, target.resolve(file.getFileName()));
            }
            return target;
        } catch (IOException broken) {
            throw new GateFailure("cannot copy " + folder + ": " + broken.getMessage(), broken);
        }
    }

    /** The same lines with the fields that are input, so that no gold field can be read by mistake. */
    private static Path fieldsOf(Path lines, List<String> fields, Path target) throws GateFailure {
        try (Stream<String> documents = Files.lines(lines, StandardCharsets.UTF_8)) {
            List<String> kept = new ArrayList<>();
            for (String document : (Iterable<String>) documents::iterator) {
                JsonNode node = JSON.readTree(document);
                ObjectNode input = JSON.createObjectNode();
                for (String field : fields) {
                    if (node.has(field)) {
                        input.set(field, node.get(field));
                    }
                }
                kept.add(JSON.writeValueAsString(input));
            }
            return Files.write(target, kept, StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new GateFailure("cannot read " + lines + ": " + broken.getMessage(), broken);
        }
    }

    /** The moments of the independence rows: what a user would ask for with {@code --as-of}. */
    private static List<String> momentsAskedFor(Path goldFile) throws GateFailure {
        var moments = new TreeSet<String>();
        try {
            for (JsonNode claim : JSON.readTree(read(goldFile)).path("claims")) {
                for (JsonNode row : claim.path("independence")) {
                    moments.add(row.path("as_of").asText());
                }
            }
        } catch (JsonProcessingException broken) {
            throw new GateFailure("no JSON in " + goldFile + ": " + broken.getOriginalMessage(), broken);
        }
        return List.copyOf(moments);
    }

    private static String read(Path file) throws GateFailure {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new GateFailure("cannot read " + file + ": " + broken.getMessage(), broken);
        }
    }
}
