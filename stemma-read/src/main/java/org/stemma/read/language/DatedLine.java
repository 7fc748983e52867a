package org.stemma.read.language;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads a line that dates a report: when it was published, when it was changed; see {@code date-labels.txt}. */
public final class DatedLine {
    private static final Set<String> CHANGE = words("CHANGE");
    private static final Set<String> OTHER = words("OTHER");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}]+");

    private DatedLine() {}

    /** The first date of a line that no label calls that of something else; absent if there is none. */
    public static Optional<WrittenTime> published(String line) {
        return first(line, label -> label.stream().noneMatch(word -> CHANGE.contains(word) || OTHER.contains(word)));
    }

    /** The first date of a line that a label calls that of a change; absent if there is none. */
    public static Optional<WrittenTime> changed(String line) {
        return first(line, label -> label.stream().anyMatch(CHANGE::contains));
    }

    /** The first date before which the words, back to the date before, are such a label. */
    private static Optional<WrittenTime> first(String line, Predicate<List<String>> meant) {
        String rest = line;
        while (true) {
            Optional<DateParser.Found> found = DateParser.find(rest);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            String label = Lines.lower(rest.substring(0, found.get().start()));
            if (meant.test(List.of(SIGNS.split(label)))) {
                return found.map(DateParser.Found::written);
            }
            rest = rest.substring(found.get().end());
        }
    }

    private static Set<String> words(String kind) {
        Set<String> words = new HashSet<>();
        for (String line : Lexicon.lines("date-labels.txt")) {
            List<String> fields = List.of(line.split("\\s+"));
            if (fields.getFirst().equals(kind)) {
                words.addAll(fields.subList(1, fields.size()));
            }
        }
        return Set.copyOf(words);
    }
}
