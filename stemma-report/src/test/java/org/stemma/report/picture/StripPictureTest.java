package org.stemma.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class StripPictureTest {
    private static final Instant FIRST = Instant.parse("2031-05-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2031-05-03T00:00:00Z");

    @Test
    void marksStandToScale() {
        StripPicture picture =
                StripPicture.of(List.of(List.of(FIRST, Instant.parse("2031-05-02T00:00:00Z"), LAST)), FIRST, LAST);
        List<Integer> marks = picture.rows().getFirst().marks();
        assertThat(marks.get(1) - marks.get(0)).isEqualTo(marks.get(2) - marks.get(1));
        assertThat(marks.getFirst()).isEqualTo(StripPicture.LEFT);
    }

    @Test
    void marksOfOneMomentStandSideBySideAndInsideThePicture() {
        List<Instant> burst = Stream.generate(() -> LAST).limit(12).toList();
        List<Integer> marks =
                StripPicture.of(List.of(burst), FIRST, LAST).rows().getFirst().marks();
        assertThat(marks)
                .isSorted()
                .doesNotHaveDuplicates()
                .allSatisfy(x -> assertThat(x).isBetween(StripPicture.LEFT, StripPicture.WIDTH));
    }

    @Test
    void aRowIsAddedForEverySubject() {
        StripPicture one = StripPicture.of(List.of(List.of(FIRST)), FIRST, LAST);
        StripPicture two = StripPicture.of(List.of(List.of(FIRST), List.of(LAST)), FIRST, LAST);
        assertThat(two.height()).isGreaterThan(one.height());
        assertThat(two.rows().getLast().y()).isGreaterThan(two.rows().getFirst().y());
    }
}
