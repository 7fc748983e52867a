package org.stemma.report.page;

import java.util.ArrayList;
import java.util.List;
import org.stemma.model.article.ArticleId;
import org.stemma.model.finding.Dossier;
import org.stemma.model.text.Locus;
import org.stemma.model.text.Span;
import org.stemma.model.tradition.CopyGroup;
import org.stemma.model.tradition.Revision;
import org.stemma.report.cite.Excerpt;
import org.stemma.report.cite.Library;
import org.stemma.report.wording.Display;
import org.stemma.report.wording.Wording;

/**
 * A later state or copy of a text, with what was changed, word by word: set as one running text, and the same as a list.
 *
 * @param title which text became which
 * @param summary how many changes, and whether a note tells of them
 * @param silent whether something was changed on a page and no note tells of it
 * @param pieces the later text around the changes, in order
 * @param edits the changes in words, as many as the text shows
 * @param more how many changes are left out
 */
public record Version(String title, String summary, boolean silent, List<Piece> pieces, List<Edit> edits, int more) {
    /** So many changes of one text are shown. */
    private static final int MOST_EDITS = 40;
    /** So many later texts of one story are shown, states of pages first. */
    private static final int MOST = 60;

    /** What a piece is. */
    public enum Kind {
        /** Words that both texts have. */
        SAME,
        /** Words that the later text does not have. */
        LEFT_OUT,
        /** Words that the earlier text does not have. */
        PUT_IN
    }

    /**
     * A stretch of the running text.
     *
     * @param kind what it is
     * @param space what stands before it: a space or nothing
     * @param text its words
     */
    public record Piece(Kind kind, String space, String text) {}

    /**
     * A change in words.
     *
     * @param words what became what
     * @param noted whether a note tells of it
     * @param citation where it stands: in the later text, for words that were only left out in the earlier one
     */
    public record Edit(String words, boolean noted, Citation citation) {}

    /** Copies the lists. */
    public Version {
        pieces = List.copyOf(pieces);
        edits = List.copyOf(edits);
    }

    /** The later texts of a story: first states of pages, then copies that differ. */
    static List<Version> of(Dossier dossier, Citations citations) {
        var pages = new ArrayList<Version>();
        var copies = new ArrayList<Version>();
        for (CopyGroup group : dossier.stemma().copies()) {
            for (Revision revision : group.revisions()) {
                if (!revision.edits().isEmpty() && pages.size() + copies.size() < MOST) {
                    (revision.kind() == Revision.Kind.COPIED ? copies : pages).add(of(revision, citations));
                }
            }
        }
        pages.addAll(copies);
        return pages;
    }

    private static Version of(Revision revision, Citations citations) {
        List<Revision.Edit> shown = revision.edits().stream().limit(MOST_EDITS).toList();
        return new Version(
                name(revision, citations.library()),
                summary(revision),
                revision.kind() != Revision.Kind.COPIED && revision.unnoted() > 0,
                pieces(revision, shown, citations.library()),
                shown.stream().map(edit -> edit(revision, edit, citations)).toList(),
                revision.edits().size() - shown.size());
    }

    private static String name(Revision revision, Library library) {
        return Display.line(library.outlet(revision.before())) + ", " + library.appearedBriefly(revision.before())
                + " → "
                + (revision.kind() == Revision.Kind.COPIED ? Display.line(library.outlet(revision.after())) + ", " : "")
                + library.appearedBriefly(revision.after());
    }

    private static String summary(Revision revision) {
        String changes = Wording.count(revision.edits().size(), "change");
        int unnoted = revision.unnoted();
        return switch (revision.kind()) {
            case COPIED -> changes + " in the copy";
            case SILENT -> changes + " at the same address, without a note";
            case CORRECTED ->
                changes + " at the same address, with a note"
                        + (unnoted == 0 ? "" : "; the note does not tell of " + unnoted);
        };
    }

    private static List<Piece> pieces(Revision revision, List<Revision.Edit> edits, Library library) {
        String before = library.article(revision.before()).article().text().value();
        String after = library.article(revision.after()).article().text().value();
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (Revision.Edit edit : edits) {
            String between = after.substring(
                    Math.min(at, edit.after().start()), edit.after().start());
            add(pieces, Kind.SAME, pieces.isEmpty() ? Excerpt.endOf(between, Excerpt.CONTEXT) : gap(between));
            add(pieces, Kind.LEFT_OUT, Excerpt.of(slice(before, edit.before()), Excerpt.QUOTE));
            add(pieces, Kind.PUT_IN, Excerpt.of(slice(after, edit.after()), Excerpt.QUOTE));
            at = edit.after().end();
        }
        add(pieces, Kind.SAME, Excerpt.of(after.substring(at), Excerpt.CONTEXT));
        return pieces;
    }

    /** What stands between two changes: all of it, or its two ends. */
    private static String gap(String between) {
        return between.length() <= 3 * Excerpt.CONTEXT
                ? Display.line(between)
                : Excerpt.of(between, Excerpt.CONTEXT) + " " + Excerpt.endOf(between, Excerpt.CONTEXT);
    }

    private static String slice(String text, Span span) {
        return text.substring(span.start(), span.end());
    }

    private static void add(List<Piece> pieces, Kind kind, String text) {
        if (!text.isEmpty()) {
            String before = pieces.isEmpty() ? "" : pieces.getLast().text();
            String space = before.isEmpty() ? "" : Setting.between(before.charAt(before.length() - 1), text);
            pieces.add(new Piece(kind, space, text));
        }
    }

    private static Edit edit(Revision revision, Revision.Edit edit, Citations citations) {
        String words = edit.after().isEmpty()
                ? "left out: " + quoted(revision.before(), edit.before(), citations)
                : edit.before().isEmpty()
                        ? "put in: " + quoted(revision.after(), edit.after(), citations)
                        : quoted(revision.before(), edit.before(), citations) + " became "
                                + quoted(revision.after(), edit.after(), citations);
        Locus place = edit.after().isEmpty()
                ? new Locus(revision.before(), edit.before())
                : new Locus(revision.after(), edit.after());
        return new Edit(words, edit.noted(), citations.cite(place));
    }

    private static String quoted(ArticleId article, Span span, Citations citations) {
        return "“" + Excerpt.of(citations.library().words(new Locus(article, span)), Excerpt.QUOTE) + "”";
    }
}
