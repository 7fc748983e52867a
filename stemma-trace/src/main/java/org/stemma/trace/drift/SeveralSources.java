package org.stemma.trace.drift;

import java.util.List;
import java.util.Optional;
import org.stemma.model.article.Outlet;
import org.stemma.model.text.Span;
import org.stemma.trace.wording.Clause;
import org.stemma.trace.wording.Lexicon;
import org.stemma.trace.wording.Lexicon.Match;
import org.stemma.trace.wording.Word;
import org.stemma.trace.wording.Wording;

/** Words that tell how many stand behind a report that names nobody: "sources said", "citing people at the mill", "a person". */
final class SeveralSources {
    private static final Lexicon SPEECH = Lexicon.load("speech");
    private static final Lexicon SOURCES = Lexicon.load("several-sources");

    /** So many words may stand between such people and their verb: "people at the mill in Pell said". */
    private static final int VERB_REACH = 6;

    private SeveralSources() {}

    /**
     * Words that give a sentence to several of whom nobody is named.
     *
     * @param span from the word that hands it on to the last that tells of them, or to their verb
     * @param many whether it is said that they are many
     */
    record Several(Span span, boolean many) {}

    /** The first such words of a sentence; absent if it has none. */
    static Optional<Several> in(Clause sentence) {
        List<Word> words = sentence.words();
        List<Match> matches = SOURCES.matches(words);
        for (Match match : matches) {
            boolean many = match.category().equals("many");
            if (!many && !match.category().equals("several")) {
                continue;
            }
            int from = many ? match.from() : described(sentence, match.from());
            int first = from;
            Optional<Match> before = matches.stream()
                    .filter(other -> other.category().equals("handing on") && other.until() == first)
                    .findFirst();
            int verb = verb(words, match.until());
            boolean heard = before.isPresent() || verb >= 0;
            if (heard && !isOwn(sentence, words.get(from))) {
                int start = before.map(Match::from).orElse(from);
                int end = before.isPresent() ? match.until() - 1 : verb;
                return Optional.of(
                        new Several(words.get(start).span().cover(words.get(end).span()), many));
            }
        }
        return Optional.empty();
    }

    /** Whether a word is of the outlet's own name: "Gazette sources" are those that it has itself. */
    private static boolean isOwn(Clause sentence, Word described) {
        return sentence.article()
                .article()
                .outlet()
                .map(Outlet::name)
                .map(Wording::words)
                .filter(name -> name.stream().map(Word::text).anyMatch(described.text()::equals))
                .isPresent();
    }

    /** Where a description begins that ends in "sources": one word before it, as "hospital sources". */
    private static int described(Clause sentence, int at) {
        boolean described = at > 0
                && sentence.words().get(at - 1).span().end() + 1
                        == sentence.words().get(at).span().start()
                && sentence.words().get(at - 1).content()
                && !SPEECH.isAt(sentence.words(), at - 1)
                && !SOURCES.isAt(sentence.words(), at - 1);
        return described ? at - 1 : at;
    }

    private static int verb(List<Word> words, int from) {
        for (int i = from; i < Math.min(words.size(), from + VERB_REACH); i++) {
            if (SPEECH.isAt(words, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether words stand behind a comma, as those for somebody who has been named: "Ada Brill, a friend of his". */
    private static boolean isNamedBefore(Clause sentence, Match match) {
        int start = match.span().start();
        return start > 1 && sentence.article().article().text().value().startsWith(", ", start - 2);
    }

    /** Whether a sentence tells that it comes from one person who is not named: a person who says something, or from whom it was heard. */
    static boolean isOfOne(Clause sentence) {
        List<Word> words = sentence.words();
        boolean speaks = SPEECH.hasAny(words);
        return SOURCES.matches(words).stream()
                .anyMatch(match -> (match.category().equals("one") && speaks && !isNamedBefore(sentence, match))
                        || (match.category().equals("from one")
                                && match.until() < words.size()
                                && !SOURCES.at(words, match.until())
                                        .filter(next -> next.category().equals("no person"))
                                        .isPresent()));
    }
}
