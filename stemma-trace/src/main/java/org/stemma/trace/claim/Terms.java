package org.stemma.trace.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.stemma.model.annotation.TimeExpression;
import org.stemma.model.text.Span;
import org.stemma.trace.wording.Clause;
import org.stemma.trace.wording.Word;

/**
 * What a clause is about: the stems of its content words, a name or a date counted once.
 *
 * <p>A name of five words is one thing. Counted word by word, two sentences that have nothing in common but the name of
 * a school or a committee would share most of their words.
 */
final class Terms {
    private Terms() {}

    /** The terms of a clause, in the order of its text; a name stands as the stem of its last content word. */
    static List<String> of(Clause clause) {
        List<Span> names = Stream.concat(
                        clause.names().stream(),
                        clause.article().times().stream()
                                .map(TimeExpression::span)
                                .filter(time -> time.overlaps(clause.span())))
                .toList();
        var terms = new ArrayList<String>();
        List<Word> content =
                NoPlan.without(clause.words()).stream().filter(Word::content).toList();
        for (int i = 0; i < content.size(); i++) {
            Word word = content.get(i);
            boolean goesOn = i + 1 < content.size() && isOneName(names, word, content.get(i + 1));
            if (!goesOn) {
                terms.add(word.stem());
            }
        }
        return List.copyOf(terms);
    }

    private static boolean isOneName(List<Span> names, Word word, Word next) {
        Span both = word.span().cover(next.span());
        return names.stream().anyMatch(name -> name.contains(both));
    }
}
