package org.stemma.trace.passage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.stemma.trace.parallel.Workers;

/**
 * Which articles of a collection reuse text of one another. Pure; safe between threads.
 *
 * <p>{@link PassageFinder} proposes pairs, {@link Boilerplate} is learned from them; of each pair the runs of eight words
 * that both have outside boilerplate are counted exactly. Time O(F) for F fingerprints, plus the words of the articles in
 * proposed pairs.
 */
public final class Reuse {
    /** How many words a run has. */
    public static final int GRAM = 8;
    /** A pair that shares fewer runs is none. */
    public static final int LEAST_SHARED = 15;

    /** A run of which so many words are of the page is of the page. */
    private static final int OF_THE_PAGE = GRAM / 2;

    /** Every run of eleven equal words is found; a pair may be made of many short ones. */
    private static final PassageSettings PROPOSALS = new PassageSettings(GRAM, 4, 64, 16, GRAM);

    private final List<WordView> articles;
    private final Boilerplate boilerplate;

    private Reuse(List<WordView> articles, Boilerplate boilerplate) {
        this.articles = articles;
        this.boilerplate = boilerplate;
    }

    /**
     * Two articles that share text.
     *
     * @param first the number of the one that comes first
     * @param second the number of the other
     * @param shared how many different runs both have outside boilerplate
     * @param firstInSecond how much of the first article's runs the second has, 0 to 1
     * @param secondInFirst how much of the second's the first has
     */
    public record Pair(int first, int second, int shared, double firstInSecond, double secondInFirst) {}

    /**
     * All pairs that share at least {@link #LEAST_SHARED} runs outside boilerplate.
     *
     * @param articles the words of each
     * @param bearers for each where it stood
     * @param workers share the work; the result is the same for any number
     * @return in the order of their numbers
     */
    public static List<Pair> pairs(List<WordView> articles, List<Bearer> bearers, Workers workers) {
        List<Match> matches = PassageFinder.find(articles, PROPOSALS, workers);
        var reuse = new Reuse(articles, Boilerplate.learned(articles, bearers, matches));
        List<long[]> runs = workers.map(articles.size(), article -> new long[0]);
        long[] proposed = matches.stream()
                .mapToLong(match -> (long) match.first() << Integer.SIZE | match.second())
                .distinct()
                .toArray();
        var pairs = new ArrayList<Pair>();
        for (long pair : proposed) {
            int first = (int) (pair >>> Integer.SIZE);
            int second = (int) pair;
            for (int article : new int[] {first, second}) {
                if (runs.get(article).length == 0) {
                    runs.set(article, reuse.runs(article));
                }
            }
            int shared = common(runs.get(first), runs.get(second));
            if (shared >= LEAST_SHARED) {
                pairs.add(new Pair(first, second, shared, reuse.share(shared, first), reuse.share(shared, second)));
            }
        }
        return pairs;
    }

    private double share(int shared, int article) {
        return (double) shared / Math.max(1, articles.get(article).size() - GRAM + 1);
    }

    /** The different runs of an article outside boilerplate, ascending. */
    private long[] runs(int article) {
        long[] runs = Fingerprints.runs(articles.get(article), GRAM);
        BitSet page = boilerplate.words(article);
        int size = 0;
        for (int word = 0; word < runs.length; word++) {
            if (page.get(word, word + GRAM).cardinality() < OF_THE_PAGE) {
                runs[size++] = runs[word];
            }
        }
        return Arrays.stream(runs, 0, size).sorted().distinct().toArray();
    }

    private static int common(long[] some, long[] others) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < some.length && j < others.length) {
            if (some[i] == others[j]) {
                common++;
                i++;
                j++;
            } else if (some[i] < others[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }
}
