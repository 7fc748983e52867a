package org.stemma.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FiguresTest {
    @Test
    void aMissingLowerBoundBeginsAtNoughtAndAMissingUpperOneRunsOn() {
        RangePicture picture = RangePicture.of(List.of(
                new RangePicture.Figure(Double.NEGATIVE_INFINITY, 6),
                new RangePicture.Figure(5, Double.POSITIVE_INFINITY)));
        assertThat(picture.ticks().getFirst().value()).isZero();
        assertThat(picture.rows().get(0).from()).isEqualTo(RangePicture.LEFT);
        assertThat(picture.rows().get(1).to()).isEqualTo(RangePicture.RIGHT);
        assertThat(picture.rows().get(1).openAbove()).isTrue();
    }

    @Test
    void wholeNumbersHaveWholeTicks() {
        RangePicture picture = RangePicture.of(List.of(new RangePicture.Figure(4, 4), new RangePicture.Figure(6, 6)));
        assertThat(picture.ticks()).allMatch(tick -> tick.value() == Math.rint(tick.value()));
    }

    @Test
    void figuresKeepTheirOrderOnTheAxis() {
        RangePicture picture = RangePicture.of(List.of(
                new RangePicture.Figure(70_000, 70_000),
                new RangePicture.Figure(71_500, 71_500),
                new RangePicture.Figure(90_000, 90_000)));
        assertThat(picture.rows()).extracting(RangePicture.Row::from).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void momentsThatStandTooNearAreStacked() {
        Instant first = Instant.parse("2031-03-04T06:00:00Z");
        TimePicture picture = TimePicture.of(List.of(first, first, first.plusSeconds(60), first.plusSeconds(86_400)));
        assertThat(picture.marks()).doesNotHaveDuplicates();
        assertThat(picture.marks().get(3).y()).isEqualTo(picture.marks().get(0).y());
    }

    @Test
    void oneMomentAloneStandsInTheMiddle() {
        assertThat(TimePicture.of(List.of(Instant.EPOCH)).marks())
                .extracting(TimePicture.Mark::x)
                .containsExactly(TimePicture.WIDTH / 2);
    }

    @Test
    void originsAreNamedThenUnnamedThenPossible() {
        assertThat(UnitMarks.origins(2, 3, 1).marks())
                .extracting(UnitMarks.Mark::kind)
                .containsExactly(UnitMarks.Kind.NAMED, UnitMarks.Kind.UNNAMED, UnitMarks.Kind.POSSIBLE);
    }

    @Test
    void manyThingsShareAMark() {
        UnitMarks many = UnitMarks.of(UnitMarks.Kind.REPORT, 1_000);
        assertThat(many.each()).isGreaterThan(1);
        assertThat(many.marks().size() * many.each()).isGreaterThanOrEqualTo(1_000);
        assertThat(many.height()).isLessThan(100);
    }
}
