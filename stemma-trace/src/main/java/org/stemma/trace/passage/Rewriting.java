package org.stemma.trace.passage;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * How much of a text comes from another one, rewritten or not. Immutable; safe between threads.
 *
 * <p>Pairs of neighbouring content words, cut to their stems, outlive changes of grammar, of small words and of the order
 * of clauses, and two people who write about one thing hardly share any: they tell whether a text was taken over. Runs of
 * eight equal words do not outlive a revision: they tell how much it was changed. Degrees after Clough and Stevenson 2011,
 * A corpus of plagiarised short answers.
 *
 * @param pairs how many of the different pairs of the text the source has too, 0 to 1
 * @param runs how many of its different runs of eight words the source has too, 0 to 1
 */
public record Rewriting(double pairs, double runs) {
    /** A text with this share of pairs was taken over. Calibrated with the others on 45 short answers. */
    private static final double TAKEN_OVER = 0.14;
    /** A text that was taken over and has less than this share of runs was written anew. */
    private static final double RUNS_OF_LIGHT_REVISION = 0.05;
    /** With this share of runs it was copied and pasted. */
    private static final double RUNS_OF_COPY = 0.2;

    private static final int RUN = 8;

    /** How far a text that was taken over was changed. */
    public enum Degree {
        /** Most sentences stand as they did. */
        NEAR_COPY,
        /** Words were replaced and sentences were recast. */
        LIGHT_REVISION,
        /** The matter was told in other words. */
        HEAVY_REVISION
    }

    /** How a text stands to a source; of a text that is too short for pairs or runs nothing comes from it. */
    public static Rewriting of(WordView text, WordView source) {
        return new Rewriting(share(pairs(text), pairs(source)), share(runs(text), runs(source)));
    }

    /** How far the text was changed; absent if it was not taken over. */
    public Optional<Degree> degree() {
        if (pairs < TAKEN_OVER) {
            return Optional.empty();
        }
        return Optional.of(
                runs >= RUNS_OF_COPY
                        ? Degree.NEAR_COPY
                        : runs >= RUNS_OF_LIGHT_REVISION ? Degree.LIGHT_REVISION : Degree.HEAVY_REVISION);
    }

    private static <T> double share(Set<T> some, Set<T> others) {
        return (double) some.stream().filter(others::contains).count() / Math.max(1, some.size());
    }

    private static Set<String> pairs(WordView text) {
        var pairs = new HashSet<String>();
        String before = "";
        for (int i = 0; i < text.size(); i++) {
            if (!FunctionWords.contains(text.hash(i))) {
                String stem = Stems.of(text.word(i));
                if (!before.isEmpty()) {
                    pairs.add(before + " " + stem);
                }
                before = stem;
            }
        }
        return pairs;
    }

    private static Set<Long> runs(WordView text) {
        var runs = new HashSet<Long>();
        Arrays.stream(Fingerprints.runs(text, RUN)).forEach(runs::add);
        return runs;
    }
}
