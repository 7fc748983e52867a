package org.stemma.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.model.finding.Conflict;
import org.stemma.model.finding.Verdict;

/** A share of a town that is told as one of its region, and given to whoever spoke of the town. */
final class SharesOfPlacesTest {
    @TempDir
    private Path folder;

    private void page(String id, String outlet, String hour, String title, String paragraph) throws IOException {
        Files.writeString(folder.resolve(id + ".html"), """
                <!doctype html><html lang="en"><head><title>TITLE | OUTLET</title>
                <meta property="og:site_name" content="OUTLET">
                <meta property="article:published_time" content="2038-07-22THOUR:15:00+00:00">
                <link rel="canonical" href="https://ID.example/orle"></head><body><article>
                <h1>TITLE</h1>
                <p>PARAGRAPH</p>
                <p>Fighting went on in the town of Orle through the night, and both bridges over the Lume were under fire.</p>
                </article></body></html>
                """.replace("TITLE", title)
                .replace("OUTLET", outlet)
                .replace("HOUR", hour)
                .replace("ID", id)
                .replace("PARAGRAPH", paragraph));
    }

    @Test
    void aboutSoMuchOfATownIsNotJustSoMuchOfItsRegion() throws IOException {
        page(
                "mod",
                "Ministry of Defence of Ostra",
                "08",
                "Update on Orle",
                "Our forces now control about 70 per cent of the town of Orle.");
        page(
                "post",
                "Tarrow Post",
                "14",
                "Ostra advances on Orle",
                "Ostran forces now control 70 per cent of Kelma’s Upper Lume region, according to the Ministry of Defence of"
                        + " Ostra.");
        assertThat(new Tracer(TraceSettings.defaults())
                        .trace(List.of(folder), InputStream.nullInputStream(), Progress.SILENT).dossiers().stream()
                                .flatMap(dossier -> dossier.conflicts().stream())
                                .map(Conflict::verdict))
                .containsExactly(Verdict.MISREPORT);
    }
}
