package org.stemma.annotate.quantity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.lexeme.Lexemes;
import org.stemma.annotate.quantity.CountedNouns.Counted;

/** Gives a number without a noun that of the number before it: "52 people on the site, not 38". Immutable; safe between threads. */
final class BorrowedNouns {
    /** How many quantities back a noun may be borrowed. */
    private static final int LENDERS = 4;

    /** The longest way back, in lexemes, that a number looks for its noun in its sentence. */
    private static final int SENTENCE_REACH = 60;

    private static final Set<String> BORROWERS = Set.of(
            "not", "to", "from", "than", "and", "or", "against", "at", "of", ",", "but", "giving", "with", "another",
            "while", "nor", ";");

    private final CountedNouns nouns;

    BorrowedNouns(CountedNouns nouns) {
        this.nouns = nouns;
    }

    /** A number without a noun takes the one of the number before it in its sentence, or of "the number of …", "toll". */
    Found borrow(Lexemes lexemes, List<Found> earlier, Found bare) {
        if (!bare.isBare() || !mayBorrow(lexemes, bare)) {
            return bare;
        }
        int sentence = bare.from();
        Optional<Counted> named = Optional.empty();
        boolean toll = false;
        while (sentence > 0 && !lexemes.beginsSentence(sentence) && bare.from() - sentence < SENTENCE_REACH) {
            sentence--;
            toll |= nouns.isTotalOfPersons(lexemes.word(sentence));
            if (lexemes.is(sentence, "number") && lexemes.is(sentence + 1, "of")) {
                named = nouns.behind(lexemes, sentence + 1, false).filter(noun -> noun.to() <= bare.from());
                break;
            }
        }
        for (int i = earlier.size() - 1;
                i >= 0 && i >= earlier.size() - LENDERS && earlier.get(i).from() >= sentence;
                i--) {
            Found lender = earlier.get(i);
            if (lender.counted().isPresent() && lender.unit().equals(Units.PERSON) && named.isEmpty()) {
                named = lender.counted();
            }
        }
        if (named.isPresent()) {
            return with(bare, named.get().persons() ? Units.PERSON : "", named);
        }
        return toll ? with(bare, Units.PERSON, Optional.empty()) : bare;
    }

    private static boolean mayBorrow(Lexemes lexemes, Found bare) {
        return BORROWERS.contains(lexemes.word(bare.from() - 1))
                || lexemes.beginsSentence(bare.to())
                || bare.to() == lexemes.size()
                || QuantityReader.VERBS_BEHIND_COUNTS.contains(lexemes.word(bare.to()))
                || lexemes.word(bare.from() - 1).endsWith("ing");
    }

    private static Found with(Found found, String unit, Optional<Counted> counted) {
        return new Found(
                found.from(), found.to(), found.number(), found.low(), found.high(), found.about(), unit, counted);
    }
}
