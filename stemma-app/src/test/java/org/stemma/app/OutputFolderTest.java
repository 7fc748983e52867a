package org.stemma.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    @TempDir
    private Path place;

    @Test
    void foldersThatAreMissingAreMade() {
        OutputFolder folder = OutputFolder.at(place.resolve("one/two"));

        folder.write(files("brief.md", "words"));

        assertThat(place.resolve("one/two/brief.md")).hasContent("words");
    }

    @Test
    void nothingIsMadeBeforeSomethingIsWritten() {
        OutputFolder.at(place.resolve("later"));

        assertThat(place.resolve("later")).doesNotExist();
    }

    @Test
    void earlierResultsAreReplacedAndOtherFilesLeftAlone() throws IOException {
        Files.writeString(place.resolve("brief.md"), "a much longer text of an earlier run");
        Files.writeString(place.resolve("mine.txt"), "notes");

        OutputFolder.at(place).write(files("brief.md", "new"));

        assertThat(place.resolve("brief.md")).hasContent("new");
        assertThat(place.resolve("mine.txt")).hasContent("notes");
    }

    @Test
    void onlyTheResultsAreLeftBehind() {
        OutputFolder.at(place).write(files("brief.md", "new"));

        assertThat(place).isDirectoryContaining("glob:**brief.md").isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void aFileInTheWayIsNamed() throws IOException {
        Path file = Files.writeString(place.resolve("taken"), "a file");

        assertThatThrownBy(() -> OutputFolder.at(file))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("taken is not a folder");
    }

    @Test
    void aFileFurtherUpInTheWayIsNamed() throws IOException {
        Path file = Files.writeString(place.resolve("taken"), "a file");

        assertThatThrownBy(() -> OutputFolder.at(file.resolve("below/it")))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("taken is not a folder");
    }

    @Test
    void aFolderInTheWayOfAFileLeavesTheFileBeforeItAloneToo() throws IOException {
        Files.writeString(place.resolve("analysis.json"), "old");
        Files.createDirectories(place.resolve("brief.md/inside"));
        SortedMap<String, OutputFolder.Content> results = files("brief.md", "new");
        results.put("analysis.json", out -> out.write("new".getBytes(UTF_8)));

        assertThatThrownBy(() -> OutputFolder.at(place).write(results))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("brief.md is a folder");
        assertThat(place.resolve("analysis.json")).hasContent("old");
        assertThat(place).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void aContentThatFailsHalfWayLeavesWhatWasThere() throws IOException {
        Files.writeString(place.resolve("brief.md"), "old");
        SortedMap<String, OutputFolder.Content> results = new TreeMap<>();
        results.put("brief.md", out -> {
            out.write("half".getBytes(UTF_8));
            throw new IOException("the disk is full");
        });

        assertThatThrownBy(() -> OutputFolder.at(place).write(results))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("the disk is full");
        assertThat(place.resolve("brief.md")).hasContent("old");
        assertThat(place).isDirectoryNotContaining("glob:**/.*");
    }

    private static SortedMap<String, OutputFolder.Content> files(String name, String content) {
        SortedMap<String, OutputFolder.Content> files = new TreeMap<>();
        files.put(name, out -> out.write(content.getBytes(UTF_8)));
        return files;
    }
}
