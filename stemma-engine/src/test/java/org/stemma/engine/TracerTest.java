package org.stemma.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.model.article.RejectionCode;
import org.stemma.model.finding.Analysis;
import org.stemma.model.finding.AsOf;
import org.stemma.model.tradition.DocumentId;
import org.stemma.report.json.AnalysisJson;

class TracerTest {
    private static final Path FERRY = Path.of(System.getProperty("stemma.root", ".."), "examples", "ferry");

    private static Analysis trace(int threads, List<Path> inputs) {
        return new Tracer(TraceSettings.defaults().withThreads(threads))
                .trace(inputs, InputStream.nullInputStream(), Progress.SILENT);
    }

    private static String json(Analysis analysis) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new AnalysisJson().render(analysis, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(FERRY)) {
            return files.sorted().toList();
        }
    }

    @Test
    void aFolderOfReportsOfOneEventIsOneStory() {
        Analysis analysis = trace(1, List.of(FERRY));
        assertThat(analysis.dossiers()).hasSize(1);
        assertThat(analysis.dossiers().getFirst().funnel().reports()).isEqualTo(9);
        assertThat(analysis.rejected()).isEmpty();
    }

    @Test
    void anAgencyCopyThatCreditsTheAgencyDerivesFromIt() {
        Analysis analysis = trace(1, List.of(FERRY));
        assertThat(analysis.dossiers().getFirst().stemma().derivations()).anySatisfy(edge -> {
            assertThat(edge.child()).isEqualTo(new DocumentId("meridian1"));
            assertThat(edge.parent()).isEqualTo(new DocumentId("northline1"));
            assertThat(edge.credited()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theSameReportsGiveTheSameBytesInAnyOrderOnAnyNumberOfThreads(long seed) throws IOException {
        String alone = json(trace(1, List.of(FERRY)));
        List<Path> shuffled = new ArrayList<>(pages());
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(json(trace(4, shuffled))).as("seed %d", seed).isEqualTo(alone);
    }

    @Test
    void aBrokenReportIsRejectedAndTheOthersAreTraced(@TempDir Path folder) throws IOException {
        for (Path page : pages()) {
            Files.copy(page, folder.resolve(String.valueOf(page.getFileName())));
        }
        Files.write(folder.resolve("broken.html"), new byte[0]);
        Analysis analysis = trace(2, List.of(folder));
        assertThat(analysis.rejected()).hasSize(1);
        assertThat(analysis.rejected().getFirst().code()).isEqualTo(RejectionCode.EMPTY);
        assertThat(analysis.dossiers().getFirst().funnel().reports()).isEqualTo(9);
    }

    @Test
    void nothingReadableGivesAnEmptyAnalysisThatSaysWhy(@TempDir Path folder) {
        Analysis analysis = trace(1, List.of(folder));
        assertThat(analysis.dossiers()).isEmpty();
        assertThat(analysis.asOf()).isEmpty();
        assertThat(analysis.rejected())
                .extracting(rejected -> rejected.code())
                .containsExactly(RejectionCode.EMPTY_FOLDER);
    }

    @Test
    void withAnEndNothingThatAppearedLaterIsKnown() {
        Analysis then = new Tracer(TraceSettings.defaults().withEnd(AsOf.parse("2031-03-04")))
                .trace(List.of(FERRY), InputStream.nullInputStream(), Progress.SILENT);
        assertThat(then.corpus().articles()).hasSize(7);
        assertThat(then.asOf()).containsExactly(AsOf.parse("2031-03-04"));
    }
}
