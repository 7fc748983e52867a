package org.stemma.report.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.model.article.BlockRole;
import org.stemma.model.article.OutletKind;
import org.stemma.model.finding.Analysis;
import org.stemma.report.fixture.StoryBuilder;
import org.stemma.report.fixture.StoryBuilder.Part;

final class WholeWordsTest {
    private static String whole(String text, String words) {
        var story = new StoryBuilder();
        story.article("mill", "The Lantern", OutletKind.OUTLET, "", "", "", Part.of(BlockRole.PARAGRAPH, text));
        var analysis = new Analysis("0", List.of(), story.corpus(), List.of(), List.of());
        return WholeWords.of(story.at("mill", words), Library.of(analysis));
    }

    @Test
    void aPieceTakesTheBeginningOfItsSentenceAlong() {
        assertThat(whole("The mill is old but has never burnt.", "but has never burnt"))
                .isEqualTo("The mill is old but has never burnt");
    }

    @Test
    void aWholeSentenceStandsAlone() {
        assertThat(whole("It rained. The mill is old.", "The mill is old.")).isEqualTo("The mill is old.");
    }

    @Test
    void whatStopsBeforeItsSentenceDoesSaysSo() {
        assertThat(whole("The mill is closed until May.", "The mill is closed")).isEqualTo("The mill is closed …");
    }

    @Test
    void quotedWordsThatBeginAsASentenceStandAlone() {
        assertThat(whole("The miller said: “Nobody came near.”", "Nobody came near."))
                .isEqualTo("Nobody came near.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“The mill is old | The mill is old",
                "The mill is old” | The mill is old",
                "he called it “old | he called it “old”",
                "“old” and “grey” | “old” and “grey”"
            })
    void aQuotationMarkWithoutItsPartnerGoesOrGetsOne(String words, String paired) {
        assertThat(WholeWords.paired(words)).isEqualTo(paired);
    }
}
