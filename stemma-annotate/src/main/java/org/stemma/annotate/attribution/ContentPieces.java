package org.stemma.annotate.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.annotate.attribution.Subject.Range;
import org.stemma.annotate.attribution.grammar.Phrases;
import org.stemma.annotate.attribution.grammar.Strand;
import org.stemma.annotate.attribution.grammar.WordClass;
import org.stemma.model.text.Span;

/**
 * Puts pieces of a sentence into the content of an attribution, and makes clauses that are coordinated in it contents of
 * their own. Writes to the drafts it is given; as safe to share as these are.
 */
final class ContentPieces {
    private final Strand strand;

    private final Phrases phrases;

    private final SentenceShape shape;

    ContentPieces(Strand strand, Phrases phrases, SentenceShape shape) {
        this.strand = strand;
        this.phrases = phrases;
        this.shape = shape;
    }

    /** Adds a piece behind those that a draft has; nothing if it is empty. */
    void add(Draft draft, int partFrom, int partUntil) {
        if (partUntil > partFrom) {
            draft.parts.add(strand.span(partFrom, partUntil));
        }
    }

    /** Adds a piece before those that a draft has, unless it would overlap them. */
    void addFirst(Draft draft, int partFrom, int partUntil) {
        Span span = strand.span(partFrom, partUntil);
        if (draft.parts.isEmpty() || span.end() <= draft.start()) {
            draft.parts.addFirst(span);
        }
    }

    /**
     * Adds what stands behind an attribution; another clause ("and the ferry had left") is a content of its own, which is
     * returned.
     */
    Optional<Draft> addRest(Draft draft, int rest, int restEnd, boolean clauseBefore) {
        boolean other = strand.is(rest, WordClass.COORDINATOR)
                && clauseBefore
                && !draft.parts.isEmpty()
                && phrases.hasFinite(rest + 1, restEnd);
        if (other) {
            Draft sibling = draft.sibling();
            add(sibling, rest + 1, restEnd);
            return Optional.of(sibling);
        }
        add(draft, rest, restEnd);
        return Optional.empty();
    }

    /**
     * "said that the road was closed and that the ferry had left": each clause is a content of its own. Returns those
     * behind the first, in order.
     */
    List<Draft> splitClauses(Draft draft, Range content) {
        if (draft.parts.size() != 1) {
            return List.of();
        }
        var clauses = new ArrayList<Draft>();
        int start = content.from();
        for (int item = content.from() + 1; item < content.until(); item++) {
            boolean joins = strand.is(item, WordClass.COORDINATOR) && strand.isWord(item + 1, "that");
            if (joins && phrases.hasFinite(start, item) && phrases.hasFinite(item + 2, content.until())) {
                draft.parts.removeLast();
                add(draft, start, shape.trimmed(start, item));
                draft = draft.sibling();
                start = item + 2;
                add(draft, start, content.until());
                clauses.add(draft);
            }
        }
        return clauses;
    }
}
