package org.stemma.trace.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.model.text.Span;

class TokenTest {
    @Test
    void wordsKeepTheirHyphensApostrophesAndDecimalMarks() {
        assertThat(texts("Re-opened at 13:00, the harbour’s 1,200 berths cost 3.5 more."))
                .containsExactly(
                        "Re-opened",
                        "at",
                        "13:00",
                        ",",
                        "the",
                        "harbour’s",
                        "1,200",
                        "berths",
                        "cost",
                        "3.5",
                        "more",
                        ".");
    }

    @Test
    void anEllipsisIsOneTokenHoweverItIsWritten() {
        assertThat(texts("gates ... open […] now…")).containsExactly("gates", "...", "open", "[…]", "now", "…");
        assertThat(Token.of("[...]", List.of(new Span(0, 5)))).allMatch(Token::isEllipsis);
    }

    @Test
    void aTokenStandsWhereItsCharactersDo() {
        String text = "🇽🇦 The  quay";

        for (Token token : Token.of(text, List.of(new Span(0, text.length())))) {
            assertThat(text.substring(token.span().start(), token.span().end())).isEqualTo(token.text());
        }
    }

    private static List<String> texts(String text) {
        return Token.of(text, List.of(new Span(0, text.length()))).stream()
                .map(Token::text)
                .toList();
    }
}
