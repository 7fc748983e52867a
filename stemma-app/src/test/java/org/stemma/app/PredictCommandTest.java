package org.stemma.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PredictCommandTest {
    private static final String DOCUMENT =
            "{\"id\":\"d1\",\"text\":\"\\\"The mill is sold,\\\" said Ada Quill on Friday.\",\"date\":\"2031-03-05\"}\n";

    private final Shell shell = new Shell();

    @TempDir
    private Path place;

    private Path corpus;
    private Path out;

    @BeforeEach
    void aCorpusOfOneDocument() throws IOException {
        corpus = Files.writeString(place.resolve("corpus.jsonl"), DOCUMENT);
        out = place.resolve("predictions.jsonl");
    }

    private int predict(String task) {
        return shell.run("predict", task, "--in", corpus.toString(), "--out", out.toString());
    }

    @Test
    void everyDocumentGetsItsPredictions() throws IOException {
        assertThat(predict("quotes")).as(shell.err()).isZero();
        assertThat(Files.readString(out)).contains("\"d1\"", "\"quotes\"");
    }

    @Test
    void nothingIsLeftBesideThePredictions() {
        predict("quotes");

        assertThat(place).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void theHelpListsTheTasks() {
        shell.run("predict", "--help");

        assertThat(shell.out()).contains("quotes", "cases");
    }

    @Test
    void anUnknownTaskIsWrongUsageAndTheKnownOnesAreListed() {
        assertThat(predict("colours")).isEqualTo(2);
        assertThat(shell.err()).contains("no task colours", "quotes");
    }

    @Test
    void aCorpusThatDoesNotExistIsAFailure() throws IOException {
        Files.delete(corpus);

        assertThat(predict("quotes")).isEqualTo(3);
        assertThat(shell.err()).contains("corpus.jsonl", "does not exist");
    }

    @Test
    void aMalformedCorpusIsAFailureThatLeavesEarlierPredictionsAlone() throws IOException {
        Files.writeString(out, "earlier");
        Files.writeString(corpus, DOCUMENT + "{\"id\": oops\n");

        assertThat(predict("quotes")).isEqualTo(3);
        assertThat(shell.err()).contains("line 2").doesNotContain("at org.stemma");
        assertThat(out).hasContent("earlier");
    }

    @Test
    void anOutputThatIsAFolderIsAFailure() throws IOException {
        Files.createDirectories(out);

        assertThat(predict("quotes")).isEqualTo(3);
        assertThat(shell.err()).contains("it is a folder");
    }
}
