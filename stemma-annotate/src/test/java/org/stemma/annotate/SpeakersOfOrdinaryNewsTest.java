package org.stemma.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Attribution;
import org.stemma.model.annotation.Corpus;
import org.stemma.model.text.Span;

/** Sentences as any newsroom writes them: who is credited, by the name of the entity, and with which words. */
class SpeakersOfOrdinaryNewsTest {
    private static final Annotator ANNOTATOR = Annotator.english();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The pier burned in Dunn, the fire service said.    | the fire service: The pier burned in Dunn",
                "“It is out,” Chief Fire Officer Inge Sahl said.    | Inge Sahl: “It is out,”",
                "Energy Minister Ola Brand said the law would pass. | Ola Brand: the law would pass",
                "“I saw smoke,” said Jan Toller, who lives nearby.  | Jan Toller: “I saw smoke,”",
                "Fire service denies deaths at the mill.            | Fire service: deaths at the mill",
                "The pier is shut, the Dunn Telegraph reports.      | Dunn Telegraph: The pier is shut",
                "The pier is shut, warns the union.                 | the union: The pier is shut",
                "The minister denied lying about the toll.          | The minister: lying about the toll",
                "Satellite images show the pier was hit.            | Satellite images: the pier was hit",
            })
    void aSpeakerIsFoundWhereTheVerbStands(String text, String said) {
        assertThat(said(text)).containsExactly(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mayor had said last week the march would be quiet. | The mayor: the march would be quiet",
                "Police said the sun had blinded the driver.            | Police: the sun had blinded the driver",
                "Analysts say the strike cost retailers four days.      | Analysts: the strike cost retailers four days",
                "The council said the flood cut two roads.              | The council: the flood cut two roads",
                "The union claims 90 percent of drivers walked out.     | The union: 90 percent of drivers walked out",
                "The institute assessed that the town had fallen.       | The institute: the town had fallen",
                "Documents show that the yard was warned twice.         | Documents: the yard was warned twice",
                "Emails seen by the Gazette show that staff knew.       | Emails: staff knew",
                "The board said the cheese “may” be the source.         | The board: the cheese “may” be the source",
                "The note says the sum “should not exceed” 12 million.  | The note: the sum “should not exceed” 12 million",
            })
    void aClauseIsFoundWhereItsVerbIsQuotedOrLooksLikeANoun(String text, String said) {
        assertThat(said(text)).containsExactly(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "St Anne's Hospital said two had gone home.   | St Anne's Hospital: two had gone home",
                "Radio Tarrow reported that two had gone home. | Radio Tarrow: two had gone home",
                "A group calling itself the River Front said it was over. | River Front: it was over",
            })
    void aBodyIsCreditedByItsWholeName(String text, String said) {
        assertThat(said(text)).containsExactly(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Officials stopped short of blaming the dairy.",
                "The police refrained from blaming the driver.",
                "The ministry declined to confirm the toll.",
                "The ministry has yet to confirm the toll.",
            })
    void whatSomebodyDidNotSayIsNotAttributed(String text) {
        assertThat(said(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The company that supplies the town with water says it has no sign of a fault. | The company: it has no sign of a fault",
                "The group Tally, which counts with volunteers on the route, put the number at 900. | Tally: the number at 900",
                "Headlines that spoke of killer taps went too far, Ilse Brook said. | Ilse Brook: Headlines that spoke of killer taps went too far",
                "The pier could fall, the Dunn Gazette reported on Monday, citing the coastguard. | the coastguard: The pier could fall",
                "Mum-of-three Sinead Quill lost her keys. “I was cross,” she said. | Sinead Quill: “I was cross,”",
                "Pell Anders, the yard's operations director, asked for time. “We work,” he said. | Pell Anders: “We work,”",
                "The residents' union counts more than the fire service. “We saw it,” it said. | The residents' union: “We saw it,”",
                "Corrib blamed a fault. Corrib Bank is part of Corrib Group. Corrib Bank is old. | Corrib Bank: a fault",
            })
    void whoSpeaksIsFoundBehindClausesNumbersAndShortForms(String text, String said) {
        assertThat(said(text)).contains(said);
    }

    @Test
    void theMonthOfADatelineIsNoAgency() {
        assertThat(said("OLMED, Aug 10 (ACN) - The fire is out. ACN said it was out."))
                .contains("ACN: it was out");
    }

    @Test
    void aClaimThatSomebodyDisputesIsNotWhatTheyClaim() {
        assertThat(said("The mayor told the council that all was well - a claim that residents dispute."))
                .containsExactly("The mayor: all was well - a claim that residents dispute");
    }

    @Test
    void whatDescribesAQuotedSpeakerIsNoSpeech() {
        assertThat(said("“We were told to wait,” said a woman who gave her name only as Mira."))
                .containsExactly("a woman: “We were told to wait,”");
    }

    @Test
    void whoeverAnOutletQuotesIsCreditedBesideIt() {
        assertThat(said("Several outlets, quoting the blog Harbour Notes, said that the minister would go."))
                .containsExactly("Several outlets: the minister would go", "Harbour Notes: the minister would go");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The alarm was false, Dunn Fire and Rescue said.   | Dunn Fire and Rescue: The alarm was false",
                "Harrow Fire and Rescue said the alarm was false.  | Harrow Fire and Rescue: the alarm was false",
                "The Food and Drug Administration said it would look. | Food and Drug Administration: it would look",
                "Ola Brand and Tom Finch said the road was shut.   | Ola Brand+Tom Finch: the road was shut",
                "The mayor, Ola Brand, and the police chief, Tom Finch, said it was shut. | Ola Brand+Tom Finch: it was shut",
                "She went to Dunn, a port, and the mayor, Ola Brand, said it was shut. | Ola Brand: it was shut",
            })
    void aConjunctionJoinsTwoSpeakersOrTheFieldsOfOne(String text, String said) {
        assertThat(said(text)).containsExactly(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two officials briefed on the talks said a deal was near.      | Two officials: a deal was near",
                "A senior official who asked not to be named said it was over. | A senior official: it was over",
                "An internal memo seen by the Dunn Gazette says staff knew.    | An internal memo: staff knew",
                "The toll is 14, according to the governor, Ilan Dorr, who came to the site. | Ilan Dorr: The toll is 14",
                "One investigator, speaking freely because the inquiry is over, said it had failed. | One investigator: it had failed",
                "He testified that his manager, Gert Finch, had told him to sign. | Gert Finch: him to sign",
            })
    void whatDescribesASpeakerIsNoSpeaker(String text, String said) {
        assertThat(said(text)).contains(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The road is shut, the council said. It rained, Dunn Borough Council said.   | Dunn Borough Council",
                "It is out, the fire service said. It rained, Dunn Fire and Rescue said.     | Dunn Fire and Rescue",
                "It is out, the fire service said. It rained, Dunn Police Department said.   | the fire service",
                "It is shut, the board said. Dunn Harbour Board met Dunn School Board.       | the board",
                "It is shut, a council said. It rained, Dunn Borough Council said.           | a council",
            })
    void aDescriptionMeansTheOneBodyThatIsNamedFurtherOn(String text, String speaker) {
        assertThat(said(text).getFirst()).startsWith(speaker + ": ");
    }

    @Test
    void whoCitesAndWhoIsCitedBothStandBehindTheWords() {
        assertThat(said("The agency, citing an official, said talks would resume."))
                .containsExactly("The agency: talks would resume", "an official: talks would resume");
        assertThat(said("The agency reported, citing the coastguard, that 30 people were missing."))
                .containsExactly("The agency: 30 people were missing", "the coastguard: 30 people were missing");
        assertThat(said("State media quoted the governor as saying the toll could rise."))
                .contains("the governor: the toll could rise");
    }

    @Test
    void anInterviewIsTheOccasionAndNotTheContent() {
        assertThat(said("The law is wrong, Ola Brand told the Dunn Gazette in an interview published on Sunday."))
                .containsExactly("Ola Brand: The law is wrong");
    }

    @Test
    void aContentEndsWhereTheReportGoesOn() {
        assertThat(said("Bosses deny deaths as inspectors found 14 faults.")).containsExactly("Bosses: deaths");
        assertThat(said("The mayor said the boat had sunk, it emerged on Monday."))
                .containsExactly("The mayor: the boat had sunk");
        assertThat(said("The regulator found that the firm broke rules, a report published on Monday shows."))
                .contains("The regulator: the firm broke rules");
    }

    @Test
    void whatAnOutletSaysOfItsOwnEarlierTextTheOutletSays() {
        assertThat(said("An earlier version of this article said that four people had died."))
                .containsExactly("Orm Gazette: four people had died");
        assertThat(said("An earlier version of a report on this page said that four people had died."))
                .containsExactly("Orm Gazette: four people had died");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Readers will recall that the pier was shut in May.",
                "A film posted online appears to show smoke.",
            })
    void whatIsToldToReadersIsCreditedToNobody(String text) {
        assertThat(said(text)).isEmpty();
    }

    /** The attributions of a text as {@code speaker+speaker: content}. */
    private static List<String> said(String text) {
        Corpus corpus = ANNOTATOR.annotate(List.of(Articles.article("a", "Orm Gazette", text)));
        AnnotatedArticle article = corpus.articles().getFirst();
        var said = new ArrayList<String>();
        for (Attribution attribution : article.attributions()) {
            List<String> speakers = attribution.sources().stream()
                    .map(source -> Objects.requireNonNull(corpus.entitiesById().get(source.entity()))
                            .name())
                    .toList();
            List<String> words = attribution.parts().stream()
                    .map((Span part) -> article.article().text().slice(part))
                    .toList();
            said.add(String.join("+", speakers) + ": " + String.join(" … ", words));
        }
        return said;
    }
}
