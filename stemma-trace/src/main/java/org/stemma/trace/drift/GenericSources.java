package org.stemma.trace.drift;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.trace.wording.Lexicon;
import org.stemma.trace.wording.Lexicon.Match;
import org.stemma.trace.wording.Word;

/** Sources named so widely that nobody can ask them: "local media", "experts". */
final class GenericSources {
    private static final Lexicon LEXICON = Lexicon.load("generic-sources");

    private GenericSources() {}

    /** The class of a mention that is nothing but such words; absent for any other. */
    static Optional<String> category(List<Word> mention) {
        return LEXICON.matches(mention).stream()
                .filter(match -> covers(match, mention))
                .map(Match::category)
                .findFirst();
    }

    /** Whether such a source stands among some words. */
    static boolean isNamed(List<Word> words) {
        return LEXICON.hasAny(words);
    }

    /** Whether a source of some classes stands among some words. */
    static boolean names(List<Word> words, Set<String> categories) {
        return LEXICON.matches(words).stream().map(Match::category).anyMatch(categories::contains);
    }

    private static boolean covers(Match match, List<Word> mention) {
        long others = mention.stream().filter(Word::content).count()
                - mention.subList(match.from(), match.until()).stream()
                        .filter(Word::content)
                        .count();
        return others == 0;
    }
}
