package org.stemma.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.model.article.ArticleId;
import org.stemma.model.article.BlockRole;
import org.stemma.model.article.OutletKind;
import org.stemma.model.finding.Analysis;
import org.stemma.model.finding.Dossier;
import org.stemma.model.finding.Funnel;
import org.stemma.model.text.Evidence;
import org.stemma.model.text.Span;
import org.stemma.model.tradition.CopyGroup;
import org.stemma.model.tradition.Revision;
import org.stemma.model.tradition.SharedPassage;
import org.stemma.model.tradition.Stemma;
import org.stemma.model.tradition.Story;
import org.stemma.model.tradition.StoryId;
import org.stemma.model.tradition.Tie;
import org.stemma.report.fixture.Rendered;
import org.stemma.report.fixture.StoryBuilder;

final class TraditionRowsTest {
    private static final ArticleId CRIER = new ArticleId("crier");
    private static final ArticleId BUGLE = new ArticleId("bugle");

    @Test
    void aSharedPassageSaysHowMuchOfEachArticleItIs() {
        assertThat(json())
                .contains("\"words\": 3, \"share_of_a\": 1.0, \"share_of_b\": 0.444}")
                .contains("\"shared_elsewhere\": []");
    }

    @Test
    void aTieHasItsReasonAndItsPlace() {
        assertThat(json())
                .contains("\"ties\": [{\"article\": \"crier\", \"why\": \"it shares 3 words with The Bugle\", "
                        + "\"evidence\": [{\"article\": \"crier\", \"start\": 0, \"end\": 16, \"text\": "
                        + "\"Nine sheep drown\"}]}]");
    }

    @Test
    void aSideOfAnEditWithoutAWordIsLeftOut() {
        assertThat(json())
                .contains("\"kind\": \"copied\", \"edits\": [{\"put_in\": {\"article\": \"bugle\", \"start\": 17, "
                        + "\"end\": 36, \"text\": \"in the lower meadow\"}, \"noted\": false}]");
    }

    private static String json() {
        var builder = new StoryBuilder();
        article(builder, "crier", "The Crier", "Nine sheep drown");
        article(builder, "bugle", "The Bugle", "Nine sheep drown in the lower meadow");
        List<ArticleId> articles = List.of(CRIER, BUGLE);
        var edit = new Revision.Edit(new Span(16, 16), new Span(17, 36), false);
        var stemma = new Stemma(
                new Story(
                        new StoryId("s"),
                        "Sheep",
                        articles,
                        "one event",
                        List.of(new Tie(
                                CRIER,
                                "it shares 3 words with The Bugle",
                                Evidence.of(builder.at("crier", "Nine sheep drown"))))),
                List.of(new CopyGroup(
                        articles,
                        "nearly one text",
                        List.of(new Revision(CRIER, BUGLE, Revision.Kind.COPIED, List.of(edit))))),
                List.of(new SharedPassage(
                        builder.at("crier", "Nine sheep drown"), builder.at("bugle", "Nine sheep drown"), 3)),
                List.of(),
                List.of(),
                List.of());
        var dossier = new Dossier(
                stemma, new Funnel(2, 1, 0, 0, 0, 0), List.of(), List.of(), List.of(), List.of(), List.of());
        return Rendered.by(
                new AnalysisJson(), new Analysis("0", List.of(), builder.corpus(), List.of(), List.of(dossier)));
    }

    private static void article(StoryBuilder builder, String id, String outlet, String words) {
        builder.article(
                id,
                outlet,
                OutletKind.OUTLET,
                "",
                "2031-05-02T08:00:00Z",
                "",
                StoryBuilder.Part.of(BlockRole.PARAGRAPH, words));
    }
}
