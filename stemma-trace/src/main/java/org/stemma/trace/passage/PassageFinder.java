package org.stemma.trace.passage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongPredicate;

/**
 * The passages that any two of many texts share. Pure; safe between threads.
 *
 * <p>Fingerprints of all texts are sorted by hash; equal ones of two texts are seeds. A seed is extended to the longest
 * equal run around it; runs in the same order on both sides with small gaps between them are chained, and the gaps are
 * aligned word by word. So what is found is verified: hashes only propose. Cost: O(F log F) for F fingerprints, plus
 * the seeds; {@link PassageSettings#maxFrequency} bounds the seeds of one phrase.
 */
public final class PassageFinder {
    private PassageFinder() {}

    /**
     * All shared passages.
     *
     * @param texts the words of each text; the index in this list is the number of the text
     * @return in the order of {@link Match}
     */
    public static List<Match> find(List<WordView> texts, PassageSettings settings) {
        return find(texts, settings, hash -> false);
    }

    /**
     * All shared passages that have a seed outside boilerplate.
     *
     * @param boilerplate whether a fingerprint is known to be of a page, not of a report
     */
    static List<Match> find(List<WordView> texts, PassageSettings settings, LongPredicate boilerplate) {
        var postings = new Postings();
        for (int i = 0; i < texts.size(); i++) {
            postings.add(i, Fingerprints.of(texts.get(i), settings.gram(), settings.window()));
        }
        postings.sort();
        Seeds seeds = seeds(postings, settings, boilerplate);
        seeds.sort();
        var matches = new ArrayList<Match>();
        int from = 0;
        while (from < seeds.size()) {
            int until = from + 1;
            while (until < seeds.size() && seeds.samePair(from, until)) {
                until++;
            }
            addMatches(texts, seeds, from, until, settings, matches);
            from = until;
        }
        matches.sort(Comparator.naturalOrder());
        return List.copyOf(matches);
    }

    private static Seeds seeds(Postings postings, PassageSettings settings, LongPredicate boilerplate) {
        var seeds = new Seeds();
        int from = 0;
        while (from < postings.size()) {
            int until = postings.groupEnd(from);
            if (until - from > 1 && until - from <= settings.maxFrequency() && !boilerplate.test(postings.hash(from))) {
                for (int one = from; one < until; one++) {
                    for (int other = one + 1; other < until; other++) {
                        if (postings.text(one) != postings.text(other)) {
                            seeds.add(
                                    postings.text(one), postings.word(one), postings.text(other), postings.word(other));
                        }
                    }
                }
            }
            from = until;
        }
        return seeds;
    }

    private static void addMatches(
            List<WordView> texts, Seeds seeds, int from, int until, PassageSettings settings, List<Match> matches) {
        WordView first = texts.get(seeds.first(from));
        WordView second = texts.get(seeds.second(from));
        var runs = new ArrayList<Run>();
        for (int seed = from; seed < until; seed++) {
            Run last = runs.isEmpty() ? Run.NONE : runs.getLast();
            if (!last.covers(seeds.firstWord(seed), seeds.secondWord(seed))) {
                Run run = Run.around(first, seeds.firstWord(seed), second, seeds.secondWord(seed));
                if (run.length() >= settings.gram()) {
                    runs.add(run);
                }
            }
        }
        for (List<Run> chain : Chains.of(runs, settings.maxGap())) {
            Run head = chain.getFirst();
            Run tail = chain.getLast();
            int words = Chains.words(chain, first, second);
            if (words >= settings.minWords()) {
                matches.add(new Match(
                        seeds.first(from),
                        head.first(),
                        tail.firstEnd(),
                        seeds.second(from),
                        head.second(),
                        tail.secondEnd(),
                        words));
            }
        }
    }
}
