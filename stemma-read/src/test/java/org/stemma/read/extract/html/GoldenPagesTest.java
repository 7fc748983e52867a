package org.stemma.read.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.model.article.Article;
import org.stemma.model.article.Block;
import org.stemma.model.article.Bytes;
import org.stemma.model.article.Capture;
import org.stemma.model.article.Outlet;
import org.stemma.model.article.Rejected;
import org.stemma.model.article.Timestamp;
import org.stemma.read.extract.Extraction;

/**
 * Pages of the shapes that publishing systems give them, each beside what is to be read from it: a line for each field, then
 * one for each block. With {@code -Dstemma.golden=FOLDER} what is read is written there.
 */
class GoldenPagesTest {
    static List<Path> pages() throws IOException, URISyntaxException {
        var folder = GoldenPagesTest.class.getResource("/org/stemma/read/pages");
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageOfThisShapeIsReadAsIsWrittenBesideIt(Path page) throws IOException {
        String name = String.valueOf(page.getFileName()).replace(".html", "");
        Capture capture = new Capture(
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Bytes.copyOf(Files.readAllBytes(page)));

        String read = shown(new HtmlExtractor().extract(capture, name));

        String golden = System.getProperty("stemma.golden", "");
        if (!golden.isEmpty()) {
            Files.writeString(Path.of(golden, name + ".txt"), read, StandardCharsets.UTF_8);
        }
        assertThat(read).isEqualTo(Files.readString(page.resolveSibling(name + ".txt"), StandardCharsets.UTF_8));
    }

    private static String shown(Extraction extraction) {
        var shown = new StringBuilder();
        for (Rejected rejected : extraction.rejected()) {
            line(shown, "rejected", rejected.code() + " " + rejected.detail());
        }
        for (Article article : extraction.articles()) {
            line(shown, "outlet", article.outlet().map(Outlet::name).orElse("-"));
            line(shown, "address", article.uri().map(Object::toString).orElse("-"));
            line(
                    shown,
                    "published",
                    article.published().map(GoldenPagesTest::time).orElse("-"));
            line(shown, "authors", String.join(", ", article.authors()));
            line(shown, "partial", String.valueOf(article.partial()));
            for (Block block : article.blocks()) {
                String entry = block.entry().map(time -> " @" + time(time)).orElse("");
                line(shown, block.role().name() + entry, article.words(block));
            }
        }
        return shown.toString();
    }

    private static String time(Timestamp time) {
        return time.interval().from() + (time.zoneKnown() ? "" : " (zone unknown)");
    }

    private static void line(StringBuilder shown, String name, String value) {
        shown.append(name).append(": ").append(value).append('\n');
    }
}
