package org.stemma.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointOffsetsTest {
    @Test
    void aWordBehindAPictographIsOneCodePointEarlierThanItsCodeUnit() {
        CodePointOffsets offsets = CodePointOffsets.of(new Text("It said 📉 losses"));
        assertThat(offsets.toCodePoint(11)).isEqualTo(10);
        assertThat(offsets.toCodeUnit(10)).isEqualTo(11);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyPositionAgreesWithTheJdkAndConvertsBack(long seed) {
        Random random = new Random(seed);
        StringBuilder characters = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            characters.appendCodePoint(
                    random.nextInt(4) == 0 ? 0x1F1E6 + random.nextInt(26) : 'a' + random.nextInt(26));
        }
        String value = characters.toString();
        CodePointOffsets offsets = CodePointOffsets.of(new Text(value));
        for (int codePoint = 0; codePoint <= value.codePointCount(0, value.length()); codePoint++) {
            int codeUnit = value.offsetByCodePoints(0, codePoint);
            assertThat(offsets.toCodeUnit(codePoint)).as("seed %d", seed).isEqualTo(codeUnit);
            assertThat(offsets.toCodePoint(codeUnit)).as("seed %d", seed).isEqualTo(codePoint);
        }
    }

    @Test
    void aLoneSurrogateIsACodePointOfItsOwn() {
        assertThat(CodePointOffsets.of(new Text("a\uD83Db")).toCodePoint(3)).isEqualTo(3);
    }

    @Test
    void aPositionInsideAPairIsRefused() {
        CodePointOffsets offsets = CodePointOffsets.of(new Text("📉"));
        assertThatIllegalArgumentException().isThrownBy(() -> offsets.toCodePoint(1));
    }

    @Test
    void aPositionBeyondTheTextIsRefused() {
        CodePointOffsets offsets = CodePointOffsets.of(new Text("📉"));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> offsets.toCodePoint(3));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> offsets.toCodeUnit(2));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> offsets.toCodeUnit(-1));
    }
}
