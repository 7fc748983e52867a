package org.stemma.bench.scale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.stemma.bench.Machine;
import org.stemma.engine.index.PassageIndex;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.article.Outlet;
import org.stemma.model.tradition.SharedPassage;
import org.stemma.model.tradition.Stemma;
import org.stemma.trace.Linker;
import org.stemma.trace.parallel.Workers;
import org.stemma.trace.passage.Bearer;
import org.stemma.trace.passage.ReportWords;
import org.stemma.trace.passage.Sketch;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Links made corpora of growing sizes and prints what that costs and what is found. */
@Command(name = "scale", description = "Links made corpora of growing sizes; prints time, memory and recall.")
public final class ScaleRun implements Runnable {
    private static final double NANOS = 1e9;
    /** So many articles are added to an index of the rest. */
    private static final int DAY = 1000;

    @Option(
            names = "--sizes",
            split = ",",
            defaultValue = "10000,30000,100000",
            description = "How many articles (${DEFAULT-VALUE}).")
    private List<Integer> sizes = List.of();

    @Option(names = "--threads", defaultValue = "2", description = "On how many threads (${DEFAULT-VALUE}).")
    private int threads;

    @Option(names = "--seed", defaultValue = "1", description = "Which corpora (${DEFAULT-VALUE}).")
    private long seed;

    /** Runs with the arguments of the command line. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new ScaleRun()).execute(arguments));
    }

    @Override
    public void run() {
        print(Machine.conditions(threads));
        var seconds = new ArrayList<Double>();
        for (int size : sizes) {
            seconds.add(measure(size));
        }
        if (sizes.size() > 1) {
            print(String.format(Locale.ROOT, "growth exponent of linking: %.3f", Growth.exponent(sizes, seconds)));
        }
    }

    private double measure(int size) {
        MadeCorpus made = MadeCorpus.of(size, seed);
        Machine.resetPeak();
        var begun = new EnumMap<Linker.Stage, Clock>(Linker.Stage.class);
        Clock start = Clock.now();
        List<Stemma> stemmata = linked(made, begun);
        Clock end = Clock.now();

        print(String.format(
                Locale.ROOT,
                "%n%,d articles, %,d stories made, %,d planted runs",
                size,
                made.stories(),
                made.planted().size()));
        printStages(begun, end);
        printCost("in all", start, end);
        print(String.format(
                Locale.ROOT, "  peak heap         %8.0f MiB, the corpus among it", Machine.peakHeap() / Machine.MEBI));
        List<SharedPassage> within =
                stemmata.stream().flatMap(stemma -> stemma.passages().stream()).toList();
        printRecall("of all passages", Recall.of(made.planted(), Recall.passages(made.corpus())));
        printRecall("within stories", Recall.of(made.planted(), within));
        measureIndex(made);
        return (end.wall() - start.wall()) / NANOS;
    }

    private static void printRecall(String where, Recall recall) {
        print(String.format(
                Locale.ROOT,
                "  planted runs found %.5f (%,d of %,d) %s",
                recall.share(),
                recall.found(),
                recall.planted(),
                where));
    }

    /** Indexes all but the last articles, then adds those. */
    private static void measureIndex(MadeCorpus made) {
        List<Sketch> sketches =
                made.corpus().articles().stream().map(ScaleRun::sketch).toList();
        int before = Math.max(0, sketches.size() - DAY);
        try {
            Path folder = Files.createTempDirectory("stemma-index");
            PassageIndex index = PassageIndex.open(folder);
            Clock start = Clock.now();
            index.change(sketches.subList(0, before), List.of());
            Clock built = Clock.now();
            int found = index.change(sketches.subList(before, sketches.size()), List.of())
                    .size();
            Clock added = Clock.now();
            printCost("index of the rest", start, built);
            printCost("adding the last", built, added);
            print(String.format(
                    Locale.ROOT,
                    "  index             %8.0f bytes an article; the last %,d share %,d stretches",
                    (double) index.bytes() / sketches.size(),
                    sketches.size() - before,
                    found));
            for (Path file : List.of(
                    folder.resolve("manifest"), folder.resolve("segment-0"), folder.resolve("segment-1"), folder)) {
                Files.deleteIfExists(file);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Sketch sketch(AnnotatedArticle annotated) {
        return Sketch.of(
                annotated.article().id(),
                Bearer.of(annotated.article().outlet().map(Outlet::name)),
                ReportWords.of(annotated));
    }

    private List<Stemma> linked(MadeCorpus made, Map<Linker.Stage, Clock> begun) {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            return Linker.link(made.corpus(), Workers.of(pool), stage -> begun.put(stage, Clock.now()));
        }
    }

    private static void printStages(Map<Linker.Stage, Clock> begun, Clock end) {
        List<Map.Entry<Linker.Stage, Clock>> stages = List.copyOf(begun.entrySet());
        for (int i = 0; i < stages.size(); i++) {
            Clock until = i + 1 < stages.size() ? stages.get(i + 1).getValue() : end;
            printCost(
                    stages.get(i).getKey().name().toLowerCase(Locale.ROOT),
                    stages.get(i).getValue(),
                    until);
        }
    }

    private static void printCost(String what, Clock from, Clock until) {
        print(String.format(
                Locale.ROOT,
                "  %-17s %8.2f s, %8.2f s of processor",
                what,
                (until.wall() - from.wall()) / NANOS,
                (until.processor() - from.processor()) / NANOS));
    }

    /** A moment, in nanoseconds of the clock on the wall and of all processors for this program. */
    private record Clock(long wall, long processor) {
        static Clock now() {
            return new Clock(System.nanoTime(), Machine.processor().toNanos());
        }
    }

    private static void print(String line) {
        System.out.println(line);
    }
}
