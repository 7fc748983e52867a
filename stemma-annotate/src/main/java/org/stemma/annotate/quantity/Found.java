package org.stemma.annotate.quantity;

import java.util.Optional;
import org.stemma.annotate.lexeme.Lexemes;
import org.stemma.annotate.quantity.CountedNouns.Counted;
import org.stemma.model.annotation.Quantity;
import org.stemma.model.text.Span;

/**
 * A quantity on its way, in lexemes.
 *
 * @param from its first lexeme, words of bound included
 * @param to one past its last
 * @param number the lexeme of its first number
 * @param low its least value
 * @param high its greatest
 * @param about whether it is marked as rough
 * @param unit its unit; empty where none was found yet
 * @param counted what it counts
 */
record Found(
        int from, int to, int number, double low, double high, boolean about, String unit, Optional<Counted> counted) {
    Quantity quantity(Lexemes lexemes) {
        Optional<Span> words = counted.map(noun -> lexemes.span(noun.from(), noun.to()));
        return new Quantity(lexemes.span(from, to), low, high, about, unit, words);
    }

    boolean isBare() {
        return unit.isEmpty() && counted.isEmpty();
    }
}
