package org.stemma.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.stemma.engine.index.Archive;
import org.stemma.read.ReadSettings;
import org.stemma.report.cite.Excerpt;
import org.stemma.report.wording.Display;
import org.stemma.report.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code stemma index}: an index of an archive, kept from day to day. */
@Command(
        name = "index",
        header = "Keeps an index of an archive and tells what a day's reports share with it.",
        description = {
            "",
            "The index holds fingerprints, about a kilobyte a report, not the texts. Each change is there whole or not at"
                    + " all, also if the machine stops. What it says depends on the reports in it only, not on the order"
                    + " in which they came."
        },
        exitCodeList = {"0:done", "2:the command line is wrong; nothing was done"},
        footer = {
            "",
            "Examples:",
            "  stemma index add year.index monday/",
            "  stemma index remove year.index https://news.example/withdrawn"
        },
        subcommands = {IndexCommand.Add.class, IndexCommand.Remove.class})
final class IndexCommand extends Conventions implements Callable<Integer> {
    final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandSpec spec;

    IndexCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "say what to do with the index: add or remove");
    }

    /** {@code stemma index add}. */
    @Command(
            name = "add",
            header = "Reads reports, adds them, and tells what they share with all in the index.",
            description = {
                "",
                "A report goes by its address; a later state of a page takes the place of the one before. One without an"
                        + " address goes by its name and the beginning of its SHA-256. Words that a publisher repeats on"
                        + " three pages, and phrases of the language, are not told."
            },
            footer = {"", "Examples:", "  stemma index add year.index monday/ late.html"})
    static final class Add extends Conventions implements Callable<Integer> {
        private static final int MOST_SHOWN = 40;

        @ParentCommand
        @SuppressWarnings("NullAway.Init") // picocli sets it before call
        private IndexCommand parent;

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it before call
        private CommandSpec spec;

        @Parameters(
                index = "0",
                paramLabel = "INDEX",
                description = "The folder of the index; made if it is not there.")
        @SuppressWarnings("NullAway.Init") // required
        private Path folder;

        @Parameters(
                index = "1..*",
                arity = "1..*",
                paramLabel = "PATH",
                description = "A file, a folder (with all folders in it), a web archive, - for standard input.")
        private List<Path> inputs = new ArrayList<>();

        @Option(names = "--limit", paramLabel = "NAME=N", description = "As for `stemma trace`. May be repeated.")
        private SortedMap<String, Long> limits = new TreeMap<>();

        @Option(names = "--all", description = "Show all pairs, not only the 40 with most words.")
        private boolean all;

        @Override
        public Integer call() {
            ReadSettings settings = settings();
            Archive.Added added;
            int size;
            try (ProgressLine progress = new ProgressLine(parent.console)) {
                Archive archive = Archive.open(folder);
                added = archive.add(inputs, parent.console.in(), settings, progress);
                size = archive.size();
            } catch (IOException failed) {
                throw failure(folder, failed);
            }
            PrintWriter out = parent.console.out();
            out.println(Wording.count(added.reports(), "report") + " added; the index has "
                    + Wording.count(size, "report") + ".");
            List<Archive.Shared> shown = added.shared().stream()
                    .limit(all ? Integer.MAX_VALUE : MOST_SHOWN)
                    .toList();
            for (Archive.Shared pair : shown) {
                out.println(Display.line(pair.report()) + " shares about " + Wording.count(pair.words(), "word")
                        + " with " + Display.line(pair.other()));
                out.println("    “" + Excerpt.of(pair.text(), Excerpt.QUOTE) + "”");
            }
            if (added.shared().size() > shown.size()) {
                out.println("… " + (added.shared().size() - shown.size()) + " more pairs; --all shows them");
            }
            Screen.rejected(added.rejected(), parent.console.err());
            return (added.rejected().isEmpty() ? ExitCode.DONE : ExitCode.DONE_WITH_REJECTIONS).code();
        }

        private ReadSettings settings() {
            ReadSettings settings = ReadSettings.defaults();
            try {
                for (var limit : limits.entrySet()) {
                    settings = settings.withLimit(limit.getKey(), limit.getValue());
                }
            } catch (IllegalArgumentException wrong) {
                throw new ParameterException(spec.commandLine(), "--limit: " + wrong.getMessage(), wrong);
            }
            return settings;
        }
    }

    /** {@code stemma index remove}. */
    @Command(
            name = "remove",
            header = "Takes reports out of the index, with all that they shared.",
            exitCodeList = {
                "0:done",
                "2:the command line is wrong; nothing was done",
                "3:failed: the index has none of these reports, or cannot be read or written"
            },
            footer = {"", "Examples:", "  stemma index remove year.index https://news.example/withdrawn"})
    static final class Remove extends Conventions implements Callable<Integer> {
        @ParentCommand
        @SuppressWarnings("NullAway.Init") // picocli sets it before call
        private IndexCommand parent;

        @Parameters(index = "0", paramLabel = "INDEX", description = "The folder of the index.")
        @SuppressWarnings("NullAway.Init") // required
        private Path folder;

        @Parameters(
                index = "1..*",
                arity = "1..*",
                paramLabel = "REPORT",
                description = "Reports, as `stemma index add` calls them: by address, or name and digest.")
        private List<String> reports = new ArrayList<>();

        @Override
        public Integer call() {
            try {
                Archive archive = Archive.open(folder);
                int removed = archive.remove(reports);
                if (removed == 0) {
                    throw new CommandFailure(folder + " has no report of this name: " + String.join(", ", reports));
                }
                parent.console
                        .out()
                        .println(Wording.count(removed, "report") + " removed; the index has "
                                + Wording.count(archive.size(), "report") + ".");
            } catch (IOException failed) {
                throw failure(folder, failed);
            }
            return ExitCode.DONE.code();
        }
    }

    private static CommandFailure failure(Path folder, IOException failed) {
        return new CommandFailure(
                "cannot change the index in " + folder + ": "
                        + (failed.getMessage() == null ? OutputFolder.reason(failed) : failed.getMessage()),
                failed);
    }
}
