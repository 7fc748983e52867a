package org.stemma.report.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class OutlineTest {
    /** A square from 0 to 10 degrees east and north. */
    private static final Outline SQUARE = Outline.parse("# a square\n0 0 500 0 0 500 -500 0\n");

    @Test
    void aRingInsideTheWindowStaysWhole() {
        assertThat(SQUARE.within(new Window(-5, -5, 15, 15)))
                .singleElement()
                .isEqualTo(new double[] {0, 0, 10, 0, 10, 10, 0, 10});
    }

    @Test
    void aRingIsCutAtTheEdgesOfTheWindow() {
        List<double[]> rings = SQUARE.within(new Window(4, 5, 20, 20));
        assertThat(rings).hasSize(1);
        assertThat(area(rings.getFirst())).isEqualTo(6 * 5);
    }

    @Test
    void aWindowInsideARingIsAllLand() {
        assertThat(area(SQUARE.within(new Window(2, 2, 4, 5)).getFirst())).isEqualTo(2 * 3);
    }

    @Test
    void whatLiesElsewhereIsLeftOut() {
        assertThat(SQUARE.within(new Window(11, 0, 20, 10))).isEmpty();
    }

    @Test
    void theOutlineOfTheWorldHoldsItsContinents() {
        assertThat(Outline.world().within(new Window(-180, -90, 180, 90))).hasSizeGreaterThan(400);
        assertThat(Outline.world().within(new Window(20, 0, 21, 1))).isNotEmpty();
        assertThat(Outline.world().within(new Window(-140, 0, -135, 5))).isEmpty();
    }

    private static double area(double[] ring) {
        double twice = 0;
        for (int i = 0; i < ring.length; i += 2) {
            int next = (i + 2) % ring.length;
            twice += ring[i] * ring[next + 1] - ring[next] * ring[i + 1];
        }
        return Math.abs(twice) / 2;
    }
}
