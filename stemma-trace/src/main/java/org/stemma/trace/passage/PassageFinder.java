package org.stemma.trace.passage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stemma.trace.parallel.Workers;

/**
 * The passages that any two of many texts share. Pure; safe between threads.
 *
 * <p>Fingerprints of all texts are grouped by hash; equal ones of two texts are seeds. A seed is extended to the longest
 * equal run around it; runs in the same order on both sides with small gaps between them are chained, and the gaps are
 * aligned word by word. So what is found is verified: hashes only propose. Cost: O(F) for F fingerprints, plus the seeds,
 * whose number {@link PassageSettings#maxFrequency} bounds: a hash that stands more often pairs each of its places with
 * the next {@value #NEIGHBOURS} only, so that a text of a thousand copies is held together and a phrase of the language
 * costs nothing. Texts are worked through one by one, on as many threads as there are.
 */
public final class PassageFinder {
    /** A place of a very frequent hash is paired with so many next ones. */
    private static final int NEIGHBOURS = 4;
    /** Equal words around a seed of a very frequent hash, so that it is a copy and not a phrase of the language. */
    private static final int FREQUENT_RUN = 25;

    private final List<WordView> texts;
    private final PassageSettings settings;
    private final Postings postings;

    private PassageFinder(List<WordView> texts, PassageSettings settings, Workers workers) {
        this.texts = texts;
        this.settings = settings;
        this.postings = Postings.of(workers.map(
                texts.size(), text -> Fingerprints.of(texts.get(text), settings.gram(), settings.window())));
    }

    /**
     * All shared passages.
     *
     * @param texts the words of each text; the index in this list is the number of the text
     * @return in the order of {@link Match}
     */
    public static List<Match> find(List<WordView> texts, PassageSettings settings) {
        return find(texts, settings, Workers.ALONE);
    }

    /**
     * All shared passages.
     *
     * @param texts the words of each text; the index in this list is the number of the text
     * @param workers share the work; the result is the same for any number
     * @return in the order of {@link Match}
     */
    public static List<Match> find(List<WordView> texts, PassageSettings settings, Workers workers) {
        var finder = new PassageFinder(texts, settings, workers);
        var matches = new ArrayList<Match>();
        workers.map(texts.size(), finder::matches).forEach(matches::addAll);
        return List.copyOf(matches);
    }

    /** The passages that a text shares with later ones. */
    private List<Match> matches(int text) {
        var seeds = new Seeds();
        for (int fingerprint = postings.firstOf(text); fingerprint < postings.firstOf(text + 1); fingerprint++) {
            int group = postings.group(fingerprint);
            if (group != Postings.ALONE) {
                addSeeds(text, fingerprint, group, seeds);
            }
        }
        seeds.sort();
        var matches = new ArrayList<Match>();
        int from = 0;
        while (from < seeds.size()) {
            int until = seeds.endOfText(from);
            addMatches(text, seeds, from, until, matches);
            from = until;
        }
        return matches;
    }

    private void addSeeds(int text, int fingerprint, int group, Seeds seeds) {
        boolean frequent = postings.size(group) > settings.maxFrequency();
        int word = postings.word(fingerprint);
        int added = 0;
        int place = postings.place(fingerprint) + 1;
        int other = postings.at(place, group);
        while (other != Postings.ALONE && !(frequent && added == NEIGHBOURS)) {
            if (postings.text(other) != text
                    && (!frequent || around(text, word, other).length() >= FREQUENT_RUN)) {
                seeds.add(postings.text(other), word, postings.word(other));
            }
            added++;
            place++;
            other = postings.at(place, group);
        }
    }

    private Run around(int text, int word, int fingerprint) {
        return Run.around(texts.get(text), word, texts.get(postings.text(fingerprint)), postings.word(fingerprint));
    }

    private void addMatches(int text, Seeds seeds, int from, int until, List<Match> matches) {
        WordView first = texts.get(text);
        WordView second = texts.get(seeds.text(from));
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
        int found = matches.size();
        for (List<Run> chain : Chains.of(runs, settings.maxGap())) {
            Run head = chain.getFirst();
            Run tail = chain.getLast();
            int words = Chains.words(chain, first, second);
            if (words >= settings.minWords()) {
                matches.add(new Match(
                        text, head.first(), tail.firstEnd(), seeds.text(from), head.second(), tail.secondEnd(), words));
            }
        }
        matches.subList(found, matches.size()).sort(null);
    }

    /**
     * Places at which one text and later ones begin an equal run, ordered by text, diagonal and place. Not safe between
     * threads.
     *
     * <p>A diagonal is how far the second place lies behind the first: seeds of one run stand together, so that one
     * extension to the left and right swallows the seeds that it covers.
     */
    private static final class Seeds {
        private static final int FIRST_CAPACITY = 64;

        private long[] texts = new long[FIRST_CAPACITY];
        private long[] places = new long[FIRST_CAPACITY];
        private int size;

        void add(int text, int firstWord, int secondWord) {
            if (size == texts.length) {
                texts = Arrays.copyOf(texts, size * 2);
                places = Arrays.copyOf(places, size * 2);
            }
            texts[size] = (long) text << Integer.SIZE | size;
            places[size++] = ((long) secondWord - firstWord) << Integer.SIZE | firstWord;
        }

        int size() {
            return size;
        }

        void sort() {
            Arrays.sort(texts, 0, size);
            long[] byText = new long[size];
            for (int seed = 0; seed < size; seed++) {
                byText[seed] = places[(int) texts[seed]];
            }
            places = byText;
            int from = 0;
            while (from < size) {
                int until = endOfText(from);
                Arrays.sort(places, from, until);
                from = until;
            }
        }

        int text(int seed) {
            return (int) (texts[seed] >>> Integer.SIZE);
        }

        int firstWord(int seed) {
            return (int) places[seed];
        }

        int secondWord(int seed) {
            return (int) (places[seed] >> Integer.SIZE) + firstWord(seed);
        }

        /** One past the last seed with the text of the seed {@code from}. */
        int endOfText(int from) {
            int end = from + 1;
            while (end < size && text(end) == text(from)) {
                end++;
            }
            return end;
        }
    }
}
