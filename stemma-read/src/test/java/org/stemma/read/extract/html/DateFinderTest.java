package org.stemma.read.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFinderTest {
    private static final String BODY = """
            <p>The road bridge over the Sull was closed on Monday, the county said, and lorries were sent round by the north.</p>
            <p>Engineers had found loose rivets in two of its four spans, and a third will be looked at in the coming week.</p>
            <p>The county expects repairs to take until the end of the month; trains over the older crossing run as usual.</p>""";

    private static PageReading read(String head, String above, String below, String address) {
        String html = "<html><head><title>Bridge closed to lorries</title>" + head + "</head><body><article>"
                + "<h1>Bridge closed to lorries</h1>" + above + BODY + below + "</article></body></html>";
        return PageReader.read(html, Optional.of(URI.create(address)));
    }

    private static Optional<String> published(String head, String above) {
        return read(head, above, "", "https://sullpost.example/bridge")
                .published()
                .map(found -> found.time().iso());
    }

    private static String declared(String time) {
        return "<meta property=\"article:published_time\" content=\"" + time + "\">";
    }

    private static String byline(String words) {
        return "<p class=\"byline\">" + words + "</p>";
    }

    @Test
    void aDeclaredMomentOutweighsTheDayThatIsShown() {
        assertThat(published(declared("2031-03-04T08:40:00+02:00"), byline("4 March 2031")))
                .contains("2031-03-04T08:40+02:00");
    }

    @Test
    void aMomentInUtcIsWrittenAsTheDayThatReadersSee() {
        assertThat(published(declared("2031-03-04T22:50:00Z"), byline("5 March 2031, 00:50")))
                .contains("2031-03-05T00:50+02:00");
        assertThat(published(declared("2031-03-04T22:50:00Z"), byline("5 March 2031")))
                .contains("2031-03-05T00:50+02:00");
        assertThat(published(declared("2031-03-04T02:25:00Z"), byline("3 March 2031")))
                .contains("2031-03-03T23:25-03:00");
    }

    @Test
    void theAddressShowsTheDayToo() {
        PageReading reading =
                read(declared("2031-03-04T23:30:00Z"), "", "", "https://sullpost.example/2031/03/05/bridge");

        assertThat(reading.published().orElseThrow().time().iso()).isEqualTo("2031-03-05T00:30+01:00");
    }

    @Test
    void anotherDayShownToReadersOutweighsWhatTheSystemDeclares() {
        assertThat(published("<meta name=\"date\" content=\"2031-03-09T10:00:00Z\">", byline("4 March 2031")))
                .contains("2031-03-04");
    }

    @Test
    void theDayOfTheLastChangeIsNotThatOfPublication() {
        String head = declared("2031-03-04T08:40:00+02:00")
                + "<meta property=\"article:modified_time\" content=\"2031-03-09T10:00:00+02:00\">";

        assertThat(published(head, byline("9 March 2031"))).contains("2031-03-04T08:40+02:00");
    }

    @ParameterizedTest
    @CsvSource({
        "Updated 9 March 2031, 2031-03-09",
        "Stand: 09.03.2031, 2031-03-09",
        "Mis à jour le 9 mars 2031, 2031-03-09"
    })
    void aDateCalledOneOfChangeIsOnlyThat(String line, String day) {
        PageReading reading = read("", byline(line), "", "https://sullpost.example/bridge");

        assertThat(reading.published()).isEmpty();
        assertThat(reading.modified().orElseThrow().time().iso()).isEqualTo(day);
    }

    @Test
    void besideADateOfChangeTheOtherIsThatOfPublication() {
        assertThat(published("", byline("Updated 9 March 2031, first published 4 March 2031")))
                .contains("2031-03-04");
    }

    @Test
    void aDeadlineIsNoPublication() {
        assertThat(published("", byline("Available until 9 March 2031"))).isEmpty();
    }

    @Test
    void aTimeInACommentOrAPostIsNotThatOfTheReport() {
        String below = """
                <blockquote class="social-embed"><p>No crossing tonight.</p><time datetime="2031-03-02T10:00:00Z">2 March</time></blockquote>
                <div class="comments"><div class="comment"><time datetime="2031-03-08T10:00:00Z">8 March</time> Long overdue.</div></div>""";

        assertThat(read("", "", below, "https://sullpost.example/bridge").published())
                .isEmpty();
    }

    @Test
    void whenAWebArchiveTookThePageIsNotWhenItWasPublished() {
        String archive = "https://archive.example/web/20350611101316/";

        assertThat(read("", "", "", archive + "https://sullpost.example/news/bridge")
                        .published())
                .isEmpty();
        assertThat(read("", "", "", archive + "http://sullpost.example/2031/03/04/bridge")
                        .published()
                        .orElseThrow()
                        .time()
                        .iso())
                .isEqualTo("2031-03-04");
    }

    @Test
    void datesOfScriptsThatDisagreeAreThoseOfOtherPages() {
        String one = "<script>{\"publishDate\":\"2031-03-04\"}</script>";
        String other = "<script>{\"publishDate\":\"2029-01-01\"}</script>";

        assertThat(published(one, "")).contains("2031-03-04");
        assertThat(published(one + other, "")).isEmpty();
    }
}
