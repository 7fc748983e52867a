package org.stemma.trace.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.stemma.model.annotation.EntityKind;
import org.stemma.model.article.OutletKind;
import org.stemma.model.tradition.Stemma;
import org.stemma.model.tradition.Tie;
import org.stemma.trace.Linker;
import org.stemma.trace.Newsroom;

class TiesTest {
    private static final String LONG =
            "A goods train with nineteen wagons of gravel left the rails near the junction at Ossel early on Friday and"
                    + " blocked both tracks between the harbour and the old brickworks for nine hours.";
    private static final String SENTENCE =
            "The signal had been out of order since the storm of last week, and nobody had come to mend it.";

    private static final String FREIGHT =
            "The freight company sent two cranes and a gang of forty men from the depot at"
                    + " Brinna, who lifted the wagons back one by one while passengers went by bus.";
    private static final String FARM =
            "Ducks walked through the kitchen of Hollow Farm when the dam of its pond gave way"
                    + " at breakfast; the farmer, her aunt and three lodgers climbed into the hayloft and rang a cowbell until a"
                    + " neighbour came by with a boat that he had built for his grandchildren.";

    private final Newsroom newsroom = new Newsroom();

    @Test
    void aStateOfAPageSaysSo() {
        print("argus", 6, "Train off the rails at Ossel", LONG);
        print("argus-v2", 8, "Train off the rails at Ossel", LONG);

        assertThat(reasons()).allMatch(reason -> reason.contains("stands at the same address"));
    }

    @Test
    void aLongPassageIsToldWithItsPlace() {
        print("argus", 6, "Train off the rails", LONG);
        print("bugle", 8, "Tracks blocked", "Nobody was hurt.", LONG);

        List<Tie> ties = story().story().ties();
        assertThat(reasons()).containsExactly("it shares 33 words with The bugle", "it shares 33 words with The argus");
        assertThat(newsroom.words(ties.getLast().evidence().first()))
                .startsWith("A goods train")
                .endsWith("nine hours");
    }

    @Test
    void namesThatReportsHaveInCommonAreToldWithTheirPlaces() {
        newsroom.knows("mayor", EntityKind.PERSON, "Jolanda Feck");
        print(
                "argus",
                6,
                "Mayor opens fair at Radburg",
                "Jolanda Feck opened the spring fair at Radburg in pouring rain.");
        print(
                "bugle",
                8,
                "Spring fair at Radburg opened in rain",
                "It rained when Jolanda Feck opened the Radburg fair.");

        assertThat(reasons())
                .allMatch(reason -> reason.equals(
                        "it is like the other reports in its words and names Jolanda Feck, as others do"));
        assertThat(story().story().ties())
                .extracting(tie -> newsroom.words(tie.evidence().first()))
                .containsOnly("Jolanda Feck");
    }

    @Test
    void withoutNamesTheCommonWordsAreTold() {
        print("argus", 6, "Spring fair opened in rain", "The spring fair was opened in pouring rain.");
        print("bugle", 8, "Rain at the opening of the spring fair", "Pouring rain fell on the spring fair.");

        assertThat(reasons()).allMatch(reason -> reason.contains("“spring”"));
    }

    @Test
    void anArticleAloneNeedsNoReason() {
        print("argus", 6, "Spring fair opened in rain", "The spring fair was opened in pouring rain.");

        assertThat(story().story().ties()).isEmpty();
    }

    @Test
    void aSentenceThatArticlesOfTwoStoriesShareIsTold() {
        print("argus", 6, "Train off the rails", LONG, SENTENCE, FREIGHT);
        print("crier", 7, "Train off the rails at Ossel", LONG, FREIGHT);
        print("bugle", 8, "Pond at Hollow Farm overflows", FARM, SENTENCE);
        print("drum", 9, "Ducks in the kitchen of Hollow Farm", FARM);

        List<Stemma> stemmata = Linker.link(newsroom.corpus());
        assertThat(stemmata)
                .hasSize(2)
                .allSatisfy(stemma -> assertThat(stemma.elsewhere())
                        .singleElement()
                        .satisfies(passage -> {
                            assertThat(passage.words()).isEqualTo(20);
                            assertThat(newsroom.words(passage.second())).isEqualTo(newsroom.words(passage.first()));
                        }));
    }

    private List<String> reasons() {
        return story().story().ties().stream().map(Tie::reason).toList();
    }

    private Stemma story() {
        List<Stemma> stemmata = Linker.link(newsroom.corpus());
        assertThat(stemmata).hasSize(1);
        return stemmata.getFirst();
    }

    private void print(String id, int hour, String headline, String... paragraphs) {
        String outlet = "The " + id.replace("-v2", "");
        var all = new ArrayList<>(List.of("[headline] " + headline));
        all.addAll(List.of(paragraphs));
        newsroom.prints(id, outlet, OutletKind.OUTLET, String.format(Locale.ROOT, "2031-05-02T%02d:00:00Z", hour), all);
    }
}
