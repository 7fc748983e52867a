package org.stemma.trace.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stemma.trace.parallel.Workers;

/**
 * The articles as weighted terms. Immutable; safe between threads.
 *
 * <p>Weights are the logarithm of the count times the inverse document frequency (Salton and Buckley 1988). A likeness is
 * the mean of three cosines, of all words, of the beginnings, of the pairs: the parts are scaled so that one sum over
 * common terms gives it.
 */
final class Vectors {
    private final Vocabulary vocabulary;
    private final List<long[]> articles;
    private final int[] firstOf;
    private final int[] bearers;
    private final float[] bearerWeights;

    private Vectors(Vocabulary vocabulary, List<long[]> articles) {
        this.vocabulary = vocabulary;
        this.articles = articles;
        firstOf = new int[vocabulary.size() + 1];
        for (long[] article : articles) {
            for (long entry : article) {
                firstOf[term(entry) + 1]++;
            }
        }
        for (int term = 0; term < vocabulary.size(); term++) {
            firstOf[term + 1] = Math.addExact(firstOf[term], firstOf[term + 1]);
        }
        int[] next = firstOf.clone();
        bearers = new int[firstOf[vocabulary.size()]];
        bearerWeights = new float[bearers.length];
        for (int article = 0; article < articles.size(); article++) {
            for (long entry : articles.get(article)) {
                int at = next[term(entry)]++;
                bearers[at] = article;
                bearerWeights[at] = weight(entry);
            }
        }
    }

    static Vectors of(List<Terms> articles, StorySettings settings, Workers workers) {
        Vocabulary vocabulary = Vocabulary.of(articles, settings.maxFrequency(), workers);
        List<long[]> vectors =
                workers.map(articles.size(), i -> vector(articles.get(i), vocabulary, articles.size(), settings));
        return new Vectors(vocabulary, vectors);
    }

    /** The terms of an article by their numbers, ascending, each with its weight: the number above, the weight below. */
    private static long[] vector(Terms terms, Vocabulary vocabulary, int size, StorySettings settings) {
        var parts = new ArrayList<long[]>();
        int length = 0;
        for (Terms.Part part : Terms.Part.values()) {
            long[] entries = part(terms.of(part), part.share(), vocabulary, size, settings);
            parts.add(entries);
            length += entries.length;
        }
        long[] vector = new long[length];
        int filled = 0;
        for (long[] entries : parts) {
            System.arraycopy(entries, 0, vector, filled, entries.length);
            filled += entries.length;
        }
        Arrays.sort(vector);
        return vector;
    }

    private static long[] part(
            Terms.Counts terms, double share, Vocabulary vocabulary, int size, StorySettings settings) {
        int[] numbers = new int[terms.size()];
        double[] weights = new double[numbers.length];
        int kept = 0;
        double norm = 0;
        for (int i = 0; i < numbers.length; i++) {
            int number = vocabulary.number(terms.term(i));
            if (number != Vocabulary.NONE) {
                double rarity = Math.log((size + settings.prior() + 1) / (vocabulary.frequency(number) + 0.5));
                double weight = (1 + Math.log(terms.count(i))) * rarity;
                numbers[kept] = number;
                weights[kept++] = weight;
                norm += weight * weight;
            }
        }
        double scale = norm == 0 ? 0 : Math.sqrt(share / norm);
        long[] entries = new long[kept];
        for (int i = 0; i < kept; i++) {
            entries[i] = (long) numbers[i] << Integer.SIZE | Float.floatToRawIntBits((float) (weights[i] * scale));
        }
        return entries;
    }

    /** How many articles there are. */
    int size() {
        return articles.size();
    }

    /** The terms of an article, the rarest first; of equally rare ones the one with the lower number. */
    int[] terms(int article) {
        long[] vector = articles.get(article);
        long[] ranked = new long[vector.length];
        for (int i = 0; i < ranked.length; i++) {
            ranked[i] = (long) frequency(term(vector[i])) << Integer.SIZE | term(vector[i]);
        }
        Arrays.sort(ranked);
        int[] terms = new int[ranked.length];
        for (int i = 0; i < terms.length; i++) {
            terms[i] = (int) ranked[i];
        }
        return terms;
    }

    /** How many articles have a term. */
    int frequency(int term) {
        return vocabulary.frequency(term);
    }

    /**
     * Adds what a term contributes to the likeness of an article to each other one.
     *
     * @param weight of the term in the article
     * @param sums by article
     * @param touched gets the articles whose sum was 0 so far
     * @param size how many {@code touched} has
     * @return how many it has then
     */
    int add(int term, float weight, float[] sums, int[] touched, int size) {
        int filled = size;
        for (int at = firstOf[term]; at < firstOf[term + 1]; at++) {
            int bearer = bearers[at];
            if (sums[bearer] == 0) {
                touched[filled++] = bearer;
            }
            sums[bearer] += weight * bearerWeights[at];
        }
        return filled;
    }

    /** The weight of a term that an article has. */
    float weight(int article, int term) {
        long[] vector = articles.get(article);
        int found = Arrays.binarySearch(vector, (long) term << Integer.SIZE);
        return weight(vector[found >= 0 ? found : -found - 1]);
    }

    private static int term(long entry) {
        return (int) (entry >>> Integer.SIZE);
    }

    private static float weight(long entry) {
        return Float.intBitsToFloat((int) entry);
    }
}
