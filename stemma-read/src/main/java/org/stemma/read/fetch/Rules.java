package org.stemma.read.fetch;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a host's robots.txt allows (RFC 9309). Where there is none (4xx) everything is allowed, where the host fails (5xx, no
 * answer) nothing is, until it answers. Immutable and safe between threads.
 */
final class Rules {
    /** RFC 9309, section 2.5: at least 500 KiB are read. */
    static final int MAX_BYTES = 500 << 10;

    private static final int SERVER_ERROR = 500;

    private final SimpleRobotRules rules;
    private final Optional<String> failure;

    private Rules(SimpleRobotRules rules, Optional<String> failure) {
        this.rules = rules;
        this.failure = failure;
    }

    /** The rules that a host's robots.txt says. */
    static Rules parse(URI address, byte[] content, String mediaType) {
        byte[] read = content.length > MAX_BYTES ? Arrays.copyOf(content, MAX_BYTES) : content;
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        parser.setMaxCrawlDelay(Long.MAX_VALUE);
        return new Rules(
                parser.parseContent(
                        address.toString(), read, mediaType, List.of(FetchSettings.PRODUCT.toLowerCase(Locale.ROOT))),
                Optional.empty());
    }

    /** The rules of a host that answers its robots.txt with another status than 200. */
    static Rules ofStatus(int status) {
        return status >= SERVER_ERROR
                ? failed("the host answers its robots.txt with " + status)
                : new Rules(new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL), Optional.empty());
    }

    /** The rules of a host whose robots.txt cannot be fetched. */
    static Rules failed(String why) {
        return new Rules(new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_NONE), Optional.of(why));
    }

    /** Why an address may not be asked for, for people; absent if it may. */
    Optional<String> objection(URI address) {
        if (failure.isPresent()) {
            return Optional.of("The host's rules for crawlers cannot be read (" + failure.get()
                    + "), so nothing is asked of it (RFC 9309).");
        }
        return rules.isAllowed(address.toString())
                ? Optional.empty()
                : Optional.of("The host's rules for crawlers (robots.txt) do not allow this address.");
    }

    /** The pause that the host asks for; absent if it asks for none. */
    Optional<Duration> delay() {
        long millis = rules.getCrawlDelay();
        return millis > 0 ? Optional.of(Duration.ofMillis(millis)) : Optional.empty();
    }
}
