package org.stemma.annotate.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CodedWordsTest {
    private static final String LETTERS = "nvarpgcl";

    @Test
    void aWordHasTheBitsOfItsLetters() {
        CodedWords words = CodedWords.parse("# what it is\nferry | nv\nmaster | n | pl\n", LETTERS);

        assertThat(words.code("ferry")).isEqualTo(0b11);
        assertThat(words.code("master")).isEqualTo(0b1001_0001);
        assertThat(words.code("fer")).isEqualTo(CodedWords.UNKNOWN);
        assertThat(words.code("#")).isEqualTo(CodedWords.UNKNOWN);
        assertThat(words.code("")).isEqualTo(CodedWords.UNKNOWN);
    }

    @Test
    void theBeginningOfAWordIsLookedUpAsIfItStoodAlone() {
        CodedWords words = CodedWords.parse("quay | n\nmake | v", LETTERS);

        assertThat(words.code("quays", 4)).isEqualTo(1);
        assertThat(words.code("making", 3, 'e')).isEqualTo(2);
        assertThat(words.code("making", 3)).isEqualTo(CodedWords.UNKNOWN);
        assertThat(words.code("making", 3, 'o')).isEqualTo(CodedWords.UNKNOWN);
    }

    /** Two pairs of words whose hashes are equal. */
    @Test
    void wordsOfOneHashAreToldApart() {
        CodedWords words = CodedWords.parse("Aa | n\nBB | v\nAaAa | a\n", LETTERS);

        assertThat(words.code("Aa")).isEqualTo(1);
        assertThat(words.code("BB")).isEqualTo(2);
        assertThat(words.code("AaAa")).isEqualTo(4);
        assertThat(words.code("BBBB")).isEqualTo(CodedWords.UNKNOWN);
    }

    @Test
    void everyRowOfTheEnglishListIsFoundWithItsLetters() {
        CodedWords words = CodedWords.parse(Lexicon.text("en", "words"), LETTERS);

        assertThat(Lexicon.of("en", "words").rows(""))
                .hasSizeGreaterThan(20_000)
                .allSatisfy(row -> {
                    int code = 0;
                    for (char letter : (row.column(1) + row.column(2)).toCharArray()) {
                        code |= 1 << LETTERS.indexOf(letter);
                    }
                    assertThat(words.code(row.column(0))).as(row.column(0)).isEqualTo(code);
                });
    }

    @Test
    void aListOfAnotherFormIsRefused() {
        assertThatThrownBy(() -> CodedWords.parse("ferry | x", LETTERS)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CodedWords.parse(" | n", LETTERS)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CodedWords.parse("a".repeat(128) + " | n", LETTERS))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
