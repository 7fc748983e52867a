package org.stemma.read.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What a host may ask of whoever fetches from it. */
class PolitenessTest extends FetchTestCase {
    @Test
    void everyRequestIsSigned() throws IOException {
        network.page("/ferry", "text/html", PAGE);

        fetch(SITE + "/ferry");

        assertThat(network.requests()).allMatch(request -> request.contains("User-Agent: Stemma/"));
    }

    @Test
    void aBusyHostIsAskedAgainWhenItSays() throws IOException {
        AtomicInteger times = new AtomicInteger();
        network.answer("/busy", (request, out) -> {
            boolean first = times.incrementAndGet() == 1;
            FakeNetwork.whole(
                            first ? "503 Service Unavailable" : "200 OK",
                            Map.of("Retry-After", "7", "Content-Type", "text/html"),
                            PAGE.getBytes(UTF_8))
                    .to(request, out);
        });

        assertThat(fetch(SITE + "/busy").rejected()).isEmpty();
        assertThat(network.pauses()).contains(Duration.ofSeconds(7));
    }

    @Test
    void aHostThatAsksForALongWaitIsLeftAlone() throws IOException {
        network.answer(
                "/busy", FakeNetwork.whole("429 Too Many Requests", Map.of("Retry-After", "86400"), new byte[0]));

        assertThat(refusal(SITE + "/busy")).contains("maxRetryAfter");
    }

    @Test
    void whatTheRulesForbidIsNotAskedFor() throws IOException {
        network.page("/robots.txt", "text/plain", "User-agent: stemma\nDisallow: /private/\n")
                .page("/private/ferry", "text/html", PAGE);

        assertThat(refusal(SITE + "/private/ferry")).contains("robots.txt");
        assertThat(network.asked()).isEmpty();
    }

    @Test
    void aHostWhoseRulesFailIsNotAsked() throws IOException {
        network.answer("/robots.txt", FakeNetwork.whole("500 Internal Server Error", Map.of(), new byte[0]))
                .page("/ferry", "text/html", PAGE);

        assertThat(refusal(SITE + "/ferry")).contains("robots.txt with 500");
        assertThat(network.asked()).isEmpty();
    }

    @Test
    void thePauseThatTheRulesAskForIsKept() throws IOException {
        network.page("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 9\n")
                .page("/list", "text/plain", SITE + "/a\n" + SITE + "/b\n")
                .page("/a", "text/html", PAGE)
                .page("/b", "text/html", PAGE);

        fetch(SITE + "/list");

        assertThat(network.pauses()).filteredOn(Duration.ofSeconds(9)::equals).hasSize(2);
    }

    @Test
    void aPauseThatIsTooLongIsNotWaitedFor() throws IOException {
        network.page("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 3600\n")
                .page("/a", "text/html", PAGE);

        assertThat(refusal(SITE + "/a")).contains("maxCrawlDelay");
    }

    @Test
    void oneHostIsAskedForOneThingAtATime() throws IOException {
        List<String> list = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            network.page("/page-" + i, "text/html", PAGE);
            list.add(SITE + "/page-" + i);
        }

        fetch(list.toArray(String[]::new));

        assertThat(network.asked()).hasSize(8);
        assertThat(network.mostOpen()).isEqualTo(1);
    }

    @Test
    void aWaitMayBeAskedForByTheClock() throws IOException {
        AtomicInteger times = new AtomicInteger();
        network.answer("/busy", (request, out) -> {
            boolean first = times.incrementAndGet() == 1;
            FakeNetwork.whole(
                            first ? "429 Too Many Requests" : "200 OK",
                            Map.of("Retry-After", "Tue, 4 Mar 2031 08:00:45 GMT", "Content-Type", "text/html"),
                            PAGE.getBytes(UTF_8))
                    .to(request, out);
        });

        assertThat(fetch(SITE + "/busy").rejected()).isEmpty();
        assertThat(network.pauses()).anyMatch(pause -> pause.toSeconds() > 30 && pause.toSeconds() <= 45);
    }

    @Test
    void aHostThatStaysBusyIsLeftAloneAfterSomeAttempts() throws IOException {
        network.answer("/busy", FakeNetwork.whole("503 Service Unavailable", Map.of(), new byte[0]));

        assertThat(refusal(SITE + "/busy")).contains("maxAttempts");
        assertThat(network.asked()).hasSize(3);
    }

    @Test
    void rulesThatHaveMovedAreKeptToo() throws IOException {
        network.redirect("/robots.txt", "/rules.txt")
                .page("/rules.txt", "text/plain", "User-agent: *\nDisallow: /private/\n")
                .page("/private/ferry", "text/html", PAGE);

        assertThat(refusal(SITE + "/private/ferry")).contains("robots.txt");
        assertThat(network.asked()).doesNotContain("/private/ferry");
    }

    @Test
    void aHostWhoseRulesCannotBeReachedIsNotAsked() throws IOException {
        network.answer("/robots.txt", (request, out) -> out.write("HTTP/1.1 2".getBytes(UTF_8)))
                .page("/ferry", "text/html", PAGE);

        assertThat(refusal(SITE + "/ferry")).contains("RFC 9309");
        assertThat(network.asked()).isEmpty();
    }

    @Test
    void aPageIsAskedForOnlyIfItHasChangedSince() throws IOException {
        String time = "Tue, 04 Mar 2031 07:00:00 GMT";
        network.answer("/ferry", (request, out) -> {
            boolean known = request.contains("If-Modified-Since: " + time);
            FakeNetwork.whole(
                            known ? "304 Not Modified" : "200 OK",
                            Map.of("Last-Modified", time, "Content-Type", "text/html"),
                            known ? new byte[0] : PAGE.getBytes(UTF_8))
                    .to(request, out);
        });
        fetch(SITE + "/ferry");

        assertThat(fetch(settings(100_000, 100, true), SITE + "/ferry").unchanged())
                .isEqualTo(1);
    }

    @Test
    void aHostIsGivenAPauseBetweenTwoRequests() throws IOException {
        network.page("/ferry", "text/html", PAGE);

        fetch(SITE + "/ferry");

        assertThat(network.pauses()).contains(Duration.ofSeconds(1));
    }
}
