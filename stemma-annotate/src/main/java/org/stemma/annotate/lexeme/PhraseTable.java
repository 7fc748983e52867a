package org.stemma.annotate.lexeme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table of phrases with their meanings that finds the longest phrase at a lexeme. Phrases are cut as texts are; white
 * space between lexemes is not compared, a phrase does not run on into another paragraph. Immutable after {@link
 * #of(Map)}; safe between threads. A look-up costs the number of phrases with the same first (last) word.
 *
 * @param <M> the meaning of a phrase
 */
public final class PhraseTable<M> {
    private final Map<String, List<Phrase<M>>> byFirst = new HashMap<>();
    private final Map<String, List<Phrase<M>>> byLast = new HashMap<>();

    private PhraseTable() {}

    /** A phrase found: the lexemes from {@code from} up to {@code to}, which is not inside. */
    public record Match<M>(int from, int to, M meaning) {}

    private record Phrase<M>(List<String> words, M meaning) {}

    /** The table of these phrases, written in lower case. */
    public static <M> PhraseTable<M> of(Map<String, M> meanings) {
        var table = new PhraseTable<M>();
        meanings.forEach((text, meaning) -> {
            Lexemes lexemes = Lexemes.of(text);
            var words = new ArrayList<String>();
            for (int i = 0; i < lexemes.size(); i++) {
                words.add(lexemes.word(i));
            }
            var phrase = new Phrase<>(List.copyOf(words), meaning);
            table.byFirst
                    .computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
                    .add(phrase);
            table.byLast
                    .computeIfAbsent(words.getLast(), first -> new ArrayList<>())
                    .add(phrase);
        });
        Comparator<Phrase<M>> longestFirst = Comparator.comparingInt(
                        (Phrase<M> phrase) -> phrase.words().size())
                .reversed();
        table.byFirst.values().forEach(phrases -> phrases.sort(longestFirst));
        table.byLast.values().forEach(phrases -> phrases.sort(longestFirst));
        return table;
    }

    /** The longest phrase that begins with this lexeme. */
    public Optional<Match<M>> startingAt(Lexemes lexemes, int first) {
        List<Phrase<M>> phrases = byFirst.get(lexemes.word(first));
        if (phrases == null) {
            return Optional.empty();
        }
        for (Phrase<M> phrase : phrases) {
            if (stands(phrase, lexemes, first)) {
                return Optional.of(new Match<>(first, first + phrase.words().size(), phrase.meaning()));
            }
        }
        return Optional.empty();
    }

    /** The longest phrase that ends before this lexeme. */
    public Optional<Match<M>> endingBefore(Lexemes lexemes, int end) {
        List<Phrase<M>> phrases = byLast.get(lexemes.word(end - 1));
        if (phrases == null) {
            return Optional.empty();
        }
        for (Phrase<M> phrase : phrases) {
            int first = end - phrase.words().size();
            if (first >= 0 && stands(phrase, lexemes, first)) {
                return Optional.of(new Match<>(first, end, phrase.meaning()));
            }
        }
        return Optional.empty();
    }

    private static boolean stands(Phrase<?> phrase, Lexemes lexemes, int first) {
        for (int i = 0; i < phrase.words().size(); i++) {
            if (!lexemes.is(first + i, phrase.words().get(i)) || (i > 0 && lexemes.beginsParagraph(first + i))) {
                return false;
            }
        }
        return true;
    }
}
