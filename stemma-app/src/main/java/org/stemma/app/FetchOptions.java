package org.stemma.app;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.stemma.read.fetch.FetchLimit;
import org.stemma.read.fetch.FetchSettings;
import picocli.CommandLine.Option;

/** How addresses are fetched: the options that {@code fetch} and {@code trace} share. */
final class FetchOptions {
    private static final double MILLIS = 1000;

    @Option(
            names = "--allow-host",
            paramLabel = "HOST",
            description =
                    "Fetch from this host although its address is not a public one (this machine, an inner network)."
                            + " May be repeated.")
    private List<String> allowedHosts = new ArrayList<>();

    @Option(
            names = "--contact",
            paramLabel = "ADDRESS",
            description = "A page or mailbox of yours, for the owners of the sites; sent with every request.")
    private @Nullable String contact;

    @Option(
            names = "--delay",
            paramLabel = "SECONDS",
            description =
                    "The pause between two requests to one host (${DEFAULT-VALUE}); sites may ask for a longer one.")
    private double delay = 1;

    @Option(
            names = "--since",
            paramLabel = "TIME",
            converter = SinceConverter.class,
            description =
                    "Leave out what a feed or sitemap dates earlier: a date (its begin, in UTC) or an ISO time with its"
                            + " zone.")
    private @Nullable Instant since;

    /**
     * The settings that the options ask for.
     *
     * @param again whether pages that are there already are asked for again
     * @param limits other values for limits, by name; those that are none of fetching are passed over
     * @throws IllegalArgumentException if a value is out of its range
     */
    FetchSettings settings(boolean again, SortedMap<String, Long> limits) {
        FetchSettings settings = FetchSettings.defaults()
                .signedBy(Version.number(), Optional.ofNullable(contact))
                .allowing(allowedHosts)
                .withDelay(Duration.ofMillis(Math.round(delay * MILLIS)))
                .since(Optional.ofNullable(since))
                .again(again);
        for (Map.Entry<String, Long> limit : limits.entrySet()) {
            if (FetchLimit.named(limit.getKey()).isPresent()) {
                settings = settings.withLimit(limit.getKey(), limit.getValue());
            }
        }
        return settings;
    }
}
