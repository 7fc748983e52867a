package org.stemma.annotate.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.model.annotation.Tokens;

class TokenizerTest {
    private static final Tokenizer TOKENIZER = Tokenizer.of("en");

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\0',
            value = {
                "The ferry isn't here. ¦ The|ferry|is|n't|here|.",
                "Velmora’s port, she’ll say ¦ Velmora|’s|port|,|she|’ll|say",
                "the workers’ union ¦ the|workers|’|union",
                "O'Hara and d’Este at 6 o’clock ¦ O'Hara|and|d’Este|at|6|o’clock",
                "Gen. Ode met J. Moss at 9 a.m. on Sept. 18. ¦ Gen.|Ode|met|J.|Moss|at|9|a.m.|on|Sept.|18|.",
                "in the U.S. and the U.S again ¦ in|the|U.S.|and|the|U.S|again",
                "It was no. No. 5 was. ¦ It|was|no|.|No.|5|was|.",
                "1,200 people, 3.5 per cent at 13:00 ¦ 1,200|people|,|3.5|per|cent|at|13:00",
                "$5.3m or €40-50 or 10% ¦ $|5.3m|or|€|40|-|50|or|10|%",
                "co-operation with an F-16 and an 18-year-old ¦ co-operation|with|an|F-16|and|an|18-year-old",
                "the road – or rail—link -- is shut ... ¦ the|road|–|or|rail|—|link|--|is|shut|...",
                "“It stands,” she said ¦ “|It|stands|,|”|she|said",
                "See https://port.example/notes?id=4. Now ¦ See|https://port.example/notes?id=4|.|Now",
                "by @port_office on #Velmora day ¦ by|@port_office|on|#Velmora|day",
                "write to desk@port.example, please ¦ write|to|desk@port.example|,|please",
                "port.example has it; pic.port.example/aZ9 too ¦ port.example|has|it|;|pic.port.example/aZ9|too",
                "fell on the city.Several fled ¦ fell|on|the|city|.|Several|fled",
                "R&D at AT&T and/or not ¦ R&D|at|AT&T|and|/|or|not",
                "‘Go,’ he said ¦ ‘|Go|,|’|he|said",
                "the '90s and rock 'n' roll ¦ the|'|90s|and|rock|'|n|'|roll",
                "''Go,'' he said ¦ ''|Go|,|''|he|said",
                "café Łódź naïve ¦ café|Łódź|naïve",
                "🇻🇪🇬🇧 up 📉 👩‍🚒 now ¦ 🇻🇪|🇬🇧|up|📉|👩‍🚒|now",
                "قال الوزير اليوم. ¦ قال|الوزير|اليوم|.",
            })
    void cutsWhatAReaderWouldCut(String text, String expected) {
        assertThat(join(text.strip(), TOKENIZER.tokenize(text.strip()))).isEqualTo(expected.strip());
    }

    @Test
    void anEmptyTextHasNoTokens() {
        assertThat(TOKENIZER.tokenize(" \n\u00A0\t ").size()).isZero();
    }

    @Test
    void aWordOfAMillionLettersIsOneToken() {
        assertThat(TOKENIZER.tokenize("a".repeat(1_000_000)).size()).isEqualTo(1);
    }

    @Test
    void aMillionDotsAreOneToken() {
        assertThat(TOKENIZER.tokenize(".".repeat(1_000_000)).size()).isEqualTo(1);
    }

    @Test
    void aMillionJoinersAreBorne() {
        String text = "👩" + "\u200D".repeat(1_000_000);
        assertThat(TOKENIZER.tokenize(text).size()).isEqualTo(1);
    }

    @RepeatedTest(50)
    void tokensCoverEverythingButWhiteSpace(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        String text = randomText(new Random(seed));
        Tokens tokens = TOKENIZER.tokenize(text);
        int last = 0;
        for (int i = 0; i < tokens.size(); i++) {
            assertThat(text.substring(last, tokens.start(i)))
                    .as("between tokens, seed %d", seed)
                    .isBlank();
            last = tokens.end(i);
        }
        assertThat(text.substring(last)).as("after the tokens, seed %d", seed).isBlank();
    }

    @RepeatedTest(50)
    void noTokenSplitsASurrogatePair(RepetitionInfo repetition) {
        long seed = 1000L + repetition.getCurrentRepetition();
        String text = randomText(new Random(seed));
        Tokens tokens = TOKENIZER.tokenize(text);
        for (int i = 0; i < tokens.size(); i++) {
            assertThat(Character.isLowSurrogate(text.charAt(tokens.start(i))))
                    .as("start of token %d, seed %d", i, seed)
                    .isFalse();
        }
    }

    private static String randomText(Random random) {
        String[] pieces = {
            "a", "Zed", "U.S", ".", "...", "'", "’s", "n't", "“", "”", "-", "–", "4", "3.5", ",", "@", "#", "/", ":",
            "&", " ", " ", " ", "\n", "http://", "🇬", "🇧", "📉", "\u200D", "é", "ع", "漢", "e\u0301", "_", "(", ")",
            "Gen."
        };
        var text = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }

    private static String join(String text, Tokens tokens) {
        var joined = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            joined.append(i > 0 ? "|" : "").append(text, tokens.start(i), tokens.end(i));
        }
        return joined.toString();
    }
}
