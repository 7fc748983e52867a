package org.stemma.report.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.model.article.ArticleId;
import org.stemma.model.article.BlockRole;
import org.stemma.model.article.OutletKind;
import org.stemma.model.finding.Analysis;
import org.stemma.model.finding.Dossier;
import org.stemma.model.finding.Drift;
import org.stemma.model.finding.DriftKind;
import org.stemma.model.finding.Funnel;
import org.stemma.model.tradition.Stemma;
import org.stemma.model.tradition.Story;
import org.stemma.model.tradition.StoryId;
import org.stemma.report.fixture.StoryBuilder;
import org.stemma.report.fixture.StoryBuilder.Part;

final class StoryTitleTest {
    private final StoryBuilder story = new StoryBuilder();
    private final List<ArticleId> articles = new ArrayList<>();

    private void headline(String id, OutletKind kind, String headline) {
        String published = "2031-05-0" + (articles.size() + 1) + "T08:00:00Z";
        story.article(id, id, kind, "", published, "", Part.of(BlockRole.HEADLINE, headline));
        articles.add(new ArticleId(id));
    }

    private String title(Drift... drifts) {
        var library = Library.of(new Analysis("0", List.of(), story.corpus(), List.of(), List.of()));
        var stemma = new Stemma(
                new Story(new StoryId("s"), "a title", articles, "one event"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        var dossier = new Dossier(
                stemma,
                new Funnel(articles.size(), articles.size(), 0, 0, 0, 0),
                List.of(),
                List.of(),
                List.of(drifts),
                List.of(),
                List.of());
        return StoryTitle.of(dossier, library);
    }

    @Test
    void theLatestHeadlineOfAnOutletCounts() {
        headline("lantern", OutletKind.OUTLET, "Mill fire spreads to granary");
        headline("herald", OutletKind.OUTLET, "Mill fire under control, granary saved");
        headline("brigade", OutletKind.OFFICIAL, "Notice 4: mill fire, granary");
        assertThat(title()).isEqualTo("Mill fire under control, granary saved");
    }

    @Test
    void aHeadlineThatIsItselfAFindingIsPassedOver() {
        headline("lantern", OutletKind.OUTLET, "Mill fire may spread to granary");
        headline("herald", OutletKind.OUTLET, "Mill fire destroys granary");
        assertThat(title(new Drift(
                        story.at("herald", "destroys"),
                        story.at("lantern", "may spread"),
                        List.of(DriftKind.PREDICATE_STRENGTHENED),
                        2,
                        "destroys",
                        "may spread",
                        "a stronger verb")))
                .isEqualTo("Mill fire may spread to granary");
    }

    @Test
    void aHeadlineAboutSomethingElseIsPassedOver() {
        headline("lantern", OutletKind.OUTLET, "Mill fire spreads to granary");
        headline("herald", OutletKind.OUTLET, "Mill fire reaches granary, crews say");
        headline("courier", OutletKind.OUTLET, "Grandmother turns one hundred");
        assertThat(title()).isEqualTo("Mill fire reaches granary, crews say");
    }
}
