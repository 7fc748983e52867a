package org.stemma.read.language;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.model.text.Span;

/**
 * Recognises the place, date and agency that stand before the first sentence of an agency report: {@code PORT ASKER,
 * March 4 (Northline) - }, {@code BERLIN (dpa) – }, {@code HARROWMERE, Kestra — }.
 */
public final class Dateline {
    /** A dateline is shorter than this with its dash. */
    private static final int MAX_CHARS = 120;

    private static final String PLACE = "\\p{Lu}[\\p{Lu}\\p{M}'’.\\s/-]{1,40}";
    private static final String REGION = "(?:,\\s\\p{Lu}[\\p{L}.]*(?:\\s\\p{Lu}[\\p{L}.]*){0,3})?";
    private static final String DAY =
            "(?:,?\\s\\p{Lu}\\p{L}{2,9}\\.?\\s\\d{1,2}(?:,\\s\\d{4})?|,?\\s\\d{1,2}\\.?\\s\\p{Lu}\\p{L}{2,9}\\.?(?:\\s\\d{4})?)?";
    private static final String AGENCY = "(?:\\s?[(\\[/](?<agency>[\\p{L}][\\p{L}\\p{N}\\s.&/-]{0,40})[)\\]/])?";
    private static final Pattern CAPITALS = Pattern.compile(
            "^(?<line>" + PLACE + REGION + DAY + AGENCY + ")\\s*(?:—|–|-{1,2}|:)\\s+(?=[\\p{Lu}\\p{N}“\"'‘])");
    private static final Pattern WITH_AGENCY = Pattern.compile(
            "^(?<line>\\p{Lu}[\\p{L}\\s.'’/-]{1,40}" + REGION + DAY
                    + "\\s?\\((?<agency>[\\p{L}][\\p{L}\\p{N}\\s.&/-]{0,40})\\))\\s*(?:—|–|-{1,2}|:)?\\s+(?=[\\p{Lu}\\p{N}“\"'‘])");

    private Dateline() {}

    /**
     * The dateline at the beginning of a paragraph.
     *
     * @param span its words, without the dash
     * @param agency the name in its brackets; absent if there is none
     * @param rest the first character after the dash
     */
    public record Found(Span span, Optional<String> agency, int rest) {}

    /** The dateline that a paragraph begins with; absent if it begins with none. */
    public static Optional<Found> find(String paragraph) {
        String head = paragraph.substring(0, Math.min(paragraph.length(), MAX_CHARS));
        Matcher matcher = CAPITALS.matcher(head);
        boolean found = matcher.find() && (matcher.group("line").length() > 3);
        if (!found) {
            matcher = WITH_AGENCY.matcher(head);
            found = matcher.find();
        }
        if (!found || matcher.end() >= paragraph.length()) {
            return Optional.empty();
        }
        Span span = new Span(matcher.start("line"), matcher.end("line"));
        return Optional.of(new Found(span, Optional.ofNullable(matcher.group("agency")), matcher.end()));
    }
}
