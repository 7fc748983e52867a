package org.stemma.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesCommandTest {
    private static final String ROW =
            "1\tVelmordam\tVelmordam\t\t52.1\t5.2\tP\tPPL\tNL\t\t07\t\t\t\t40\t\t\t\t2031-01-01\n";

    @TempDir
    private Path folder;

    private final Shell shell = new Shell();

    @Test
    void aTableBecomesAGazetteerThatTraceReads() throws IOException {
        Path table = Files.writeString(folder.resolve("table.txt"), ROW);
        Path places = folder.resolve("own.bin");
        int imported = shell.run("places", "import", table.toString(), "--out", places.toString());
        assertThat(shell.complaints()).isEmpty();
        assertThat(imported).isZero();
        Path report = Files.writeString(folder.resolve("report.txt"), "Bridge falls\n\nA bridge fell in Velmordam.\n");
        int traced = shell.run(
                "trace",
                report.toString(),
                "--places",
                places.toString(),
                "--out",
                folder.resolve("result").toString());
        assertThat(shell.complaints()).isEmpty();
        assertThat(traced).isZero();
    }

    @Test
    void aTableOfAnotherFormIsRefusedWithTheReason() throws IOException {
        Path table = Files.writeString(folder.resolve("table.txt"), "one,two,three\n");
        int code = shell.run(
                "places",
                "import",
                table.toString(),
                "--out",
                folder.resolve("own.bin").toString());
        assertThat(code).isEqualTo(ExitCode.FAILED.code());
        assertThat(shell.err()).contains("19 columns");
        assertThat(folder.resolve("own.bin")).doesNotExist();
    }

    @Test
    void aFileThatIsNoGazetteerIsRefused() throws IOException {
        Path report = Files.writeString(folder.resolve("report.txt"), "Bridge falls\n\nA bridge fell.\n");
        int code = shell.run("trace", report.toString(), "--places", report.toString());
        assertThat(code).isEqualTo(ExitCode.FAILED.code());
        assertThat(shell.err()).contains("cannot read places");
    }
}
