package org.stemma.read.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The manners and limits of fetching.
 *
 * @param userAgent what every request is signed with; printable ASCII
 * @param allowedHosts names and literal addresses that may be fetched wherever they lead, in lower case; everything else only
 *     where its address is a public one
 * @param delay the pause between two requests to one host, unless the host's rules ask for a longer one; not negative
 * @param since listed reports that are dated earlier are left out; absent for none
 * @param again whether pages that the folder holds already are asked for again, to see whether they changed
 * @param limits those that differ from {@link FetchLimit}'s own value
 */
public record FetchSettings(
        String userAgent,
        List<String> allowedHosts,
        Duration delay,
        Optional<Instant> since,
        boolean again,
        Map<FetchLimit, Duration> limits) {
    /** The name by which rules for crawlers address this program (RFC 9309, section 2.2.1). */
    public static final String PRODUCT = "Stemma";

    private static final String ABOUT = "see docs/fetching.md of its sources";

    /** @throws IllegalArgumentException if a value is out of its range; the message names it */
    public FetchSettings {
        allowedHosts =
                allowedHosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).toList();
        limits = limits.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(limits));
        if (userAgent.isBlank() || userAgent.chars().anyMatch(unit -> unit < ' ' || unit > '~')) {
            throw new IllegalArgumentException("userAgent must be printable ASCII, but is \"" + userAgent + "\"");
        }
        if (delay.isNegative()) {
            throw new IllegalArgumentException("delay is " + delay + ", must not be negative");
        }
    }

    /** One request a second to a host, and the limits as {@link FetchLimit} has them. */
    public static FetchSettings defaults() {
        return new FetchSettings(
                signature("0", Optional.empty()), List.of(), Duration.ofSeconds(1), Optional.empty(), false, Map.of());
    }

    /**
     * The same, signed by a version of the program and whoever runs it.
     *
     * @param contact a page or mailbox; absent for the program's own page
     */
    public FetchSettings signedBy(String version, Optional<String> contact) {
        return new FetchSettings(signature(version, contact), allowedHosts, delay, since, again, limits);
    }

    /** The same, with hosts that may be fetched wherever they lead. */
    public FetchSettings allowing(List<String> hosts) {
        return new FetchSettings(userAgent, hosts, delay, since, again, limits);
    }

    /** The same with another pause. */
    public FetchSettings withDelay(Duration pause) {
        return new FetchSettings(userAgent, allowedHosts, pause, since, again, limits);
    }

    /** The same without what is dated earlier. */
    public FetchSettings since(Optional<Instant> moment) {
        return new FetchSettings(userAgent, allowedHosts, delay, moment, again, limits);
    }

    /** The same, asking again or not for what is there. */
    public FetchSettings again(boolean asking) {
        return new FetchSettings(userAgent, allowedHosts, delay, since, asking, limits);
    }

    /**
     * The same with another value for the limit of this name; a time in seconds.
     *
     * @throws IllegalArgumentException if there is no such limit (the message lists those there are), or if the value is
     *     out of its range
     */
    public FetchSettings withLimit(String name, long value) {
        FetchLimit limit = FetchLimit.named(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no limit " + name + "; there are: " + String.join(", ", FetchLimit.keys())));
        if (value < limit.least() || value > Integer.MAX_VALUE - 8L) {
            throw new IllegalArgumentException(
                    name + " is " + value + ", must be from " + limit.least() + " to " + (Integer.MAX_VALUE - 8L));
        }
        return with(limit, Duration.ofSeconds(value));
    }

    /** The same with another value for a limit; so many seconds for a count. */
    FetchSettings with(FetchLimit limit, Duration value) {
        Map<FetchLimit, Duration> all = new EnumMap<>(FetchLimit.class);
        all.putAll(limits);
        all.put(limit, value);
        return new FetchSettings(userAgent, allowedHosts, delay, since, again, all);
    }

    /** The value of a limit that is a number. */
    int count(FetchLimit limit) {
        return (int) time(limit).toSeconds();
    }

    /** The value of a limit that is a time. */
    Duration time(FetchLimit limit) {
        Duration set = limits.get(limit);
        return set == null ? Duration.ofSeconds(limit.standard()) : set;
    }

    private static String signature(String version, Optional<String> contact) {
        return PRODUCT + "/" + version + " ("
                + contact.map(address -> "+" + address).orElse(ABOUT) + ")";
    }
}
