package org.stemma.trace.rebuild;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The passages that carry one statement, before they are collated; at least one of them verbatim. Immutable; equal only
 * to itself.
 */
final class Strand {
    private static final Comparator<Passage> FULLEST = Comparator.comparing(Passage::isOwn)
            .thenComparingInt(passage -> passage.view().size())
            .thenComparing(Comparator.<Passage>naturalOrder().reversed());

    private final List<Passage> passages;

    Strand(List<Passage> passages) {
        this.passages = passages.stream().sorted().toList();
    }

    /** All of them, in order. */
    List<Passage> passages() {
        return passages;
    }

    /** Those that claim to give the words, in order. */
    List<Passage> verbatim() {
        return passages.stream().filter(Passage::isVerbatim).toList();
    }

    /** The one with the most words; the speaker's own document before any other. */
    Passage fullest() {
        return passages.stream()
                .filter(Passage::isVerbatim)
                .max(FULLEST)
                .orElseThrow(() -> new IllegalStateException("a strand without a verbatim passage"));
    }

    /** The numbers of the articles that carry it, ascending. */
    List<Integer> articles() {
        return passages.stream().map(Passage::article).distinct().sorted().toList();
    }

    /** Whether it stands in a document whose publisher speaks for itself, so that nothing of it is lost. */
    boolean isHeld() {
        return passages.stream()
                .anyMatch(passage ->
                        passage.isVerbatim() && passage.bearer().publisherKind().speaksForItself());
    }

    /** What one article has of it. */
    Stream<Passage> in(int article) {
        return passages.stream().filter(passage -> passage.article() == article);
    }
}
