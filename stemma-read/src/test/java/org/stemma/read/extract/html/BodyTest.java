package org.stemma.read.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.stemma.model.article.BlockRole;

class BodyTest {
    private static final String BODY = """
            <p>The road bridge over the Sull was closed on Monday, the county said, and lorries must drive round.</p>
            <p>An inspection had found loose rivets in two of the piers, an engineer of the county said on the spot.</p>
            <p>Repairs will take until the end of the month, and trains run on the old bridge as usual, the county added.</p>""";

    private static List<String> report(String html) {
        return PageReader.read(html, Optional.empty()).pieces().stream()
                .filter(piece -> piece.role().isReport() && piece.role() != BlockRole.HEADLINE)
                .map(piece -> piece.segment().text())
                .toList();
    }

    @Test
    void aRowOfTeaserCardsIsFurniture() {
        String card = "<div class=x1><a href=/%d>Council votes on tram fares again</a>"
                + "<p>The council of Sullford voted on the fares of its trams, for the fourth time this year.</p></div>";
        String page = "<h1>Bridge closed</h1><div>" + BODY + "<section>" + card.repeat(4) + "</section></div>";

        assertThat(report(page)).hasSize(3);
    }

    @Test
    void aBoxWithATellingTitleIsFurniture() {
        String page = "<h1>Bridge closed</h1><div>" + BODY
                + "<div><h3>Lesen Sie auch</h3><p>The council of Sullford voted on the fares of its trams.</p></div></div>";

        assertThat(report(page)).hasSize(3);
    }

    @Test
    void anArticleInsideTheArticleIsATeaser() {
        String page = "<article><h1>Bridge closed</h1>" + BODY
                + "<article><p>The council of Sullford voted on the fares of its trams, it said.</p></article></article>";

        assertThat(report(page)).hasSize(3);
    }

    @Test
    void aBodyNamedAfterABoxIsStillTheBody() {
        assertThat(report("<div class='content-with-sidebar'><h1>Bridge closed</h1>" + BODY + "</div>"))
                .hasSize(3);
        assertThat(report("<h1>Bridge closed</h1><div class='sidebar-layout related'>" + BODY + "</div>"))
                .hasSize(3);
    }

    @Test
    void commentsAreNoReportHoweverManyThereAre() {
        String comment =
                "<p class=comment>I drive over that bridge each day, and nobody told me that it would close.</p>";
        String page = "<article><h1>Bridge closed</h1>" + BODY + "</article><div id=comments>" + comment.repeat(30)
                + "</div>";

        assertThat(report(page)).hasSize(3);
    }

    @Test
    void linesSeparatedByBreaksAreParagraphs() {
        String page = "<h1>Bridge closed</h1><div>The road bridge over the Sull was closed on Monday, the county said."
                + "<br><br>An inspection had found loose rivets in two of the piers.</div>";

        assertThat(report(page)).hasSize(2);
    }

    @Test
    void aBodyThatOnlyAScriptHoldsIsRead() {
        String held = BODY.replace("\n", " ").replace("\"", "\\\"");
        String page = "<h1>Bridge closed</h1><div id=app></div><script type='application/json'>{\"content\": \"" + held
                + "\"}</script>";

        assertThat(report(page)).hasSize(3);
    }

    @Test
    void aBodyOfJsonLdIsReadWhereThePageShowsNone() {
        String page =
                "<h1>Bridge closed</h1><script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"articleBody\": \""
                        + BODY.replaceAll("</?p>", "").replace("\n", "\\n") + "\"}</script>";

        assertThat(report(page)).hasSize(3);
    }

    @Test
    void whatIsForScreenReadersIsNotRead() {
        String page =
                "<h1>Bridge closed</h1>" + BODY.replace("rivets", "rivets<span class=sr-only>, opens a tab</span>");

        assertThat(report(page)).noneMatch(words -> words.contains("opens a tab"));
    }

    @Test
    void everyRangeLiesInThePageAndHoldsItsWords() {
        long seed = Long.getLong("stemma.seed", 20310304L);
        Random random = new Random(seed);
        List<String> marks = List.of(
                "<p>",
                "</p>",
                "<div class=a>",
                "</div>",
                "<b>",
                "</b>",
                "<br>",
                "&amp; ",
                "word ",
                "The county said so. ",
                "<a href=/x>",
                "</a>",
                "<!-- note -->",
                "\n",
                "é ",
                "🚢 ",
                "<li>",
                "<h2>",
                "</h2>");
        for (int round = 0; round < 200; round++) {
            StringBuilder page = new StringBuilder("<h1>Bridge closed</h1>" + BODY);
            for (int i = 0; i < 40; i++) {
                page.append(marks.get(random.nextInt(marks.size())));
            }
            for (PageReading.Piece piece :
                    PageReader.read(page.toString(), Optional.empty()).pieces()) {
                Segment segment = piece.segment();
                assertThat(segment.source().end())
                        .as("seed %d, round %d", seed, round)
                        .isLessThanOrEqualTo(page.length());
                String source = page.substring(
                        segment.source().start(), segment.source().end());
                String words = source.replaceAll("<!--.*?-->", "")
                        .replaceAll("<[^>]*>", "")
                        .replace("&amp;", "&");
                assertThat(words.replaceAll("\\s+", ""))
                        .as("seed %d, round %d", seed, round)
                        .isEqualTo(segment.text().replaceAll("\\s+", ""));
            }
        }
    }
}
