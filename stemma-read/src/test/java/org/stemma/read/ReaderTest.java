package org.stemma.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.model.article.Article;
import org.stemma.model.article.Rejected;
import org.stemma.model.article.RejectionCode;

class ReaderTest {
    private static final String REPORT = """
            Bridge over the Sull closed after inspection

            The road bridge over the Sull was closed on Monday, the county said.

            “We found loose rivets,” engineer Ada Quill said.
            """;

    @TempDir
    private Path folder;

    private static ReadResult read(Path... paths) {
        return Reader.withDefaults().read(List.of(paths));
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private static List<String> ids(ReadResult result) {
        return result.articles().stream().map(article -> article.id().value()).toList();
    }

    private static List<RejectionCode> codes(ReadResult result) {
        return result.rejected().stream().map(Rejected::code).toList();
    }

    @Test
    void anArticleIsCalledAsItsFileWithoutTheEnding() throws IOException {
        write("sull.txt", REPORT);

        assertThat(ids(read(folder))).containsExactly("sull");
    }

    @Test
    void aPageAndItsTextOfOneNameKeepTheirEndings() throws IOException {
        write("sull.txt", REPORT);
        write("sull.html", "<h1>Bridge closed</h1><p>The road bridge over the Sull was closed on Monday.</p>");

        assertThat(ids(read(folder))).containsExactly("sull.html", "sull.txt");
    }

    @Test
    void filesOfOneNameInTwoFoldersAreToldApartByTheFolder() throws IOException {
        write("monday/sull.txt", REPORT);
        write("tuesday/sull.txt", REPORT);

        assertThat(ids(read(folder))).containsExactly("monday/sull.txt", "tuesday/sull.txt");
    }

    @Test
    void aFileNamedTwiceIsReadOnce() throws IOException {
        Path file = write("sull.txt", REPORT);

        assertThat(ids(read(folder, file))).containsExactly("sull");
    }

    @Test
    void theResultIsTheSameForAnyOrderAndNumberOfThreads() throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            files.add(write("part-" + i + ".txt", REPORT.replace("Monday", "Monday, day " + i)));
        }
        ReadResult expected = Reader.withDefaults().read(files);
        Collections.shuffle(files, new Random(7));

        ReadResult shuffled = new Reader(ReadSettings.defaults().withThreads(4)).read(files);

        assertThat(shuffled).isEqualTo(expected);
    }

    @Test
    void standardInputIsReadWhereADashStandsForIt() {
        ByteArrayInputStream input = new ByteArrayInputStream(REPORT.getBytes(StandardCharsets.UTF_8));

        ReadResult result = Reader.withDefaults().read(List.of(Path.of("-")), input);

        assertThat(ids(result)).containsExactly("standard-input");
    }

    @Test
    void anEmptyFolderSaysSo() {
        assertThat(codes(read(folder))).containsExactly(RejectionCode.EMPTY_FOLDER);
    }

    @Test
    void aPathThatIsNotThereSaysSo() {
        assertThat(codes(read(folder.resolve("nowhere")))).containsExactly(RejectionCode.NOT_FOUND);
    }

    @Test
    void aFileWithoutBytesIsRejectedAndTheOthersAreRead() throws IOException {
        write("empty.txt", "");
        write("sull.txt", REPORT);

        ReadResult result = read(folder);

        assertThat(ids(result)).containsExactly("sull");
        assertThat(codes(result)).containsExactly(RejectionCode.EMPTY);
    }

    @Test
    void aFolderThatLeadsBackToItselfIsRejectedOnce() throws IOException {
        write("a/sull.txt", REPORT);
        Files.createSymbolicLink(folder.resolve("a/back"), folder);

        ReadResult result = read(folder);

        assertThat(ids(result)).containsExactly("sull");
        assertThat(codes(result)).containsExactly(RejectionCode.DIRECTORY_LOOP);
    }

    @Test
    void aLinkToItselfIsRejected() throws IOException {
        Path link = folder.resolve("knot.txt");
        Files.createSymbolicLink(link, link);
        write("sull.txt", REPORT);

        ReadResult result = read(folder);

        assertThat(ids(result)).containsExactly("sull");
        assertThat(result.rejected()).hasSize(1);
    }

    @Test
    void aFileAboveTheLimitIsRejectedWithTheNameOfTheLimit() throws IOException {
        write("long.txt", REPORT);

        ReadResult result = new Reader(ReadSettings.defaults().withMaxFileBytes(50)).read(List.of(folder));

        assertThat(codes(result)).containsExactly(RejectionCode.TOO_LARGE);
        assertThat(result.rejected().getFirst().detail()).contains("maxFileBytes", "50");
    }

    @Test
    void aCompressedFileCountsWithItsBytesAfterDecompression() throws IOException {
        Path bomb = folder.resolve("bomb.txt.gz");
        try (GZIPOutputStream stream = new GZIPOutputStream(Files.newOutputStream(bomb))) {
            byte[] zeros = new byte[1 << 20];
            Arrays.fill(zeros, (byte) 'a');
            stream.write(zeros);
        }

        ReadResult result = new Reader(ReadSettings.defaults().withMaxFileBytes(1 << 16)).read(List.of(bomb));

        assertThat(codes(result)).containsExactly(RejectionCode.TOO_LARGE);
    }

    @Test
    void aCompressedPageIsReadUnderItsNameWithoutBothEndings() throws IOException {
        try (GZIPOutputStream stream = new GZIPOutputStream(Files.newOutputStream(folder.resolve("sull.txt.gz")))) {
            stream.write(REPORT.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(ids(read(folder))).containsExactly("sull");
    }

    @Test
    void aTruncatedCompressedFileIsMalformed() throws IOException {
        Files.write(folder.resolve("cut.txt.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0, 0});

        assertThat(codes(read(folder))).containsExactly(RejectionCode.MALFORMED);
    }

    @Test
    void aPictureIsUnsupportedWhateverItsEnding() throws IOException {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1, 0};
        Files.write(folder.resolve("a.png"), picture);
        Files.write(folder.resolve("b.txt"), picture);

        assertThat(codes(read(folder))).containsExactly(RejectionCode.UNSUPPORTED, RejectionCode.UNDECODABLE);
    }

    @Test
    void aTextWithoutASentenceIsNoArticle() throws IOException {
        write("label.txt", "12 34 56");

        assertThat(codes(read(folder))).containsExactly(RejectionCode.NOT_AN_ARTICLE);
    }

    @Test
    void jsonOfAnotherShapeIsMalformedWithAReason() throws IOException {
        write("gold.json", "{\"articles\": [{\"id\": \"x\", \"outlet\": \"y\"}], \"claims\": []}");

        ReadResult result = read(folder);

        assertThat(codes(result)).containsExactly(RejectionCode.MALFORMED);
        assertThat(result.rejected().getFirst().detail()).contains("text");
    }

    @Test
    void hiddenFilesAreSkipped() throws IOException {
        write(".hidden/sull.txt", REPORT);
        write("sull.txt", REPORT);

        ReadResult result = read(folder);

        assertThat(ids(result)).containsExactly("sull");
        assertThat(result.rejected()).isEmpty();
    }

    @Test
    void twoStatesOfOneAddressAreTwoArticles() throws IOException {
        String page = """
                <link rel="canonical" href="https://sullpost.example/bridge"><h1>Bridge closed</h1>
                <p>The road bridge over the Sull was closed on Monday, the county said.</p>""";
        write("first.html", page);
        write("second.html", page.replace("Monday", "Tuesday"));

        List<Article> articles = read(folder).articles();

        assertThat(articles).hasSize(2);
        assertThat(articles.getFirst().uri()).isEqualTo(articles.getLast().uri());
    }

    @Test
    void aLimitBelowOneIsRefusedByName() {
        assertThatThrownBy(() -> ReadSettings.defaults().withThreads(0)).hasMessageContaining("threads");
    }

    /** So many lines, each an article of about a hundred bytes. */
    private static String corpus(int lines) {
        var corpus = new StringBuilder();
        for (int i = 1; i <= lines; i++) {
            corpus.append("{\"text\": \"The bridge over the Sull was closed on day ")
                    .append(i)
                    .append(", the county said.\"}\n");
        }
        return corpus.toString();
    }

    private static ReadResult readAtMost(long maxFileBytes, Path... paths) {
        return new Reader(ReadSettings.defaults().withMaxFileBytes(maxFileBytes)).read(List.of(paths));
    }

    @Test
    void theLimitOnJsonLinesIsOneOnALine() throws IOException {
        write("year.jsonl", corpus(30_000) + "{\"text\": \"" + "x".repeat(2000) + "\"}\n{\n" + corpus(1));

        ReadResult result = readAtMost(1000, folder);

        assertThat(result.articles()).hasSize(30_001);
        assertThat(ids(result)).contains("year-1", "year-30000", "year-30003");
        assertThat(result.rejected())
                .extracting(rejected -> rejected.where().replaceFirst(".*/", ""), Rejected::code)
                .containsExactly(
                        tuple("year.jsonl:30001", RejectionCode.TOO_LARGE),
                        tuple("year.jsonl:30002", RejectionCode.MALFORMED));
    }

    @Test
    void compressedJsonLinesAreReadTheSame() throws IOException {
        Path plain = write("plain/year.jsonl", corpus(300));
        Path packed = folder.resolve("year.jsonl.gz");
        try (GZIPOutputStream stream = new GZIPOutputStream(Files.newOutputStream(packed))) {
            stream.write(corpus(300).getBytes(StandardCharsets.UTF_8));
        }

        assertThat(readAtMost(1000, packed).articles())
                .isEqualTo(readAtMost(1000, plain).articles());
    }

    @Test
    void jsonLinesOfABrokenFileAreReadUpToTheBreak() throws IOException {
        Path packed = folder.resolve("year.jsonl.gz");
        var bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(bytes)) {
            stream.write(corpus(3000).getBytes(StandardCharsets.UTF_8));
        }
        Files.write(packed, Arrays.copyOf(bytes.toByteArray(), bytes.size() - 100));

        ReadResult result = read(packed);

        assertThat(result.articles()).hasSizeBetween(1000, 2999);
        assertThat(codes(result)).containsExactly(RejectionCode.MALFORMED);
    }

    @Test
    void jsonLinesOnStandardInputMayBeLongerThanOneFileMay() {
        var input = new ByteArrayInputStream(corpus(300).getBytes(StandardCharsets.UTF_8));

        ReadResult result =
                new Reader(ReadSettings.defaults().withMaxFileBytes(1000)).read(List.of(Reader.STANDARD_INPUT), input);

        assertThat(result.articles()).hasSize(300);
        assertThat(result.rejected()).isEmpty();
    }

    @Test
    void jsonLinesInUtf16AreRead() throws IOException {
        Path file = folder.resolve("wide.jsonl");
        Files.write(file, corpus(3).getBytes(StandardCharsets.UTF_16));

        assertThat(read(file).articles()).hasSize(3);
    }
}
