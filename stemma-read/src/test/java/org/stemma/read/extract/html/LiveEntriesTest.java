package org.stemma.read.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.model.article.Article;
import org.stemma.model.article.BlockRole;
import org.stemma.model.article.Bytes;
import org.stemma.model.article.Capture;

class LiveEntriesTest {
    private static final String TICKER = """
            <!doctype html><html lang="en"><head><title>Flood on the Sull: live</title>
            <meta property="article:published_time" content="2031-03-04T08:00:00+02:00">
            <meta property="article:modified_time" content="2031-03-04T18:00:00+02:00"></head><body><main>
            <h1>Flood on the Sull: live</h1>
            <p>The river rose above the quay of Port Asker in the night, and the county called for volunteers.</p>
            <section class="updates">
            <div class="update"><time datetime="2031-03-04T17:40:00+02:00">17:40</time><h3>Bridge closed</h3>
            <p>The road bridge was closed to lorries, said Ben Rook, an engineer of the county, after rivets had come loose.</p>
            <p>Trains over the older crossing run as usual, the railway told our reporter on the platform this afternoon.</p></div>
            <div class="update"><time datetime="2031-03-04T12:05:00+02:00">12:05</time>
            <p>Forty people left their houses in the lower town, the mayor said, and slept in the school on the hill.</p></div>
            <div class="update"><time datetime="2031-03-04T08:10:00+02:00">8:10</time>
            <p>The water stands two metres above the mark of last spring, the harbour office reported in the morning.</p></div>
            </section></main></body></html>""";

    private static Article article(String html) {
        Capture capture = new Capture(
                "page.html",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Bytes.copyOf(html.getBytes(StandardCharsets.UTF_8)));
        return new HtmlExtractor().extract(capture, "page").articles().getFirst();
    }

    private static List<String> entries(Article article) {
        return article.blocks().stream()
                .filter(block -> block.role() == BlockRole.PARAGRAPH)
                .map(block -> block.entry()
                        .map(time -> time.interval().from().toString())
                        .orElse("none"))
                .toList();
    }

    @Test
    void eachParagraphOfALiveReportHasTheTimeOfItsEntry() {
        assertThat(entries(article(TICKER)))
                .containsExactly(
                        "none",
                        "2031-03-04T15:40:00Z",
                        "2031-03-04T15:40:00Z",
                        "2031-03-04T10:05:00Z",
                        "2031-03-04T06:10:00Z");
    }

    @Test
    void aReportWithOneTimeHasNoEntries() {
        String report = TICKER.replaceAll("<time[^>]*>[^<]*</time>", "")
                .replace("<h1>", "<time datetime=\"2031-03-04T08:00:00+02:00\">8:00</time><h1>");

        assertThat(entries(article(report))).containsOnly("none");
    }

    @Test
    void datedSectionsWithoutAClockAreNoEntries() {
        String history = TICKER.replace(": live", "")
                .replaceAll("datetime=\"(\\d{4}-\\d\\d-\\d\\d)T[^\"]*\"", "datetime=\"$1\"");

        assertThat(entries(article(history))).containsOnly("none");
    }

    private static String page(String head, String ticker) {
        return "<html><head><title>Flood on the Sull – live</title>"
                + "<meta property='article:published_time' content='2031-03-04T20:00:00+02:00'>" + head
                + "</head><body><main><h1>Flood on the Sull – live</h1><div class='ticker'>" + ticker
                + "</div></main></body></html>";
    }

    private static final List<String> SAID = List.of(
            "The road bridge was closed to lorries after rivets had come loose, an engineer of the county said.",
            "Forty people left their houses in the lower town, the mayor said, and slept in the school on the hill.",
            "The water stands two metres above the mark of last spring, the harbour office reported.");

    private static final List<String> CLOCKS = List.of("00:40", "23:55", "21:05");
    private static final List<String> MOMENTS =
            List.of("2031-03-04T22:40:00Z", "2031-03-04T21:55:00Z", "2031-03-04T19:05:00Z");

    private static String ticker(String entry) {
        StringBuilder ticker = new StringBuilder();
        for (int i = 0; i < SAID.size(); i++) {
            ticker.append(entry.replace("CLOCK", CLOCKS.get(i)).replace("WORDS", SAID.get(i)));
        }
        return ticker.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div><span>CLOCK</span><p>WORDS</p></div>",
                "<p><strong>CLOCK</strong> – WORDS</p>",
                "<h3>CLOCK Water and wind</h3><p>WORDS</p>",
                "<div><h3>Water and wind</h3><div>CLOCK</div><p>WORDS</p></div>"
            })
    void entriesThatShowAClockOnlyAreDatedFromTheDayOfPublication(String entry) {
        assertThat(entries(article(page("", ticker(entry))))).containsExactlyElementsOf(MOMENTS);
    }

    @Test
    void rowsOfATableAreEntries() {
        String table = "<table>" + ticker("<tr><td>CLOCK</td><td>WORDS</td></tr>") + "</table>";

        assertThat(entries(article(page("", table)))).containsExactlyElementsOf(MOMENTS);
    }

    @Test
    void aParagraphWithoutAClockGoesOnWithTheEntryBeforeIt() {
        String more =
                "<p>At CLOCK trains over the older crossing ran as usual, the railway told our reporter there.</p>";

        assertThat(entries(article(page("", ticker("<h3>CLOCK</h3><p>WORDS</p>" + more)))))
                .hasSize(6)
                .startsWith(MOMENTS.getFirst(), MOMENTS.getFirst(), MOMENTS.get(1));
    }

    @Test
    void aChronicleOfADayIsNoLiveReport() {
        String chronicle = page("", ticker("<p>CLOCK: WORDS</p>")).replace("– live", "– how the day went");

        assertThat(entries(article(chronicle))).containsOnly("none");
    }

    @Test
    void clocksInNoOrderOfTimeDateNothing() {
        String jumbled = page(
                "",
                ticker("<p>CLOCK – WORDS</p>")
                        .replace("00:40", "14:10")
                        .replace("23:55", "12:00")
                        .replace("21:05", "15:20"));

        assertThat(entries(article(jumbled))).containsOnly("none");
    }

    @Test
    void entriesOfJsonLdDateTheSegmentsThatHoldTheirWords() {
        StringBuilder updates = new StringBuilder();
        for (int i = 0; i < SAID.size(); i++) {
            updates.append(i == 0 ? "" : ",")
                    .append("{\"@type\":\"BlogPosting\",\"datePublished\":\"" + MOMENTS.get(i)
                            + "\",\"headline\":\"Water and wind, part " + i + "\",\"articleBody\":\"" + SAID.get(i)
                            + "\"}");
        }
        String head =
                "<script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\",\"headline\":\"Flood on the Sull\","
                        + "\"datePublished\":\"2031-03-04T18:00:00Z\",\"liveBlogUpdate\":[" + updates + "]}</script>";

        assertThat(entries(article(page(head, ticker("<div><p>WORDS</p></div>")))))
                .containsExactlyElementsOf(MOMENTS);
        assertThat(entries(article(page(head, "")))).containsExactlyElementsOf(MOMENTS);
    }
}
