package org.stemma.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.stemma.model.finding.AsOf;
import org.stemma.read.ReadSettings;
import org.stemma.trace.origin.Ownership;

/**
 * What a run is asked for.
 *
 * @param reading the limits of reading, and how many threads work in every stage
 * @param asOf the moments at which the stories are looked at; none for the last publication
 * @param until reports that appeared after this moment are left out before anything is compared, so that the result is
 *     what it would have been then; absent for all reports. What gives no time is kept
 * @param places a gazetteer that {@link PlaceImport} made; absent for the one in the jar
 * @param ownership which outlets belong to one owner
 * @param version of the program, for the analysis
 */
public record TraceSettings(
        ReadSettings reading,
        List<AsOf> asOf,
        Optional<AsOf> until,
        Optional<Path> places,
        Ownership ownership,
        String version) {
    /** Copies the list. */
    public TraceSettings {
        asOf = List.copyOf(asOf);
    }

    /** The default limits, one thread, the last publication. */
    public static TraceSettings defaults() {
        return new TraceSettings(
                ReadSettings.defaults(), List.of(), Optional.empty(), Optional.empty(), Ownership.unknown(), "unknown");
    }

    /** The same with another number of threads; the result is the same for any number. */
    public TraceSettings withThreads(int threads) {
        return new TraceSettings(reading.withThreads(threads), asOf, until, places, ownership, version);
    }

    /**
     * The same with another value for a limit of reading.
     *
     * @throws IllegalArgumentException if there is no limit of this name, or if the value is out of its range
     */
    public TraceSettings withLimit(String name, long value) {
        return new TraceSettings(reading.withLimit(name, value), asOf, until, places, ownership, version);
    }

    /** The same at other moments. */
    public TraceSettings withAsOf(List<AsOf> moments) {
        return new TraceSettings(reading, moments, until, places, ownership, version);
    }

    /** The same as it would have been at a moment: looked at then, without the reports that appeared later. */
    public TraceSettings withEnd(AsOf moment) {
        return new TraceSettings(reading, List.of(moment), Optional.of(moment), places, ownership, version);
    }

    /** The same with a gazetteer of the user's own. */
    public TraceSettings withPlaces(Path gazetteer) {
        return new TraceSettings(reading, asOf, until, Optional.of(gazetteer), ownership, version);
    }

    /**
     * The same with a list of owners: what two outlets of one owner saw counts as one origin.
     *
     * @param lines of a CSV file, {@code outlet,owner}
     * @throws IllegalArgumentException if a line has no owner; the message names it
     */
    public TraceSettings withOwners(List<String> lines) {
        return new TraceSettings(reading, asOf, until, places, Ownership.parse(lines), version);
    }

    /** The same under another version of the program. */
    public TraceSettings withVersion(String number) {
        return new TraceSettings(reading, asOf, until, places, ownership, number);
    }
}
