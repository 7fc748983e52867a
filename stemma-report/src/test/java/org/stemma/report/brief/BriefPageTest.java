package org.stemma.report.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.finding.Analysis;
import org.stemma.model.finding.AsOf;
import org.stemma.model.finding.Dossier;
import org.stemma.report.fixture.Ferry;
import org.stemma.report.fixture.Hostile;
import org.stemma.report.fixture.Rendered;

final class BriefPageTest {
    private static final Pattern NOTE = Pattern.compile(
            "<li id=\"n(\\d+)\">.*<q>(.*)</q> <span class=\"place\">(\\S+), characters (\\d+)–(\\d+)</span></li>");

    private static String page(BriefSettings settings, Analysis analysis) {
        return Rendered.by(new BriefPage(settings), analysis);
    }

    private static String ferry(String topic) {
        return page(new BriefSettings(Optional.empty(), BriefSettings.words(topic)), Ferry.analysis());
    }

    @Test
    void everyFootnoteQuotesTheSentenceThatStandsAtItsPlace() {
        Matcher note = NOTE.matcher(ferry(""));
        int notes = 0;
        while (note.find()) {
            notes++;
            String text = text(note.group(3));
            int start = text.offsetByCodePoints(0, Integer.parseInt(note.group(4)));
            int end = text.offsetByCodePoints(0, Integer.parseInt(note.group(5)));
            assertThat(note.group(2).replace("&#39;", "'").replace("&amp;", "&"))
                    .isEqualTo(text.substring(start, end));
        }
        assertThat(notes).isGreaterThan(5);
    }

    @Test
    void everyFootnoteLeadsToASentenceAndEverySentenceIsCited() {
        String page = ferry("");
        assertThat(numbers(page, "href=\"#n(\\d+)\"")).isEqualTo(numbers(page, "id=\"n(\\d+)\""));
    }

    @Test
    void bothFormatsCiteTheSameSentences() {
        String markdown = Rendered.by(new Brief(), Ferry.analysis());
        assertThat(numbers(ferry(""), "id=\"n(\\d+)\"")).isEqualTo(numbers(markdown, "(?m)^\\[\\^(\\d+)]:"));
    }

    @Test
    void everyLineOfFindingsHoldsAFootnote() {
        String page = ferry("");
        String findings = page.substring(0, page.indexOf("<h3>Sources"));
        Matcher line = Pattern.compile("<li>(.*?)</li>", Pattern.DOTALL).matcher(findings);
        int lines = 0;
        while (line.find()) {
            lines++;
            assertThat(line.group(1)).contains("href=\"#n");
        }
        assertThat(lines).isGreaterThan(8);
    }

    @Test
    void aTopicLeavesOutWhatIsAboutSomethingElse() {
        assertThat(said("")).contains("someone at the yard").contains("relief vessel");
        assertThat(said("yard")).contains("someone at the yard").doesNotContain("relief vessel");
    }

    @Test
    void aTopicThatNothingIsAboutLeavesNoStory() {
        assertThat(ferry("zeppelin"))
                .contains("Nothing in these reports is about it.")
                .doesNotContain("Key figures");
    }

    @Test
    void whatIsOlderThanAskedForIsNoHighlight() {
        String since = page(new BriefSettings(Optional.of(AsOf.parse("2031-12-31")), List.of()), Ferry.analysis());
        assertThat(since).doesNotContain("Highlights");
    }

    @Test
    void nothingInAnArticleBecomesMarkup() {
        String page = page(BriefSettings.defaults(), Hostile.analysis());
        assertThat(page).doesNotContain("<script").doesNotContain("<img").doesNotContain("href=\"javascript:");
    }

    @Test
    void severalStoriesAreListedFirstAndThoseWithoutAFindingOnlyByTheirReports() {
        String page = page(BriefSettings.defaults(), threeStories());
        assertThat(page)
                .contains("<h1>3 stories</h1>")
                .contains("<li><a href=\"#s1\">")
                .contains("<li><a href=\"#s2\">")
                .doesNotContain("#s3");
        assertThat(numbers(page, "<section class=\"story\" id=\"s(\\d+)\"")).containsExactly(1, 2);
        assertThat(page.substring(page.indexOf("<h2>Other reports</h2>"))).contains("<ul class=\"sources\">");
        assertThat(numbers(page, "href=\"#n(\\d+)\"")).isEqualTo(numbers(page, "id=\"n(\\d+)\""));
    }

    @Test
    void aTopicLeavesOutTheReportsThatTellNothing() {
        assertThat(page(new BriefSettings(Optional.empty(), List.of("yard")), threeStories()))
                .contains("<h1>2 stories</h1>")
                .doesNotContain("Other reports");
    }

    /** The ferry's story twice, and once with nothing found in it. */
    private static Analysis threeStories() {
        Analysis ferry = Ferry.analysis();
        Dossier told = ferry.dossiers().getFirst();
        var untold =
                new Dossier(told.stemma(), told.funnel(), told.origins(), List.of(), List.of(), List.of(), List.of());
        return new Analysis(
                ferry.version(), ferry.asOf(), ferry.corpus(), ferry.rejected(), List.of(told, told, untold));
    }

    private static String said(String topic) {
        String page = ferry(topic);
        return page.substring(page.indexOf("<h3>What is said"), page.indexOf("<h3>Sources"));
    }

    private static String text(String id) {
        return Ferry.analysis().corpus().articles().stream()
                .map(AnnotatedArticle::article)
                .filter(article -> article.id().value().equals(id))
                .findFirst()
                .orElseThrow()
                .text()
                .value();
    }

    private static List<Integer> numbers(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .distinct()
                .sorted()
                .toList();
    }
}
