package org.stemma.trace.passage;

import java.util.function.LongPredicate;
import org.stemma.model.article.ArticleId;

/**
 * What an index keeps of an article: enough to find the stretches that it shares with any other, without its words.
 * Immutable; safe between threads.
 */
public final class Sketch {
    private final ArticleId article;
    private final Bearer bearer;
    private final Fingerprints fingerprints;

    private Sketch(ArticleId article, Bearer bearer, Fingerprints fingerprints) {
        this.article = article;
        this.bearer = bearer;
        this.fingerprints = fingerprints;
    }

    /**
     * The sketch of an article: every run of 15 words has a fingerprint in it.
     *
     * @param bearer where it stood
     * @param words of its report
     */
    public static Sketch of(ArticleId article, Bearer bearer, WordView words) {
        return new Sketch(
                article,
                bearer,
                Fingerprints.of(words, PassageSettings.BODIES.gram(), PassageSettings.BODIES.window()));
    }

    /**
     * A sketch that was taken before.
     *
     * @param hashes of its fingerprints, copied
     * @param words at which they begin, ascending, copied
     * @throws IllegalArgumentException if there are not as many words as hashes, or they do not ascend from 0
     */
    public static Sketch of(ArticleId article, Bearer bearer, long[] hashes, int[] words) {
        return new Sketch(article, bearer, Fingerprints.of(hashes, words));
    }

    /** Of which article. */
    public ArticleId article() {
        return article;
    }

    /** Where it stood. */
    public Bearer bearer() {
        return bearer;
    }

    /** Its fingerprints, in the order of its words. */
    public Fingerprints fingerprints() {
        return fingerprints;
    }

    /** The same with only those fingerprints whose hashes are wanted. */
    public Sketch with(LongPredicate wanted) {
        return new Sketch(article, bearer, fingerprints.with(wanted));
    }
}
