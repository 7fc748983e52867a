package org.stemma.annotate.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.annotate.token.Tokenizer;
import org.stemma.model.annotation.Sentence;
import org.stemma.model.article.Block;
import org.stemma.model.article.BlockRole;
import org.stemma.model.text.Span;

class SentenceSplitterTest {
    private static final Tokenizer TOKENIZER = Tokenizer.of("en");
    private static final SentenceSplitter SPLITTER = SentenceSplitter.of("en");

    /** Each bar marks where a sentence must end; nothing else may end one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge is shut.| Boats run.",
                "Gen. Ode and Dr. J. R. Moss met Mrs. Vey.| They talked.",
                "It opened at 9 a.m. on Sept. 18.| It shut at 5 p.m.| The harbour slept.",
                "He lives in the U.S. and works for Brack Inc. of Velmora.| She does not.",
                "She left the U.S.| The rest stayed.",
                "It rose 3.5 per cent to 1.2m.| No. 5 fell.",
                "“It stands,” she said.| “Come and look.”| He came.",
                "“Really?” she asked.| “Really!” Brook said.| Nobody answered.",
                "“Who knows?” the mayor told the Post.| “Nobody.”",
                "“Is it shut?”| The mayor did not know.",
                "He waited ... and left.| Then …| Then he came back.",
                "The town (pop. 900) fell.| (Nobody saw it.)| Rain set in.",
                "It ends here.”|By noon it was over.",
                "the ferry is late.| nobody minds.",
                "WAS IT SHUT?| IT WAS.| THE MAYOR SAID SO.",
                "Read more at port.example.| It helps.",
                "Yahoo! is a word! of joy.",
                "1. Bring water.",
                "He works for Yard Ltd. etc.| Others do not.",
                "Rescuers at the face.| Image: Ann Orr",
                "今日は。|明日は。",
            })
    void endsSentencesWhereAReaderWould(String marked) {
        String text = marked.replace("|", "");
        assertThat(sentences(text)).isEqualTo(expected(marked));
    }

    @Test
    void noSentenceReachesOverTwoBlocks() {
        String text = "Ferry out for weeks\n\nThe ferry is out";
        List<Sentence> sentences = SPLITTER.split(
                text,
                TOKENIZER.tokenize(text),
                List.of(
                        Block.of(BlockRole.HEADLINE, new Span(0, 19)),
                        Block.of(BlockRole.PARAGRAPH, new Span(21, text.length()))));
        assertThat(sentences)
                .containsExactly(new Sentence(new Span(0, 19), 0), new Sentence(new Span(21, text.length()), 1));
    }

    @Test
    void aBlockOfWhiteSpaceHasNoSentence() {
        assertThat(sentences("   ")).isEmpty();
    }

    @Test
    void aMillionCharactersWithoutAStopAreOneSentence() {
        assertThat(sentences("word ".repeat(200_000))).hasSize(1);
    }

    @Test
    void aMillionStopsAreBorne() {
        assertThat(sentences("! ".repeat(500_000))).isNotEmpty();
    }

    private static List<String> sentences(String text) {
        List<Block> blocks = List.of(Block.of(BlockRole.PARAGRAPH, new Span(0, text.length())));
        return SPLITTER.split(text, TOKENIZER.tokenize(text), blocks).stream()
                .map(sentence ->
                        text.substring(sentence.span().start(), sentence.span().end()))
                .toList();
    }

    private static List<String> expected(String marked) {
        var expected = new ArrayList<String>();
        for (String sentence : marked.split("\\|")) {
            expected.add(sentence.strip());
        }
        return expected;
    }
}
