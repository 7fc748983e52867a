package org.stemma.trace.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.model.annotation.Corpus;
import org.stemma.model.annotation.EntityKind;
import org.stemma.model.article.OutletKind;
import org.stemma.model.tradition.LostDocument;
import org.stemma.model.tradition.Tradition;
import org.stemma.trace.Newsroom;

class TraditionsTest {
    private static final String FIRST = "The pilots will board all ships outside the mole from Monday onwards";
    private static final String SECOND = "Masters who sail without a pilot lose their berth for the whole season";
    private static final String THIRD = "The old signal station remains open to visitors on Sundays until October";

    @Test
    void twoArticlesWithOneSentenceAreTwoWitnessesOfOneTradition() {
        Traditions traditions = traditions(quoting("argus", FIRST), quoting("mercury", FIRST));

        assertThat(traditions.shared())
                .singleElement()
                .satisfies(tradition -> assertThat(tradition.collation().witnesses())
                        .hasSize(2)
                        .allMatch(witness -> witness.verbatim()));
    }

    @Test
    void whatOneArticleHasAloneIsNotShared() {
        assertThat(traditions(quoting("argus", FIRST), quoting("mercury", SECOND))
                        .shared())
                .isEmpty();
    }

    @Test
    void anArticleThatDerivesFromTheOtherIsNoSecondWitnessOfALostDocument() {
        Traditions traditions = traditions(quoting("argus", FIRST), quoting("mercury", FIRST));

        assertThat(traditions.lost((child, ancestor) -> false).documents()).hasSize(1);
        assertThat(traditions
                        .lost((child, ancestor) -> child.value().equals("mercury"))
                        .documents())
                .isEmpty();
    }

    @Test
    void statementsStandInTheOrderOfThoseWhoGiveTwoOfThem() {
        Traditions traditions = traditions(
                quoting("argus", SECOND, THIRD),
                quoting("herald", FIRST, SECOND),
                quoting("mercury", FIRST, SECOND, THIRD));

        assertThat(traditions.lost((child, ancestor) -> false).documents())
                .singleElement()
                .extracting(LostDocument::text)
                .satisfies(text -> assertThat(text).containsSubsequence(FIRST, SECOND, THIRD));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theOrderOfTheArticlesChangesNothing(long seed) {
        List<Story> stories = new ArrayList<>(List.of(
                quoting("argus", SECOND, THIRD), quoting("herald", FIRST), quoting("mercury", FIRST, SECOND, THIRD)));
        List<String> before = archetypes(stories);
        Collections.shuffle(stories, new Random(seed));

        assertThat(archetypes(stories)).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(before);
    }

    private record Story(String id, List<String> sentences) {}

    private static Story quoting(String id, String... sentences) {
        return new Story(id, List.of(sentences));
    }

    private static List<String> archetypes(List<Story> stories) {
        return traditions(stories.toArray(Story[]::new)).shared().stream()
                .map(Tradition::archetype)
                .map(Object::toString)
                .toList();
    }

    private static Traditions traditions(Story... stories) {
        var newsroom = new Newsroom().knows("pilots", EntityKind.ORGANISATION, "Lenne Pilots");
        for (Story story : stories) {
            newsroom.prints(
                    story.id(),
                    "The " + story.id(),
                    OutletKind.OUTLET,
                    "2031-05-02T08:00:00Z",
                    story.sentences().stream()
                            .map(sentence -> "The Lenne Pilots wrote: “" + sentence + ".”")
                            .toList(),
                    story.sentences().stream()
                            .map(sentence -> Newsroom.says("pilots", "Lenne Pilots wrote", sentence + "."))
                            .toArray(Newsroom.Saying[]::new));
        }
        Corpus corpus = newsroom.corpus();
        return Traditions.of(corpus.articles(), new Speakers(corpus));
    }
}
