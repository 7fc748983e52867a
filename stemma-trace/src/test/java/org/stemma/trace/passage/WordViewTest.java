package org.stemma.trace.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.model.text.Span;

class WordViewTest {
    @ParameterizedTest
    @CsvSource({"Café,cafe", "ＱＵＡＹ,quay", "ﬁsh,fish", "don’t,don't", "İstanbul,istanbul", "'70,000',70000"})
    void variantsOfOneWordAreEqual(String one, String other) {
        assertThat(WordView.of(one).hashes()).isEqualTo(WordView.of(other).hashes());
    }

    @Test
    void hyphensEndAWord() {
        assertThat(WordView.of("co-operation").words()).containsExactly("co", "operation");
    }

    @Test
    void aWordStandsWhereItsCharactersDo() {
        String text = "🇽🇦 “The  ferry’s out.”";
        WordView view = WordView.of(text);

        assertThat(view.words()).containsExactly("the", "ferrys", "out");
        assertThat(text.substring(view.span(1).start(), view.span(1).end())).isEqualTo("ferry’s");
        assertThat(view.span(0, 2))
                .isEqualTo(new Span(view.span(0).start(), view.span(2).end()));
    }

    @Test
    void onlyTheStretchesAreRead() {
        assertThat(WordView.of("one two three", List.of(new Span(0, 3), new Span(8, 13)))
                        .words())
                .containsExactly("one", "three");
    }

    @Test
    void theFirstWordBehindAnOffsetIsFound() {
        WordView view = WordView.of("one two three");

        assertThat(view.at(0)).isZero();
        assertThat(view.at(3)).isEqualTo(1);
        assertThat(view.at(12)).isEqualTo(2);
        assertThat(view.at(13)).isEqualTo(3);
    }

    @Test
    void aTurkishMachineFoldsLikeAnyOther() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(WordView.of("QUIT").word(0)).isEqualTo("quit");
        } finally {
            Locale.setDefault(before);
        }
    }
}
