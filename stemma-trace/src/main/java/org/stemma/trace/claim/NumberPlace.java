package org.stemma.trace.claim;

import java.util.List;
import org.stemma.model.annotation.Quantity;
import org.stemma.model.text.Span;
import org.stemma.trace.wording.Clause;
import org.stemma.trace.wording.Lexicon;
import org.stemma.trace.wording.Word;
import org.stemma.trace.wording.Wording;

/**
 * A number with the words around it that may say what it counts: as far as the next number, and no further than a
 * conjunction.
 *
 * @param clause where it stands
 * @param quantity the number with its bounds and unit
 * @param before the words before it
 * @param inside the words of the number itself
 * @param behind the words behind it
 * @param meetsNumber whether nothing but those words stands between it and the next number
 */
record NumberPlace(
        Clause clause,
        Quantity quantity,
        List<Word> before,
        List<Word> inside,
        List<Word> behind,
        boolean meetsNumber) {
    private static final Lexicon STOPS = Lexicon.load("slot-syntax", "stop");

    /** So many characters may stand between two numbers and the words that belong to the first. */
    private static final int LONGEST_GAP = 2;

    NumberPlace {
        before = List.copyOf(before);
        inside = List.copyOf(inside);
        behind = List.copyOf(behind);
    }

    /**
     * The place of a number.
     *
     * @param room the clause from the number before to the number behind
     */
    static NumberPlace of(Clause clause, Quantity quantity, Span room) {
        Span number = quantity.span();
        List<Word> all = words(clause, new Span(number.end(), room.end()));
        List<Word> behind = untilStop(all);
        boolean whole =
                behind.size() == all.size() && room.end() < clause.span().end();
        boolean meets = whole
                && (behind.isEmpty() ? number.end() : behind.getLast().span().end()) + LONGEST_GAP >= room.end();
        return new NumberPlace(
                clause,
                quantity,
                afterStop(words(clause, new Span(room.start(), number.start()))),
                words(clause, number),
                behind,
                meets);
    }

    /** The words of the sentence before the number: "the number of people killed, officials said, rose to 12". */
    List<Word> sentenceBefore() {
        Span sentence = clause.article().sentences().get(clause.sentence()).span();
        return words(clause, new Span(sentence.start(), quantity.span().start()));
    }

    /** The sentence before, in its paragraph: "Police counted 9,000 marchers. The organisers spoke of 25,000." */
    List<Word> paragraphBefore() {
        if (clause.sentence() == 0) {
            return List.of();
        }
        var sentences = clause.article().sentences();
        var earlier = sentences.get(clause.sentence() - 1);
        return earlier.block() == sentences.get(clause.sentence()).block() ? words(clause, earlier.span()) : List.of();
    }

    /** The words of what is counted; empty where nothing is named. */
    List<Word> counted() {
        return quantity.counted().map(things -> words(clause, things)).orElse(List.of());
    }

    /** Whether words stand between two places that open something else: a comma, a dash, a bracket. */
    boolean isApart(int from, int until) {
        return from < until
                && clause.article().words(new Span(from, until)).chars().anyMatch(mark -> MARKS.indexOf(mark) >= 0);
    }

    private static final String MARKS = ",;:()[]–—";

    /** The words of a span of a clause's article. */
    static List<Word> words(Clause clause, Span span) {
        return span.isEmpty() ? List.of() : Wording.words(clause.article().words(span), span.start());
    }

    private static List<Word> afterStop(List<Word> words) {
        for (int i = words.size() - 1; i >= 0; i--) {
            if (STOPS.isAt(words, i)) {
                return words.subList(i + 1, words.size());
            }
        }
        return words;
    }

    private static List<Word> untilStop(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            if (STOPS.isAt(words, i)) {
                return words.subList(0, i);
            }
        }
        return words;
    }
}
