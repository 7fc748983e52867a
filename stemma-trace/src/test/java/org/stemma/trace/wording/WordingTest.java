package org.stemma.trace.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.model.text.Span;

class WordingTest {
    @ParameterizedTest
    @CsvSource({
        "stopped, stop",
        "came, com",
        "coming, com",
        "told, SAY",
        "struck, strik",
        "withdrawals, WITHDRAW",
        "closing, CLOSE",
        "ferries, SHIP",
        "demolished, DESTROY",
        "taken, tak",
        "Velmorian, velmoria"
    })
    void formsOfOneWordMeet(String word, String stem) {
        assertThat(Wording.words(word)).extracting(Word::stem).containsExactly(stem);
    }

    @Test
    void aVerbOfTwoWordsTakesItsClass() {
        assertThat(Wording.words("they pulled out of Pell"))
                .filteredOn(Word::content)
                .extracting(Word::stem)
                .containsExactly("WITHDRAW", "pell");
    }

    @Test
    void spansCountFromTheOffset() {
        assertThat(Wording.words("two mills", 10))
                .extracting(Word::span)
                .containsExactly(new Span(10, 13), new Span(14, 19));
    }

    @Test
    void aClimbNeedsOneRungOnEitherSide() {
        assertThat(Ladders.climb(Wording.words("the mill was damaged"), Wording.words("the mill was destroyed")))
                .hasValueSatisfying(climb -> assertThat(climb.scale()).isEqualTo("damage"));
        assertThat(Ladders.climb(Wording.words("the mill was destroyed"), Wording.words("the mill was damaged")))
                .isEmpty();
    }

    @Test
    void everyLexiconLoads() {
        for (String name : List.of("counts", "plans", "negations", "ladders", "confirmations")) {
            assertThat(Lexicon.load(name).classes()).as(name).isNotEmpty();
        }
    }

    @Test
    void theLongestPhraseWins() {
        assertThat(Lexicon.load("conditions").matches(Wording.words("only if it opens")))
                .extracting(match -> match.until() - match.from())
                .containsExactly(2);
    }

    @Test
    void thePossessiveIsNoWordOfItsOwn() {
        assertThat(Wording.words("Pell's mill and the Union’s vote"))
                .extracting(Word::text)
                .containsExactly("pell", "mill", "and", "the", "union", "vote");
    }
}
