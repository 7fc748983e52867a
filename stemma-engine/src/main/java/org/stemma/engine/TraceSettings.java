package org.stemma.engine;

import java.util.List;
import org.stemma.model.finding.AsOf;
import org.stemma.read.ReadSettings;

/**
 * What a run is asked for.
 *
 * @param reading the limits of reading, and how many threads work in every stage
 * @param asOf the moments at which the stories are looked at; none for the last publication
 * @param version of the program, for the analysis
 */
public record TraceSettings(ReadSettings reading, List<AsOf> asOf, String version) {
    /** Copies the list. */
    public TraceSettings {
        asOf = List.copyOf(asOf);
    }

    /** The default limits, one thread, the last publication. */
    public static TraceSettings defaults() {
        return new TraceSettings(ReadSettings.defaults(), List.of(), "unknown");
    }

    /** The same with another number of threads; the result is the same for any number. */
    public TraceSettings withThreads(int threads) {
        return new TraceSettings(reading.withThreads(threads), asOf, version);
    }

    /**
     * The same with another value for a limit of reading.
     *
     * @throws IllegalArgumentException if there is no limit of this name, or if the value is out of its range
     */
    public TraceSettings withLimit(String name, long value) {
        return new TraceSettings(reading.withLimit(name, value), asOf, version);
    }

    /** The same at other moments. */
    public TraceSettings withAsOf(List<AsOf> moments) {
        return new TraceSettings(reading, moments, version);
    }

    /** The same under another version of the program. */
    public TraceSettings withVersion(String number) {
        return new TraceSettings(reading, asOf, number);
    }
}
