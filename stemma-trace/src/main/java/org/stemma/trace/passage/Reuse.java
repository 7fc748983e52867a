package org.stemma.trace.passage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * Which articles of a collection reuse text of one another. Pure; safe between threads.
 *
 * <p>Winnowed fingerprints propose pairs; of each, the runs of eight words that both have are counted exactly, without
 * boilerplate. Boilerplate is learned: a run that three articles or more of one outlet have is of the page, not of the
 * report (contact lines, fact boxes, "read more"). Time O(F log F) for F fingerprints plus the words of the articles in
 * proposed pairs.
 */
public final class Reuse {
    /** How many words a run has. */
    public static final int GRAM = 8;
    /** A pair that shares fewer runs is none. */
    public static final int LEAST_SHARED = 15;

    private static final int WINDOW = 4;
    /** A run that so many articles of one outlet have is of the page. */
    private static final int REPEATED = 3;
    /** A run that more articles have is a phrase of the language. */
    private static final int MOST_FREQUENT = 64;

    private final List<WordView> articles;
    private final int[] outlets;

    private Reuse(List<WordView> articles, List<Optional<String>> outlets) {
        this.articles = articles;
        this.outlets = new int[articles.size()];
        var numbers = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < this.outlets.length; i++) {
            int own = -1 - i;
            this.outlets[i] = outlets.get(i)
                    .map(name -> numbers.computeIfAbsent(name, added -> numbers.size()))
                    .orElse(own);
        }
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
     * @param outlets for each its outlet; absent where unknown
     * @return in the order of their numbers
     */
    public static List<Pair> pairs(List<WordView> articles, List<Optional<String>> outlets) {
        return new Reuse(articles, outlets).pairs();
    }

    private List<Pair> pairs() {
        long[] candidates = candidates();
        Map<Integer, long[]> runs = new LinkedHashMap<>();
        for (long candidate : candidates) {
            runs.computeIfAbsent((int) (candidate >>> Integer.SIZE), this::runs);
            runs.computeIfAbsent((int) candidate, this::runs);
        }
        List<long[]> shared = new ArrayList<>(candidates.length);
        for (long candidate : candidates) {
            shared.add(common(
                    runs.getOrDefault((int) (candidate >>> Integer.SIZE), new long[0]),
                    runs.getOrDefault((int) candidate, new long[0])));
        }
        long[] boilerplate = boilerplate(shared.stream()
                .flatMapToLong(Arrays::stream)
                .sorted()
                .distinct()
                .toArray());
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < candidates.length; i++) {
            int count = (int) Arrays.stream(shared.get(i))
                    .filter(run -> Arrays.binarySearch(boilerplate, run) < 0)
                    .count();
            if (count >= LEAST_SHARED) {
                int first = (int) (candidates[i] >>> Integer.SIZE);
                int second = (int) candidates[i];
                pairs.add(new Pair(
                        first,
                        second,
                        count,
                        (double) count / runs.getOrDefault(first, new long[1]).length,
                        (double) count / runs.getOrDefault(second, new long[1]).length));
            }
        }
        return pairs;
    }

    /** Pairs that have a fingerprint in common outside boilerplate; ascending. */
    private long[] candidates() {
        var postings = new Postings();
        for (int i = 0; i < articles.size(); i++) {
            postings.add(i, Fingerprints.of(articles.get(i), GRAM, WINDOW));
        }
        postings.sort();
        LongStream.Builder pairs = LongStream.builder();
        int from = 0;
        while (from < postings.size()) {
            int until = postings.groupEnd(from);
            if (until - from > 1 && until - from <= MOST_FREQUENT && !isRepeated(postings, from, until)) {
                for (int one = from; one < until; one++) {
                    for (int other = one + 1; other < until; other++) {
                        if (postings.text(one) != postings.text(other)) {
                            pairs.add((long) postings.text(one) << Integer.SIZE | postings.text(other));
                        }
                    }
                }
            }
            from = until;
        }
        return pairs.build().sorted().distinct().toArray();
    }

    private boolean isRepeated(Postings postings, int from, int until) {
        for (int one = from; one < until; one++) {
            int same = 1;
            int last = postings.text(one);
            for (int other = one + 1; other < until; other++) {
                if (outlets[postings.text(other)] == outlets[postings.text(one)] && postings.text(other) != last) {
                    same++;
                    last = postings.text(other);
                }
            }
            if (same >= REPEATED) {
                return true;
            }
        }
        return false;
    }

    /** The different runs of an article, ascending. */
    private long[] runs(int article) {
        return Arrays.stream(Fingerprints.runs(articles.get(article), GRAM))
                .sorted()
                .distinct()
                .toArray();
    }

    private static long[] common(long[] some, long[] others) {
        long[] common = new long[Math.min(some.length, others.length)];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < some.length && j < others.length) {
            if (some[i] == others[j]) {
                common[size++] = some[i++];
                j++;
            } else if (some[i] < others[j]) {
                i++;
            } else {
                j++;
            }
        }
        return Arrays.copyOf(common, size);
    }

    /** Those of some runs that {@link #REPEATED} articles of one outlet have; ascending. */
    private long[] boilerplate(long[] runs) {
        LongStream.Builder found = LongStream.builder();
        for (int article = 0; article < articles.size(); article++) {
            if (outlets[article] >= 0) {
                long outlet = outlets[article];
                for (long run : runs(article)) {
                    int place = Arrays.binarySearch(runs, run);
                    if (place >= 0) {
                        found.add((long) place << Integer.SIZE | outlet);
                    }
                }
            }
        }
        long[] bearers = found.build().sorted().toArray();
        LongStream.Builder repeated = LongStream.builder();
        int from = 0;
        while (from < bearers.length) {
            int until = from + 1;
            while (until < bearers.length && bearers[until] == bearers[from]) {
                until++;
            }
            if (until - from >= REPEATED) {
                repeated.add(runs[(int) (bearers[from] >>> Integer.SIZE)]);
            }
            from = until;
        }
        return repeated.build().sorted().distinct().toArray();
    }
}
