package org.stemma.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.stemma.report.picture.MapPicture.Point;

final class MapPictureTest {
    private static final long SEED = Long.getLong("stemma.seed", 20311);

    @Test
    void northIsUpAndEastIsRight() {
        MapPicture picture =
                MapPicture.of(List.of(new Point(10, 20, "south-west"), new Point(12, 24, "north-east")), List.of());
        assertThat(picture.spots().getLast().x())
                .isGreaterThan(picture.spots().getFirst().x());
        assertThat(picture.spots().getLast().y())
                .isLessThan(picture.spots().getFirst().y());
    }

    @Test
    void everyPointLiesInThePictureWhereverItIsOnEarth() {
        var random = new Random(SEED);
        for (int i = 0; i < 200; i++) {
            List<Point> points = List.of(point(random), point(random), point(random));
            assertThat(MapPicture.of(points, List.of()).spots())
                    .as("seed %d, %s", SEED, points)
                    .allSatisfy(spot -> {
                        assertThat(spot.x()).isBetween(0, MapPicture.WIDTH);
                        assertThat(spot.y()).isBetween(0, MapPicture.HEIGHT);
                    });
        }
    }

    @Test
    void oneTownIsShownWithTheCountryAroundIt() {
        assertThat(MapPicture.of(List.of(new Point(1, 20, "inland")), List.of()).land())
                .isNotEmpty();
    }

    @Test
    void aLabelThatWouldReachOverTheEdgeStandsToTheLeft() {
        MapPicture picture = MapPicture.of(
                List.of(new Point(0, 0, "west"), new Point(0, 40, "a very long name of a place")), List.of());
        assertThat(picture.spots().getFirst().left()).isFalse();
        assertThat(picture.spots().getLast().left()).isTrue();
    }

    @Test
    void aCountryIsNamedOnlyWhereItsMiddleIsSeenAndClear() {
        MapPicture picture = MapPicture.of(
                List.of(new Point(0, 0, "here"), new Point(10, 10, "there")),
                List.of(new Point(8, 1, "Clear"), new Point(60, 100, "Far away"), new Point(0, 0.5, "Covered")));
        assertThat(picture.names()).extracting(MapPicture.Name::words).containsExactly("Clear");
    }

    private static Point point(Random random) {
        return new Point(random.nextDouble(-80, 80), random.nextDouble(-175, 175), "somewhere");
    }
}
