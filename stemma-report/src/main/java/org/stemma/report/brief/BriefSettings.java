package org.stemma.report.brief;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stemma.model.finding.AsOf;

/**
 * What a brief is asked for.
 *
 * @param since changes after this moment are the highlights; absent for the moment before the last that the analysis was
 *     made for, or a day before it
 * @param topic words in lower case; a finding is in the brief if its sentences hold each of them; empty for all findings
 */
public record BriefSettings(Optional<AsOf> since, List<String> topic) {
    /** Copies the list. */
    public BriefSettings {
        topic = List.copyOf(topic);
    }

    /** Everything, with the highlights of the last day. */
    public static BriefSettings defaults() {
        return new BriefSettings(Optional.empty(), List.of());
    }

    /** The words of a topic as a person writes them: split at whatever is neither letter nor digit, in lower case. */
    public static List<String> words(String topic) {
        return Arrays.stream(topic.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
