package org.stemma.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Corpus;
import org.stemma.model.annotation.Entity;
import org.stemma.model.annotation.Mention;
import org.stemma.model.annotation.PlacePrecision;
import org.stemma.model.article.Article;

class AnnotatorTest {
    private static final Annotator ANNOTATOR = Annotator.english();

    private static final List<Article> RUN = List.of(
            Articles.article(
                    "a", "The Velmora Lantern", "# Dam shut\n\nMayor Oda Finch shut the dam, the Harbour Board said."),
            Articles.article(
                    "b", "Coast Wire", "Oda Finch told the Lantern that the Velmora Harbour Board (VHB) agreed."),
            Articles.article("c", "Oda Finch said so. The VHB did not answer."));

    @Test
    void theSameEntityHasOneIdInAllArticles() {
        Corpus corpus = ANNOTATOR.annotate(RUN);
        assertThat(entityOf(corpus, "a", "Mayor Oda Finch").name()).isEqualTo("Oda Finch");
        assertThat(entityOf(corpus, "b", "Oda Finch")).isEqualTo(entityOf(corpus, "a", "Mayor Oda Finch"));
        assertThat(entityOf(corpus, "c", "Oda Finch")).isEqualTo(entityOf(corpus, "a", "Mayor Oda Finch"));
    }

    @Test
    void anOutletNamedShortlyIsThePublisherOfTheOtherArticle() {
        Corpus corpus = ANNOTATOR.annotate(RUN);
        assertThat(entityOf(corpus, "b", "the Lantern").name()).isEqualTo("The Velmora Lantern");
        assertThat(entityOf(corpus, "b", "the Lantern").id())
                .isEqualTo(corpus.articles().getFirst().publisher().orElseThrow());
    }

    @Test
    void lettersInOneArticleFindTheirNameInAnother() {
        Corpus corpus = ANNOTATOR.annotate(RUN);
        assertThat(entityOf(corpus, "c", "The VHB").name()).isEqualTo("Velmora Harbour Board");
    }

    @Test
    void aPersonGoesByTheNameThatMostArticlesUse() {
        Corpus corpus = ANNOTATOR.annotate(List.of(
                Articles.article("p", "Oda Finch opened the bridge. Finch said it was safe."),
                Articles.article("q", "The bridge is open, Oda Finch said. Finch thanked the crews."),
                Articles.article("r", "Oda Mae Finch said it was fair. Oda Finch left early.")));
        assertThat(entityOf(corpus, "r", "Oda Mae Finch").name()).isEqualTo("Oda Finch");
    }

    @Test
    void aSurnameThatGoesWithOneNameDoesNotJoinItToAnotherOfThatSurname() {
        Corpus corpus = ANNOTATOR.annotate(List.of(
                Articles.article("s", "Mayor Oran Tarr was cleared, the board said. Tarr thanked the crews."),
                Articles.article("t", "Mayor Tarr was cleared, the board said. “Tarr is free,” it said."),
                Articles.article("u", "“He is tired,” Lise Tarr said.")));
        assertThat(entityOf(corpus, "u", "Lise Tarr").id())
                .isNotEqualTo(entityOf(corpus, "s", "Mayor Oran Tarr").id());
    }

    @Test
    void aBodyCalledByWordsOfAPublishersNameIsThatPublisher() {
        Corpus corpus = ANNOTATOR.annotate(List.of(
                Articles.article("v", "Harbour Rescue Service of Velmora", "Four boats were towed in."),
                Articles.article("w", "Four boats sank, the regional rescue service said. It gave no names.")));
        assertThat(entityOf(corpus, "w", "the regional rescue service").id())
                .isEqualTo(corpus.articles().getFirst().publisher().orElseThrow());
    }

    @Test
    void wordsThatTwoPublishersHaveInTheirNamesCallNeither() {
        Corpus corpus = ANNOTATOR.annotate(List.of(
                Articles.article("v", "Rescue Service of Velmora", "Four boats were towed in."),
                Articles.article("x", "Rescue Service of Dunmere", "Two boats were towed in."),
                Articles.article("w", "Four boats sank, the rescue service said. It gave no names.")));
        assertThat(entityOf(corpus, "w", "the rescue service").name()).isEqualTo("the rescue service");
    }

    @Test
    void aPublisherIsABodyInAllArticlesWhateverItsNameLooksLike() {
        Corpus corpus = ANNOTATOR.annotate(List.of(
                Articles.article("v", "Ossia Grid", "The line was shut at noon."),
                Articles.article("w", "The line was shut at noon, Ossia Grid said.")));
        assertThat(entityOf(corpus, "w", "Ossia Grid").id())
                .isEqualTo(corpus.articles().getFirst().publisher().orElseThrow());
    }

    @Test
    void theOrderOfTheInputChangesNothing() {
        assertThat(ANNOTATOR.annotate(RUN.reversed())).isEqualTo(ANNOTATOR.annotate(RUN));
    }

    @Test
    void threadsChangeNothing() {
        Executor pool = ForkJoinPool.commonPool();
        assertThat(ANNOTATOR.annotate(RUN, pool)).isEqualTo(ANNOTATOR.annotate(RUN));
    }

    @Test
    void placesStandWithTheirCoordinatesAndCountry() {
        Corpus corpus = ANNOTATOR.annotate(List.of(Articles.article("d", "A bridge fell in Lyon, the board said.")));
        AnnotatedArticle annotated = corpus.articles().getFirst();
        assertThat(annotated.places()).singleElement().satisfies(place -> {
            assertThat(annotated.words(place.span())).isEqualTo("Lyon");
            assertThat(place.country()).isEqualTo("FR");
            assertThat(place.precision()).isEqualTo(PlacePrecision.TOWN);
            assertThat(place.latitude()).isCloseTo(45.76, within(0.1));
        });
    }

    @Test
    void noArticlesGiveAnEmptyCorpus() {
        assertThat(ANNOTATOR.annotate(List.of()).articles()).isEmpty();
    }

    /** Texts that are no news: each is read to its end, and every span stays in it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "the pier was shut and the union said that nobody had told the yard ",
                "Oran Tarr, Lise Brook, Harbour Board, Velmora, ",
                "“Tarr said “the pier ",
                "NOBODY TOLD THE YARD THAT THE PIER WAS SHUT ",
                "<b>Tarr</b> said <i>it</i>; ",
                "قال الميناء مغلق ",
                "🚢 𝔗arr said 🚢 ",
                "12 of the 40 and 3 per cent on 4 March "
            })
    void aTextWithoutEndIsReadToItsEnd(String piece) {
        String text = piece.repeat(LONG_TEXT / piece.length()).strip();
        AnnotatedArticle annotated = ANNOTATOR
                .annotate(List.of(Articles.article("long", text)))
                .articles()
                .getFirst();
        assertThat(annotated.tokens().end(annotated.tokens().size() - 1)).isEqualTo(text.length());
        assertThat(annotated.attributions())
                .allSatisfy(
                        attribution -> assertThat(attribution.content().end()).isLessThanOrEqualTo(text.length()));
    }

    /** Code units; what takes the square of a text's length would not come to its end. */
    private static final int LONG_TEXT = 200_000;

    private static Entity entityOf(Corpus corpus, String article, String words) {
        var annotated = corpus.articles().stream()
                .filter(candidate -> candidate.article().id().value().equals(article))
                .findFirst()
                .orElseThrow();
        Mention mention = annotated.mentions().stream()
                .filter(candidate -> annotated.words(candidate.span()).equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no mention " + words + " among " + annotated.mentions()));
        Entity entity = corpus.entitiesById().get(mention.entity());
        assertThat(entity).isNotNull();
        return entity;
    }
}
