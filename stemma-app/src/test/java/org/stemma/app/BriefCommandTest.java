package org.stemma.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BriefCommandTest {
    private static final String FERRY = Path.of(System.getProperty("stemma.root", ".."), "examples", "ferry")
            .toString();

    @TempDir
    private Path folder;

    private final Shell shell = new Shell();

    private String brief() throws IOException {
        return Files.readString(folder.resolve("brief.md"));
    }

    @Test
    void aBriefIsWrittenInBothFormats() throws IOException {
        assertThat(shell.run("brief", FERRY, "--out", folder.toString())).isZero();
        assertThat(shell.out()).contains("brief.html, brief.md");
        assertThat(brief()).startsWith("# Situation report: ");
        assertThat(folder.resolve("index.html")).doesNotExist();
    }

    @Test
    void aBriefAsOfATimeKnowsNothingOfWhatAppearedLater() throws IOException {
        assertThat(shell.run("brief", FERRY, "--as-of", "2031-03-04", "--out", folder.toString()))
                .isZero();
        assertThat(brief())
                .contains("Harbourwatch")
                .doesNotContain("Tessaly Ferries, “")
                .doesNotContain("Kestrel");
    }

    @Test
    void aSinceThatIsNotBeforeTheAsOfIsRefused() {
        assertThat(shell.run("brief", FERRY, "--since", "2031-03-05", "--as-of", "2031-03-04"))
                .isEqualTo(ExitCode.WRONG_USAGE.code());
        assertThat(shell.err()).contains("--since 2031-03-05 is not before --as-of 2031-03-04");
    }

    @Test
    void aTopicWithoutAWordIsRefused() {
        assertThat(shell.run("brief", FERRY, "--topic", "?!")).isEqualTo(ExitCode.WRONG_USAGE.code());
        assertThat(shell.err()).contains("holds no word");
    }

    @Test
    void aBriefNeedsReports() {
        assertThat(shell.run("brief")).isEqualTo(ExitCode.WRONG_USAGE.code());
    }

    @Test
    void aBriefOfAnAddressSaysHowToFetchIt() {
        assertThat(shell.run("brief", "https://news.example/feed.xml")).isEqualTo(ExitCode.WRONG_USAGE.code());
        assertThat(shell.err()).contains("stemma fetch https://news.example/feed.xml");
    }

    @Test
    void aBriefKnowsTheLimitsOfReading() throws IOException {
        assertThat(shell.run("brief", FERRY, "--limit", "maxArticles=3", "--out", folder.toString()))
                .isEqualTo(ExitCode.DONE_WITH_REJECTIONS.code());
        assertThat(shell.err()).contains("maxArticles");
    }
}
