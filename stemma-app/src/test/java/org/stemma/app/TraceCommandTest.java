package org.stemma.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceCommandTest {
    private static final String REPORT = """
            <!doctype html><html><head><title>TITLE</title>
            <meta property="og:site_name" content="OUTLET">
            <meta property="article:published_time" content="2031-03-0DAYT09:00:00Z"></head>
            <body><article><h1>TITLE</h1>
            <p>The bridge at Marrow Ford will stay closed for three weeks, the Fenland Road Office said on Monday.</p>
            <p>"We found two cracked bearings and we will replace both," said Ilse Tarn, a spokeswoman for the office.</p>
            <p>Drivers were sent round by Oxley, a detour of nine miles, and school buses left early.</p>
            </article></body></html>
            """;

    private final Shell shell = new Shell();

    @TempDir
    private Path place;

    private Path reports;
    private Path out;

    @BeforeEach
    void twoReports() throws IOException {
        reports = Files.createDirectories(place.resolve("the reports"));
        out = place.resolve("result");
        Files.writeString(reports.resolve("one.html"), report("Marrow Ford bridge closed", "Fen Echo", 3));
        Files.writeString(reports.resolve("two.html"), report("Bridge shut for weeks", "Oxley Post", 4));
    }

    private static String report(String title, String outlet, int day) {
        return REPORT.replace("TITLE", title).replace("OUTLET", outlet).replace("DAY", String.valueOf(day));
    }

    private int trace(String... more) {
        return shell.run(Stream.concat(Stream.of("trace", reports.toString(), "--out", out.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    private byte[] analysis(Path folder) throws IOException {
        return Files.readAllBytes(folder.resolve("analysis.json"));
    }

    @Test
    void aFolderOfReportsBecomesThreeFiles() {
        assertThat(trace()).as(shell.err()).isZero();
        assertThat(out).isDirectoryContaining("glob:**index.html");
        assertThat(out).isDirectoryContaining("glob:**brief.md");
        assertThat(out).isDirectoryContaining("glob:**analysis.json");
        assertThat(shell.complaints()).isEmpty();
    }

    @Test
    void theScreenShowsTheFunnelAndWhereTheResultsAre() {
        trace();

        assertThat(shell.out()).contains("2 reports", "index.html", out.toString());
    }

    @Test
    void aLimitThatAnInputIsOverCanBeRaised() throws IOException {
        Files.writeString(reports.resolve("long.html"), report("Long " + "x".repeat(1000), "Oxley Post", 5));

        assertThat(trace("--limit", "maxFileBytes=900")).isEqualTo(1);
        assertThat(shell.err()).contains("maxFileBytes");
        assertThat(trace("--limit", "maxFileBytes=90000")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"maxFileBytes=0", "maxPages=3", "maxArticles=99999999999", "maxArticles=many"})
    void aLimitThatDoesNotExistOrIsOutOfRangeIsWrongUsage(String limit) {
        assertThat(trace("--limit", limit)).isEqualTo(2);
        assertThat(shell.err()).contains("--limit");
        assertThat(out).doesNotExist();
    }

    @Test
    void aListOfOwnersIsTakenAndABrokenOneIsWrongUsage() throws IOException {
        Path owners =
                Files.writeString(place.resolve("owners.csv"), "Fen Echo,Fenland Press\nOxley Post,Fenland Press\n");
        Path broken = Files.writeString(place.resolve("broken.csv"), "Fen Echo\n");

        assertThat(trace("--ownership", owners.toString())).as(shell.err()).isZero();
        assertThat(trace("--ownership", broken.toString())).isEqualTo(2);
        assertThat(trace("--ownership", place.resolve("none.csv").toString())).isEqualTo(2);
        assertThat(shell.err()).contains("none.csv");
    }

    @Test
    void anInputThatCannotBeReadIsNamedAndTheRestIsTraced() throws IOException {
        Files.write(reports.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1});
        Files.writeString(reports.resolve("hollow.html"), "");

        assertThat(trace()).isEqualTo(1);
        assertThat(shell.err()).contains("hollow.html");
        assertThat(shell.out()).contains("2 reports");
    }

    @Test
    void anInputThatDoesNotExistIsNamed() {
        assertThat(shell.run("trace", place.resolve("nowhere").toString(), "--out", out.toString()))
                .isEqualTo(1);
        assertThat(shell.err()).contains("nowhere");
    }

    @Test
    void standardInputIsReadWhereItIsAskedFor() {
        shell.reading(report("Marrow Ford bridge closed", "Fen Echo", 3));

        assertThat(shell.run("trace", "-", "--out", out.toString()))
                .as(shell.err())
                .isZero();
        assertThat(shell.out()).contains("1 report");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "4"})
    void theResultIsTheSameForAnyNumberOfThreads(String threads) throws IOException {
        trace("--threads", "2");
        byte[] expected = analysis(out);
        Path other = place.resolve("other");

        shell.run("trace", reports.toString(), "--out", other.toString(), "--threads", threads);

        assertThat(analysis(other)).isEqualTo(expected);
    }

    @Test
    void theResultIsTheSameForAnyOrderOfTheInputs() throws IOException {
        String one = reports.resolve("one.html").toString();
        String two = reports.resolve("two.html").toString();
        Path other = place.resolve("other");

        shell.run("trace", one, two, "--out", out.toString());
        shell.run("trace", two, one, "--out", other.toString());

        assertThat(analysis(out)).isEqualTo(analysis(other));
    }

    @Test
    void theMomentsThatWereAskedForStandInTheAnalysis() throws IOException {
        assertThat(trace("--as-of", "2031-03-03", "--as-of", "2031-03-04T18:30+01:00"))
                .isZero();
        assertThat(new String(analysis(out), UTF_8)).contains("2031-03-03");
    }

    @Test
    void anOutputThatCannotBeWrittenIsAFailureBeforeAnythingIsRead() throws IOException {
        Files.writeString(out, "a file is in the way");

        assertThat(trace()).isEqualTo(3);
        assertThat(shell.err()).contains("cannot write to", "is not a folder");
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void withoutAnInputTheUsageIsWrong() {
        assertThat(shell.run("trace")).isEqualTo(2);
        assertThat(shell.err()).contains("PATH");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2031-13-01", "2031-03-05T18:30"})
    void aTimeThatCannotBeReadIsNamedWithTheFormsThatCan(String time) {
        assertThat(trace("--as-of", time)).isEqualTo(2);
        assertThat(shell.err()).contains(time, "2031-03-05T18:30Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-2", "many"})
    void aNumberOfThreadsThatIsNoneIsWrongUsage(String threads) {
        assertThat(trace("--threads", threads)).isEqualTo(2);
        assertThat(shell.err()).contains("--threads");
        assertThat(out).doesNotExist();
    }

    @Test
    void formatsThatAreAskedForAreWrittenBesideTheRest() {
        assertThat(shell.run(
                        "trace", reports.toString(), "-o", out.toString(), "--format", "csv,atom", "--format", "prov"))
                .isZero();
        assertThat(out.resolve("claims.csv")).exists();
        assertThat(out.resolve("changes.atom")).exists();
        assertThat(out.resolve("provenance.prov.json")).exists();
        assertThat(out.resolve("claims.parquet")).doesNotExist();
        assertThat(out.resolve("index.html")).exists();
    }

    @Test
    void aFormatThatThereIsNotIsRefusedWithThoseThatThereAre() {
        assertThat(shell.run("trace", reports.toString(), "--format", "xlsx")).isEqualTo(2);
        assertThat(shell.err()).contains("xlsx", "csv, parquet, graphml, geojson, prov, schema, annotations, atom");
    }
}
