package org.stemma.report.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stemma.report.inline.InlineText;

/** The subjects of a brief and the words that speak for each, read from {@code en/topics.txt}. Immutable. */
final class Topics {
    /** Where no word speaks for any subject. */
    static final String OTHER = "Also said";

    private static final String ANY_ENDING = "*";

    private final Map<String, List<String>> words;

    private Topics(Map<String, List<String>> words) {
        this.words = words;
    }

    /** The subjects in English. */
    static Topics english() {
        return parse(InlineText.of(Topics.class, "en/topics.txt").text());
    }

    static Topics parse(String text) {
        var words = new LinkedHashMap<String, List<String>>();
        List<String> current = new ArrayList<>();
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("[") && line.endsWith("]")) {
                current = new ArrayList<>();
                words.put(line.substring(1, line.length() - 1), current);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                current.addAll(List.of(line.split("\\s+", -1)));
            }
        }
        return new Topics(words);
    }

    /** The titles in the order in which they are printed. */
    List<String> titles() {
        var titles = new ArrayList<>(words.keySet());
        titles.add(OTHER);
        return titles;
    }

    /** The subject of a claim: what its slot speaks for, else what most words of its text speak for. */
    String of(String slot, String text) {
        String ofSlot = of(slot);
        return ofSlot.equals(OTHER) ? of(text) : ofSlot;
    }

    /** The subject that most words of a text speak for. */
    String of(String text) {
        String best = OTHER;
        long most = 0;
        List<String> tokens = BriefSettings.words(text);
        for (Map.Entry<String, List<String>> topic : words.entrySet()) {
            long speak = tokens.stream()
                    .filter(token -> topic.getValue().stream().anyMatch(word -> speaksFor(token, word)))
                    .count();
            if (speak > most) {
                most = speak;
                best = topic.getKey();
            }
        }
        return best;
    }

    private static boolean speaksFor(String token, String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith(ANY_ENDING)
                ? token.startsWith(lower.substring(0, lower.length() - ANY_ENDING.length()))
                : token.equals(lower);
    }
}
