package org.stemma.report.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.model.article.BlockRole;
import org.stemma.model.article.OutletKind;
import org.stemma.model.finding.Analysis;
import org.stemma.model.text.Locus;
import org.stemma.report.fixture.StoryBuilder;
import org.stemma.report.fixture.StoryBuilder.Part;

final class WholeWordsTest {
    private static String whole(String text, String words) {
        return read(text, words, WholeWords::of);
    }

    private static String sentence(String text, String words) {
        return read(text, words, WholeWords::sentence);
    }

    private static String read(String text, String words, BiFunction<Locus, Library, String> reading) {
        var story = new StoryBuilder();
        story.article("mill", "The Lantern", OutletKind.OUTLET, "", "", "", Part.of(BlockRole.PARAGRAPH, text));
        var analysis = new Analysis("0", List.of(), story.corpus(), List.of(), List.of());
        return reading.apply(story.at("mill", words), Library.of(analysis));
    }

    @Test
    void aBriefQuotesTheWholeSentenceSoThatWhoIsCreditedStandsInIt() {
        assertThat(sentence("It rained. The mill is closed, the miller said.", "The mill is closed"))
                .isEqualTo("The mill is closed, the miller said.");
    }

    @Test
    void quotationMarksInsideASentenceThatIsQuotedAreSingleOnes() {
        assertThat(sentence("The mill is “closed”, he said.", "closed")).isEqualTo("The mill is ‘closed’, he said.");
    }

    @Test
    void aSentenceThatIsOneQuotationNeedsNoMarksOfItsOwn() {
        assertThat(sentence("“We closed the mill.”", "We closed the mill")).isEqualTo("We closed the mill.");
    }

    @Test
    void aLongSentenceIsQuotedAsFarAsItIsMeant() {
        String tail = " and the river was high".repeat(12);
        assertThat(sentence("The mill is closed" + tail + ".", "The mill is closed"))
                .isEqualTo("The mill is closed …");
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
