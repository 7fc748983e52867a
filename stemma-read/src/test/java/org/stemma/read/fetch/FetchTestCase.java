package org.stemma.read.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.model.article.Rejected;
import org.stemma.read.ReadResult;
import org.stemma.read.Reader;

/** A site in memory, a folder for captures, and a fetcher between them. */
abstract class FetchTestCase {
    static final String PAGE = "<html><head><title>Ferry out of service</title></head><body>"
            + "<h1>Ferry out of service</h1><p>The ferry between Asker and Sull was out of service on Tuesday, the"
            + " operator said.</p><p>“We expect six weeks of work,” the director Ada Quill said.</p></body></html>";

    static final String SITE = "http://news.example";

    @TempDir
    Path folder;

    FakeNetwork network;

    @BeforeEach
    void start() throws IOException {
        network = new FakeNetwork();
    }

    @AfterEach
    void stop() throws IOException {
        network.close();
    }

    /** The defaults, but for timeouts that a test can wait for. */
    static FetchSettings settings(int maxBytes, int maxFetches, boolean again, String... allowed) {
        return FetchSettings.defaults()
                .allowing(List.of(allowed))
                .again(again)
                .with(FetchLimit.STALL_TIMEOUT, Duration.ofMillis(300))
                .with(FetchLimit.MAX_TIME, Duration.ofMillis(900))
                .withLimit("maxHeaderBytes", 8_000)
                .withLimit("maxBodyBytes", maxBytes)
                .withLimit("maxDecodedBytes", maxBytes)
                .withLimit("maxRedirects", 3)
                .withLimit("maxFetches", maxFetches);
    }

    FetchReport fetch(FetchSettings settings, String... seeds) throws IOException {
        try (CaptureFolder captures = CaptureFolder.open(folder, settings, network)) {
            return new Fetcher(settings, captures, network, network, network, network)
                    .fetch(List.of(seeds), FetchProgress.SILENT);
        }
    }

    FetchReport fetch(String... seeds) throws IOException {
        return fetch(settings(100_000, 100, false), seeds);
    }

    String refusal(String seed) throws IOException {
        List<Rejected> rejected = fetch(seed).rejected();
        assertThat(rejected).hasSize(1);
        return rejected.getFirst().detail();
    }

    ReadResult read() {
        return Reader.withDefaults().read(List.of(folder));
    }

    static List<String> addresses(ReadResult result) {
        return result.articles().stream()
                .map(article -> article.uri().orElseThrow().toString())
                .toList();
    }

    List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".warc.gz"))
                    .sorted()
                    .toList();
        }
    }
}
