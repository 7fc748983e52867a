package org.stemma.report.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TopicsTest {
    @ParameterizedTest
    @CsvSource({
        "dead three people died in the mill, People",
        "the brigade has captured the hill, Security and control",
        "the dam cracked and collapsed, Damage and causes",
        "the bridge is closed to passengers, Services and access",
        "residents were warned by an alert of the forecast, Warnings and plans",
        "a violin was played, Also said",
        "the bill could pass in the lower house, Also said",
        "the minister held talks and will close the meeting, Also said",
        "planets and taxis, Also said"
    })
    void aClaimGoesToTheSubjectThatMostOfItsWordsSpeakFor(String words, String topic) {
        assertThat(Topics.english().of(words)).isEqualTo(topic);
    }

    @Test
    void whatSpeaksForNoSubjectIsPrintedLast() {
        assertThat(Topics.english().titles()).endsWith(Topics.OTHER);
    }

    @Test
    void aClaimWithASlotGoesWhereItsSlotBelongs() {
        assertThat(Topics.english().of("homes destroyed", "people left their homes, residents said"))
                .isEqualTo("Damage and causes");
    }
}
