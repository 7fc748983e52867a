package org.stemma.report.page;

import java.util.List;
import org.stemma.model.finding.Drift;
import org.stemma.report.wording.Display;
import org.stemma.report.wording.Wording;

/**
 * Words before and after they became stronger.
 *
 * @param kinds what changed, the weightiest first
 * @param severity 1 to 3
 * @param weight the severity in words
 * @param was the source's words
 * @param wasMarked what stood there; empty where nothing did
 * @param became the passage's words
 * @param becameMarked what became stronger
 * @param why a sentence
 */
public record DriftPair(
        List<String> kinds,
        int severity,
        String weight,
        Quote was,
        String wasMarked,
        Quote became,
        String becameMarked,
        String why) {
    /** Copies the list. */
    public DriftPair {
        kinds = List.copyOf(kinds);
    }

    static DriftPair of(Drift drift, Citations citations) {
        return new DriftPair(
                drift.kinds().stream().map(Wording::of).toList(),
                drift.severity(),
                Wording.severity(drift.severity()),
                Quote.of(drift.source(), citations),
                Display.line(drift.was()),
                Quote.of(drift.passage(), citations),
                Display.line(drift.became()),
                Display.sentence(drift.why()));
    }

    /** The source's words cut at what stood there. */
    public Marked marked(Quote quote, String words) {
        return Marked.of(quote.words(), words);
    }

    /**
     * Words with a stretch that stands out.
     *
     * @param before what comes before it
     * @param mark the stretch; empty where the words do not hold it
     * @param after what comes after it
     */
    public record Marked(String before, String mark, String after) {
        static Marked of(String text, String words) {
            int at = words.isEmpty() ? -1 : text.indexOf(words);
            return at < 0
                    ? new Marked(text, "", "")
                    : new Marked(text.substring(0, at), words, text.substring(at + words.length()));
        }
    }
}
