package org.stemma.trace.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stemma.trace.passage.WordView;

class PhrasesTest {
    private static final int COMMON = 3;

    private final Phrases phrases = new Phrases(COMMON);

    private static WordView view(String words) {
        return WordView.of(words);
    }

    @Test
    void passagesThatShareTwoNeighbouringWordsFindEachOther() {
        phrases.add(1, view("the harbour wall has moved"));
        phrases.add(2, view("a wall near the harbour"));

        assertThat(phrases.sharing(view("harbour wall"))).containsExactly(1);
    }

    @Test
    void twoWordsWithoutNewsFindNothing() {
        phrases.add(1, view("of the harbour"));

        assertThat(phrases.sharing(view("of the"))).isEmpty();
    }

    @Test
    void aCommonPhraseFindsNothingWhereThereIsARarerOne() {
        for (int i = 0; i <= COMMON; i++) {
            phrases.add(i, view("harbour master"));
        }
        phrases.add(9, view("master mariner"));

        assertThat(phrases.sharing(view("harbour master mariner"))).containsExactly(9);
    }

    @Test
    void aCommonPhraseIsBetterThanNone() {
        for (int i = 0; i <= COMMON; i++) {
            phrases.add(i, view("harbour master"));
        }

        assertThat(phrases.sharing(view("harbour master"))).hasSize(COMMON + 1);
    }
}
