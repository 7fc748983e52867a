package org.stemma.annotate.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.annotate.attribution.Read.said;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who says what in a sentence: sources, cues and the extent of what is said. */
class AttributorTest {
    @Test
    void theSpeakerStandsBeforeOrAfterTheVerb() {
        assertThat(said("“The pier is shut,” Oran Tarr said.", "“It will stay shut,” said Lise Brook."))
                .containsExactly(
                        "Oran Tarr | say | direct | “The pier is shut,”",
                        "Lise Brook | say | direct | “It will stay shut,”");
    }

    @Test
    void aNounThatIsAVerbTooEndsNoName() {
        assertThat(said("The pier is shut, the regional fire brigade said.", "It is late, the new control tower said."))
                .containsExactly(
                        "the regional fire brigade | say | indirect | The pier is shut",
                        "the new control tower | say | indirect | It is late");
    }

    @Test
    void lettersInBracketsDoNotSplitANameWithAnd() {
        assertThat(said("Three boats sank, the Orme Health and Safety Board (OHSB) said on Monday."))
                .singleElement()
                .asString()
                .endsWith("| say | indirect | Three boats sank");
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
    void timeAndOccasionAreNoContent() {
        assertThat(said("Tarr said on Tuesday in a statement that the pier was shut."))
                .containsExactly("Tarr | say | indirect | the pier was shut");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "As of noon, seven people are confirmed dead and 12 hurt.",
                "The Lantern could not independently confirm either figure.",
                "Carrow, its only rail junction, has 21,000 inhabitants.",
                "The Lantern first reported the closure this morning."
            })
    void whatOnlyLooksLikeACueSaysNothing(String sentence) {
        assertThat(said(sentence)).isEmpty();
    }

    @Test
    void twoClausesOfOneAttributionAreTwoContents() {
        assertThat(said(
                        "The yard said that the pier was “not safe” and that the boats had left.",
                        "The pier was shut, the yard said, and there was “no hope” of a ferry."))
                .containsExactly(
                        "The yard | say | mixed | the pier was “not safe”",
                        "The yard | say | indirect | the boats had left",
                        "the yard | say | indirect | The pier was shut",
                        "the yard | say | mixed | there was “no hope” of a ferry");
    }

    @Test
    void aContentEndsAtASemicolonAndWhereTheSentenceIsAttributed() {
        assertThat(said(
                        "According to the army, rebels blew it up; the rebels say a bomb hit it.",
                        "Tarr’s office considers it improbable that the town has fallen, the Sull agency reported."))
                .containsExactly(
                        "the army | according to | indirect | rebels blew it up",
                        "the rebels | say | indirect | a bomb hit it",
                        "the Sull agency | report | indirect | Tarr’s office considers it improbable that the town has fallen",
                        "Tarr’s office | consider | indirect | it improbable that the town has fallen");
    }

    @Test
    void whoIsCitedIsGivenTheContentOfWhoCites() {
        assertThat(said("The account wrote that the mast was bent, citing a man at the yard."))
                .containsExactly(
                        "The account | write | indirect | the mast was bent",
                        "a man at the yard | citing | indirect | the mast was bent");
    }

    @Test
    void anOfficeMayBeginWithAParticiple() {
        assertThat(said("“We are sorry,” managing director Hanne Fell said."))
                .containsExactly("managing director Hanne Fell | say | direct | “We are sorry,”");
    }

    @Test
    void aMessageThatPassesOnWhatItHeardNamesItsSourceInTheNextSentence() {
        assertThat(said("Hearing the north pier is shut. Broken piles, someone at the yard says."))
                .containsExactly(
                        "someone at the yard | hearing | indirect | Hearing the north pier is shut",
                        "someone at the yard | say | indirect | Broken piles");
    }

    @Test
    void aTitleIsNoSpeech() {
        assertThat(said("She was reading “The Long Tide” on the pier.")).isEmpty();
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
                "A clerk close to the harbour said the pier was shut.; A clerk close to the harbour | say | indirect | the pier was shut",
                "Tarr and her deputy, Otto Finch, said the pier was shut.; Tarr & Otto Finch | say | indirect | the pier was shut",
                "Tarr denied that the pier was shut, however.; Tarr | deny | indirect | the pier was shut",
                "Tarr ruled that two letters found on the pier could be used.; Tarr | rule | indirect | two letters found on the pier could be used",
            })
    void verbsTakeWhatTheLexiconSays(String sentence, String line) {
        assertThat(said(sentence)).containsExactly(line);
    }

    @Test
    void anAttributionInsideItsContentSplitsIt() {
        assertThat(said("The pier, the ministry said, was shut."))
                .containsExactly("the ministry | say | indirect | The pier ... was shut");
    }

    @Test
    void aRelativePronounStandsForThePhraseBeforeIt() {
        assertThat(said("Brook, who said the pier was shut, left."))
                .first()
                .asString()
                .startsWith("Brook, who | say | indirect | the pier was shut");
    }

    @Test
    void aDenialPointsBackAtWhatWasSaid() {
        assertThat(said("The ministry said the pier was shut, which the union denied."))
                .containsExactly(
                        "The ministry | say | indirect | the pier was shut", "the union | deny | indirect | which");
        assertThat(said("The union denied that.")).containsExactly("The union | deny | indirect | that");
    }

    @Test
    void aSourceStandsInsideTheWordsOfAnother() {
        List<AttributionDraft> drafts =
                Read.drafts(Read.report("The ministry said that the union believed the pier was shut."), false);

        assertThat(drafts).hasSize(2);
        assertThat(drafts.getLast().within()).hasValue(0);
    }

    @Test
    void aNounOfSpeakingTakesItsOwnerAsSource() {
        assertThat(said("The plan followed the ministry’s claim that the pier was safe."))
                .containsExactly("the ministry | claim | indirect | the pier was safe");
    }

    @Test
    void hearsayNamesNobody() {
        assertThat(said("It has been confirmed that the pier is shut."))
                .containsExactly("- | confirm | indirect | the pier is shut");
        assertThat(said("The pier is believed to be shut."))
                .containsExactly("- | believe | indirect | The pier is believed to be shut");
    }

    @Test
    void whatCouldNotBeVerifiedIsNobodysWord() {
        assertThat(said("The Courier could not verify the account.")).isEmpty();
    }

    @Test
    void theTimeOfSayingStandsAmongTheAttributingWords() {
        AttributionDraft draft = Read.drafts(Read.report("Tarr said on Tuesday that the pier was shut."), false)
                .getFirst();

        assertThat(Read.report("Tarr said on Tuesday that the pier was shut.")
                        .text()
                        .slice(draft.clause().orElseThrow()))
                .isEqualTo("Tarr said on Tuesday");
    }

    @Test
    void aClauseBetweenCommasEndsWhereTheMainClauseGoesOn() {
        assertThat(said("Oran Tarr, who said the pier was shut, left the yard."))
                .containsExactly("Oran Tarr, who | say | indirect | the pier was shut");
    }

    @Test
    void twoPeopleBeforeWhoSpeakTogether() {
        assertThat(said("Oran Tarr and Lise Brook, who said the pier was shut, left the yard."))
                .containsExactly("Oran Tarr & Lise Brook, who | say | indirect | the pier was shut");
    }

    @Test
    void whatNeitherOfTwoSaidIsNotSaid() {
        assertThat(said("Neither Tarr nor Brook said how long the pier would be shut."))
                .isEmpty();
    }

    @Test
    void aJudgeSpeaksByRuling() {
        assertThat(said("Judge Lise Brook ruled that the pier was safe."))
                .containsExactly("Judge Lise Brook | rule | indirect | the pier was safe");
    }

    @Test
    void aRulingOfManyPagesIsADocument() {
        assertThat(said("Tarr wrote in the 60-page ruling that the pier was shut."))
                .noneMatch(line -> line.contains("| rule |"));
    }

    @Test
    void theReasonForDecliningIsNoSource() {
        assertThat(said("The harbour declined to comment, citing the proceedings."))
                .noneMatch(line -> line.startsWith("the proceedings"));
    }
}
