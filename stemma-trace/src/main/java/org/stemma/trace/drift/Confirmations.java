package org.stemma.trace.drift;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
                    case "agentless" -> !hasAgent(words, match) && !isOpen(words, match);
                    case "repeaters" -> true;
                    case "bare" -> namesNobody && words.size() <= 2;
                    default -> false;
                })
                .findFirst();
    }

    /** Whether a headline opens with the word, set off: "Confirmed: …". */
    static boolean opens(String headline) {
        return OPENING.matcher(headline).lookingAt();
    }

    private static final Pattern OPENING = Pattern.compile("confirmed\\s*[:—–!-]", Pattern.CASE_INSENSITIVE);

    /** Whether those who confirm stand behind it: "was confirmed by the court". */
    private static boolean hasAgent(List<Word> words, Match match) {
        return match.until() < words.size() && words.get(match.until()).text().equals("by");
    }

    /** Whether it is still to come, or what hangs on it is told: "until she is confirmed". */
    private static boolean isOpen(List<Word> words, Match match) {
        return words.subList(0, match.from()).stream().map(Word::text).anyMatch(OPEN::contains);
    }

    private static final Set<String> OPEN = Set.of("until", "once", "if", "unless", "whether");
}
