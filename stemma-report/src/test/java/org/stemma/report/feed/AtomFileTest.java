package org.stemma.report.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.model.finding.Analysis;
import org.stemma.report.fixture.AnalysisDocument;
import org.stemma.report.fixture.Ferry;
import org.stemma.report.fixture.Hostile;
import org.stemma.report.fixture.Rendered;

/** The feed as ROME reads it. */
final class AtomFileTest {
    private static SyndFeed read(Analysis analysis) throws FeedException {
        return new SyndFeedInput().build(new StringReader(Rendered.by(new AtomFile(), analysis)));
    }

    @Test
    void everyChangeThatIsNoRepetitionIsAnEntry() throws FeedException {
        List<String> changes = AnalysisDocument.of(Ferry.analysis()).rows("timeline").stream()
                .map(row -> row.required("kind").asText())
                .filter(kind -> !kind.equals("repeated"))
                .toList();
        assertThat(read(Ferry.analysis()).getEntries().stream()
                        .map(entry -> entry.getCategories().getFirst().getName()))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(changes);
    }

    @Test
    void theNewestChangeComesFirst() throws FeedException {
        SyndFeed feed = read(Ferry.analysis());
        assertThat(feed.getEntries())
                .isSortedAccordingTo(
                        Comparator.comparing(SyndEntry::getUpdatedDate).reversed());
        assertThat(feed.getEntries().getFirst().getUpdatedDate()).isEqualTo(feed.getPublishedDate());
    }

    @Test
    void everyEntryHasAnIdOfItsOwnThatStaysFromRunToRun() throws FeedException {
        List<String> ids = read(Ferry.analysis()).getEntries().stream()
                .map(SyndEntry::getUri)
                .toList();
        assertThat(ids).doesNotHaveDuplicates().allSatisfy(id -> assertThat(id).startsWith("urn:uuid:"));
        assertThat(read(Ferry.analysis()).getEntries().stream().map(SyndEntry::getUri))
                .containsExactlyElementsOf(ids);
    }

    @Test
    void anEntryQuotesTheSentenceThatBringsTheChange() throws FeedException {
        assertThat(read(Ferry.analysis()).getEntries())
                .allSatisfy(entry -> assertThat(entry.getContents().getFirst().getValue())
                        .contains("“")
                        .endsWith("”"));
    }

    @Test
    void whatXmlCannotHoldBreaksNothing() throws FeedException {
        assertThat(read(Hostile.analysis()).getTitle()).isNotBlank();
    }
}
