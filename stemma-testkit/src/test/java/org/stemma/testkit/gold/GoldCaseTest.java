package org.stemma.testkit.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Attribution;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.annotation.QuotationType;
import org.stemma.model.article.BlockRole;
import org.stemma.model.article.OutletKind;

class GoldCaseTest {
    private static final String GOLD = """
            {"story": "mill",
             "about": "a mill stops",
             "articles": [
              {"id": "notice", "outlet": "Pell Mill", "kind": "official", "url": "https://pell.example/1",
               "published": "2031-05-01T08:00:00Z", "title": "Notice"},
              {"id": "paper", "outlet": "Pell Echo", "kind": "outlet", "url": "https://echo.example/1",
               "published": "2031-05-01T10:00:00+02:00", "credit": "With Wirepool", "title": "Mill stops"}],
             "speakers": [
              {"id": "mill", "name": "Pell Mill", "kind": "company", "aliases": ["the mill"]},
              {"id": "orme", "name": "Ida Orme", "kind": "person", "aliases": ["the mill’s manager"]}],
             "utterances": [
              {"id": "u1", "article": "paper", "start": 12, "end": 34, "type": "direct", "speaker": "orme",
               "cue": "said", "cue_span": {"start": 35, "end": 68}},
              {"id": "u0", "article": "notice", "start": 8, "end": 28, "type": "direct", "speaker": "mill",
               "cue": null}],
             "derivations": [
              {"child": "paper", "parent": "notice", "kind": "quotes", "explicit": true, "evidence": null},
              {"child": "paper", "parent": "letter", "kind": "cites", "explicit": false,
               "evidence": {"start": 35, "end": 68}}]}
            """;

    @TempDir
    Path folder;

    private GoldCase gold;

    @BeforeEach
    void aFolderWithTwoArticles() throws IOException {
        Files.createDirectory(folder.resolve("articles"));
        Files.writeString(folder.resolve("gold.json"), GOLD);
        Files.writeString(folder.resolve("articles/notice.txt"), "Notice\n\nThe wheel stands 📉 still.\n");
        Files.writeString(
                folder.resolve("articles/paper.txt"),
                "Mill stops\n\n“The wheel is broken,” said the mill’s manager, Ida Orme, Fri.\n\n[caption] The wheel.\n");
        gold = GoldCase.read(folder);
    }

    @Test
    void blocksHaveTheirRolesAndTheCreditLineIsAppended() {
        assertThat(paper().article().blocks())
                .extracting(block -> block.role() + ": " + paper().article().words(block))
                .containsExactly(
                        "HEADLINE: Mill stops",
                        "PARAGRAPH: “The wheel is broken,” said the mill’s manager, Ida Orme, Fri.",
                        "CAPTION: The wheel.",
                        "CREDIT: With Wirepool");
    }

    @Test
    void anUtteranceIsAnAttributionWithItsSpeakerAndCue() {
        Attribution attribution = paper().attributions().getFirst();
        assertThat(paper().words(attribution.content())).isEqualTo("“The wheel is broken,”");
        assertThat(attribution.sources().getFirst().entity()).isEqualTo(new EntityId("orme"));
        assertThat(attribution.cue().map(cue -> paper().words(cue.span()))).contains("said");
        assertThat(attribution.quoted()).extracting(paper()::words).containsExactly("The wheel is broken,");
    }

    @Test
    void aSpokespersonBelongsToTheOrganisation() {
        assertThat(gold.corpus().entities())
                .filteredOn(entity -> entity.id().equals(new EntityId("orme")))
                .extracting(entity -> entity.affiliation().map(EntityId::value).orElse("nobody"))
                .containsExactly("mill");
    }

    @Test
    void anOfficialTextIsItsPublishersOwnWordsAndCodePointsAreConverted() {
        AnnotatedArticle notice = gold.corpus().articles().getFirst();
        assertThat(notice.publisherKind()).isEqualTo(OutletKind.OFFICIAL);
        assertThat(notice.publisher()).contains(new EntityId("mill"));
        Attribution attribution = notice.attributions().getFirst();
        assertThat(attribution.type()).isEqualTo(QuotationType.OWN_WORDS);
        assertThat(notice.words(attribution.content())).isEqualTo("The wheel stands 📉 s");
    }

    @Test
    void derivationsLeadToHeldAndToLostDocuments() {
        assertThat(gold.stemma().derivations())
                .extracting(edge -> edge.child() + " " + edge.kind() + " " + edge.parent())
                .containsExactly("paper CITES lost:letter", "paper QUOTES notice");
        assertThat(gold.stemma().lost()).hasSize(1);
    }

    @Test
    void withoutAnAnnotatedTextNothingIsTakenOver() {
        assertThat(gold.over(gold.corpus()).articles()).isEqualTo(gold.corpus().articles());
    }

    @Test
    void sentencesStayInsideTheirBlocks() {
        for (AnnotatedArticle annotated :
                List.of(paper(), gold.corpus().articles().getFirst())) {
            assertThat(annotated.sentences())
                    .allSatisfy(sentence -> assertThat(annotated
                                    .article()
                                    .blocks()
                                    .get(sentence.block())
                                    .span()
                                    .contains(sentence.span()))
                            .isTrue());
        }
        assertThat(paper().article().blocks().getFirst().role()).isEqualTo(BlockRole.HEADLINE);
    }

    private AnnotatedArticle paper() {
        return gold.corpus().articles().getLast();
    }
}
