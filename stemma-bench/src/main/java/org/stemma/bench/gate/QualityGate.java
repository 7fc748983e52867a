package org.stemma.bench.gate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.stemma.bench.gate.Floors.TaskFloors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures the program on the gold sets and compares with the floors. */
@Command(
        name = "quality-gate",
        mixinStandardHelpOptions = true,
        header = "Measures quality and compares with the floors.")
public final class QualityGate implements Callable<Integer> {
    @Option(names = "--gold", required = true, description = "The folder of the gold sets; need not exist.")
    @SuppressWarnings("NullAway.Init") // required
    private Path gold;

    @Option(names = "--floors", required = true, description = "The file with the floors.")
    @SuppressWarnings("NullAway.Init") // required
    private Path floorsFile;

    @Option(names = "--report", required = true, description = "Where quality-gate.txt and quality-gate.tsv go.")
    @SuppressWarnings("NullAway.Init") // required
    private Path report;

    @Option(names = "--task", defaultValue = "", description = "Only the tasks whose name begins so.")
    private String only = "";

    @Option(names = "--pin", description = "Take the figures of this run as the new floors.")
    private boolean pin;

    @Option(names = "--allow-regression", paramLabel = "REASON", description = "With --pin: why floors may be lowered.")
    private Optional<String> reason = Optional.empty();

    private final PrintStream out;

    private QualityGate(PrintStream out) {
        this.out = out;
    }

    /** Ends with 0 if all floors hold or were pinned, with 1 if one does not. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new QualityGate(System.out)).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Floors floors = Floors.parse(Files.readString(floorsFile, StandardCharsets.UTF_8));
        List<Row> rows = new ArrayList<>();
        SortedMap<String, TaskFloors> pinned = new TreeMap<>(floors.tasks());
        boolean allPinned = true;
        for (GateTask task : GateTasks.all()) {
            if (!task.id().startsWith(only)) {
                continue;
            }
            Optional<TaskFloors> before = Optional.ofNullable(floors.tasks().get(task.id()));
            Optional<GoldDigest> digest = GoldDigest.of(gold, task.gold());
            List<Row> ofTask = rows(task, digest, before, floors.epsilon());
            out.print(GateReport.table(ofTask));
            rows.addAll(ofTask);
            if (pin && digest.isPresent()) {
                try {
                    pinned.put(task.id(), Comparison.pinned(task, digest.get(), ofTask, before, reason));
                } catch (GateFailure refused) {
                    out.println("  NOT PINNED: " + refused.getMessage());
                    allPinned = false;
                }
            }
        }
        Files.createDirectories(report);
        Files.writeString(report.resolve("quality-gate.txt"), GateReport.table(rows), StandardCharsets.UTF_8);
        Files.writeString(report.resolve("quality-gate.tsv"), GateReport.lines(rows), StandardCharsets.UTF_8);
        if (pin) {
            Files.writeString(floorsFile, new Floors(floors.epsilon(), pinned).json(), StandardCharsets.UTF_8);
            return allPinned ? 0 : 1;
        }
        return GateReport.holds(rows) ? 0 : 1;
    }

    private List<Row> rows(GateTask task, Optional<GoldDigest> digest, Optional<TaskFloors> floors, double epsilon)
            throws IOException, InterruptedException {
        if (digest.isEmpty()) {
            return List.of(new Row.Skipped(task.id(), "its gold is not in " + gold));
        }
        boolean sameGold = floors.isEmpty() || floors.get().gold().equals(digest.get());
        if (!sameGold && !pin) {
            return List.of(new Row.Skipped(task.id(), "its gold is not the one that the floors were taken on"));
        }
        Path work = Files.createTempDirectory("stemma-gate");
        try {
            Figures figures =
                    Figures.parse(task.run().score(gold.toAbsolutePath().normalize(), work));
            return Comparison.rows(task, figures, sameGold ? floors : Optional.empty(), epsilon);
        } catch (GateFailure failed) {
            return List.of(new Row.Failed(task.id(), String.valueOf(failed.getMessage())));
        } finally {
            Scratch.remove(work);
        }
    }
}
