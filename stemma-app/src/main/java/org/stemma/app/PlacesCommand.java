package org.stemma.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.stemma.engine.PlaceImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stemma places}: a gazetteer of one's own. */
@Command(
        name = "places",
        header = "Makes a gazetteer from a table of GeoNames, for `stemma trace --places`.",
        exitCodeList = {"0:done", "2:the command line is wrong; nothing was done"},
        subcommands = PlacesCommand.Import.class)
final class PlacesCommand extends Conventions implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "say what to do with places: import");
    }

    /** {@code stemma places import}. */
    @Command(
            name = "import",
            header = "Reads a table of GeoNames and writes a gazetteer.",
            description = {
                "",
                "Takes the populated places and first-level regions of a table from download.geonames.org:"
                        + " allCountries.zip, cities500.zip, a country's file. The gazetteer in the program holds the"
                        + " places from 1,000 inhabitants up; a table of one country adds its villages, but then knows"
                        + " the towns of that country alone."
            },
            parameterListHeading = "%nTable:%n",
            exitCodeList = {
                "0:done",
                "2:the command line is wrong; nothing was done",
                "3:failed: the table cannot be read, or the gazetteer cannot be written"
            })
    static final class Import extends Conventions implements Callable<Integer> {
        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it before call
        private CommandSpec spec;

        @Parameters(paramLabel = "FILE", description = "The table: a .txt, .txt.gz or .zip file.")
        @SuppressWarnings("NullAway.Init") // required
        private Path table;

        @Option(
                names = {"-o", "--out"},
                paramLabel = "FILE",
                defaultValue = "places.bin",
                description = "Where the gazetteer goes (${DEFAULT-VALUE}).")
        @SuppressWarnings("NullAway.Init") // has a default
        private Path out;

        @Option(
                names = "--min-population",
                paramLabel = "N",
                defaultValue = "1",
                description = "Leave out populated places with fewer inhabitants (${DEFAULT-VALUE}).")
        private long smallest;

        @Override
        public Integer call() {
            if (smallest < 0) {
                throw new ParameterException(
                        spec.commandLine(), "--min-population must be at least 0, but is " + smallest);
            }
            if (!Files.isRegularFile(table)) {
                throw new CommandFailure("cannot read " + table + ": there is no such file");
            }
            Path file = out.toAbsolutePath().normalize();
            var files = new TreeMap<String, OutputFolder.Content>();
            files.put(String.valueOf(file.getFileName()), stream -> {
                PlaceImport.Summary summary = PlaceImport.read(table, smallest, stream);
                spec.commandLine()
                        .getOut()
                        .println(summary.places() + " places under " + summary.names() + " names, "
                                + summary.unreadable() + " lines left out; use it with: stemma trace --places " + out);
            });
            try {
                OutputFolder.ofFile(file).write(files);
            } catch (CommandFailure failed) {
                String why = failed.getCause() instanceof IOException cause ? String.valueOf(cause.getMessage()) : "";
                throw why.isEmpty() ? failed : new CommandFailure("cannot import " + table + ": " + why, failed);
            }
            return ExitCode.DONE.code();
        }
    }
}
