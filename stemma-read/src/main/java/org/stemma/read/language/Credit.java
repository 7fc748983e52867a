package org.stemma.read.language;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises lines that name whose material was used, and the credit at the end of a caption. */
public final class Credit {
    /** A credit line is shorter than this. */
    private static final int MAX_CHARS = 220;

    /** A credit at the end of a caption is shorter than this. */
    private static final int MAX_TAIL = 150;

    private static final int MAX_WITH_WORDS = 8;

    private static final Pattern STAFF = Pattern.compile(
            "^[(\\[]?\\s*(?:(?:Additional |Further )?(?:reporting|writing|editing|compiled|translation|photography|graphics?) (?:by|and)\\b|"
                    + "(?:Reporting|Writing|Editing|Compiled|Edited|Written|Produced) by\\b).*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WITH = Pattern.compile(
            "^(?:With|with|Mit|Avec|Con)\\s(?:(?:reporting|material|additional reporting|files)\\s(?:by|from)\\s)?"
                    + "(?:\\p{Lu}[\\p{L}\\p{N}.&/-]*|and|,|news|agencies|agency|und|et|y)(?:[\\s,/]+(?:\\p{Lu}[\\p{L}\\p{N}.&/-]*|and|news|agencies|agency|wires?|staff|und|et|y))*\\.?$");
    private static final Pattern AGENCIES = Pattern.compile(
            "^[(\\[–—-]*\\s*(?:Agencies|News agencies|Agency|Agenturen|Agences|Agencias|Staff and agencies|Wire reports?|Wires|Source: .{2,60}|"
                    + "\\p{Lu}{2,6}(?:\\s?[/,]\\s?\\p{Lu}{2,6}){0,3})\\s*[)\\]]?\\.?$");
    private static final Pattern LED = Pattern.compile(
            "^(?:Photo(?:graph)?s?|Pictures?|Images?|Photo credit|Image credit|Picture credit|Credits?|Foto|Bild|Crédit|Crédito|Fotó|Video|Bildquelle|Quelle)\\s?(?:by\\b|:|©|/).{1,120}$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TAIL = Pattern.compile(
            "(?:^|[\\s.(\\[|])(?<credit>(?:(?:Photo(?:graph)?s?|Pictures?|Images?|Credits?|Photo credit|Image credit|Foto|Bild|File photo|Courtesy|Crédit|Source)\\s?(?::|by\\s|©)|©\\s?)\\s?[\\p{Lu}\\p{Ll}@][^.!?]{1,100}(?:\\.(?:com|org|net))?)[)\\]]?\\.?$");
    private static final Pattern SLASHED = Pattern.compile(
            "[\\s(\\[|](?<credit>\\p{Lu}[\\p{L}.'’-]*(?:\\s\\p{Lu}[\\p{L}.'’-]*){0,4}\\s?/\\s?\\p{Lu}[\\p{L}\\p{N}.'’ -]{1,40})[)\\]]?\\.?$");

    private Credit() {}

    /** Whether a whole line is a credit: "With Northline", "(Reporting by ...)", "Agencies", "Photo: A. Name". */
    public static boolean matches(String line) {
        if (line.length() > MAX_CHARS) {
            return false;
        }
        return STAFF.matcher(line).matches()
                || (WITH.matcher(line).matches() && Lines.words(line) <= MAX_WITH_WORDS)
                || AGENCIES.matcher(line).matches()
                || (LED.matcher(line).matches() && !hasSentences(line));
    }

    private static boolean hasSentences(String line) {
        return line.length() > 100 && Lines.endsAsSentence(line);
    }

    /** Where a credit begins that a caption ends with and that says what it is: "Photo: A. Name". */
    static Optional<Integer> labelledTail(String line) {
        if (line.indexOf(':') < 0 && line.indexOf('©') < 0 && !line.contains(" by ")) {
            return Optional.empty();
        }
        Matcher tail = TAIL.matcher(line).region(Math.max(0, line.length() - MAX_TAIL), line.length());
        return tail.find() ? Optional.of(tail.start("credit")) : Optional.empty();
    }

    /** Where the credit at the end of a caption begins; absent if it ends with none. */
    public static Optional<Integer> tail(String line) {
        Optional<Integer> labelled = labelledTail(line);
        if (labelled.isPresent() || line.indexOf('/') < 0) {
            return labelled;
        }
        Matcher slashed = SLASHED.matcher(line).region(Math.max(0, line.length() - MAX_TAIL), line.length());
        return slashed.find() ? Optional.of(slashed.start("credit")) : Optional.empty();
    }
}
