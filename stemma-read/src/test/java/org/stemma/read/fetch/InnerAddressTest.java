package org.stemma.read.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.model.article.Rejected;
import org.stemma.model.article.RejectionCode;

/** No connection leads to this machine or an inner network unless it is allowed by name. */
class InnerAddressTest extends FetchTestCase {
    @Test
    void aNameOfThisMachineIsNotConnectedTo() throws IOException {
        network.host("news.example", List.of("127.0.0.1"));

        assertThat(refusal(SITE + "/ferry")).contains("--allow-host news.example");
        assertThat(network.connected()).isEmpty();
    }

    @Test
    void aHostThatIsAllowedByNameMayBeThisMachine() throws IOException {
        network.host("news.example", List.of("127.0.0.1")).page("/ferry", "text/html", PAGE);

        assertThat(fetch(settings(100_000, 100, false, "news.example"), SITE + "/ferry")
                        .rejected())
                .isEmpty();
    }

    @Test
    void aRedirectionToAnInnerAddressIsNotFollowed() throws IOException {
        network.redirect("/ferry", "http://169.254.169.254/latest/meta-data/");

        List<Rejected> rejected = fetch(SITE + "/ferry").rejected();

        assertThat(rejected).extracting(Rejected::code).containsExactly(RejectionCode.NOT_ALLOWED);
        assertThat(network.connected()).doesNotContain(InetAddress.getByName("169.254.169.254"));
    }

    @Test
    void aNameThatChangesItsAddressIsCheckedEachTime() throws IOException {
        network.host("news.example", List.of("93.184.216.34"), List.of("10.0.0.7"))
                .page("/ferry", "text/html", PAGE);

        List<Rejected> rejected = fetch(SITE + "/ferry").rejected();

        assertThat(rejected).extracting(Rejected::code).containsExactly(RejectionCode.NOT_ALLOWED);
        assertThat(network.connected()).containsExactly(InetAddress.getByName("93.184.216.34"));
    }

    @Test
    void ofSeveralAddressesOnlyThePublicOneIsConnectedTo() throws IOException {
        network.host("news.example", List.of("10.0.0.7", "93.184.216.34")).page("/ferry", "text/html", PAGE);

        fetch(SITE + "/ferry");

        assertThat(network.connected()).containsOnly(InetAddress.getByName("93.184.216.34"));
    }
}
