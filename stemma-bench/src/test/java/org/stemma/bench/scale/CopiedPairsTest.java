package org.stemma.bench.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopiedPairsTest {
    @TempDir
    private Path folder;

    @Test
    void everyArticleIsWrittenWithItsOutlet() throws IOException {
        copied();
        List<String> texts = Files.readAllLines(folder.resolve("texts"));
        List<String> outlets = Files.readAllLines(folder.resolve("outlets"));
        assertThat(texts).hasSize(300).allMatch(line -> line.split("\t").length == 2);
        assertThat(ids(outlets)).isEqualTo(ids(texts));
    }

    @Test
    void rowsThatNameNoCopiesFindNone() throws IOException {
        Path rows = Files.writeString(folder.resolve("rows"), "a\tb\t15\n");
        assertThat(copied().found(rows)).contains("half or more: 0 of ").endsWith("1 pairs in all");
    }

    @Test
    void rowsInEitherOrderFindTheirCopies() throws IOException {
        CopiedPairs copied = copied();
        var all = new StringBuilder();
        for (int one = 0; one < 300; one++) {
            for (int other = one + 1; other < 300; other++) {
                all.append(String.format(java.util.Locale.ROOT, "a%07d\ta%07d%n", other, one));
            }
        }
        Path rows = Files.writeString(folder.resolve("rows"), all);
        assertThat(copied.found(rows)).containsPattern("half or more: (\\d+) of \\1;");
    }

    private CopiedPairs copied() throws IOException {
        return CopiedPairs.make(300, 1, folder.resolve("texts"), folder.resolve("outlets"));
    }

    private static List<String> ids(List<String> rows) {
        return rows.stream().map(row -> row.split("\t")[0]).toList();
    }
}
