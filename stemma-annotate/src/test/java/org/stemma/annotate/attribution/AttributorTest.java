package org.stemma.annotate.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.annotate.attribution.Read.said;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.model.article.BlockRole;

class AttributorTest {
    @Test
    void theSpeakerStandsBeforeOrAfterTheVerb() {
        assertThat(said("“The pier is shut,” Oran Tarr said.", "“It will stay shut,” said Lise Brook."))
                .containsExactly(
                        "Oran Tarr | say | direct | “The pier is shut,”",
                        "Lise Brook | say | direct | “It will stay shut,”");
    }

    @Test
    void anAppositionStandsBetweenSpeakerAndVerb() {
        assertThat(said("“The pier is shut,” Oran Tarr, a driver at the yard, said."))
                .containsExactly("Oran Tarr | say | direct | “The pier is shut,”");
    }

    @Test
    void theNameIsTheSpeakerAndNotTheDescriptionBeforeIt() {
        assertThat(said("“The pier is shut,” said the yard’s spokeswoman, Corin Lund."))
                .containsExactly("Corin Lund | say | direct | “The pier is shut,”");
    }

    @Test
    void anIndirectContentEndsWhereTheNextVerbOfSpeakingBegins() {
        assertThat(said("The union denied that the pier was safe and said two men had been hurt."))
                .containsExactly(
                        "The union | deny | indirect | the pier was safe",
                        "The union | say | indirect | two men had been hurt");
    }

    @Test
    void quotedFragmentsMakeAMixedContent() {
        assertThat(said("The ministry said the pier was “under the full control” of its engineers."))
                .containsExactly("The ministry | say | mixed | the pier was “under the full control” of its engineers");
    }

    @Test
    void aDocumentSpeaks() {
        assertThat(said("According to the report, the pier was shut.", "The pier was shut, the survey found."))
                .containsExactly(
                        "the report | according to | indirect | the pier was shut",
                        "the survey | find | indirect | The pier was shut");
    }

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
    void timeAndOccasionAreNoContent() {
        assertThat(said("Tarr said on Tuesday in a statement that the pier was shut."))
                .containsExactly("Tarr | say | indirect | the pier was shut");
    }

    @Test
    void aTitleIsNoSpeech() {
        assertThat(said("She was reading “The Long Tide” on the pier.")).isEmpty();
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
                        Read.blocks(BlockRole.HEADLINE, "Notice", BlockRole.PARAGRAPH, "The pier is shut. It rains."),
                        true))
                .containsExactly(
                        "publisher | - | own_words | The pier is shut.", "publisher | - | own_words | It rains.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Tarr urged the ministry to shut the pier.; Tarr | urge | indirect | the ministry to shut the pier",
                "Tarr called the plan “a farce”.; Tarr | call | mixed | the plan “a farce”",
                "Tarr complained of poor light on the pier.; Tarr | complain | indirect | poor light on the pier",
                "The service put the toll at nine.; The service | put | indirect | the toll at nine",
                "Tarr promised to mend the pier.; Tarr | promise | indirect | to mend the pier",
                "Tarr asked whether the pier was shut.; Tarr | ask | indirect | whether the pier was shut",
                "Tarr told the council that the pier was shut.; Tarr | tell | indirect | the pier was shut",
                "Tarr and Brook said the pier was shut.; Tarr & Brook | say | indirect | the pier was shut",
            })
    void verbsTakeWhatTheLexiconSays(String sentence, String line) {
        assertThat(said(sentence)).containsExactly(line);
    }
}
