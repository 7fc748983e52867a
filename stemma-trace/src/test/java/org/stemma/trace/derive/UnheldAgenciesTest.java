package org.stemma.trace.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.model.annotation.EntityKind;
import org.stemma.model.article.OutletKind;
import org.stemma.model.tradition.Stemma;
import org.stemma.trace.Linker;
import org.stemma.trace.Newsroom;

class UnheldAgenciesTest {
    private static final String WEIR = "The upper weir at Tolm broke on Monday night and flooded the meadows.";
    private static final String SHEEP = "Nine sheep drowned and two barns were swept away before dawn.";

    private final Newsroom newsroom = new Newsroom()
            .knows("lodestar", EntityKind.ORGANISATION, "Lodestar")
            .knows("finch", EntityKind.PERSON, "Ada Finch")
            .knows("tolm", EntityKind.PLACE, "Tolm");

    @Test
    void articlesThatCreditOneAgencyDeriveFromOneReport() {
        print("crier", 8, "[dateline] TOLM, May 2 (Lodestar)", WEIR, SHEEP);
        print("bugle", 9, WEIR, SHEEP, "[credit] With Lodestar");

        assertThat(lost()).containsExactly("lost:lodestar-report");
        assertThat(edges()).contains("crier>lost:lodestar-report COPIES", "bugle>lost:lodestar-report CITES");
    }

    @Test
    void whoIsAnAgencyInOneArticleIsOneWhereItIsSaidToReport() {
        print("crier", 8, "[credit] Lodestar", WEIR, SHEEP);
        newsroom.prints(
                "drum",
                "The drum",
                OutletKind.OUTLET,
                "2031-05-02T10:00:00Z",
                List.of("[headline] Weir at Tolm breaks", WEIR, "Nine sheep drowned, Lodestar reported."),
                Newsroom.reports("lodestar", "Lodestar reported", "Nine sheep drowned"));

        assertThat(edges()).contains("crier>lost:lodestar-report COPIES", "drum>lost:lodestar-report CITES");
    }

    @Test
    void anAgencyWhoseReportIsHeldIsNotLost() {
        newsroom.prints(
                "wire",
                "Lodestar",
                OutletKind.AGENCY,
                "2031-05-02T07:00:00Z",
                List.of("[headline] Weir at Tolm breaks", WEIR, SHEEP));
        print("crier", 8, "[dateline] TOLM, May 2 (Lodestar)", WEIR, SHEEP);

        assertThat(lost()).isEmpty();
        assertThat(edges()).containsExactly("crier>wire COPIES");
    }

    @Test
    void aPersonAPlaceAndAPictureAreNoAgency() {
        print("crier", 8, "[dateline] MEADOWS (Tolm)", WEIR, SHEEP, "[credit] Reporting by Ada Finch");
        print("bugle", 9, WEIR, SHEEP, "[credit] Photo by Lodestar");

        assertThat(lost()).isEmpty();
    }

    private void print(String id, int hour, String... paragraphs) {
        var all = new ArrayList<>(List.of("[headline] Weir at Tolm breaks"));
        all.addAll(List.of(paragraphs));
        newsroom.prints(id, "The " + id, OutletKind.OUTLET, "2031-05-02T0" + hour + ":00:00Z", all);
    }

    private List<String> lost() {
        return story().lost().stream().map(document -> document.id().value()).toList();
    }

    private List<String> edges() {
        return story().derivations().stream()
                .map(edge -> edge.child() + ">" + edge.parent() + " " + edge.kind())
                .toList();
    }

    private Stemma story() {
        List<Stemma> stemmata = Linker.link(newsroom.corpus());
        assertThat(stemmata).hasSize(1);
        return stemmata.getFirst();
    }
}
