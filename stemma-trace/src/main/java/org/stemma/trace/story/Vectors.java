package org.stemma.trace.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The articles as weighted terms, and their likenesses: the mean of three cosines, of all words, of the beginnings, of the
 * pairs. Not safe between threads.
 *
 * <p>Weights are the logarithm of the count times the inverse document frequency (Salton and Buckley 1988). Likenesses are
 * summed up term by term over an inverted index, so articles that share no term cost nothing.
 */
final class Vectors {
    /** How much the three cosines count; together 1. */
    private static final double ALL = 0.4;

    private static final double BEGINNING = 0.4;
    private static final double PAIRS = 0.2;

    /** One article's weight of one term. */
    private record Posting(int article, float weight) {}

    private final int size;
    private final StorySettings settings;
    private final List<List<Posting>> index = new ArrayList<>();

    Vectors(List<Terms> articles, StorySettings settings) {
        this.size = articles.size();
        this.settings = settings;
        add(articles, Terms::all, ALL);
        add(articles, Terms::beginning, BEGINNING);
        add(articles, Terms::pairs, PAIRS);
    }

    private void add(List<Terms> articles, Function<Terms, Map<Long, Integer>> part, double share) {
        var frequencies = new LinkedHashMap<Long, Integer>();
        for (Terms terms : articles) {
            part.apply(terms).keySet().forEach(term -> frequencies.merge(term, 1, Integer::sum));
        }
        var places = new LinkedHashMap<Long, List<Posting>>();
        for (int i = 0; i < size; i++) {
            Map<Long, Integer> terms = part.apply(articles.get(i));
            double norm = 0;
            for (Map.Entry<Long, Integer> term : terms.entrySet()) {
                int frequency = frequencies.getOrDefault(term.getKey(), 1);
                if (counts(frequency)) {
                    double weight = weight(term.getValue(), frequency);
                    norm += weight * weight;
                }
            }
            double scale = norm == 0 ? 0 : Math.sqrt(share / norm);
            for (Map.Entry<Long, Integer> term : terms.entrySet()) {
                int frequency = frequencies.getOrDefault(term.getKey(), 1);
                if (counts(frequency)) {
                    places.computeIfAbsent(term.getKey(), none -> new ArrayList<>(frequency))
                            .add(new Posting(i, (float) (weight(term.getValue(), frequency) * scale)));
                }
            }
        }
        index.addAll(places.values());
    }

    private boolean counts(int frequency) {
        return frequency > 1 && frequency <= settings.maxFrequency();
    }

    private double weight(int count, int frequency) {
        return (1 + Math.log(count)) * Math.log((size + settings.prior() + 1) / (frequency + 0.5));
    }

    /** The likeness of every two articles that share a term, 0 to 1; row by row, the later article first. */
    float[][] likenesses() {
        float[][] likenesses = new float[size][];
        for (int i = 0; i < size; i++) {
            likenesses[i] = new float[i];
        }
        for (List<Posting> postings : index) {
            for (int later = 1; later < postings.size(); later++) {
                Posting one = postings.get(later);
                float[] row = likenesses[one.article()];
                for (int earlier = 0; earlier < later; earlier++) {
                    Posting other = postings.get(earlier);
                    row[other.article()] += one.weight() * other.weight();
                }
            }
        }
        return likenesses;
    }

    /** For each article the mean of its greatest likenesses, at least the floor. */
    static double[] levels(float[][] likenesses, StorySettings settings) {
        int size = likenesses.length;
        double[] levels = new double[size];
        for (int i = 0; i < size; i++) {
            float[] all = new float[Math.max(0, size - 1)];
            int filled = 0;
            for (int j = 0; j < size; j++) {
                if (j != i) {
                    all[filled++] = j < i ? likenesses[i][j] : likenesses[j][i];
                }
            }
            Arrays.sort(all);
            int counted = Math.min(settings.neighbours(), all.length);
            double sum = 0;
            for (int k = 0; k < counted; k++) {
                sum += all[all.length - 1 - k];
            }
            levels[i] = Math.max(settings.floor(), counted == 0 ? 0 : sum / counted);
        }
        return levels;
    }
}
