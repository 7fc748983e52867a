package org.stemma.report.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.report.fixture.Rendered;
import org.stemma.report.fixture.Toll;

/** Figures that are replaced, handed on and given to the wrong source, as a brief tells them. */
final class TollBriefTest {
    private static final String BRIEF =
            Rendered.by(new Brief(), Toll.analysis()).replaceAll("\\[\\^\\d+]", "");

    private static List<String> section(String title) {
        return BRIEF.lines()
                .dropWhile(line -> !line.startsWith("## " + title))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> !line.isBlank())
                .toList();
    }

    @Test
    void theFiguresOfNowStandAndAnOldOneThatIsHandedOnDoesNotComeBack() {
        assertThat(section("Key figures"))
                .containsExactly(
                        "- Dead: **20 people**, given by “someone at the gate” (through Ida Moss), 1 Jun 07:00.",
                        "- Dead: **5 people**, given by Vale Fire Brigade, 1 Jun 12:00.");
    }

    @Test
    void aFigureThatIsGivenToASourceWhoseWordsDifferIsNeverItsFigure() {
        assertThat(section("Highlights"))
                .contains(
                        "- 1 Jun 14:00, new value: Dead: at least 22 people, given by Evening Courier to a source whose"
                                + " own words differ, Vale Fire Brigade.");
    }

    @Test
    void whatIsSpokenAgainstStandsBesideWhoSpeaksAgainstIt() {
        assertThat(section("Highlights"))
                .contains("- 1 Jun 08:00, contested: Vale Fire Brigade: “We count three dead”, against Ida Moss (1 Jun"
                        + " 07:00) “Someone at the gate says 20 are dead”.");
    }

    @Test
    void aBodyThatSpeaksOfItselfIsCalledByItsNameAndADescriptionOfItIsTold() {
        assertThat(section("What is said").get(1))
                .contains("Said by “someone at the gate” (through Ida Moss) and Vale Fire Brigade (also through Capital"
                        + " Post as “officials”).")
                .contains("Given to a source whose own words differ: Vale Fire Brigade (through Evening Courier).");
    }

    @Test
    void whatAnOriginReplacedItselfIsNotContested() {
        assertThat(section("Contested"))
                .extracting(line -> line.substring(2, line.indexOf(':')))
                .containsExactly(
                        "Do not go together",
                        "Differs from the source it credits",
                        "An old value told after it was replaced");
        assertThat(section("Settled, replaced or explained"))
                .singleElement()
                .asString()
                .startsWith("- Replaced by its own origin:");
    }

    @Test
    void oneStoryHasOneHeading() {
        assertThat(BRIEF.lines()
                        .filter(line -> line.contains("Fire at the works, report of capital"))
                        .filter(line -> line.startsWith("#")))
                .hasSize(1);
    }
}
