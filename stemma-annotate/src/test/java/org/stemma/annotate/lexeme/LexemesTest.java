package org.stemma.annotate.lexeme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexemesTest {
    private static List<String> words(String text) {
        Lexemes lexemes = Lexemes.of(text);
        var words = new ArrayList<String>();
        for (int i = 0; i < lexemes.size(); i++) {
            words.add(lexemes.word(i));
        }
        return words;
    }

    @Test
    void lettersDigitsAndMarksAreCutApart() {
        assertThat(words("A six-week 1,200-odd £4.5bn"))
                .containsExactly("a", "six", "-", "week", "1", ",", "200", "-", "odd", "£", "4", ".", "5", "bn");
    }

    @Test
    void aPairOfSurrogatesIsOneMark() {
        Lexemes lexemes = Lexemes.of("x 🇺🇦 y");
        assertThat(lexemes.size()).isEqualTo(4);
        assertThat(lexemes.end(1) - lexemes.start(1)).isEqualTo(2);
    }

    @Test
    void aRunOfAMillionLettersHasNoWord() {
        Lexemes lexemes = Lexemes.of("x".repeat(1_000_000));
        assertThat(lexemes.size()).isEqualTo(1);
        assertThat(lexemes.word(0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It fell. It rose.               | it,it
            Gen. Holm spoke. He left.       | gen,he
            “It fell.” She left.            | “,she
            It cost 1.5 euros.              | it
            He asked why? No answer.        | he,no
            """)
    void sentencesBeginBehindStops(String text, String expected) {
        Lexemes lexemes = Lexemes.of(text);
        var begins = new ArrayList<String>();
        for (int i = 0; i < lexemes.size(); i++) {
            if (lexemes.beginsSentence(i)) {
                begins.add(lexemes.word(i));
            }
        }
        assertThat(String.join(",", begins)).isEqualTo(expected);
    }

    @Test
    void linksHandlesAndHashTagsAreMarked() {
        Lexemes lexemes = Lexemes.of("see https://example.org/12 by @user4 in #day12 now 7");
        for (int i = 0; i < lexemes.size(); i++) {
            boolean plain = List.of("see", "by", "in", "now", "7").contains(lexemes.word(i));
            assertThat(lexemes.inLink(i)).as(lexemes.word(i)).isEqualTo(!plain);
        }
    }

    @Test
    void beyondTheEndsThereIsNothing() {
        Lexemes lexemes = Lexemes.of("one");
        assertThat(lexemes.word(-1)).isEmpty();
        assertThat(lexemes.word(1)).isEmpty();
        assertThat(lexemes.length(1)).isZero();
        assertThat(lexemes.isLetters(1)).isFalse();
    }

    @Test
    void theLongestPhraseIsFoundFromEitherEnd() {
        PhraseTable<String> table = PhraseTable.of(Map.of("at", "short", "at least", "long"));
        Lexemes lexemes = Lexemes.of("at least six");
        assertThat(table.startingAt(lexemes, 0).orElseThrow().meaning()).isEqualTo("long");
        assertThat(table.endingBefore(lexemes, 2).orElseThrow().from()).isZero();
        assertThat(table.startingAt(Lexemes.of("at\n\nleast"), 0).orElseThrow().meaning())
                .isEqualTo("short");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            46                            | 46
            1,200                         | 1200
            1 200 000                     | 1
            2.5 million                   | 2500000
            forty-six                     | 46
            two hundred and five          | 205
            three thousand four hundred   | 3400
            a million                     | 1000000
            half a dozen                  | 6
            one and a half million        | 1500000
            a dozen                       | 12
            two thirds                    | 0.6666666666666666
            """)
    void numeralsHaveTheirValue(String text, double expected) {
        assertThat(NumeralReader.of("en").at(Lexemes.of(text), 0).orElseThrow().value())
                .isEqualTo(expected);
    }
}
