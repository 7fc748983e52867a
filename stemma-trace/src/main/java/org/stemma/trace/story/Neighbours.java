package org.stemma.trace.story;

import java.util.Arrays;
import java.util.List;
import org.stemma.trace.parallel.Workers;
import org.stemma.trace.passage.WordView;

/**
 * For each article of a collection those that are most like it. Immutable; safe between threads.
 *
 * <p>Likenesses are summed up over an inverted index, the rarest terms first, until {@value #POSTINGS} places are read;
 * the {@value #MOST} articles with the greatest sums are kept. So a collection of up to some thousand articles is
 * compared whole, and beyond that the work for one article does not grow with the collection. Terms are taken in one
 * order for all articles, so both of a pair find the same likeness, to the last bit, unless one of them stopped
 * earlier: then the greater counts.
 */
final class Neighbours {
    /** So many are kept of each article. */
    private static final int MOST = 64;
    /** So many places of the index are read for one article, so that the time for it has a bound. */
    private static final int POSTINGS = 8_000;
    /** So many articles are worked through with one set of sums. */
    private static final int PIECE = 256;

    private final int[][] articles;
    private final float[][] likenesses;

    private Neighbours(int size) {
        articles = new int[size][];
        likenesses = new float[size][];
    }

    static Neighbours of(List<WordView> words, StorySettings settings, Workers workers) {
        Vectors vectors = Vectors.of(words, settings, POSTINGS, workers);
        var neighbours = new Neighbours(vectors.size());
        int pieces = (vectors.size() + PIECE - 1) / PIECE;
        List<Neighbours> found = workers.map(pieces, piece -> piece(vectors, piece));
        for (int piece = 0; piece < pieces; piece++) {
            int length = found.get(piece).articles.length;
            System.arraycopy(found.get(piece).articles, 0, neighbours.articles, piece * PIECE, length);
            System.arraycopy(found.get(piece).likenesses, 0, neighbours.likenesses, piece * PIECE, length);
        }
        return neighbours;
    }

    private static Neighbours piece(Vectors vectors, int piece) {
        int from = piece * PIECE;
        int until = Math.min(vectors.size(), from + PIECE);
        var found = new Neighbours(until - from);
        float[] sums = new float[vectors.size()];
        int[] touched = new int[vectors.size()];
        var nearest = new Nearest(MOST);
        for (int article = from; article < until; article++) {
            int size = vectors.sum(article, sums, touched);
            sums[article] = 0;
            int[] most = nearest.of(sums, touched, size);
            float[] likenesses = new float[most.length];
            for (int i = 0; i < most.length; i++) {
                likenesses[i] = sums[most[i]];
            }
            found.articles[article - from] = most;
            found.likenesses[article - from] = likenesses;
            for (int i = 0; i < size; i++) {
                sums[touched[i]] = 0;
            }
        }
        return found;
    }

    /** Those most like an article, ascending; not to be changed. */
    int[] of(int article) {
        return articles[article];
    }

    /** The likenesses to {@link #of}, in its order; not to be changed. */
    float[] likenesses(int article) {
        return likenesses[article];
    }

    /** The mean of the greatest likenesses of an article, at least the floor. */
    double level(int article, StorySettings settings) {
        float[] sorted = likenesses[article].clone();
        Arrays.sort(sorted);
        int counted = Math.min(settings.neighbours(), articles.length - 1);
        double sum = 0;
        for (int i = 0; i < Math.min(counted, sorted.length); i++) {
            sum += sorted[sorted.length - 1 - i];
        }
        return Math.max(settings.floor(), counted == 0 ? 0 : sum / counted);
    }

    /** Takes each pair of which one is a neighbour of the other, once: by its first article, then in any fixed order. */
    void forEachPair(PairTaker taker) {
        for (int one = 0; one < articles.length; one++) {
            for (int i = 0; i < articles[one].length; i++) {
                int other = articles[one][i];
                int back = Arrays.binarySearch(articles[other], one);
                if (one < other || back < 0) {
                    float likeness = likenesses[one][i];
                    taker.take(
                            Math.min(one, other),
                            Math.max(one, other),
                            back < 0 ? likeness : Math.max(likeness, likenesses[other][back]));
                }
            }
        }
    }

    /** Is given two articles, the first by number first, and how like each other they are. */
    @FunctionalInterface
    interface PairTaker {
        void take(int first, int second, float likeness);
    }
}
