package org.stemma.report.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.model.finding.Change;
import org.stemma.model.finding.Claim;
import org.stemma.model.finding.Dossier;
import org.stemma.report.cite.ChangeWords;
import org.stemma.report.cite.Excerpt;
import org.stemma.report.cite.Times;
import org.stemma.report.cite.WholeWords;
import org.stemma.report.picture.StripPicture;
import org.stemma.report.wording.Display;
import org.stemma.report.wording.Wording;

/**
 * What became of each claim in time: a row a claim, a sign a change.
 *
 * @param rows the most widely reported claims that changed, in the order of the claims
 * @param picture where the signs stand
 * @param left how many more claims changed
 */
public record ChangeStrip(List<Row> rows, StripPicture picture, int left) {
    private static final int MOST = 8;
    private static final int NAME = 34;

    /**
     * A claim.
     *
     * @param name its slot, or the beginning of its words
     * @param claim its words
     * @param marks its changes in order of time
     */
    public record Row(String name, String claim, List<Mark> marks) {
        /** Copies the list. */
        public Row {
            marks = List.copyOf(marks);
        }
    }

    /**
     * A change.
     *
     * @param sign its sign
     * @param label when, what sort of change, and what changed
     * @param citation the words that bring it
     */
    public record Mark(Chronicle.Sign sign, String label, Citation citation) {}

    /** Copies the list. */
    public ChangeStrip {
        rows = List.copyOf(rows);
    }

    /** The picture in a sentence. */
    public String summary() {
        return "Changes of " + Wording.count(rows.size(), "claim") + " in time";
    }

    /** The strip of a story; absent where nothing changed after the claims were first made. */
    static Optional<ChangeStrip> of(Dossier dossier, Citations citations) {
        List<Claim> changed = dossier.claims().stream()
                .filter(claim -> of(claim, dossier).size() > 1)
                .toList();
        if (changed.isEmpty()) {
            return Optional.empty();
        }
        var words = new ChangeWords(dossier, citations.library());
        var rows = new ArrayList<Row>();
        var moments = new ArrayList<List<Instant>>();
        for (Claim claim : changed.stream().limit(MOST).toList()) {
            List<Change> changes = of(claim, dossier);
            String whole = WholeWords.ofClaim(claim, citations.library());
            String slot = Display.line(claim.slot());
            rows.add(new Row(
                    Excerpt.of(slot.isEmpty() ? whole : capital(slot), NAME),
                    whole,
                    changes.stream()
                            .map(change -> mark(change, words, citations))
                            .toList()));
            moments.add(changes.stream().map(change -> change.at().from()).toList());
        }
        Instant first = dossier.changes().getFirst().at().from();
        Instant last = dossier.changes().getLast().at().from();
        return Optional.of(new ChangeStrip(rows, StripPicture.of(moments, first, last), changed.size() - rows.size()));
    }

    private static List<Change> of(Claim claim, Dossier dossier) {
        return dossier.changes().stream()
                .filter(change -> change.claims().contains(claim.id()))
                .toList();
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static Mark mark(Change change, ChangeWords words, Citations citations) {
        return new Mark(
                Chronicle.sign(change.kind()),
                Times.brief(change.at()) + ", " + Wording.of(change.kind()) + ": " + words.of(change),
                citations.cite(change.evidence().first()));
    }
}
