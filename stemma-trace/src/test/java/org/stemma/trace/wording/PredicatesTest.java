package org.stemma.trace.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.model.annotation.EntityKind;
import org.stemma.model.article.OutletKind;
import org.stemma.trace.Newsroom;

/** What states something, and what only names it. */
final class PredicatesTest {
    private static Clause clause(String words) {
        Newsroom newsroom = new Newsroom()
                .knows("mayor", EntityKind.PERSON, "Maren")
                .prints("paper", "Paper", OutletKind.OUTLET, "2031-05-01T08:00:00Z", List.of(words));
        return Clauses.sentences(newsroom.corpus().articles().getFirst()).getFirst();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the wall was built in spring",
                "divers inspected the wall",
                "the mayor left the hall",
                "Maren supports the plan",
                "a plan that changes nothing",
                "control the eastern gate"
            })
    void aVerbStates(String words) {
        assertThat(Predicates.states(clause(words))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the harbour wall",
                "because of a cracked cable",
                "ticket prices and parking rules",
                "rebuilding the harbour wall",
                "the newly opened gate of the town"
            })
    void aNameStatesNothing(String words) {
        assertThat(Predicates.states(clause(words))).isFalse();
    }
}
