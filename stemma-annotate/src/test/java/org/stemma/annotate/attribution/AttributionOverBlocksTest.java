package org.stemma.annotate.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.annotate.attribution.Read.said;

import org.junit.jupiter.api.Test;
import org.stemma.model.article.BlockRole;

/** What the shape of an article says: paragraphs, posts, transcripts, headlines, signatures. */
class AttributionOverBlocksTest {
    @Test
    void aQuotationOverParagraphsGoesOnWithItsSpeaker() {
        assertThat(said("Tarr said: “The pier is shut.", "“The boats lie idle.", "“Nobody is paid.”"))
                .containsExactly(
                        "Tarr | say | direct | “The pier is shut.",
                        "^0 | - | direct | “The boats lie idle.",
                        "^1 | - | direct | “Nobody is paid.”");
    }

    @Test
    void aQuotationWithoutACueRunsOn() {
        assertThat(said("“The pier is shut,” Tarr said. “Nobody is paid.”", "“We are waiting.”"))
                .containsExactly(
                        "Tarr | say | direct | “The pier is shut,”",
                        "^0 | - | direct | “Nobody is paid.”",
                        "^1 | - | direct | “We are waiting.”");
    }

    @Test
    void aCaptionAndACreditSayNothing() {
        assertThat(Read.lines(
                        Read.blocks(
                                BlockRole.CAPTION,
                                "“All shut,” said Tarr.",
                                BlockRole.CREDIT,
                                "Photo: Lise Brook says"),
                        false))
                .isEmpty();
    }

    @Test
    void anEmbeddedPostIsItsAuthorsWord() {
        assertThat(Read.lines(Read.blocks(BlockRole.EMBED, "The pier is shut."), false))
                .containsExactly("post | - | direct | The pier is shut.");
    }

    @Test
    void aPublisherThatSpeaksForItselfIsTheSourceOfItsSentences() {
        assertThat(Read.lines(
                        Read.blocks(
                                BlockRole.HEADLINE, "Notice", BlockRole.PARAGRAPH, "The pier is shut. It will rain."),
                        true))
                .containsExactly(
                        "publisher | - | own_words | The pier is shut.", "publisher | - | own_words | It will rain.");
    }

    @Test
    void aColonAtTheEndOfAParagraphAnnouncesTheNext() {
        assertThat(said("Tarr wrote:", "“The pier is shut.”"))
                .containsExactly("Tarr | write | direct | “The pier is shut.”");
    }

    @Test
    void theTurnsOfATranscriptBelongToTheirLabels() {
        assertThat(said("TARR: The pier is shut.", "BROOK: Until when?", "TARR: Nobody knows."))
                .containsExactly(
                        "TARR | - | direct | The pier is shut.",
                        "BROOK | - | direct | Until when?",
                        "TARR | - | direct | Nobody knows.");
    }

    @Test
    void anAnswerIsOfThePersonWhomTheArticleInterviewsAndGoesOnUntilTheNextTurn() {
        assertThat(said(
                        "Our reporter spoke to the harbour master Lise Brook.",
                        "Q: Until when?",
                        "A: Nobody knows.",
                        "We ordered the parts.",
                        "Q: Were you warned?",
                        "A: No."))
                .containsExactly(
                        "- | - | direct | Until when?",
                        "Lise Brook | - | direct | Nobody knows.",
                        "Lise Brook | - | direct | We ordered the parts.",
                        "- | - | direct | Were you warned?",
                        "Lise Brook | - | direct | No.");
    }

    @Test
    void anAnswerIsOfTheLastSpeakerWhereNobodyIsSaidToBeInterviewed() {
        assertThat(said(
                        "The pier is shut, Lise Brook said.",
                        "Q: Until when?",
                        "A: Nobody knows.",
                        "Q: Why?",
                        "A: Rust."))
                .contains("Lise Brook | - | direct | Nobody knows.", "Lise Brook | - | direct | Rust.");
    }

    @Test
    void aHeadlineMayEndWithItsSource() {
        assertThat(Read.lines(
                        Read.blocks(
                                BlockRole.HEADLINE,
                                "Pier shut for weeks: harbour",
                                BlockRole.PARAGRAPH,
                                "The pier is shut, the harbour said."),
                        false))
                .contains("harbour | - | indirect | Pier shut for weeks");
    }

    @Test
    void aHeadlineLabelSpeaksIfTheBodyCreditsIt() {
        assertThat(Read.lines(
                        Read.blocks(
                                BlockRole.HEADLINE,
                                "Pier shut for weeks — local media",
                                BlockRole.PARAGRAPH,
                                "The pier is shut, local media reported."),
                        false))
                .contains("local media | - | indirect | Pier shut for weeks");
    }

    @Test
    void aSignatureNamesTheSpeakerOfAStatement() {
        assertThat(Read.lines(
                        Read.blocks(
                                BlockRole.HEADLINE,
                                "Statement",
                                BlockRole.PARAGRAPH,
                                "The pier was never safe.",
                                BlockRole.PARAGRAPH,
                                "Oran Tarr, regional secretary"),
                        true))
                .containsExactly("Oran Tarr | - | own_words | The pier was never safe.");
    }
}
