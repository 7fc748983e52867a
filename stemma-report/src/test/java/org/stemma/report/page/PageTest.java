package org.stemma.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.stemma.model.annotation.Commitment;
import org.stemma.model.annotation.Corpus;
import org.stemma.model.annotation.PlacePrecision;
import org.stemma.model.annotation.Yardstick;
import org.stemma.model.article.BlockRole;
import org.stemma.model.article.OutletKind;
import org.stemma.model.finding.Analysis;
import org.stemma.report.fixture.Ferry;
import org.stemma.report.fixture.Hostile;
import org.stemma.report.fixture.Rendered;
import org.stemma.report.fixture.StoryBuilder;
import org.stemma.report.fixture.TwoReports;

final class PageTest {
    private static final Pattern TAG = Pattern.compile("<([a-zA-Z][a-zA-Z0-9]*)((?:[^<>\"]|\"[^\"]*\")*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z-]+)=\"([^\"]*)\"");

    private static final String FERRY = Rendered.by(new Page(), Ferry.analysis());
    private static final String HOSTILE = Rendered.by(new Page(), Hostile.analysis());

    @Test
    void theSameAnalysisGivesTheSameBytesInAnyLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            assertThat(Rendered.by(new Page(), Ferry.analysis())).isEqualTo(FERRY);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void nothingIsFetchedFromOutside() {
        for (String page : List.of(FERRY, HOSTILE)) {
            assertThat(withoutScript(page)).doesNotContain("@import").doesNotContain("url(");
            for (MatchResult tag : tags(page)) {
                assertThat(tag.group(1).toLowerCase(Locale.ROOT))
                        .isNotIn("img", "iframe", "link", "object", "embed", "video", "audio", "base", "form");
                assertThat(attributes(tag)).noneMatch(attribute -> attribute.startsWith("src="));
            }
        }
    }

    @Test
    void thePolicyNamesTheOneScriptAndTheOneStyleAndNothingElse() {
        assertThat(FERRY)
                .containsPattern("content=\"default-src &#39;none&#39;; script-src &#39;sha256-[^\"' ]+&#39;; "
                        + "style-src &#39;sha256-[^\"' ]+&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;\"");
        for (String page : List.of(FERRY, HOSTILE)) {
            assertThat(Pattern.compile("<script").matcher(page).results()).hasSize(1);
            assertThat(Pattern.compile("<style").matcher(page).results()).hasSize(1);
        }
    }

    @Test
    void noTagCarriesAnEventHandlerAStyleOrAScriptAddress() {
        for (String page : List.of(FERRY, HOSTILE)) {
            for (MatchResult tag : tags(page)) {
                assertThat(attributes(tag))
                        .noneMatch(attribute -> attribute.startsWith("on"))
                        .noneMatch(attribute -> attribute.startsWith("style="))
                        .noneMatch(attribute -> attribute.startsWith("href=\"javascript"));
            }
        }
    }

    @Test
    void anAddressThatIsNoPageOnTheWebIsNoLink() {
        assertThat(HOSTILE).doesNotContain("href=\"javascript").contains("href=\"https://long.example/");
    }

    @Test
    void noWordOfAnArticleTurnsTheDirectionOfOurs() {
        int articles = HOSTILE.indexOf("class=\"articles\"");
        assertThat(HOSTILE.substring(0, articles)).doesNotContain("\u202e").doesNotContain("\u2066");
        assertThat(HOSTILE.substring(articles)).contains("\u202e");
    }

    @Test
    void everyLinkInsideThePageHasItsTargetAndEveryIdIsOne() {
        for (String page : List.of(FERRY, HOSTILE)) {
            Set<String> ids = new HashSet<>();
            var links = new ArrayList<String>();
            for (MatchResult tag : tags(page)) {
                for (String attribute : attributes(tag)) {
                    if (attribute.startsWith("id=\"")) {
                        assertThat(ids.add(value(attribute))).as(attribute).isTrue();
                    } else if (attribute.startsWith("href=\"#")) {
                        links.add(value(attribute).substring(1));
                    }
                }
            }
            assertThat(links).isNotEmpty().allMatch(ids::contains);
        }
    }

    @Test
    void headingsGoDownOneLevelAtATime() {
        int last = 0;
        for (MatchResult tag : tags(FERRY)) {
            if (tag.group(1).matches("h[1-6]")) {
                int level = tag.group(1).charAt(1) - '0';
                assertThat(level).as(tag.group()).isLessThanOrEqualTo(last + 1);
                last = level;
            }
        }
        assertThat(last).isPositive();
    }

    @Test
    void everyPictureThatIsNotDecorationHasATextAlternative() {
        for (MatchResult tag : tags(FERRY)) {
            if (tag.group(1).equals("svg")) {
                assertThat(attributes(tag))
                        .anyMatch(attribute ->
                                attribute.equals("aria-hidden=\"true\"") || attribute.startsWith("aria-label=\""));
            }
        }
    }

    @Test
    void theOriginCardSaysHowManyAndWhyTheBoundsDiffer() {
        assertThat(FERRY)
                .contains("1 to 2 independent origins (1 named) behind 8 articles of 7 outlets")
                .contains("The unnamed person at the yard may work for the operator");
    }

    @Test
    void severalStoriesStandOnOnePageWithAnIndex() {
        Analysis ferry = Ferry.analysis();
        var twice = new Analysis(
                ferry.version(),
                ferry.asOf(),
                ferry.corpus(),
                ferry.rejected(),
                List.of(ferry.dossiers().getFirst(), ferry.dossiers().getFirst()));
        assertThat(Rendered.by(new Page(), twice))
                .contains("<h1>2 stories in 9 reports</h1>")
                .contains("href=\"#story-2\"")
                .contains("id=\"story-2\"");
    }

    @Test
    void whatIsTooMuchForAPageIsNamedOnIt() {
        Analysis ferry = Ferry.analysis();
        var many = new Analysis(
                ferry.version(),
                ferry.asOf(),
                ferry.corpus(),
                ferry.rejected(),
                Collections.nCopies(3, ferry.dossiers().getFirst()));
        String page = Rendered.by(new Page(10), many);
        assertThat(page)
                .contains("<h1>3 stories in 9 reports</h1>")
                .contains("id=\"story-1\"")
                .doesNotContain("id=\"story-2\"")
                .contains("2 smaller stories are not on this page");
    }

    @Test
    void aPageWithoutRoomHasTheLargestStoryWhole() {
        String page = Rendered.by(new Page(1), Ferry.analysis());
        assertThat(page.split("<article", -1)).hasSameSizeAs(FERRY.split("<article", -1));
        assertThat(page).doesNotContain("not on this page");
    }

    @Test
    void anAnalysisWithoutAnArticleIsStillAPage() {
        var nothing = new Analysis("0.1", List.of(), new Corpus(List.of(), List.of()), List.of(), List.of());
        assertThat(Rendered.by(new Page(), nothing))
                .contains("No story was found")
                .endsWith("</html>\n");
    }

    @Test
    void theArticleTextIsWholeAndInPlace() {
        String page = Rendered.by(new Page(), TwoReports.analysis());
        assertThat(page)
                .contains("data-s=\"21\"><span id=\"a1.2\">Between 20 and 30 people left their homes.</span> ")
                .contains("<span id=\"a1.3\">The bridge may be closed.</span></p>");
    }

    private static String withoutScript(String page) {
        return page.replaceAll("(?s)<script>.*?</script>", "");
    }

    private static List<MatchResult> tags(String page) {
        String markup = page.replaceAll("(?s)<script>.*?</script>", "").replaceAll("(?s)<style>.*?</style>", "");
        return TAG.matcher(markup).results().toList();
    }

    private static List<String> attributes(MatchResult tag) {
        return ATTRIBUTE.matcher(tag.group(2)).results().map(MatchResult::group).toList();
    }

    private static String value(String attribute) {
        return attribute.substring(attribute.indexOf('"') + 1, attribute.length() - 1);
    }

    @Test
    void aWordOfProbabilityShowsItsBandOnTheSpeakersYardstick() {
        var story = new StoryBuilder();
        story.article(
                "office",
                "Dam Office",
                OutletKind.OFFICIAL,
                "",
                "2031-05-01T08:00:00Z",
                "",
                StoryBuilder.Part.of(BlockRole.PARAGRAPH, "The dam is likely to hold. The gate is shut."));
        story.hedge("office", "likely", "The dam is likely to hold", Commitment.LIKELY, Yardstick.UK_PHIA, 55, 75);
        String page = Rendered.by(
                new Page(),
                story.analysis(
                        "The dam is likely to hold",
                        story.at("office", "The dam is likely to hold"),
                        story.at("office", "The gate is shut")));
        assertThat(page)
                .contains("“likely” is 55 to 75 per cent on the British yardstick (PHIA)")
                .contains("class=\"band\"");
    }

    @Test
    void theMapShowsWhereClaimsAreAndWhoSaysSo() {
        var story = new StoryBuilder();
        story.article(
                "lantern",
                "The Lantern",
                OutletKind.OUTLET,
                "",
                "2031-05-01T08:00:00Z",
                "",
                StoryBuilder.Part.of(
                        BlockRole.PARAGRAPH,
                        "The river rose at Ottery in Albia. The mayor of Vell is at home. A tune was heard in Quill."));
        story.place("lantern", "Ottery", 50.75, -3.28, "GB", PlacePrecision.TOWN);
        story.place("lantern", "Albia", 54, -2, "GB", PlacePrecision.COUNTRY);
        story.place("lantern", "Vell", 48, 2, "FR", PlacePrecision.TOWN);
        story.place("lantern", "Quill", 40, -3, "ES", PlacePrecision.TOWN);
        String page = Rendered.by(
                new Page(),
                story.analysis(
                        "The river rose at Ottery",
                        story.at("lantern", "The river rose at Ottery"),
                        story.at("lantern", "The mayor of Vell is at home")));
        assertThat(page).contains("Map of 1 place: Ottery").contains("Ottery, a town: The Lantern, crediting nobody");
        assertThat(page).contains("not on the map").contains("Albia");
    }

    @Test
    void aPlaceNamedAloneMakesNoMap() {
        var story = new StoryBuilder();
        story.article(
                "lantern",
                "The Lantern",
                OutletKind.OUTLET,
                "",
                "2031-05-01T08:00:00Z",
                "",
                StoryBuilder.Part.of(BlockRole.PARAGRAPH, "The mayor of Vell is at home."));
        story.place("lantern", "Vell", 48, 2, "FR", PlacePrecision.TOWN);
        assertThat(Rendered.by(
                        new Page(),
                        story.analysis("The mayor is at home", story.at("lantern", "The mayor of Vell is at home"))))
                .doesNotContain("class=\"map\"");
    }
}
