package org.stemma.report.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stemma.model.article.ArticleId;
import org.stemma.model.finding.Claim;
import org.stemma.model.finding.ClaimId;
import org.stemma.model.finding.ClaimKind;
import org.stemma.model.finding.ClaimValue.Amount;
import org.stemma.model.finding.Stance;
import org.stemma.model.finding.Statement;
import org.stemma.model.text.Locus;
import org.stemma.model.text.Span;

final class ClaimTitleTest {
    private static Optional<String> range(String slot, Amount... amounts) {
        List<Statement> statements = Stream.of(amounts)
                .map(amount -> new Statement(
                        new Locus(new ArticleId("lantern"), new Span(0, 1)),
                        Stance.ASSERTS,
                        Optional.empty(),
                        OptionalInt.empty(),
                        Optional.of(amount),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
        return ClaimTitle.range(
                new Claim(new ClaimId("c"), "a claim", ClaimKind.QUANTITY, slot, statements, List.of()));
    }

    private static Amount people(double low, double high) {
        return new Amount(low, high, "person", false);
    }

    @Test
    void differentFiguresGoByTheirRange() {
        assertThat(range("injured", people(6, 6), people(17, 17), people(12, 12)))
                .contains("Injured: 6 to 17 people given");
    }

    @Test
    void anOpenBoundAddsNothingToTheRange() {
        assertThat(range("dead", people(11, 11), people(16, Double.POSITIVE_INFINITY)))
                .contains("Dead: 11 to 16 people given");
    }

    @Test
    void upToAFigureIsNoFigureOfNought() {
        assertThat(range("out", people(0, 6), people(4, 6))).contains("Out: 4 to 6 people given");
    }

    @Test
    void oneFigureHasNoRange() {
        assertThat(range("missing", people(9, 9), people(9, 9))).isEmpty();
    }

    @Test
    void figuresOfAnotherUnitStandAside() {
        assertThat(range("held", people(9, 9), people(8, 8), new Amount(60, 60, "percent", false)))
                .contains("Held: 8 to 9 people given");
    }

    @Test
    void withoutASlotThereIsNothingToSayItOf() {
        assertThat(range("", people(6, 6), people(17, 17))).isEmpty();
    }

    @Test
    void aSlotThatSaysWhatIsCountedNeedsNoUnit() {
        assertThat(range(
                        "homes destroyed",
                        new Amount(14, 14, "building", false),
                        new Amount(22, 22, "building", false)))
                .contains("Homes destroyed: 14 to 22 given");
    }
}
