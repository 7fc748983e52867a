package org.stemma.trace.drift;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.model.article.BlockRole;
import org.stemma.model.finding.Drift;
import org.stemma.model.finding.DriftKind;
import org.stemma.model.text.Span;
import org.stemma.trace.wording.Clause;
import org.stemma.trace.wording.Lexicon;
import org.stemma.trace.wording.Word;

/**
 * Quotations that end before the half of their sentence which turns it: a "but", a condition, what the other side did, or
 * what somebody is sorry for. The words between the marks are the source's to the letter; only where nothing in the article
 * tells the rest is something lost.
 */
final class CutQuotations {
    private static final Lexicon TURNS = Lexicon.load("cut-turns");

    /** A shorter quotation is a word that somebody used. In words. */
    private static final int SHORTEST = 3;

    /** A longer one before "that" is a sentence of its own: "I am sorry". In words. */
    private static final int LONGEST_OPENING = 4;

    /** So much of what was cut must be told somewhere else in the article for nothing to be lost. A share of content words. */
    private static final double TOLD = 0.5;

    private static final String OPENING = "opening";

    private static final String CONDITION = "condition";

    /** How grave it is to cut a condition, and how grave to cut what turns the meaning. */
    private static final int NOTABLE = 2;

    private static final int GRAVE = 3;

    private final Sources sources;

    CutQuotations(Sources sources) {
        this.sources = sources;
    }

    /**
     * What is lost of the first witness that goes on where a quotation ends; absent if none does.
     *
     * @param passage a quotation
     * @param witnesses of the same speaker
     */
    Optional<Drift> find(Clause passage, List<Clause> witnesses) {
        if (!isSentence(passage)) {
            return Optional.empty();
        }
        return witnesses.stream()
                .filter(source -> !Sources.isBefore(passage.article(), source.article()))
                .flatMap(source -> cut(passage, source).stream())
                .findFirst();
    }

    /** Whether a passage is a quotation that stands by itself: it opens with a capital, between marks, below the headline. */
    private static boolean isSentence(Clause passage) {
        return passage.role() != BlockRole.HEADLINE
                && passage.role() != BlockRole.EMBED
                && passage.attribution().isPresent()
                && passage.words().size() >= SHORTEST
                && Character.isUpperCase(passage.article()
                        .article()
                        .text()
                        .value()
                        .charAt(passage.words().getFirst().span().start()));
    }

    private Optional<Drift> cut(Clause passage, Clause source) {
        int end = end(passage.words(), source.words());
        if (end < 0 || end >= source.words().size()) {
            return Optional.empty();
        }
        List<Word> rest = source.words().subList(end, source.words().size());
        Optional<Lexicon.Match> turn = TURNS.at(rest, 0)
                .filter(match ->
                        !match.category().equals(OPENING) || passage.words().size() <= LONGEST_OPENING);
        if (turn.isEmpty() || isTold(passage, rest)) {
            return Optional.empty();
        }
        Span left = rest.getFirst().span().cover(rest.getLast().span());
        String was = source.article().words(left);
        return Optional.of(DriftFinder.drift(
                passage.locus(),
                source.locus(),
                List.of(new Hit(
                        DriftKind.TRUNCATION,
                        turn.get().category().equals(CONDITION) ? NOTABLE : GRAVE,
                        passage.text(),
                        was,
                        "the quotation ends before “" + was + "”"))));
    }

    /** The index behind a row of words in another that has it whole; -1 if it has not. */
    private static int end(List<Word> quoted, List<Word> words) {
        for (int from = 0; from + quoted.size() <= words.size(); from++) {
            int same = 0;
            while (same < quoted.size()
                    && quoted.get(same).text().equals(words.get(from + same).text())) {
                same++;
            }
            if (same == quoted.size()) {
                return from + same;
            }
        }
        return -1;
    }

    /** Whether the article tells what was cut elsewhere, in marks or not. */
    private boolean isTold(Clause passage, List<Word> rest) {
        Set<String> cut = rest.stream()
                .filter(Word::content)
                .map(Word::stem)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Word> next = rest.subList(0, Math.min(rest.size(), SHORTEST));
        return cut.isEmpty()
                || sources.clauses(passage.article()).stream()
                        .filter(other -> !other.equals(passage))
                        .anyMatch(other -> end(next, other.words()) >= 0 || holds(other, cut));
    }

    private static boolean holds(Clause clause, Set<String> cut) {
        return cut.stream().filter(clause.stems()::contains).count() >= TOLD * cut.size();
    }
}
