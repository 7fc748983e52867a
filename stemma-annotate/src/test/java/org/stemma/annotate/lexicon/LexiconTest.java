package org.stemma.annotate.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LexiconTest {
    private static final Lexicon LEXICON = Lexicon.of("en", "lexicon-format");

    @Test
    void commentsAndEmptyLinesAreNoEntries() {
        assertThat(LEXICON.words("plain")).containsExactly("first", "C#", "third");
    }

    @Test
    void columnsAndTheirValuesAreSplit() {
        Lexicon.Row row = LEXICON.rows("columns").getFirst();
        assertThat(row.columns()).containsExactly("Velmora", "Velmoran", "Asker, Tern");
        assertThat(row.values(2)).containsExactly("Asker", "Tern");
    }

    @Test
    void aColumnThatARowLacksIsEmpty() {
        assertThat(LEXICON.rows("plain").getFirst().column(3)).isEmpty();
        assertThat(LEXICON.rows("plain").getFirst().values(3)).isEmpty();
    }

    @Test
    void sectionsKeepTheOrderOfTheFile() {
        assertThat(LEXICON.sections()).containsExactly("", "plain", "columns");
    }

    @Test
    void anUnknownSectionIsNamedInTheError() {
        assertThatThrownBy(() -> LEXICON.words("verbs"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[verbs]")
                .hasMessageContaining("lexicon-format");
    }

    @Test
    void anUnknownLanguageIsNamedInTheError() {
        assertThatThrownBy(() -> Lexicon.of("xx", "titles"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/xx/titles.txt");
    }
}
