package org.stemma.annotate.publisher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.annotate.Annotator;
import org.stemma.model.article.Article;
import org.stemma.model.article.ArticleId;
import org.stemma.model.article.Block;
import org.stemma.model.article.BlockRole;
import org.stemma.model.article.Outlet;
import org.stemma.model.article.OutletKind;
import org.stemma.model.text.Span;
import org.stemma.model.text.Text;

class PublisherJudgeTest {
    private static final Annotator ANNOTATOR = Annotator.english();
    private static final PublisherJudge JUDGE = PublisherJudge.of("en");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Velmora Herald     | https://velmoraherald.example/news/dam | OUTLET",
                "Ministry of Health | https://health.example/statements/12   | OFFICIAL",
                "Dockers’ Union     | https://dockers.example/2031/dam       | OFFICIAL",
                "Dam Safety Mission | https://dam.example/public/7           | OFFICIAL",
                "Coast Newswire     | https://coast.example/dam              | AGENCY",
                "Damwatch           | https://chirp.example/damwatch/12      | SOCIAL",
                "Somebody           | https://t.me/somebody/12               | SOCIAL",
                "Velmora            | https://velmora.example/dam            | UNKNOWN",
            })
    void theNameAndTheAddressTellTheKind(String outlet, String uri, OutletKind kind) {
        assertThat(kind(outlet, OutletKind.UNKNOWN, uri, List.of(), "The dam is shut."))
                .isEqualTo(kind);
    }

    @Test
    void whatTheInputSaysWins() {
        assertThat(kind("Velmora Herald", OutletKind.SOCIAL, "https://h.example/news/a", List.of(), "Shut."))
                .isEqualTo(OutletKind.SOCIAL);
    }

    @Test
    void theFirstPersonOutsideQuotationMarksIsOwnWords() {
        assertThat(kind("Velmora Dams", OutletKind.UNKNOWN, "https://d.example/x", List.of(), "We have shut the dam."))
                .isEqualTo(OutletKind.OFFICIAL);
        assertThat(kind(
                        "Velmora Dams",
                        OutletKind.UNKNOWN,
                        "https://d.example/x",
                        List.of(),
                        "“We have shut it,” he said."))
                .isEqualTo(OutletKind.UNKNOWN);
    }

    @Test
    void oneFirstPersonInALongReportIsNoEvidence() {
        String report = "The dam is shut. ".repeat(20) + "The gates, we are told, stay closed.";
        assertThat(kind("Velmora", OutletKind.UNKNOWN, "https://d.example/x", List.of(), report))
                .isEqualTo(OutletKind.UNKNOWN);
    }

    @Test
    void aTextThatCallsItselfANoticeIsOwnWords() {
        String notice = "This bulletin replaces that of noon. The dam is shut.";
        assertThat(kind("Velmora", OutletKind.UNKNOWN, "https://d.example/x", List.of(), notice))
                .isEqualTo(OutletKind.OFFICIAL);
        assertThat(kind("Velmora", OutletKind.UNKNOWN, "https://d.example/x", List.of("Ann Orr"), notice))
                .isEqualTo(OutletKind.OUTLET);
    }

    @Test
    void aBylineSpeaksForAReport() {
        assertThat(kind(
                        "Velmora Dams",
                        OutletKind.UNKNOWN,
                        "https://d.example/x",
                        List.of("Ann Orr"),
                        "The dam is shut."))
                .isEqualTo(OutletKind.OUTLET);
    }

    @Test
    void aDatelineWithTheAgencyInBracketsMakesAnAgency() {
        assertThat(kind(
                        "Coast Press",
                        OutletKind.UNKNOWN,
                        "https://coast.example/x",
                        List.of(),
                        "PORT VELMORA, March 4 (CP) - The dam is shut."))
                .isEqualTo(OutletKind.AGENCY);
    }

    @Test
    void withoutAnOutletTheKindIsUnknown() {
        Article article = article(Optional.empty(), "https://x.example/", List.of(), "We are shut.");
        assertThat(JUDGE.kind(ANNOTATOR.context(article))).isEqualTo(OutletKind.UNKNOWN);
    }

    private static OutletKind kind(String outlet, OutletKind given, String uri, List<String> authors, String text) {
        Optional<String> host = Optional.ofNullable(URI.create(uri).getHost());
        Article article = article(Optional.of(new Outlet(outlet, given, host)), uri, authors, text);
        return JUDGE.kind(ANNOTATOR.context(article));
    }

    private static Article article(Optional<Outlet> outlet, String uri, List<String> authors, String text) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.of(BlockRole.PARAGRAPH, new Span(0, text.length())));
        return new Article(
                new ArticleId("x"),
                Optional.of(URI.create(uri)),
                outlet,
                new Text(text),
                blocks,
                Optional.empty(),
                Optional.empty(),
                Optional.of("en"),
                authors,
                List.of(),
                "0".repeat(64),
                false);
    }
}
