package org.stemma.trace.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stemma.trace.parallel.Workers;
import org.stemma.trace.passage.WordView;

/**
 * The articles as weighted terms, and for each term who has it. Immutable; safe between threads.
 *
 * <p>Weights are the logarithm of the count times the inverse document frequency (Salton and Buckley 1988). A likeness is
 * the mean of three cosines, of all words, of the beginnings, of the pairs: the parts are scaled so that one sum over
 * common terms gives it.
 *
 * <p>Of each article only those of its rarest terms are kept that have a bounded number of bearers together, and bearers
 * only of terms that some article keeps: nobody asks for the rest, and the commonest terms have most of the bearers.
 */
final class Vectors {
    /** So many articles are read in one go, so that the stems of their words are remembered. */
    private static final int PIECE = 512;

    private final List<long[]> articles;
    private final int[] firstOf;
    private final int[] bearers;
    private final float[] bearerWeights;

    private Vectors(List<long[]> whole, Vocabulary vocabulary, int places) {
        articles = new ArrayList<>(whole.size());
        boolean[] kept = new boolean[vocabulary.size()];
        for (long[] article : whole) {
            int length = 0;
            int read = 0;
            while (length < article.length) {
                read += vocabulary.frequency(term(article[length]));
                if (read > places) {
                    break;
                }
                kept[term(article[length++])] = true;
            }
            articles.add(Arrays.copyOf(article, length));
        }
        firstOf = new int[vocabulary.size() + 1];
        for (int term = 0; term < vocabulary.size(); term++) {
            firstOf[term + 1] = Math.addExact(firstOf[term], kept[term] ? vocabulary.frequency(term) : 0);
        }
        int[] next = firstOf.clone();
        bearers = new int[firstOf[vocabulary.size()]];
        bearerWeights = new float[bearers.length];
        for (int article = 0; article < whole.size(); article++) {
            for (long entry : whole.get(article)) {
                if (kept[term(entry)]) {
                    int at = next[term(entry)]++;
                    bearers[at] = article;
                    bearerWeights[at] = weight(entry);
                }
            }
        }
    }

    /**
     * The vectors of some articles.
     *
     * @param places how many bearers the kept terms of an article have together at most
     */
    static Vectors of(List<WordView> articles, StorySettings settings, int places, Workers workers) {
        List<Terms> terms =
                workers.map((articles.size() + PIECE - 1) / PIECE, piece -> terms(articles, piece * PIECE)).stream()
                        .flatMap(List::stream)
                        .toList();
        Vocabulary vocabulary = Vocabulary.of(terms, settings.maxFrequency(), workers);
        double[] rarities = new double[settings.maxFrequency() + 1];
        for (int frequency = 0; frequency < rarities.length; frequency++) {
            rarities[frequency] = Math.log((articles.size() + settings.prior() + 1) / (frequency + 0.5));
        }
        List<long[]> whole = workers.map(articles.size(), i -> vector(terms.get(i), i, vocabulary, rarities));
        return new Vectors(whole, vocabulary, places);
    }

    private static List<Terms> terms(List<WordView> articles, int from) {
        var stems = new StemHashes();
        return articles.subList(from, Math.min(articles.size(), from + PIECE)).stream()
                .map(article -> Terms.of(article, stems))
                .toList();
    }

    /** The terms of an article, the rarest first, each with its weight: the number above, the weight below. */
    private static long[] vector(Terms terms, int article, Vocabulary vocabulary, double[] rarities) {
        int[] numbers = vocabulary.numbers(article);
        double[] weights = new double[numbers.length];
        double[] norms = new double[Terms.Part.NUMBERS];
        int kept = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] != Vocabulary.NONE) {
                double rarity = rarities[vocabulary.frequency(numbers[i])];
                weights[i] = (1 + Math.log(terms.count(i))) * rarity;
                norms[Terms.Part.numberOf(terms.term(i))] += weights[i] * weights[i];
                kept++;
            }
        }
        double[] scales = new double[norms.length];
        for (Terms.Part part : Terms.Part.values()) {
            double norm = norms[part.number()];
            scales[part.number()] = norm == 0 ? 0 : Math.sqrt(part.share() / norm);
        }
        long[] vector = new long[kept];
        int filled = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] != Vocabulary.NONE) {
                double weight = weights[i] * scales[Terms.Part.numberOf(terms.term(i))];
                vector[filled++] = (long) numbers[i] << Integer.SIZE | Float.floatToRawIntBits((float) weight);
            }
        }
        Arrays.sort(vector);
        return vector;
    }

    /** How many articles there are. */
    int size() {
        return articles.size();
    }

    /**
     * Sums up how like an article each other one is, and itself.
     *
     * @param sums by article, all 0; the likenesses then
     * @param touched gets the articles whose sums are not 0 then
     * @return how many these are
     */
    int sum(int article, float[] sums, int[] touched) {
        int filled = 0;
        for (long entry : articles.get(article)) {
            float weight = weight(entry);
            int until = firstOf[term(entry) + 1];
            for (int at = firstOf[term(entry)]; at < until; at++) {
                int bearer = bearers[at];
                if (sums[bearer] == 0) {
                    touched[filled++] = bearer;
                }
                sums[bearer] += weight * bearerWeights[at];
            }
        }
        return filled;
    }

    private static int term(long entry) {
        return (int) (entry >>> Integer.SIZE);
    }

    private static float weight(long entry) {
        return Float.intBitsToFloat((int) entry);
    }
}
