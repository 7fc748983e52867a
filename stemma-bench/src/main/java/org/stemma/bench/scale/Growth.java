package org.stemma.bench.scale;

import java.util.List;

/** How a cost grows with the size of its input. */
final class Growth {
    private Growth() {}

    /**
     * The exponent e for which cost is nearest to c · size<sup>e</sup>: the slope of the straight line through the
     * logarithms, by least squares. Not a number for fewer than two sizes.
     */
    static double exponent(List<Integer> sizes, List<Double> costs) {
        double meanSize = sizes.stream().mapToDouble(Math::log).average().orElse(0);
        double meanCost = costs.stream().mapToDouble(Math::log).average().orElse(0);
        double products = 0;
        double squares = 0;
        for (int i = 0; i < sizes.size(); i++) {
            double size = Math.log(sizes.get(i)) - meanSize;
            products += size * (Math.log(costs.get(i)) - meanCost);
            squares += size * size;
        }
        return products / squares;
    }
}
