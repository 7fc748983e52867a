package org.stemma.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.stemma.model.finding.Renderer;
import org.stemma.report.brief.Brief;
import org.stemma.report.fixture.Rendered;
import org.stemma.report.fixture.TwoReports;
import org.stemma.report.json.AnalysisJson;

/**
 * The smallest story as each rendering writes it, kept in files that a person can read. After a wanted change, run with
 * {@code -Dstemma.golden=write} and read the difference before it is committed.
 */
final class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/org/stemma/report/golden");

    @TestFactory
    Stream<DynamicTest> aSmallStoryIsWrittenAsTheKeptFileSays() {
        return Stream.of(new AnalysisJson(), new Brief())
                .map(renderer -> DynamicTest.dynamicTest(renderer.fileName(), () -> compare(renderer)));
    }

    private static void compare(Renderer renderer) throws IOException {
        Path kept = GOLDEN.resolve(renderer.fileName());
        String written = Rendered.by(renderer, TwoReports.analysis());
        if ("write".equals(System.getProperty("stemma.golden"))) {
            Files.writeString(kept, written);
        }
        assertThat(written).isEqualTo(Files.readString(kept));
    }
}
