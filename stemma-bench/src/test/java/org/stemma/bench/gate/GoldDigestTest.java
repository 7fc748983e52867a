package org.stemma.bench.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldDigestTest {
    @TempDir
    private Path root;

    @BeforeEach
    void twoFiles() throws IOException {
        Files.createDirectories(root.resolve("set/inner"));
        Files.writeString(root.resolve("set/inner/one"), "1");
        Files.writeString(root.resolve("set/two"), "22");
    }

    private GoldDigest digest() throws IOException {
        return GoldDigest.of(root, List.of(Path.of("set"))).orElseThrow();
    }

    @Test
    void allFilesOfAFolderCount() throws IOException {
        assertThat(digest().files()).isEqualTo(2);
    }

    @Test
    void aChangedByteChangesIt() throws IOException {
        GoldDigest before = digest();
        Files.writeString(root.resolve("set/two"), "23");

        assertThat(digest()).isNotEqualTo(before);
    }

    @Test
    void aChangedNameChangesIt() throws IOException {
        GoldDigest before = digest();
        Files.move(root.resolve("set/two"), root.resolve("set/three"));

        assertThat(digest()).isNotEqualTo(before);
    }

    @Test
    void theOrderOfThePathsDoesNotMatter() throws IOException {
        Path one = Path.of("set/inner/one");
        Path two = Path.of("set/two");

        assertThat(GoldDigest.of(root, List.of(one, two))).isEqualTo(GoldDigest.of(root, List.of(two, one)));
    }

    @Test
    void whatIsNotThereHasNone() throws IOException {
        assertThat(GoldDigest.of(root, List.of(Path.of("set"), Path.of("other"))))
                .isEmpty();
    }
}
