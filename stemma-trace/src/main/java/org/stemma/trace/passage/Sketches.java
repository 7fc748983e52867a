package org.stemma.trace.passage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import org.stemma.model.article.ArticleId;

/**
 * The stretches that articles share, found in their sketches alone. Pure; safe between threads.
 *
 * <p>What is found depends on the set of sketches only, not on the order in which they came. A hash that more places have
 * than {@link PassageSettings#maxFrequency} is a phrase, and one that three pages of one outlet have is of the page:
 * both link nothing. To find what some articles share with all others it is enough to know, of all others, the
 * fingerprints whose hashes the some have: {@link #hashesOf}.
 */
public final class Sketches {
    private static final PassageSettings SETTINGS = PassageSettings.BODIES;
    /** A hash that so many pages of one outlet have is of the page. */
    private static final int REPEATED = 3;

    private final List<Sketch> sketches;
    private final Postings postings;

    private Sketches(List<Sketch> sketches) {
        this.sketches = sketches;
        this.postings = Postings.of(sketches.stream().map(Sketch::fingerprints).toList());
    }

    /**
     * The shared stretches of some articles.
     *
     * @param sketches of different articles, in any order
     * @param asked only stretches of such an article are found
     * @return in the order of {@link SharedStretch}
     */
    public static List<SharedStretch> stretches(List<Sketch> sketches, Predicate<ArticleId> asked) {
        List<Sketch> ordered =
                sketches.stream().sorted(Comparator.comparing(Sketch::article)).toList();
        return new Sketches(ordered).stretches(asked);
    }

    /** Whether a hash is of a fingerprint of these sketches. */
    public static LongPredicate hashesOf(List<Sketch> sketches) {
        long[] hashes = sketches.stream()
                .flatMapToLong(sketch -> sketch.fingerprints().hashes())
                .toArray();
        return WordSet.ofHashes(hashes)::contains;
    }

    private List<SharedStretch> stretches(Predicate<ArticleId> asked) {
        var stretches = new ArrayList<SharedStretch>();
        boolean[] isAsked = new boolean[sketches.size()];
        for (int text = 0; text < isAsked.length; text++) {
            isAsked[text] = asked.test(sketches.get(text).article());
        }
        for (int text = 0; text < isAsked.length; text++) {
            addStretches(text, isAsked, stretches);
        }
        return stretches;
    }

    private void addStretches(int text, boolean[] isAsked, List<SharedStretch> stretches) {
        Map<Integer, List<long[]>> seeds = new HashMap<>();
        for (int fingerprint = postings.firstOf(text); fingerprint < postings.firstOf(text + 1); fingerprint++) {
            int group = postings.group(fingerprint);
            if (group == Postings.ALONE
                    || postings.size(group) > SETTINGS.maxFrequency()
                    || isOfThePage(group, fingerprint)) {
                continue;
            }
            int place = postings.place(fingerprint) + 1;
            int other = postings.at(place, group);
            while (other != Postings.ALONE) {
                int otherText = postings.text(other);
                if (otherText != text && (isAsked[text] || isAsked[otherText])) {
                    long diagonal = (long) postings.word(other) - postings.word(fingerprint);
                    seeds.computeIfAbsent(otherText, none -> new ArrayList<>())
                            .add(new long[] {diagonal, postings.word(fingerprint)});
                }
                other = postings.at(++place, group);
            }
        }
        int[] others =
                seeds.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        for (int other : others) {
            addStretches(text, other, seeds.getOrDefault(other, List.of()), stretches);
        }
    }

    /** Joins seeds of one diagonal that stand so near that the words between must be equal or nearly so. */
    private void addStretches(int text, int other, List<long[]> seeds, List<SharedStretch> stretches) {
        int found = stretches.size();
        long[][] ordered = seeds.toArray(long[][]::new);
        Arrays.sort(ordered, Comparator.<long[]>comparingLong(seed -> seed[0]).thenComparingLong(seed -> seed[1]));
        int from = 0;
        while (from < ordered.length) {
            int until = from + 1;
            while (until < ordered.length
                    && ordered[until][0] == ordered[from][0]
                    && ordered[until][1] - ordered[until - 1][1] <= SETTINGS.gram() + SETTINGS.maxGap()) {
                until++;
            }
            int firstWord = (int) ordered[from][1];
            int lastWord = (int) ordered[until - 1][1];
            stretches.add(new SharedStretch(
                    sketches.get(text).article(),
                    firstWord,
                    sketches.get(other).article(),
                    firstWord + (int) ordered[from][0],
                    lastWord - firstWord + SETTINGS.gram()));
            from = until;
        }
        stretches.subList(found, stretches.size()).sort(null);
    }

    private boolean isOfThePage(int group, int fingerprint) {
        int place = postings.place(fingerprint);
        while (place > 0 && postings.at(place - 1, group) != Postings.ALONE) {
            place--;
        }
        Map<String, Set<String>> pages = new HashMap<>();
        int member = postings.at(place, group);
        while (member != Postings.ALONE) {
            Sketch sketch = sketches.get(postings.text(member));
            Optional<String> outlet = sketch.bearer().outlet();
            if (outlet.isPresent()) {
                Set<String> ofOutlet = pages.computeIfAbsent(outlet.get(), none -> new LinkedHashSet<>());
                ofOutlet.add(sketch.bearer().page().orElse(sketch.article().value()));
                if (ofOutlet.size() >= REPEATED) {
                    return true;
                }
            }
            member = postings.at(++place, group);
        }
        return false;
    }
}
