package org.stemma.read.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the line that says who wrote a report, and reads the names in it. */
public final class Byline {
    /** A by-line is one short line. */
    private static final int MAX_CHARS = 160;

    private static final int MAX_WORDS = 24;

    private static final String WORD =
            "(?:\\p{Lu}[\\p{L}'’.-]*|d[aeiou]s?|van|von|der|den|ten|ter|la|le|bin|al|el|y|ibn|zu|dos)";
    private static final String NAME = "\\p{Lu}[\\p{L}'’.-]*(?:\\s" + WORD + "){0,4}";
    private static final Pattern INTRODUCED = Pattern.compile(
            "^(?:By|BY|Von|VON|Par|PAR|Por|POR|Di|DI|Door|DOOR|Av|AV|Af|AF|Words by|Written by|Reported by|Text by|Story by)[:\\s]\\s*("
                    + NAME + "(?:\\s*(?:,|&|and|und|et|y|e|och|og|en)\\s+" + NAME + ")*)(?<rest>.*)$");
    private static final Pattern CUT = Pattern.compile(
            "\\s*(?:[|•·–—/]|,\\s*(?=\\d)|\\(|\\s-\\s|\\d|\\s(?:in|at|for)\\s(?=\\p{Lu})|\\b(?:Published|Updated|Posted|Last)\\b).*$");
    private static final Pattern SPLIT =
            Pattern.compile("\\s*(?:[;,|]|\\s&\\s|\\s(?:and|und|et|y|e|och|og|en|AND|UND)\\s)\\s*");

    private static final Pattern JOB = Pattern.compile("\\s*(?:기자|記者|记者)$");

    private Byline() {}

    /** Whether a whole line is a by-line: "By" and a name, perhaps with a date, a time or a place behind. */
    public static boolean matches(String line) {
        if (line.length() > MAX_CHARS || Lines.words(line) > MAX_WORDS) {
            return false;
        }
        Matcher matcher = INTRODUCED.matcher(line);
        if (!matcher.matches()) {
            return false;
        }
        String rest = matcher.group("rest").strip();
        return rest.isEmpty()
                || ("|•·–—,(/-".indexOf(rest.charAt(0)) >= 0 && !Lines.endsAsSentence(rest))
                || rest.startsWith("in ")
                || rest.startsWith("for ")
                || rest.startsWith("at ")
                || DateParser.inWords(rest).isPresent();
    }

    /** The names in a by-line or in the value of an author field, cleaned of introductions, places and dates. */
    public static List<String> names(String line) {
        String text = withoutIntroduction(line.strip());
        text = CUT.matcher(text).replaceFirst("");
        List<String> names = new ArrayList<>();
        for (String part : SPLIT.split(text)) {
            String name = JOB.matcher(part.strip()).replaceFirst("").strip();
            if (!name.isEmpty() && !names.contains(name)) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }

    private static String withoutIntroduction(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        Optional<String> introduction = INTRODUCTIONS.stream()
                .filter(word -> lower.startsWith(word + " ") || lower.startsWith(word + ": "))
                .findFirst();
        return introduction
                .map(word -> line.substring(word.length()).replaceFirst("^[:\\s]+", ""))
                .orElse(line);
    }

    private static final List<String> INTRODUCTIONS = List.of(
            "written by",
            "reported by",
            "words by",
            "text by",
            "story by",
            "by",
            "von",
            "par",
            "por",
            "di",
            "door",
            "av",
            "af",
            "text");
}
