package org.stemma.trace.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.model.annotation.EntityKind;
import org.stemma.model.article.OutletKind;
import org.stemma.trace.Linker;
import org.stemma.trace.Newsroom;

/** Edges of reports that do not say whence they have a thing, and of those that only seem to say it. */
class UncreditedTest {
    private static final String CRANE =
            "A crane fell on the quay at Sandvoe on Monday evening and crushed three empty lorries.";
    private static final String QUOTE = "I heard the cable snap and then the whole arm came down across the road";

    private final Newsroom newsroom = new Newsroom().knows("lund", EntityKind.PERSON, "Corin Lund");

    @Test
    void whatSomebodyToldOneReportIsTakenFromIt() {
        newsroom.prints(
                "argus",
                "The Sandvoe Argus",
                OutletKind.OUTLET,
                "2031-05-02T08:00:00Z",
                List.of("[headline] Crane falls on quay", CRANE, "“" + QUOTE + ",” Corin Lund told the Argus."),
                Newsroom.says("lund", "Corin Lund told the Argus", QUOTE));
        newsroom.prints(
                "blast",
                "Daily Blast",
                OutletKind.OUTLET,
                "2031-05-02T12:00:00Z",
                List.of("[headline] Quay horror as crane falls", "“" + QUOTE + ",” gasped driver Corin Lund."),
                Newsroom.says("lund", "Corin Lund", QUOTE));

        assertThat(edges()).containsExactly("blast>argus REWRITES");
    }

    @Test
    void aSpeakerWhomTwoReportsHeardTiesThemToNothing() {
        newsroom.prints(
                "argus",
                "The Sandvoe Argus",
                OutletKind.OUTLET,
                "2031-05-02T08:00:00Z",
                List.of("[headline] Crane falls on quay", CRANE, "“" + QUOTE + ",” Corin Lund said."),
                Newsroom.says("lund", "Corin Lund said", QUOTE));
        newsroom.prints(
                "blast",
                "Daily Blast",
                OutletKind.OUTLET,
                "2031-05-02T12:00:00Z",
                List.of("[headline] Crane comes down on quay", "“" + QUOTE + ",” said Corin Lund."),
                Newsroom.says("lund", "said Corin Lund", QUOTE));

        assertThat(edges()).noneMatch(edge -> edge.startsWith("blast>argus"));
    }

    @Test
    void aSentenceWithTwoFiguresOfOneEarlierReportIsTakenFromIt() {
        print("wire", 8, CRANE, "In 2017 a fall of the same crane at the quay killed 14 sheep on a barge.");
        print("drum", 9, "Dockers at Sandvoe were sent home on Monday after an accident with a crane.");
        print(
                "blast",
                12,
                "Three lorries were crushed by a crane on the quay.",
                "The same crane killed 14 sheep in 2017.");

        assertThat(edges()).contains("blast>wire REWRITES").noneMatch(edge -> edge.startsWith("blast>drum"));
    }

    @Test
    void whatADocumentSaysIsNotTakenFromTheReportThatHasItToo() {
        String fact = "The crane was built in 1988 and was last inspected by 4 engineers in March.";
        newsroom.prints(
                "port",
                "Sandvoe Port Authority",
                OutletKind.OFFICIAL,
                "2031-05-02T07:00:00Z",
                List.of("[headline] Statement on the crane", CRANE, fact));
        print("wire", 8, CRANE, fact);
        print("blast", 12, CRANE, fact);

        assertThat(edges()).doesNotContain("blast>wire REWRITES");
    }

    @Test
    void aFigureGivenToThePublisherOfADocumentIsTakenFromIt() {
        newsroom.prints(
                "union",
                "Dockers’ Union",
                OutletKind.OFFICIAL,
                "2031-05-02T07:00:00Z",
                List.of("[headline] Our count of the march", "At least 940 dockers marched to the quay at Sandvoe."));
        print("drum", 9, "How many dockers marched to the quay at Sandvoe? The Dockers’ Union has counted 940.");

        assertThat(edges()).contains("drum>union CITES");
    }

    @Test
    void aDocumentThatSpeaksAgainstAFigureDisputesTheOneThatGivesIt() {
        newsroom.prints(
                "port",
                "Sandvoe Port Authority",
                OutletKind.OFFICIAL,
                "2031-05-02T07:00:00Z",
                List.of("[headline] March on the quay", "The port counted 310 dockers at the gate of the quay."));
        newsroom.prints(
                "union",
                "Dockers’ Union",
                OutletKind.OFFICIAL,
                "2031-05-02T09:00:00Z",
                List.of("[headline] March on the quay", "We counted 940 dockers at the gate of the quay, not 310."));

        assertThat(edges()).contains("union>port DISPUTES");
    }

    @Test
    void aReportOfAnotherMatterIsNoUpdate() {
        newsroom.prints(
                "one",
                "The Sandvoe Argus",
                OutletKind.OUTLET,
                "2031-05-02T08:00:00Z",
                List.of("[headline] Crane falls on quay", CRANE));
        newsroom.prints(
                "two",
                "The Sandvoe Argus",
                OutletKind.OUTLET,
                "2031-05-02T18:00:00Z",
                List.of(
                        "[headline] Dockers vote on Sandvoe wages",
                        "Members at the quay accepted 4 per cent by a narrow margin after two months of talks."));

        assertThat(Linker.link(newsroom.corpus()))
                .flatExtracting(stemma -> stemma.derivations())
                .isEmpty();
    }

    @Test
    void anOutletsOwnShortNameInItsDatelineIsNoOtherAgency() {
        newsroom.knows("south", EntityKind.OTHER, "Southgate");
        newsroom.prints(
                "wire",
                "Southgate Newswire",
                OutletKind.AGENCY,
                "2031-05-02T08:00:00Z",
                List.of("[headline] Crane falls on quay", "[dateline] SANDVOE, May 2 (Southgate)", CRANE));

        assertThat(Linker.link(newsroom.corpus()))
                .flatExtracting(stemma -> stemma.lost())
                .isEmpty();
    }

    private void print(String id, int hour, String... paragraphs) {
        var all = new ArrayList<>(List.of("[headline] Crane falls on quay at Sandvoe"));
        all.addAll(List.of(paragraphs));
        String time = hour < 10 ? "0" + hour : String.valueOf(hour);
        newsroom.prints(id, "The " + id, OutletKind.OUTLET, "2031-05-02T" + time + ":00:00Z", all);
    }

    private List<String> edges() {
        return Linker.link(newsroom.corpus()).stream()
                .flatMap(stemma -> stemma.derivations().stream())
                .map(edge -> edge.child() + ">" + edge.parent() + " " + edge.kind())
                .toList();
    }
}
