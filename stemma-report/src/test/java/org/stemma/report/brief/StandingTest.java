package org.stemma.report.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.stemma.model.article.ArticleId;
import org.stemma.model.finding.Analysis;
import org.stemma.model.finding.ClaimValue;
import org.stemma.model.finding.ClaimValue.Amount;
import org.stemma.model.finding.OriginId;
import org.stemma.model.finding.Stance;
import org.stemma.model.finding.Statement;
import org.stemma.model.text.Locus;
import org.stemma.model.text.Span;
import org.stemma.report.cite.Claimants;
import org.stemma.report.cite.Library;
import org.stemma.report.fixture.Toll;

final class StandingTest {
    private static Optional<ClaimValue> weeks(double low, double high) {
        return Optional.of(new Amount(low, high, "week", false));
    }

    @Test
    void aRangeSaysMoreThanTheBoundThatWasMadeOfIt() {
        assertThat(Standing.saysMore(weeks(4, 6), weeks(0, 6))).isTrue();
        assertThat(Standing.saysMore(weeks(0, 6), weeks(4, 6))).isFalse();
    }

    @Test
    void theSameValueSaysNoMore() {
        assertThat(Standing.saysMore(weeks(4, 6), weeks(4, 6))).isFalse();
    }

    @Test
    void anotherValueSaysNoMore() {
        assertThat(Standing.saysMore(weeks(4, 4), weeks(5, 5))).isFalse();
    }

    @Test
    void valuesOfAnotherUnitAreNotCompared() {
        assertThat(Standing.saysMore(weeks(4, 6), Optional.of(new Amount(0, 6, "day", false))))
                .isFalse();
    }

    @Test
    void aLaterFigureOfAnOriginTakesThePlaceOfItsEarlierOne() {
        assertThat(standing(given("brigade", "first", 3), given("brigade", "second", 5)))
                .containsExactly(5.0);
    }

    @Test
    void aFigureThatItsOriginReplacedDoesNotComeBackWhenItIsHandedOn() {
        assertThat(standing(
                        given("brigade", "first", 3), given("brigade", "second", 5), given("brigade", "capital", 3)))
                .containsExactly(5.0);
    }

    @Test
    void aFigureThatAReportSetsBesideTheOriginsOwnIsAnothers() {
        assertThat(standing(
                        given("brigade", "first", 7),
                        given("union", "notice", 19),
                        given("union", "herald", 19),
                        given("union", "herald", 7)))
                .containsExactly(7.0, 19.0, 19.0);
    }

    private static List<Double> standing(Statement... statements) {
        Analysis analysis = Toll.analysis();
        var standing = new Standing(new Claimants(analysis.dossiers().getFirst(), Library.of(analysis)));
        for (Statement statement : statements) {
            standing.add(statement);
        }
        return standing.statements().stream()
                .map(statement -> ((Amount) statement.value().orElseThrow()).low())
                .toList();
    }

    private static Statement given(String origin, String article, double dead) {
        return new Statement(
                new Locus(new ArticleId(article), new Span(0, 1)),
                Stance.ATTRIBUTES,
                Optional.empty(),
                OptionalInt.empty(),
                Optional.of(new Amount(dead, dead, "person", false)),
                Optional.empty(),
                Optional.of(new OriginId(origin)));
    }
}
