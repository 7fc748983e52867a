package org.stemma.bench.scale;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.article.Outlet;
import org.stemma.trace.passage.ReportWords;

/**
 * Which made articles took text from which, and how much of the later one that is: what a finder of reused text should
 * find. Immutable; safe between threads.
 */
public final class CopiedPairs {
    /** From so much of an article on it is a copy that a finder of near-duplicates should find. */
    private static final double HALF = 0.5;

    private static final double A_FIFTH = 0.2;
    /** Fewer words than this are a sentence, which is no reuse of an article; 15 runs of eight words have so many. */
    private static final int LEAST = 22;

    private final Map<String, Double> shares;

    private CopiedPairs(Map<String, Double> shares) {
        this.shares = shares;
    }

    /**
     * Makes articles and writes them.
     *
     * @param size how many
     * @param texts gets rows of id and text
     * @param outlets gets rows of id and outlet, in the same order
     */
    public static CopiedPairs make(int size, long seed, Path texts, Path outlets) throws IOException {
        MadeCorpus made = MadeCorpus.of(size, seed);
        var words = new HashMap<String, Integer>();
        try (BufferedWriter text = Files.newBufferedWriter(texts);
                BufferedWriter outlet = Files.newBufferedWriter(outlets)) {
            for (AnnotatedArticle annotated : made.corpus().articles()) {
                String id = annotated.article().id().value();
                text.write(id + "\t" + annotated.article().text().value().replaceAll("\\s+", " ") + "\n");
                outlet.write(id + "\t"
                        + annotated.article().outlet().map(Outlet::name).orElse("") + "\n");
                words.put(id, ReportWords.of(annotated).size());
            }
        }
        var taken = new LinkedHashMap<String, Integer>();
        for (Planted run : made.planted()) {
            taken.merge(
                    pair(run.original().article().value(), run.copy().article().value()), run.words(), Integer::sum);
        }
        var shares = new LinkedHashMap<String, Double>();
        taken.forEach((pair, count) -> {
            if (count >= LEAST) {
                String[] ids = pair.split("\t");
                int shorter = Math.min(words.getOrDefault(ids[0], 1), words.getOrDefault(ids[1], 1));
                shares.put(pair, (double) count / shorter);
            }
        });
        return new CopiedPairs(shares);
    }

    private static String pair(String one, String other) {
        return one.compareTo(other) < 0 ? one + "\t" + other : other + "\t" + one;
    }

    /** How many of the pairs are among the rows of a file, which begin with two ids; by how much was copied. */
    public String found(Path rows) throws IOException {
        Set<String> found = new HashSet<>();
        for (String line : Files.readAllLines(rows)) {
            String[] fields = line.split("\t", -1);
            found.add(pair(fields[0], fields[1]));
        }
        return String.join(
                "; ",
                band("half or more", HALF, Double.POSITIVE_INFINITY, found),
                band("a fifth to a half", A_FIFTH, HALF, found),
                band("less", 0, A_FIFTH, found),
                found.size() + " pairs in all");
    }

    private String band(String name, double least, double below, Set<String> found) {
        int all = 0;
        int hits = 0;
        for (Map.Entry<String, Double> entry : shares.entrySet()) {
            if (entry.getValue() >= least && entry.getValue() < below) {
                all++;
                hits += found.contains(entry.getKey()) ? 1 : 0;
            }
        }
        return String.format(Locale.ROOT, "%s: %,d of %,d", name, hits, all);
    }
}
