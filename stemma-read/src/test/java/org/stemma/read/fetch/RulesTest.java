package org.stemma.read.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 9309, by its sections. */
class RulesTest {
    private static Rules rules(String text) {
        return Rules.parse(URI.create("https://news.example/robots.txt"), text.getBytes(UTF_8), "text/plain");
    }

    private static boolean allows(String rules, String path) {
        return rules(rules).objection(URI.create("https://news.example" + path)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/private/a, false",
        "/private/open/a, true",
        "/PRIVATE/a, true",
        "/a?print=1, false",
        "/a.gif, false",
        "/a.gif?b, true",
        "/a, true"
    })
    void theLongestRuleThatMatchesHolds(String path, boolean allowed) {
        String text =
                "User-agent: *\nDisallow: /private/\nAllow: /private/open/\nDisallow: /*?print=\nDisallow: /*.gif$\n";

        assertThat(allows(text, path)).isEqualTo(allowed);
    }

    @Test
    void theGroupThatNamesTheProgramOutweighsThatOfAll() {
        String text = "User-agent: *\nDisallow: /\n\nUser-agent: other\nUser-agent: StEmMa\nDisallow: /private/\n";

        assertThat(allows(text, "/a")).isTrue();
        assertThat(allows(text, "/private/a")).isFalse();
    }

    @Test
    void whatIsBeyondTheFirst500KibibytesIsNotRead() {
        String head = "User-agent: *\nDisallow: /private/\n";
        String filler = "# " + "x".repeat(98) + "\n";
        String text = head + filler.repeat(Rules.MAX_BYTES / filler.length() + 1) + "Disallow: /late/\n";

        assertThat(allows(text, "/private/a")).isFalse();
        assertThat(allows(text, "/late/a")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 410})
    void whereThereAreNoRulesEverythingIsAllowed(int status) {
        assertThat(Rules.ofStatus(status).objection(URI.create("https://news.example/a")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503})
    void whereTheHostFailsNothingIsAllowed(int status) {
        assertThat(Rules.ofStatus(status).objection(URI.create("https://news.example/a")))
                .isPresent();
    }

    @Test
    void aPauseIsTold() {
        assertThat(rules("User-agent: *\nCrawl-delay: 2.5\n").delay()).contains(Duration.ofMillis(2500));
        assertThat(rules("User-agent: *\nDisallow:\n").delay()).isEmpty();
    }
}
