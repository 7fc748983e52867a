package org.stemma.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.model.annotation.Corpus;
import org.stemma.model.annotation.TimeExpression;
import org.stemma.model.finding.Analysis;
import org.stemma.model.finding.Change;
import org.stemma.report.json.AnalysisJson;

/** What a live report says is as old as the entry that says it, from the page to the findings. */
class LiveReportTest {
    private static final String LIVE = """
            <html lang="en"><head><title>Flood on the Sull: live</title><meta property="og:site_name" content="Sull Post">
            <meta property="article:published_time" content="2031-03-04T08:00:00Z">
            <meta property="article:modified_time" content="2031-03-06T18:00:00Z"></head><body><main>
            <h1>Flood on the Sull: live</h1><section>
            <div><time datetime="2031-03-06T12:05:00Z">12:05</time>
            <p>The bridge over the Sull was closed yesterday, the mayor of Port Asker, Ada Quill, said at the town hall.</p></div>
            <div><time datetime="2031-03-05T12:05:00Z">12:05</time>
            <p>Two people were hurt when the quay of Port Asker gave way, the county's rescue service said on its page.</p></div>
            <div><time datetime="2031-03-04T08:10:00Z">8:10</time>
            <p>“The water stands two metres above the mark,” the harbour master Ben Rook said. He was hurt yesterday.</p></div>
            </section></main></body></html>""";

    private static final String REPORT = """
            <html lang="en"><head><title>Two hurt as quay gives way</title><meta property="og:site_name" content="Asker Gazette">
            <meta property="article:published_time" content="2031-03-05T15:00:00Z"></head><body><article>
            <h1>Two hurt as quay gives way</h1>
            <p>Two people were hurt when the quay of Port Asker gave way in the flood, the county's rescue service said.</p>
            <p>The water of the Sull stands two metres above the mark, and the bridge is closed to lorries.</p>
            </article></body></html>""";

    @TempDir
    private Path folder;

    private Analysis analysis = new Analysis("", List.of(), new Corpus(List.of(), List.of()), List.of(), List.of());

    @BeforeEach
    void trace() throws IOException {
        Files.writeString(folder.resolve("live.html"), LIVE);
        Files.writeString(folder.resolve("report.html"), REPORT);
        analysis = new Tracer(TraceSettings.defaults().withThreads(1))
                .trace(List.of(folder), InputStream.nullInputStream(), Progress.SILENT);
    }

    @Test
    void aRelativeDayCountsFromTheEntry() {
        assertThat(analysis.corpus().articles().stream()
                        .filter(article -> article.article().id().value().equals("live"))
                        .flatMap(article -> article.times().stream())
                        .filter(time -> time.value().length() == 10)
                        .map(TimeExpression::value))
                .containsExactly("2031-03-05", "2031-03-03");
    }

    @Test
    void aClaimIsNewWithItsEntryAndNotWithTheLastChangeOfThePage() {
        List<Instant> moments = analysis.dossiers().stream()
                .flatMap(dossier -> dossier.changes().stream())
                .filter(change -> change.evidence().first().article().value().equals("live"))
                .map(Change::at)
                .map(at -> at.from())
                .distinct()
                .toList();

        assertThat(moments)
                .isNotEmpty()
                .isSubsetOf(
                        Instant.parse("2031-03-04T08:10:00Z"),
                        Instant.parse("2031-03-05T12:05:00Z"),
                        Instant.parse("2031-03-06T12:05:00Z"));
    }

    @Test
    void theAnalysisTellsTheEntryOfEachUtteranceAndBlock() throws IOException {
        var bytes = new ByteArrayOutputStream();
        new AnalysisJson().render(analysis, bytes);
        JsonNode json = new JsonMapper().readTree(bytes.toByteArray());

        assertThat(json.path("utterances"))
                .filteredOn(row -> row.path("article").asText().equals("live"))
                .isNotEmpty()
                .allMatch(row -> row.path("entry").asText().startsWith("2031-03-0"));
        assertThat(json.path("utterances"))
                .filteredOn(row -> row.path("article").asText().equals("report"))
                .isNotEmpty()
                .noneMatch(row -> row.has("entry"));
        assertThat(json.path("articles"))
                .filteredOn(article -> article.path("id").asText().equals("live"))
                .flatMap(article -> article.path("blocks").valueStream().toList())
                .filteredOn(block -> block.path("role").asText().equals("paragraph"))
                .hasSize(3)
                .allMatch(block -> block.has("entry"));
    }
}
