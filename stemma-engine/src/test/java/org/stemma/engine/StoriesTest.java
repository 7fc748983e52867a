package org.stemma.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.model.annotation.Entity;
import org.stemma.model.tradition.Derivation;

/** Whole stories, invented for these tests, through the whole walk: weeks without a flag, speakers, descent. */
final class StoriesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ordinary-week",
                "ordinary-roads",
                "ordinary-budgets",
                "ordinary-harvest",
                "ordinary-water",
                "ordinary-headlines",
                "ordinary-strike",
                "ordinary-rescue"
            })
    void aWeekInWhichNothingIsOverstatedRaisesNoFlag(String name) {
        Story story = Story.of(name);

        assertThat(story.drifts()).isEmpty();
        assertThat(story.conflicts()).isEmpty();
    }

    @Test
    void aWifeOfTheSameSurnameSpeaksForHerself() {
        assertThat(Story.of("court").speaker("“He is a broken man,”")).isEqualTo("Karin Orr");
    }

    @Test
    void aCoupleThatIsNamedTogetherIsOneFigureOfTwo() {
        Story story = Story.of("court");

        assertThat(story.analysis().corpus().entities())
                .filteredOn(entity -> entity.aliases().contains("The couple"))
                .extracting(Entity::name)
                .containsExactly("Edvin Orr and Karin Orr");
    }

    @Test
    void theSumThatACourtFoundAndTheSumThatABlogGivesItAreBothTheCourts() {
        Story story = Story.of("court");

        assertThat(story.speaker("Orr had accepted 40,000 crowns in May 2029")).isEqualTo("A court");
        assertThat(story.speaker("Orr took 240,000 crowns")).isEqualTo("the court");
    }

    @Test
    void aBlogThatLinksToTheReportOfAVerdictTakesFromIt() {
        assertThat(Story.of("court").analysis().dossiers())
                .flatExtracting(dossier -> dossier.stemma().derivations())
                .filteredOn(Derivation::credited)
                .extracting(edge -> edge.child() + " from " + edge.parent())
                .containsExactly("blog from herald2");
    }
}
