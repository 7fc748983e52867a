package org.stemma.bench.gate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What is measured of reading: bodies, titles, authors and dates of whole web pages. */
final class ReadingTasks {
    private static final Path SCORER = Path.of("extraction", "evaluate.py");
    private static final String PAGE = ".html.gz";

    private ReadingTasks() {}

    /** One task for each collection of pages. */
    static List<GateTask> all() {
        return List.of(
                pages("scrapinghub", "shingle4_f1"),
                pages("fundus_eval", "shingle4_f1"),
                pages("fundus_tests", "shingle4_f1", "title_exact", "date_f1", "author_f1"),
                pages("naeb", "shingle4_f1", "title_exact"),
                pages("htmldate", "date_p", "date_r"));
    }

    private static GateTask pages(String name, String... atLeast) {
        Path data = Path.of("extraction", name);
        return new GateTask("extraction/" + name, List.of(SCORER, data), List.of(atLeast), List.of(), (gold, work) -> {
            Path out = work.resolve("out.jsonl");
            Programs.stemma(
                    work,
                    List.of(
                            "predict",
                            "extraction",
                            "--in",
                            copyOfPages(gold.resolve(data), work.resolve("pages"))
                                    .toString(),
                            "--out",
                            out.toString()));
            Path figures = work.resolve("figures.json");
            Programs.scorer(
                    work,
                    gold.resolve(SCORER),
                    List.of(
                            "--gold",
                            gold.resolve(data).resolve("gold.jsonl").toString(),
                            "--pred",
                            out.toString(),
                            "--bootstrap",
                            "0",
                            "--json",
                            figures.toString()));
            return text(figures);
        });
    }

    /** The program is given the pages and not the annotations beside them. */
    private static Path copyOfPages(Path folder, Path target) throws GateFailure {
        try (Stream<Path> files = Files.list(folder)) {
            Files.createDirectories(target);
            for (Path file :
                    files.filter(file -> file.toString().endsWith(PAGE)).toList()) {
                Files.copy(file, target.resolve(file.getFileName()));
            }
            return target;
        } catch (IOException broken) {
            throw new GateFailure("cannot copy " + folder + ": " + broken.getMessage(), broken);
        }
    }

    private static String text(Path file) throws GateFailure {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new GateFailure("cannot read " + file + ": " + broken.getMessage(), broken);
        }
    }
}
