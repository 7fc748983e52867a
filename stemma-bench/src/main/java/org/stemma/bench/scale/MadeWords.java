package org.stemma.bench.scale;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Made-up words with the frequencies of news: the commonest are English function words, the rest are syllables.
 * Immutable; safe between threads.
 *
 * <p>The word of rank r is drawn in proportion to 1 / (r + 2.7), Mandelbrot's form of Zipf's law, which fits English
 * prose of newspapers.
 */
final class MadeWords {
    private static final int SIZE = 60_000;
    private static final double OFFSET = 2.7;

    /** Topics are drawn from ranks below this: what everybody writes about tells no story from another. */
    private static final int FIRST_TOPICAL = 400;

    private static final List<String> COMMONEST = List.of(
            ("the of and to in a for on that said is was with at by as it from be has have he his are an will were not but"
                            + " who which they their this had or been after its more one would about up two there new out"
                            + " when could over we also can her than into if some other our first all last you time no"
                            + " year what people so she i now him before may them most where those between because any"
                            + " did these only while under during against through since should such both being then made")
                    .split(" "));

    private static final String[] SYLLABLES = {
        "ka", "ro", "mi", "ten", "sal", "vor", "lin", "du", "pra", "est", "gol", "nu", "bir", "cha", "fen", "ost", "ri",
        "mal", "ter", "qui", "sho", "ban", "del", "ju", "wen", "alt", "ber", "cor", "tha", "ny"
    };

    private final String[] words = new String[SIZE];
    private final double[] cumulated = new double[SIZE];

    MadeWords() {
        double sum = 0;
        for (int rank = 0; rank < SIZE; rank++) {
            words[rank] = rank < COMMONEST.size() ? COMMONEST.get(rank) : made(rank);
            sum += 1 / (rank + OFFSET);
            cumulated[rank] = sum;
        }
    }

    /** A word, drawn by its frequency. */
    String any(RandomGenerator random) {
        double at = random.nextDouble() * cumulated[SIZE - 1];
        int low = 0;
        int high = SIZE - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cumulated[middle] < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return words[low];
    }

    /** A word that may belong to a topic, all equally often. */
    String topical(RandomGenerator random) {
        return words[random.nextInt(FIRST_TOPICAL, SIZE)];
    }

    private static String made(int rank) {
        var word = new StringBuilder();
        for (int rest = rank; rest > 0; rest /= SYLLABLES.length) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return word.toString();
    }
}
