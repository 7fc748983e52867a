package org.stemma.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexCommandTest {
    private static final String STATEMENT =
            "The harbour board said on Tuesday that the long quay would stay closed until the divers had looked at every"
                    + " one of its forty piles.";

    @TempDir
    private Path folder;

    private final Shell shell = new Shell();

    @BeforeEach
    void monday() throws IOException {
        write("monday/crier.json", article("crier", "Quay closed", STATEMENT + " Fishermen were told on the radio."));
        write("monday/other.json", article("other", "Fair opened", "The spring fair opened in pouring rain at Tolm."));
        run("add", "monday");
    }

    @Test
    void aDaysReportsAreAddedAndWhatTheyShareIsTold() throws IOException {
        write("tuesday/bugle.json", article("bugle", "Divers in harbour", "Divers came by train. " + STATEMENT));

        assertThat(run("add", "tuesday")).isZero();
        assertThat(shell.complaints()).isEmpty();
        assertThat(shell.out())
                .contains("2 reports added; the index has 2 reports.", "1 report added; the index has 3 reports.")
                .contains("https://bugle.example/1 shares about 14 words with https://crier.example/1")
                .contains("“on Tuesday that the long quay would stay closed");
    }

    @Test
    void whatWasRemovedIsSharedWithNobodyAndCanComeBack() throws IOException {
        assertThat(run("remove", "https://crier.example/1")).isZero();
        write("tuesday/bugle.json", article("bugle", "Divers in harbour", "Divers came by train. " + STATEMENT));
        run("add", "tuesday");
        assertThat(shell.out())
                .contains("1 report removed; the index has 1 report.")
                .doesNotContain("shares about");

        run("add", "monday/crier.json");
        assertThat(shell.out()).contains("https://crier.example/1 shares about 14 words with https://bugle.example/1");
    }

    @Test
    void aCorrectedPageTakesThePlaceOfTheOneBefore() throws IOException {
        write("tuesday/crier.json", article("crier", "Quay open", "The long quay is open again, and so is the fair."));
        run("add", "tuesday");
        assertThat(shell.out()).contains("1 report added; the index has 2 reports.");

        write("wednesday/bugle.json", article("bugle", "Divers in harbour", STATEMENT));
        run("add", "wednesday");
        assertThat(shell.out()).doesNotContain("shares about");
    }

    @Test
    void anIndexThatWasChangedByOthersIsRefused() throws IOException {
        Files.writeString(folder.resolve("year.index/manifest"), "nonsense");

        assertThat(run("add", "monday")).isEqualTo(ExitCode.FAILED.code());
        assertThat(shell.err()).contains("cannot change the index", "cut off or changed");
    }

    @Test
    void aFolderOfOtherFilesIsNoIndex() throws IOException {
        Path photos = Files.createDirectories(folder.resolve("photos"));
        Files.writeString(photos.resolve("segment-holiday"), "mine");

        int code = shell.run(
                "index", "add", photos.toString(), folder.resolve("monday").toString());
        assertThat(code).isEqualTo(ExitCode.FAILED.code());
        assertThat(shell.err()).contains("holds other files");
        assertThat(photos.resolve("segment-holiday")).exists();
    }

    @Test
    void aReportThatTheIndexDoesNotHaveCannotBeRemoved() {
        assertThat(run("remove", "https://nobody.example/")).isEqualTo(ExitCode.FAILED.code());
        assertThat(shell.err()).contains("has no report of this name: https://nobody.example/");
    }

    @Test
    void withoutAVerbItIsWrongUsage() {
        assertThat(shell.run("index")).isEqualTo(ExitCode.WRONG_USAGE.code());
        assertThat(shell.err()).contains("add or remove");
    }

    private int run(String verb, String what) {
        String input = verb.equals("add") ? folder.resolve(what).toString() : what;
        return shell.run("index", verb, folder.resolve("year.index").toString(), input);
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private static String article(String outlet, String headline, String text) {
        return """
                {"id":"%s","url":"https://%s.example/1","outlet":"The %s","title":"%s","text":"%s",
                 "published":"2031-05-02T08:00:00Z"}""".replaceFirst("%s", outlet)
                .replaceFirst("%s", outlet)
                .replaceFirst("%s", outlet)
                .replaceFirst("%s", headline)
                .replaceFirst("%s", text);
    }
}
