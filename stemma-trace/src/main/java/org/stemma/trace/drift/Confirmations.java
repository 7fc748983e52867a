package org.stemma.trace.drift;

import java.util.List;
import java.util.Optional;
import org.stemma.trace.wording.Lexicon;
import org.stemma.trace.wording.Lexicon.Match;
import org.stemma.trace.wording.Word;

/** Words that call something confirmed by nobody, or by those who only repeat it. */
final class Confirmations {
    private static final Lexicon LEXICON = Lexicon.load("confirmations");

    private Confirmations() {}

    /**
     * The first such words; absent if there are none.
     *
     * @param words of one sentence in the article's own voice
     * @param namesNobody whether nobody is named who could have confirmed it
     */
    static Optional<Match> find(List<Word> words, boolean namesNobody) {
        return LEXICON.matches(words).stream()
                .filter(match -> switch (match.category()) {
                    case "agentless", "repeaters" -> true;
                    case "bare" -> namesNobody && words.size() <= 2;
                    default -> false;
                })
                .findFirst();
    }
}
