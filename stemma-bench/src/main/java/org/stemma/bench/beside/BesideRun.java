package org.stemma.bench.beside;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.stemma.bench.scale.CopiedPairs;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the peers of collation and of finding reused text, and this project's own, in turn on the same files. */
@Command(
        name = "beside",
        mixinStandardHelpOptions = true,
        description = "Runs peers and this project's own in turn on the same files.")
public final class BesideRun implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** How often the processor time of a process is looked at: what it takes after the last look is not counted. */
    private static final Duration LOOK = Duration.ofMillis(50);

    private static final double MILLIS = 1e3;

    @Option(
            names = "--peers",
            paramLabel = "FOLDER",
            defaultValue = "../shared/peers",
            description = "Where the peers' runners are (${DEFAULT-VALUE}).")
    private Path peers = Path.of("");

    @Option(
            names = "--gold",
            paramLabel = "FOLDER",
            defaultValue = "../shared/gold",
            description = "Where the groups to collate are (${DEFAULT-VALUE}).")
    private Path gold = Path.of("");

    @Option(
            names = "--collatex",
            paramLabel = "JAR",
            description = "collatex-core of Maven Central; without it collation is left out.")
    private Optional<Path> collatex = Optional.empty();

    @Option(
            names = "--articles",
            paramLabel = "N",
            defaultValue = "30000",
            description = "How many articles are made (${DEFAULT-VALUE}).")
    private int articles;

    @Option(names = "--seed", defaultValue = "1", description = "Which articles (${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "4",
            description = "How often each process collates all groups (${DEFAULT-VALUE}).")
    private int rounds;

    @Option(
            names = "--turns",
            paramLabel = "N",
            defaultValue = "2",
            description = "How often each process is started, in turn (${DEFAULT-VALUE}).")
    private int turns;

    /** Runs with the arguments of the command line. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new BesideRun()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("stemma-beside");
        if (collatex.isPresent()) {
            collate(work, collatex.get());
        }
        reuse(work);
        System.out.println("what was read and written stands in " + work);
        return 0;
    }

    private void collate(Path work, Path jar) throws IOException, InterruptedException {
        Path corpus = gold.resolve("collation/gold.jsonl");
        Path groups = work.resolve("groups.tsv");
        writeGroups(corpus, groups);
        Path classes = Files.createDirectories(work.resolve("collatex"));
        String runner = peers.resolve("collatex/Run.java").toString();
        start(List.of(tool("javac"), "-nowarn", "-cp", jar.toString(), "-d", classes.toString(), runner));
        Path theirs = work.resolve("collatex.tsv");
        Path own = work.resolve("stemma-collation.tsv");
        String warmUp = String.valueOf(rounds - 1);
        for (int turn = 0; turn < turns; turn++) {
            start(java(jar + ":" + classes, "Run", groups.toString(), theirs.toString(), "dekker", warmUp));
            start(own(OwnCollation.class, groups.toString(), own.toString(), String.valueOf(rounds)));
        }
        for (Path result : List.of(theirs, own)) {
            System.out.println(result.getFileName());
            String scorer = gold.resolve("collation/evaluate.py").toString();
            start(List.of("python3", "-B", scorer, corpus.toString(), "--", result.toString()));
        }
    }

    private static void writeGroups(Path corpus, Path groups) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(groups)) {
            for (String line : Files.readAllLines(corpus)) {
                JsonNode group = JSON.readTree(line);
                for (JsonNode witness : group.path("witnesses")) {
                    var tokens = new StringJoiner(" ");
                    witness.path("tokens").forEach(token -> tokens.add(token.asText()));
                    out.write(group.path("id").asText() + "\t"
                            + witness.path("sigil").asText() + "\t" + tokens + "\n");
                }
            }
        }
    }

    private void reuse(Path work) throws IOException, InterruptedException {
        Path texts = work.resolve("articles.tsv");
        Path outlets = work.resolve("outlets.tsv");
        CopiedPairs copied = CopiedPairs.make(articles, seed, texts, outlets);
        Path theirs = work.resolve("minhash.tsv");
        Path own = work.resolve("stemma-reuse.tsv");
        String runner = peers.resolve("minhash/MinHashLsh.java").toString();
        for (int turn = 0; turn < turns; turn++) {
            // No further thread than the one that calls, as for our own.
            start(List.of(
                    tool("java"), "-Xmx3g", "-XX:+UseSerialGC", runner, texts.toString(), theirs.toString(), "0"));
            start(own(OwnReuse.class, texts.toString(), own.toString(), outlets.toString()));
        }
        for (Path result : List.of(theirs, own)) {
            System.out.println(result.getFileName() + ": " + copied.found(result));
        }
    }

    private static List<String> own(Class<?> main, String... arguments) {
        return java(System.getProperty("java.class.path"), main.getName(), arguments);
    }

    private static List<String> java(String classPath, String main, String... arguments) {
        var command = new ArrayList<>(List.of(tool("java"), "-Xmx3g", "-XX:+UseSerialGC", "-cp", classPath, main));
        command.addAll(List.of(arguments));
        return command;
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    /** Runs a process to its end and prints what it took of the processors, all of its threads together. */
    private static void start(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).inheritIO().start();
        Duration taken = Duration.ZERO;
        do {
            taken = process.info().totalCpuDuration().orElse(taken);
        } while (!process.waitFor(LOOK.toMillis(), TimeUnit.MILLISECONDS));
        if (process.exitValue() != 0) {
            throw new IOException("exit code " + process.exitValue() + " from " + String.join(" ", command));
        }
        System.out.println(String.format(
                Locale.ROOT, "  %.1f s of processor in all, start and reading among it", taken.toMillis() / MILLIS));
    }
}
