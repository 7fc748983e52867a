package org.stemma.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.engine.TraceSettings;
import org.stemma.engine.Tracer;
import org.stemma.model.finding.Analysis;
import org.stemma.read.fetch.FetchLimit;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** What is read and how: the options that {@code trace} and {@code brief} share. */
final class InputOptions {
    @Parameters(
            paramLabel = "PATH|URL",
            arity = "1..*",
            description =
                    "A file, a folder (with all folders in it), a web archive, - for standard input; `trace` also takes"
                            + " the address of a page, feed or sitemap, which is fetched first.")
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads may work (all processors). The result is the same for any number.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--limit",
            paramLabel = "NAME=N",
            description = {
                "Another value for a limit that a rejected input was over, by the name in its message:",
                "maxFileBytes (16777216, after decompression), maxFolderDepth (32), maxArticles (200000), and those of"
                        + " stemma fetch. May be repeated."
            })
    private SortedMap<String, Long> limits = new TreeMap<>();

    @Option(
            names = "--places",
            paramLabel = "FILE",
            description = "Place names by this gazetteer, made by `stemma places import`, and not by the one inside.")
    private Optional<Path> places = Optional.empty();

    @Option(
            names = "--ownership",
            paramLabel = "FILE",
            description = "Who owns which outlet: lines \"outlet,owner\". Outlets of one owner count as one origin.")
    private Optional<Path> ownership = Optional.empty();

    /** The inputs that have to be fetched first. */
    List<String> addresses() {
        return inputs.stream().filter(InputOptions::isAddress).toList();
    }

    /** The inputs on disk, and standard input. */
    List<Path> paths() {
        return inputs.stream().filter(input -> !isAddress(input)).map(Path::of).toList();
    }

    /** Other values for limits, by name. */
    SortedMap<String, Long> limits() {
        return limits;
    }

    private static boolean isAddress(String input) {
        return input.startsWith("http://") || input.startsWith("https://");
    }

    /**
     * The settings that the options ask for.
     *
     * @param spec of the command, for its messages
     * @throws ParameterException if a value is out of its range, or a limit does not exist
     */
    TraceSettings settings(CommandSpec spec) {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads must be at least 1, but is " + threads);
        }
        TraceSettings settings = TraceSettings.defaults().withThreads(threads).withVersion(Version.number());
        try {
            for (Map.Entry<String, Long> limit : limits.entrySet()) {
                if (FetchLimit.named(limit.getKey()).isEmpty()) {
                    settings = settings.withLimit(limit.getKey(), limit.getValue());
                }
            }
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), "--limit: " + wrong.getMessage(), wrong);
        }
        if (places.isPresent()) {
            settings = settings.withPlaces(places.get());
        }
        return ownership.isPresent() ? owned(settings, ownership.get(), spec) : settings;
    }

    private static TraceSettings owned(TraceSettings settings, Path list, CommandSpec spec) {
        try {
            return settings.withOwners(Files.readAllLines(list, StandardCharsets.UTF_8));
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new ParameterException(
                    spec.commandLine(), "--ownership " + list + ": " + unreadable.getMessage(), unreadable);
        }
    }

    /**
     * Traces, with progress.
     *
     * @throws CommandFailure if a file that an option names cannot be read
     */
    static Analysis trace(TraceSettings settings, List<Path> paths, Console console) {
        try (ProgressLine progress = new ProgressLine(console)) {
            return new Tracer(settings).trace(paths, console.in(), progress);
        } catch (UncheckedIOException unreadable) {
            throw new CommandFailure(String.valueOf(unreadable.getMessage()), unreadable);
        }
    }
}
