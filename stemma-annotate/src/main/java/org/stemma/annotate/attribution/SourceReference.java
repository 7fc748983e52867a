package org.stemma.annotate.attribution;

import org.stemma.model.text.Span;

/** How a text points at the source of an attribution, before it is known who that is. */
public sealed interface SourceReference {
    /**
     * By words on the spot.
     *
     * @param mention the noun phrase or pronoun; of a relative pronoun, from the phrase that it stands for to the pronoun
     */
    record Words(Span mention) implements SourceReference {}

    /**
     * The speaker of an earlier attribution runs on.
     *
     * @param attribution its index; all its sources are meant
     */
    record RunsOn(int attribution) implements SourceReference {}

    /** The publisher of the article speaks. */
    record Publisher() implements SourceReference {}

    /**
     * The author of an embedded post speaks.
     *
     * @param block the index of the post's block
     */
    record PostAuthor(int block) implements SourceReference {}
}
