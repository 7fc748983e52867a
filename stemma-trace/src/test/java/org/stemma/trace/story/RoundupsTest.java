package org.stemma.trace.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Attribution;
import org.stemma.model.annotation.Corpus;
import org.stemma.model.annotation.EntityKind;
import org.stemma.model.article.Article;
import org.stemma.model.article.ArticleId;
import org.stemma.model.article.Block;
import org.stemma.model.article.BlockRole;
import org.stemma.model.article.OutletKind;
import org.stemma.trace.Linker;
import org.stemma.trace.Newsroom;

class RoundupsTest {
    private static final String WEIR = "The upper weir at Tolm broke on Monday night and flooded the meadows below the"
            + " town. Nine sheep drowned and two barns were swept away before dawn, Odile Brand said. Engineers of the"
            + " water board looked for cracks in the second weir all day and found none worth naming.";
    private static final String FAIR = "The spring fair at Radburg opened in pouring rain with a brass band and four"
            + " roundabouts. Jolanda Feck promised that it would be a week longer next year. The baker of the market"
            + " square sold nine hundred buns in an hour and closed for want of flour and of patience.";

    private final Newsroom newsroom = new Newsroom()
            .knows("brand", EntityKind.PERSON, "Odile Brand")
            .knows("tolm", EntityKind.PLACE, "Tolm")
            .knows("feck", EntityKind.PERSON, "Jolanda Feck")
            .knows("radburg", EntityKind.PLACE, "Radburg");

    @Test
    void aRoundupBelongsToBothStoriesByItsParts() {
        prints("crier", "[headline] Weir breaks at Tolm", WEIR);
        prints("drum", "[headline] Sheep drown as weir at Tolm breaks", WEIR.replace("Engineers", "Divers"));
        prints("bugle", "[headline] Fair opens in rain at Radburg", FAIR);
        prints("echo", "[headline] Rain at Radburg fair", FAIR.replace("baker", "confectioner"));
        roundup(WEIR, FAIR);

        assertThat(Linker.link(Roundups.apart(newsroom.corpus())))
                .extracting(stemma -> stemma.story().articles().stream()
                        .map(ArticleId::value)
                        .sorted()
                        .toList())
                .containsExactlyInAnyOrder(List.of("bugle", "echo", "week#2"), List.of("crier", "drum", "week#1"));
    }

    @Test
    void aPartHasItsHeadingForItsHeadlineAndTheRestOfThePageForFurniture() {
        roundup(WEIR, FAIR);

        Article part = Roundups.apart(newsroom.corpus()).articles().get(1).article();
        assertThat(part.headline().map(part::words)).contains("Elsewhere");
        assertThat(part.blocks().stream()
                        .filter(block -> block.role().isReport())
                        .map(part::words))
                .containsExactly("Elsewhere", FAIR);
        assertThat(part.blocks()).extracting(Block::role).contains(BlockRole.FURNITURE);
        assertThat(part.uri()).contains(URI.create("https://week.example/news#part-2"));
    }

    @Test
    void aPartKeepsItsOwnWordsOnly() {
        newsroom.prints(
                "week",
                "The week",
                OutletKind.OUTLET,
                "2031-05-03T08:00:00Z",
                List.of("[headline] The week", "[heading] At the river", WEIR, "[heading] Elsewhere", FAIR),
                Newsroom.reports("brand", "Odile Brand said", "two barns were swept away before dawn"),
                Newsroom.reports("feck", "Jolanda Feck promised", "it would be a week longer next year"));

        Corpus apart = Roundups.apart(newsroom.corpus());
        assertThat(apart.articles())
                .extracting(article -> article.attributions().stream()
                        .map(Attribution::content)
                        .map(article::words)
                        .toList())
                .containsExactly(
                        List.of("two barns were swept away before dawn"),
                        List.of("it would be a week longer next year"));
        assertThat(apart.articles()).allSatisfy(RoundupsTest::refersToItsOwnBlocks);
    }

    @Test
    void sectionsThatNameTheSameAgainAreOneReport() {
        roundup(WEIR, FAIR + " Odile Brand came by train.");

        assertThat(Roundups.apart(newsroom.corpus()).articles()).hasSize(1);
    }

    @Test
    void aSectionOfAFewWordsMakesNoRoundup() {
        roundup(WEIR, "Jolanda Feck was at Radburg.");

        assertThat(Roundups.apart(newsroom.corpus()).articles()).hasSize(1);
    }

    @Test
    void anArticleWithoutHeadingsStaysWhole() {
        prints("crier", "[headline] Weir breaks at Tolm", WEIR, FAIR);

        assertThat(Roundups.apart(newsroom.corpus())).isEqualTo(newsroom.corpus());
    }

    private static void refersToItsOwnBlocks(AnnotatedArticle article) {
        assertThat(article.sentences())
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(article.article()
                                .blocks()
                                .get(sentence.block())
                                .span()
                                .contains(sentence.span()))
                        .isTrue());
    }

    private void roundup(String first, String second) {
        prints("week", "[headline] The week", "[heading] At the river", first, "[heading] Elsewhere", second);
    }

    private void prints(String id, String... paragraphs) {
        newsroom.prints(id, "The " + id, OutletKind.OUTLET, "2031-05-03T08:00:00Z", List.of(paragraphs));
    }
}
