package org.stemma.read.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.read.language.Lexicon;

class PartNamesTest {
    static Stream<String> listedNames() {
        return Lexicon.lines("page/parts.txt").stream().flatMap(line -> {
            String[] words = line.split("\\s+");
            return Arrays.stream(words).skip(1).map(name -> words[0] + " " + name);
        });
    }

    @ParameterizedTest
    @MethodSource("listedNames")
    void everyListedNameIsKnown(String partAndName) {
        String[] words = partAndName.split(" ");

        assertThat(PartNames.ofNames(words[1]) & Part.valueOf(words[0]).bit()).isNotZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"post-meta-bottom", "postMetaBottom", "box__post_meta_bottom2"})
    void aNameOfThreeWordsIsKnownHoweverItIsJoined(String name) {
        assertThat(PartNames.ofNames(name) & Part.FURNITURE.bit()).isNotZero();
    }

    @Test
    void wordsOfANameThatDoNotStandBesideEachOtherAreNotTheName() {
        assertThat(PartNames.ofNames("in-some-other-news") & Part.FURNITURE.bit())
                .isZero();
        assertThat(PartNames.ofNames("in-other") & Part.FURNITURE.bit()).isZero();
        assertThat(PartNames.ofNames("in-other news") & Part.FURNITURE.bit()).isZero();
    }
}
