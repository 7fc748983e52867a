package org.stemma.trace.passage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.article.Block;
import org.stemma.model.article.BlockRole;
import org.stemma.model.text.Span;
import org.stemma.model.tradition.Revision;

/**
 * What was changed from one text to a later state or copy of it, and whether a note of the later one tells of it. Pure;
 * safe between threads.
 *
 * <p>A note rarely repeats what it corrects ("an earlier version gave a wrong number of sheep"). So it tells of an edit if
 * it has a content word of the edit or, where words were changed or left out, of the words around it. A note that has such a word of no edit may mean any of
 * them, and tells of all.
 */
public final class Revisions {
    /** So many words on either side of an edit say what it is about. */
    private static final int AROUND = 5;

    private final WordView before;
    private final WordView after;
    private final List<Span> notes;
    private final WordSet noteWords;
    private final BitSet inNotes = new BitSet();

    private Revisions(AnnotatedArticle later, WordView before, WordView after) {
        this.before = before;
        this.after = after;
        this.notes = later.article().blocks().stream()
                .filter(block -> block.role() == BlockRole.CORRECTION)
                .map(Block::span)
                .toList();
        this.noteWords = WordSet.ofHashes(
                WordView.of(later.article().text().value(), notes).hashes());
        for (Span note : notes) {
            for (int word = after.at(note.start()); word < after.size() && note.contains(after.span(word)); word++) {
                inNotes.set(word);
            }
        }
    }

    /**
     * The revision from one article to a later one.
     *
     * @param earlierWords of its report
     * @param laterWords of its report
     * @return absent if the two differ too much to be compared word by word
     */
    public static Optional<Revision> of(
            AnnotatedArticle earlier, WordView earlierWords, AnnotatedArticle later, WordView laterWords) {
        var revisions = new Revisions(later, earlierWords, laterWords);
        boolean onePage = earlier.article().uri().isPresent()
                && earlier.article().uri().equals(later.article().uri());
        Revision.Kind state = revisions.notes.isEmpty() ? Revision.Kind.SILENT : Revision.Kind.CORRECTED;
        return WordEdits.between(earlierWords, laterWords)
                .map(edits -> new Revision(
                        earlier.article().id(),
                        later.article().id(),
                        onePage ? state : Revision.Kind.COPIED,
                        revisions.told(edits)));
    }

    private List<Revision.Edit> told(List<WordEdits.Edit> edits) {
        boolean any = edits.stream().anyMatch(edit -> !isNote(edit) && isTold(edit));
        var told = new ArrayList<Revision.Edit>();
        for (WordEdits.Edit edit : edits) {
            boolean noted = !notes.isEmpty() && (!any || isNote(edit) || isTold(edit));
            told.add(new Revision.Edit(
                    span(before, edit.beforeFrom(), edit.beforeUntil()),
                    span(after, edit.afterFrom(), edit.afterUntil()),
                    noted));
        }
        return told;
    }

    /** Whether an edit only puts in words of a note. */
    private boolean isNote(WordEdits.Edit edit) {
        return edit.isAddition() && inNotes.nextClearBit(edit.afterFrom()) >= edit.afterUntil();
    }

    private boolean isTold(WordEdits.Edit edit) {
        int around = edit.isAddition() ? 0 : AROUND;
        return noteHas(before, edit.beforeFrom(), edit.beforeUntil(), new BitSet())
                || noteHas(after, edit.afterFrom() - around, edit.afterUntil() + around, inNotes);
    }

    /** Whether a note has a content word of a stretch. */
    private boolean noteHas(WordView view, int from, int until, BitSet leftOut) {
        for (int word = Math.max(0, from); word < Math.min(view.size(), until); word++) {
            long hash = view.hash(word);
            if (!leftOut.get(word) && !FunctionWords.contains(hash) && noteWords.contains(hash)) {
                return true;
            }
        }
        return false;
    }

    /** From the first word to the last; the end of the word before where there is none. */
    private static Span span(WordView view, int from, int until) {
        if (from < until) {
            return view.span(from, until - 1);
        }
        int at = from > 0
                ? view.span(from - 1).end()
                : view.size() > 0 ? view.span(0).start() : 0;
        return new Span(at, at);
    }
}
