package org.stemma.annotate.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.annotate.attribution.cue.CueEntry;
import org.stemma.model.text.Span;

/** An attribution while it is being put together. Not for sharing between threads. */
final class Draft {
    final List<Span> parts = new ArrayList<>();
    final List<Span> sources = new ArrayList<>();
    final int block;

    @Nullable final CueEntry cue;

    @Nullable final Span cueSpan;

    /** The words that attribute, with subject, cue and adjuncts. */
    final Span clause;

    /** The draft whose source this one shares; absent if it has its own or none. */
    @Nullable Draft sameSourceAs;

    /** The draft that this one goes on with, from the paragraph before. */
    @Nullable Draft continues;

    /** Whether quoted words are in its content. */
    boolean speaks;

    /** Whether the content is set apart from the report without marks: a block quotation, a transcript. */
    boolean setApart;

    /** Whether the content is the speaker's own document, without marks. */
    boolean ownWords;

    /** Whether the writer says openly that he heard it, so that the next source of his may be the one. */
    boolean openly;

    Voice voice = Voice.WORDS;

    Draft(int block, @Nullable CueEntry cue, @Nullable Span cueSpan, Span clause) {
        this.block = block;
        this.cue = cue;
        this.cueSpan = cueSpan;
        this.clause = clause;
    }

    /** Where the source is to be looked for. */
    enum Voice {
        /** In the words around the content. */
        WORDS,
        /** The publisher of the article. */
        PUBLISHER,
        /** The author of the embedded post. */
        POST
    }

    /** Another content of the same attribution. */
    Draft sibling() {
        var sibling = new Draft(block, cue, cueSpan, clause);
        sibling.sources.addAll(sources);
        return sibling;
    }

    int start() {
        return parts.getFirst().start();
    }

    int end() {
        return parts.getLast().end();
    }

    Span content() {
        return new Span(start(), end());
    }
}
