package org.stemma.trace.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.trace.wording.Lexicon.Match;

/**
 * Scales of words from weaker to stronger: "damaged", "badly damaged", "destroyed". Immutable; safe between threads.
 */
public final class Ladders {
    private static final String RUNG = "#";
    private static final Lexicon RUNGS = rungs();

    private Ladders() {}

    /**
     * A climb on one scale.
     *
     * @param scale the name of the scale
     * @param from the word of the source
     * @param to the stronger word
     */
    public record Climb(String scale, Match from, Match to) {}

    /**
     * The first scale on which a passage stands higher than its source; absent if there is none. A scale counts only
     * where both passages stand on one rung of it each.
     */
    public static Optional<Climb> climb(List<Word> source, List<Word> passage) {
        Map<String, List<Match>> low = scales(source);
        Map<String, List<Match>> high = scales(passage);
        for (Map.Entry<String, List<Match>> entry : low.entrySet()) {
            List<Match> theirs = high.getOrDefault(entry.getKey(), List.of());
            boolean single = rungs(entry.getValue()) == 1 && rungs(theirs) == 1;
            if (single && rung(theirs.getFirst()) > rung(entry.getValue().getFirst())) {
                return Optional.of(new Climb(entry.getKey(), entry.getValue().getFirst(), theirs.getFirst()));
            }
        }
        return Optional.empty();
    }

    /** Whether words reach the rung of a passage on one of its scales. */
    public static boolean reaches(List<Word> words, List<Word> passage) {
        Map<String, List<Match>> scales = scales(words);
        return scales(passage).entrySet().stream()
                .anyMatch(entry -> scales.getOrDefault(entry.getKey(), List.of()).stream()
                        .anyMatch(match -> rung(match) >= rung(entry.getValue().getFirst())));
    }

    private static Map<String, List<Match>> scales(List<Word> words) {
        var scales = new LinkedHashMap<String, List<Match>>();
        for (Match match : RUNGS.matches(words)) {
            String scale = match.category().substring(0, match.category().indexOf(RUNG));
            scales.computeIfAbsent(scale, first -> new ArrayList<>()).add(match);
        }
        return scales;
    }

    private static long rungs(List<Match> matches) {
        return matches.stream().mapToInt(Ladders::rung).distinct().count();
    }

    private static int rung(Match match) {
        return Integer.parseInt(match.category().substring(match.category().indexOf(RUNG) + 1));
    }

    private static Lexicon rungs() {
        var rungs = new LinkedHashMap<String, List<String>>();
        Lexicon.lines("ladders").forEach((scale, steps) -> {
            for (int i = 0; i < steps.size(); i++) {
                var words = new ArrayList<String>();
                for (String word : steps.get(i).split("/")) {
                    words.add(word.strip());
                }
                rungs.put(scale + RUNG + i, words);
            }
        });
        return Lexicon.of(rungs);
    }
}
