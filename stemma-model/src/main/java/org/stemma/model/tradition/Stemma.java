package org.stemma.model.tradition;

import java.util.List;

/**
 * How the documents of one story descend from one another: a hypothesis, each edge with its evidence. Without cycles
 * among certain edges.
 *
 * @param story the articles that it is about
 * @param copies articles that are one text, sorted by their first article
 * @param passages the stretches that two articles share, sorted by first, then second locus
 * @param elsewhere the stretches of 15 words or more that one of its articles shares with an article of another story,
 *     outside what belongs to the outlets' pages; sorted in the same way
 * @param traditions the utterances that several witnesses carry or that could be rebuilt, sorted by id
 * @param lost documents that are not among the inputs, sorted by id
 * @param derivations who took from whom, sorted
 */
public record Stemma(
        Story story,
        List<CopyGroup> copies,
        List<SharedPassage> passages,
        List<SharedPassage> elsewhere,
        List<Tradition> traditions,
        List<LostDocument> lost,
        List<Derivation> derivations) {
    /** The stemma of a story that shares no words with another. */
    public Stemma(
            Story story,
            List<CopyGroup> copies,
            List<SharedPassage> passages,
            List<Tradition> traditions,
            List<LostDocument> lost,
            List<Derivation> derivations) {
        this(story, copies, passages, List.of(), traditions, lost, derivations);
    }

    /** Copies the lists. */
    public Stemma {
        copies = List.copyOf(copies);
        passages = List.copyOf(passages);
        elsewhere = List.copyOf(elsewhere);
        traditions = List.copyOf(traditions);
        lost = List.copyOf(lost);
        derivations = derivations.stream().sorted().toList();
    }
}
