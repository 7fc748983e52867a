package org.stemma.app;

import java.nio.file.Path;
import java.util.SortedMap;
import picocli.CommandLine.Option;

/** Where results go: the option that {@code trace} and {@code brief} share. */
final class OutputOptions {
    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            defaultValue = "stemma-out",
            description =
                    "Where the results go (${DEFAULT-VALUE}). Earlier results there are replaced, other files are left alone.")
    @SuppressWarnings("NullAway.Init") // has a default
    private Path out;

    /** The folder as it was asked for. */
    Path path() {
        return out;
    }

    /** The folder, checked before the work begins. */
    OutputFolder folder() {
        return OutputFolder.at(out);
    }

    /** One line that says what was written and where. */
    String written(SortedMap<String, OutputFolder.Content> files) {
        return "Written to " + out + ": " + String.join(", ", files.keySet());
    }
}
