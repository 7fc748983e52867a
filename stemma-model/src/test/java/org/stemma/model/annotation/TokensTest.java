package org.stemma.model.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
    private static final Tokens TOKENS = Tokens.of(new int[] {0, 4, 9}, new int[] {3, 8, 10}, 3);

    @ParameterizedTest
    @CsvSource({"0,0", "2,0", "3,1", "4,1", "8,2", "9,2", "10,3", "99,3"})
    void theTokenAtAnOffsetIsTheFirstThatEndsAfterIt(int offset, int token) {
        assertThat(TOKENS.at(offset)).isEqualTo(token);
    }

    @Test
    void tokensDoNotOverlap() {
        assertThatIllegalArgumentException().isThrownBy(() -> Tokens.of(new int[] {0, 2}, new int[] {3, 5}, 2));
    }

    @Test
    void aTokenHoldsACharacter() {
        assertThatIllegalArgumentException().isThrownBy(() -> Tokens.of(new int[] {1}, new int[] {1}, 1));
    }

    @Test
    void entriesBeyondTheSizeDoNotCount() {
        assertThat(Tokens.of(new int[] {0, 0}, new int[] {3, 0}, 1).size()).isEqualTo(1);
    }
}
