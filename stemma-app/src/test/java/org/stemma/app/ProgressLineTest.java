package org.stemma.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
    private final StringWriter err = new StringWriter();
    private final ProgressLine progress = new ProgressLine(new Console(
            InputStream.nullInputStream(), new PrintWriter(new StringWriter()), new PrintWriter(err, true), false));

    @AfterEach
    void close() {
        progress.close();
    }

    @Test
    void theStageUnderWayIsShownWhenPatienceEnds() {
        progress.begins("annotating", 5_000);
        progress.show();

        assertThat(err.toString()).contains("annotating 5000 articles");
    }

    @Test
    void laterStagesAreShownAsTheyBegin() {
        progress.show();
        progress.begins("linking", 7);
        progress.begins("weighing", 0);

        assertThat(err.toString().lines()).hasSize(2).first().asString().contains("linking 7 articles");
    }

    @Test
    void afterTheEndNothingIsShown() {
        progress.begins("linking", 7);
        progress.close();
        progress.begins("weighing", 7);

        assertThat(err.toString()).isEmpty();
    }
}
