package org.stemma.trace.passage;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The numbers of a text, in digits or words, as far as single words tell them. */
public final class Numbers {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("one", "1"),
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"),
            Map.entry("ten", "10"),
            Map.entry("eleven", "11"),
            Map.entry("twelve", "12"),
            Map.entry("thirteen", "13"),
            Map.entry("fourteen", "14"),
            Map.entry("fifteen", "15"),
            Map.entry("sixteen", "16"),
            Map.entry("seventeen", "17"),
            Map.entry("eighteen", "18"),
            Map.entry("nineteen", "19"),
            Map.entry("twenty", "20"),
            Map.entry("thirty", "30"),
            Map.entry("forty", "40"),
            Map.entry("fifty", "50"),
            Map.entry("sixty", "60"),
            Map.entry("seventy", "70"),
            Map.entry("eighty", "80"),
            Map.entry("ninety", "90"),
            Map.entry("hundred", "100"),
            Map.entry("thousand", "1000"));

    private Numbers() {}

    /** The digits of a word in lower case that is a number; absent for any other word. */
    public static Optional<String> of(String word) {
        String digits = WORDS.get(word);
        if (digits != null) {
            return Optional.of(digits);
        }
        return !word.isEmpty() && Character.isDigit(word.charAt(0))
                ? Optional.of(word.replace(",", ""))
                : Optional.empty();
    }

    /** The numbers of a text, in its order. "One" is left out, because it is mostly no number. */
    public static Set<String> in(WordView view) {
        var numbers = new LinkedHashSet<String>();
        for (int i = 0; i < view.size(); i++) {
            String word = view.word(i);
            if (!word.equals("one")) {
                of(word).ifPresent(numbers::add);
            }
        }
        return numbers;
    }
}
