package org.stemma.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.model.finding.Claim;
import org.stemma.model.finding.ClaimKind;

/** A number of one thing that several reports give is a claim, whatever the thing is. */
final class RepeatedFiguresTest {
    @TempDir
    private Path folder;

    private List<Claim> figures(String one, String other) throws IOException {
        page("council", "Orle Town Council", one);
        page("gazette", "Orle Gazette", other);
        return new Tracer(TraceSettings.defaults())
                .trace(List.of(folder), InputStream.nullInputStream(), Progress.SILENT).dossiers().stream()
                        .flatMap(dossier -> dossier.claims().stream())
                        .filter(claim -> claim.kind() == ClaimKind.QUANTITY)
                        .toList();
    }

    private void page(String id, String outlet, String figure) throws IOException {
        Files.writeString(
                folder.resolve(id + ".html"),
                """
                <!doctype html><html lang="en"><head><title>New sluice opens at Orle | OUTLET</title>
                <meta property="og:site_name" content="OUTLET">
                <meta property="article:published_time" content="2038-07-22T13:15:00+00:00">
                <link rel="canonical" href="https://ID.example/sluice"></head><body><article>
                <h1>New sluice opens at Orle</h1>
                <p>The new sluice at Orle was opened by the mayor on Thursday, Orle Town Council said.</p>
                <p>FIGURE</p>
                <p>The old sluice at Orle had been closed since the spring, and boats had to wait below the town.</p>
                </article></body></html>
                """.replace("OUTLET", outlet).replace("ID", id).replace("FIGURE", figure));
    }

    @Test
    void theSameNumberOfTheSameThingIsOneClaim() throws IOException {
        assertThat(figures(
                        "The sluice has 36 gates.", "Visitors can count 36 gates on the upper side, the council said."))
                .singleElement()
                .satisfies(claim -> assertThat(claim.statements()).hasSize(2));
    }

    @Test
    void otherNumbersOfTheThingAreOtherStatements() throws IOException {
        assertThat(figures("The new sluice has 36 gates.", "The old sluice had 24 gates, the council said."))
                .isEmpty();
    }

    @Test
    void theSameNumberOfOtherThingsIsChance() throws IOException {
        assertThat(figures("The sluice has 36 gates.", "The road to it has 36 bends, the council said."))
                .isEmpty();
    }

    @Test
    void smallNumbersAreEqualByChance() throws IOException {
        assertThat(figures("The sluice has four gates.", "The field has four gates, the council said."))
                .isEmpty();
    }

    @Test
    void howOftenSomethingHappensIsNoCount() throws IOException {
        assertThat(figures(
                        "The sluice lets 90 boats through daily.", "It lets 90 boats through daily, the council said."))
                .isEmpty();
    }
}
