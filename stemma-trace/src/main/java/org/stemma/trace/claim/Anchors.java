package org.stemma.trace.claim;

import java.util.List;
import org.stemma.model.article.BlockRole;

/**
 * Which figures of a claim are of the event that the story is about. A figure far down in a report may be of anything: only
 * one that stands near the head of its article, or is given near the head of another, can be in conflict.
 */
public final class Anchors {
    /** So many sentences from its first, the headline among them, an article is about its event. */
    private static final int HEAD = 8;

    private final List<Stated> anchored;

    /** The anchored ones among the statements of one claim. */
    public Anchors(List<Stated> statements) {
        anchored = statements.stream().filter(Anchors::nearHead).toList();
    }

    /** Whether a figure is of the story's event. */
    public boolean holds(Stated stated) {
        return nearHead(stated)
                || anchored.stream().anyMatch(other -> other.amount().equals(stated.amount()));
    }

    static boolean nearHead(Stated stated) {
        return stated.clause().sentence() < HEAD
                || stated.clause().role() == BlockRole.CORRECTION
                || stated.speaksForItself();
    }
}
