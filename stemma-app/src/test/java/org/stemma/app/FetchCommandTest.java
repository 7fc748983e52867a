package org.stemma.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FetchCommandTest {
    private static final String PAGE =
            "<html><head><title>Ferry out of service</title></head><body><h1>Ferry out of service</h1>"
                    + "<p>The ferry between Asker and Sull was out of service on Tuesday, the operator said.</p></body></html>";

    @TempDir
    private Path folder;

    private final Shell shell = new Shell();
    private LoopbackSite site;

    @BeforeEach
    void start() throws IOException {
        site = LoopbackSite.with("/ferry", PAGE);
    }

    @AfterEach
    void stop() throws IOException {
        site.close();
    }

    private int fetch(String... options) {
        String[] call = {
            "fetch", site.address(), "--out", folder.resolve("captures").toString(), "--delay", "0"
        };
        return shell.run(Stream.concat(Stream.of(call), Stream.of(options)).toArray(String[]::new));
    }

    @Test
    void whatIsFetchedCanBeTraced() {
        assertThat(fetch("--allow-host", "127.0.0.1")).isEqualTo(ExitCode.DONE.code());
        assertThat(shell.out()).contains("1 document fetched");

        int traced = shell.run(
                "trace",
                folder.resolve("captures").toString(),
                "--out",
                folder.resolve("result").toString());

        assertThat(traced).isEqualTo(ExitCode.DONE.code());
    }

    @Test
    void tracingTheSameCapturesTwiceGivesTheSameBytes() throws IOException {
        fetch("--allow-host", "127.0.0.1");

        assertThat(traced("second")).isEqualTo(traced("first"));
    }

    @Test
    void askingAgainForAnUnchangedPageChangesNoFinding() throws IOException {
        fetch("--allow-host", "127.0.0.1");
        byte[] before = traced("first");

        fetch("--allow-host", "127.0.0.1", "--again");

        try (Stream<Path> files = Files.list(folder.resolve("captures"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".warc.gz")))
                    .hasSize(2);
        }
        assertThat(traced("second")).isEqualTo(before);
    }

    /** The analysis of the captures. */
    private byte[] traced(String into) throws IOException {
        Path result = folder.resolve(into);
        shell.run("trace", folder.resolve("captures").toString(), "--out", result.toString());
        return Files.readAllBytes(result.resolve("analysis.json"));
    }

    @Test
    void anAddressIsFetchedBeforeItIsTraced() {
        int code = shell.run(
                "trace",
                site.address(),
                "--allow-host",
                "127.0.0.1",
                "--out",
                folder.resolve("result").toString());

        assertThat(code).isEqualTo(ExitCode.DONE.code());
        assertThat(folder.resolve("result").resolve("captures")).isNotEmptyDirectory();
    }

    @Test
    void anInnerAddressIsNotFetchedUnlessItIsAllowed() {
        assertThat(fetch()).isEqualTo(ExitCode.DONE_WITH_REJECTIONS.code());
        assertThat(shell.err()).contains("--allow-host 127.0.0.1");
    }

    @Test
    void aLimitThatThereIsNotIsWrongUsage() {
        assertThat(fetch("--limit", "maxPages=3")).isEqualTo(ExitCode.WRONG_USAGE.code());
        assertThat(shell.err()).contains("maxFetches");
    }

    @Test
    void aMomentThatIsNoneIsWrongUsage() {
        assertThat(fetch("--since", "yesterday")).isEqualTo(ExitCode.WRONG_USAGE.code());
        assertThat(shell.err()).contains("2031-03-05");
    }

    @Test
    void aFolderThatCannotBeWrittenFails() throws IOException {
        Files.writeString(folder.resolve("captures"), "a file");

        assertThat(fetch("--allow-host", "127.0.0.1")).isEqualTo(ExitCode.FAILED.code());
    }
}
