package org.stemma.trace.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.trace.Newsroom.says;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.model.annotation.Corpus;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.annotation.EntityKind;
import org.stemma.model.article.OutletKind;
import org.stemma.trace.Newsroom;

class OrganisationsTest {
    @Test
    void whoIsQuotedByATitleOfTheOfficeInItsOwnDocumentSpeaksForIt() {
        assertThat(root(OutletKind.OFFICIAL, "Chief Fire Officer Inge Sahl")).isEqualTo("outlet:Dunn Fire and Rescue");
        assertThat(root(OutletKind.OFFICIAL, "spokeswoman Inge Sahl")).isEqualTo("outlet:Dunn Fire and Rescue");
    }

    @Test
    void aGuestInAnOfficesDocumentSpeaksForHerself() {
        assertThat(root(OutletKind.OFFICIAL, "Mayor Inge Sahl")).isEqualTo("person:sahl");
        assertThat(root(OutletKind.OFFICIAL, "Inge Sahl")).isEqualTo("person:sahl");
    }

    @Test
    void whomAnOutletQuotesDoesNotSpeakForTheOutlet() {
        assertThat(root(OutletKind.OUTLET, "Chief Fire Officer Inge Sahl")).isEqualTo("person:sahl");
    }

    /** The root of a person who is quoted by some words in a document of the fire service. */
    private static String root(OutletKind kind, String speaker) {
        Corpus corpus = new Newsroom()
                .knows("person:sahl", EntityKind.PERSON, "Inge Sahl")
                .prints(
                        "notice",
                        "Dunn Fire and Rescue",
                        kind,
                        "2033-01-04T08:00:00Z",
                        List.of("The fire is out. \"Nobody was hurt,\" said " + speaker + "."),
                        says("person:sahl", speaker, "\"Nobody was hurt,\""))
                .corpus();
        var organisations = new Organisations(corpus, corpus.articles(), Ownership.unknown());
        return organisations.root(new EntityId("person:sahl")).value();
    }
}
