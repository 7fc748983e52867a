package org.stemma.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.model.annotation.Corpus;
import org.stemma.model.annotation.EntityKind;
import org.stemma.model.article.OutletKind;
import org.stemma.model.tradition.Derivation;
import org.stemma.model.tradition.DerivationKind;
import org.stemma.model.tradition.LostDocument;
import org.stemma.model.tradition.Stemma;
import org.stemma.model.tradition.Tradition;

class LinkerTest {
    private static final String FIRST = "The water board has closed the Ossel weir for repairs until further notice.";
    private static final String SECOND =
            "Two sluice gates were damaged by drifting timber during the night of the flood.";

    /** Two papers that quote one statement of the water board, which is not among the articles. */
    private static Newsroom weir() {
        return new Newsroom()
                .knows("board", EntityKind.ORGANISATION, "Ossel Water Board")
                .prints(
                        "argus",
                        "The Lenne Argus",
                        OutletKind.OUTLET,
                        "2031-05-02T08:00:00Z",
                        List.of(
                                "[headline] Ossel weir closed after flood",
                                "The Ossel Water Board wrote in a statement: “" + FIRST + " " + SECOND + "”"),
                        Newsroom.says("board", "Ossel Water Board wrote", FIRST + " " + SECOND))
                .prints(
                        "mercury",
                        "Radburg Mercury",
                        OutletKind.OUTLET,
                        "2031-05-02T09:00:00Z",
                        List.of(
                                "[headline] Weir on the Ossel shut",
                                "Walkers found the Ossel weir shut on Friday. “Two sluice gates (north side) were damaged by drifting timber,” the board said."),
                        Newsroom.says(
                                "board",
                                "the board said",
                                "Two sluice gates (north side) were damaged by drifting timber,"));
    }

    private static Stemma only(Corpus corpus) {
        List<Stemma> stemmata = Linker.link(corpus);
        assertThat(stemmata).hasSize(1);
        return stemmata.getFirst();
    }

    private static List<String> edges(Stemma stemma) {
        return stemma.derivations().stream()
                .map(edge -> edge.child() + ">" + edge.parent() + " " + edge.kind())
                .toList();
    }

    @Test
    void aStatementThatIsNotAmongTheArticlesIsRebuiltInItsOrder() {
        Stemma stemma = only(weir().corpus());

        assertThat(stemma.lost())
                .extracting(LostDocument::text)
                .containsExactly(
                        FIRST
                                + " Two sluice gates (north side) were damaged by drifting timber during the night of the flood.");
        assertThat(edges(stemma)).containsExactly("argus>lost:board QUOTES", "mercury>lost:board QUOTES");
    }

    @Test
    void aWrongClockDoesNotTurnANamedCreditRound() {
        String wording = "The old ferry slipped her moorings at dusk and drifted past the lighthouse with forty sheep"
                + " aboard before two tugs caught her off the mole.";
        Corpus corpus = new Newsroom()
                .prints(
                        "taker",
                        "The Lenne Argus",
                        OutletKind.OUTLET,
                        "2031-05-02T08:00:00Z",
                        List.of(
                                "[headline] Ferry adrift with sheep",
                                wording,
                                "The Radburg Mercury reported it first."))
                .prints(
                        "giver",
                        "Radburg Mercury",
                        OutletKind.OUTLET,
                        "2031-05-02T11:00:00Z",
                        List.of("[headline] Forty sheep put to sea", wording, "Nobody was hurt, the mate told us."))
                .corpus();

        assertThat(only(corpus).derivations())
                .singleElement()
                .satisfies(
                        edge -> assertThat(edge.child() + ">" + edge.parent()).isEqualTo("taker>giver"));
    }

    @Test
    void aSilentEditSaysWhichWordsWereChangedAndShowsThem() {
        Newsroom newsroom = changed("drowned nine sheep", "Nobody was hurt, the mate told us.");

        assertThat(only(newsroom.corpus()).derivations()).singleElement().satisfies(edge -> {
            assertThat(edge.kind()).isEqualTo(DerivationKind.SILENTLY_EDITS);
            assertThat(edge.reason()).endsWith("changed without a note: “four” became “nine”");
            assertThat(newsroom.words(edge.evidence().first())).isEqualTo("nine");
        });
    }

    @Test
    void aCorrectionShowsItsNoteAndTheWordsThatWereChanged() {
        Newsroom newsroom = changed(
                "drowned nine sheep",
                "Nobody was hurt, the mate told us.",
                "[note] An earlier version gave a wrong number of sheep.");

        assertThat(only(newsroom.corpus()).derivations()).singleElement().satisfies(edge -> {
            assertThat(edge.kind()).isEqualTo(DerivationKind.CORRECTS);
            assertThat(edge.reason()).endsWith("“four” became “nine”");
            assertThat(edge.evidence().loci())
                    .extracting(newsroom::words)
                    .containsExactlyInAnyOrder("nine", "An earlier version gave a wrong number of sheep.");
        });
    }

    @Test
    void aCorrectionSaysThatItsNoteLeavesAChangeOut() {
        Newsroom newsroom = changed(
                "drowned nine sheep, and the quay is still under water",
                "Nobody was hurt, the mate told us.",
                "[note] An earlier version gave a wrong number of sheep.");

        assertThat(only(newsroom.corpus()).derivations())
                .singleElement()
                .satisfies(edge ->
                        assertThat(edge.reason()).endsWith("still under water”; its note does not tell of one change"));
    }

    /** One page in two states. */
    private static Newsroom changed(String sheep, String... rest) {
        String wording = "The old ferry slipped her moorings at dusk and drifted past the lighthouse. The flood ";
        return new Newsroom()
                .prints(
                        "argus",
                        "The Lenne Argus",
                        OutletKind.OUTLET,
                        "2031-05-02T08:00:00Z",
                        List.of("[headline] Ferry adrift", wording + "drowned four sheep.", rest[0]))
                .prints(
                        "argus-v2",
                        "The Lenne Argus",
                        OutletKind.OUTLET,
                        "2031-05-02T11:00:00Z",
                        Stream.concat(Stream.of("[headline] Ferry adrift", wording + sheep + "."), Stream.of(rest))
                                .toList());
    }

    @Test
    void wordsOfACommonSourceDoNotTieTwoReportsToEachOther() {
        assertThat(only(weir().corpus()).derivations())
                .noneMatch(edge -> !edge.child().isLost() && !edge.parent().isLost());
    }

    @Test
    void aHeldDocumentIsNotRebuilt() {
        Newsroom newsroom = weir().prints(
                        "board",
                        "Ossel Water Board",
                        OutletKind.OFFICIAL,
                        "2031-05-02T07:00:00Z",
                        List.of("[headline] Ossel weir closed", FIRST + " " + SECOND));

        Stemma stemma = only(newsroom.corpus());

        assertThat(stemma.lost()).isEmpty();
        assertThat(edges(stemma)).containsExactly("argus>board QUOTES", "mercury>board QUOTES");
        assertThat(stemma.traditions())
                .extracting(tradition -> tradition.archetype().text())
                .contains(SECOND);
    }

    @Test
    void aSpeakerQuotedByTwoOutletsWithoutSharedWordsIsNoEdge() {
        Newsroom newsroom = new Newsroom()
                .knows("mayor", EntityKind.PERSON, "Jolanda Feck")
                .prints(
                        "argus",
                        "The Lenne Argus",
                        OutletKind.OUTLET,
                        "2031-05-02T08:00:00Z",
                        List.of(
                                "[headline] Radburg fair opens",
                                "“We are glad to see so many of you at the Radburg fair,” Jolanda Feck said."),
                        Newsroom.says(
                                "mayor", "Jolanda Feck said", "We are glad to see so many of you at the Radburg fair,"))
                .prints(
                        "mercury",
                        "Radburg Mercury",
                        OutletKind.OUTLET,
                        "2031-05-02T09:00:00Z",
                        List.of(
                                "[headline] Radburg fair opens in rain",
                                "“Next year it will be longer,” Jolanda Feck said at the Radburg fair."),
                        Newsroom.says("mayor", "Jolanda Feck said", "Next year it will be longer,"));

        assertThat(Linker.link(newsroom.corpus()))
                .allMatch(stemma -> stemma.derivations().isEmpty());
    }

    @Test
    void aCreditLineMakesACopyAndTheCopyAddsNoRoot() {
        String report =
                "A goods train left the rails near Ossel junction early on Friday and blocked both tracks for hours.";
        Newsroom newsroom = new Newsroom()
                .prints(
                        "wire",
                        "Lodestar Wire",
                        OutletKind.AGENCY,
                        "2031-05-02T06:00:00Z",
                        List.of("[headline] Train off the rails", report))
                .prints(
                        "argus",
                        "The Lenne Argus",
                        OutletKind.OUTLET,
                        "2031-05-02T08:00:00Z",
                        List.of("[headline] Tracks blocked at Ossel junction", report, "[credit] With Lodestar"));

        Stemma stemma = only(newsroom.corpus());

        assertThat(stemma.derivations()).singleElement().satisfies(edge -> {
            assertThat(edge.kind()).isEqualTo(DerivationKind.COPIES);
            assertThat(edge.credited()).isTrue();
            assertThat(edge.parent().value()).isEqualTo("wire");
        });
    }

    @Test
    void aPictureCreditIsNoSource() {
        Newsroom newsroom = new Newsroom()
                .prints(
                        "wire",
                        "Lodestar Wire",
                        OutletKind.AGENCY,
                        "2031-05-02T06:00:00Z",
                        List.of("[headline] Ossel lock opens", "The new lock on the Ossel opened with a brass band."))
                .prints(
                        "argus",
                        "The Lenne Argus",
                        OutletKind.OUTLET,
                        "2031-05-02T08:00:00Z",
                        List.of(
                                "[headline] Ossel lock opens at last",
                                "After nine years boats can pass the lock on the Ossel.",
                                "[credit] Photo: Lodestar"));

        assertThat(Linker.link(newsroom.corpus()))
                .allMatch(stemma -> stemma.derivations().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theOrderOfTheInputChangesNothing(long seed) {
        Corpus corpus = weir().corpus();
        var shuffled = new ArrayList<>(corpus.articles());
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(Linker.link(new Corpus(shuffled, corpus.entities())))
                .as("seed %d", seed)
                .isEqualTo(Linker.link(corpus));
    }

    @Test
    void everyEdgeAndTraditionShowsItsPlaces() {
        Stemma stemma = only(weir().corpus());

        assertThat(stemma.derivations())
                .extracting(Derivation::evidence)
                .allMatch(evidence -> !evidence.loci().isEmpty());
        assertThat(stemma.traditions())
                .extracting(Tradition::collation)
                .allMatch(collation -> collation.witnesses().size() >= 1);
    }

    @Test
    void noArticlesMakeNoStory() {
        assertThat(Linker.link(new Corpus(List.of(), List.of()))).isEmpty();
    }
}
