package org.stemma.report.brief;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.model.finding.AsOf;
import org.stemma.model.finding.Change;
import org.stemma.model.finding.ChangeKind;
import org.stemma.model.finding.Claim;
import org.stemma.model.finding.ClaimId;
import org.stemma.model.finding.Dossier;
import org.stemma.model.finding.Statement;
import org.stemma.model.text.Locus;
import org.stemma.report.brief.SituationReport.Line;
import org.stemma.report.cite.Excerpt;
import org.stemma.report.cite.Library;
import org.stemma.report.cite.Times;
import org.stemma.report.cite.WholeWords;
import org.stemma.report.wording.Display;
import org.stemma.report.wording.Reasons;
import org.stemma.report.wording.Values;
import org.stemma.report.wording.Wording;

/** What changed since a moment, told with who brings it; what only repeats is told by its number. */
final class Highlights {
    /** Where no moment is asked for, a day counts as new. */
    private static final Duration NEWS = Duration.ofDays(1);
    /** As many as stand on half a page. */
    private static final int MOST = 8;

    private final Dossier dossier;
    private final Library library;
    private final Claimants claimants;
    private final Footnotes footnotes;

    Highlights(Dossier dossier, Library library, Claimants claimants, Footnotes footnotes) {
        this.dossier = dossier;
        this.library = library;
        this.claimants = claimants;
        this.footnotes = footnotes;
    }

    /** From when changes count: as asked, else the moment before the last, else a day before it. */
    static Optional<Instant> since(Optional<AsOf> asked, List<AsOf> asOf) {
        if (asked.isPresent()) {
            return asked.map(AsOf::moment);
        }
        List<Instant> moments =
                asOf.stream().map(AsOf::moment).sorted().distinct().toList();
        if (moments.size() > 1) {
            return Optional.of(moments.get(moments.size() - 2));
        }
        return moments.isEmpty()
                ? Optional.empty()
                : Optional.of(moments.getLast().minus(NEWS));
    }

    /** The weightiest changes in order of time; the rest, and the repetitions, by their number. */
    List<Line> of(List<Change> changes, Optional<Instant> since) {
        List<Change> recent = changes.stream()
                .filter(change -> since.isEmpty() || change.at().from().isAfter(since.get()))
                .toList();
        Map<String, Change> told = new LinkedHashMap<>();
        for (Change change : recent) {
            if (change.kind() != ChangeKind.REPEATED) {
                told.put(subject(change), change);
            }
        }
        List<Change> weighed = told.values().stream()
                .sorted(Comparator.comparingInt(change -> weight(change.kind())))
                .toList();
        List<Change> first = weighed.stream()
                .limit(MOST)
                .sorted(Comparator.comparing(change -> change.at().from()))
                .toList();
        var lines = new ArrayList<Line>();
        for (Change change : first) {
            lines.add(Line.of(
                    Times.brief(change.at()) + ", " + Wording.of(change.kind()) + ":",
                    text(change),
                    footnotes.of(change.evidence().loci())));
        }
        more(lines, weighed.stream().skip(MOST).toList(), "further change", "The page of this run lists them.");
        more(
                lines,
                recent.stream()
                        .filter(change -> change.kind() == ChangeKind.REPEATED)
                        .toList(),
                "repetition",
                "They bring no new origin.");
        return lines;
    }

    /** Two changes of one subject are one highlight, the later: of a claimant's figures for one thing the last counts. */
    private String subject(Change change) {
        if (change.kind() != ChangeKind.NEW_VALUE) {
            return text(change);
        }
        String who =
                statement(change, change.evidence().first()).map(claimants::who).orElse("");
        return change.kind() + " " + change.claims() + " " + who;
    }

    private void more(List<Line> lines, List<Change> changes, String what, String remark) {
        if (!changes.isEmpty()) {
            List<Locus> places =
                    changes.stream().map(change -> change.evidence().first()).toList();
            lines.add(Line.of("", Wording.count(changes.size(), what) + ". " + remark, footnotes.of(places)));
        }
    }

    private String text(Change change) {
        Locus place = change.evidence().first();
        Optional<Statement> statement = statement(change, place);
        String who = statement.map(claimants::who).orElseGet(() -> Display.line(library.outlet(place.article())));
        return switch (change.kind()) {
            case NEW_CLAIM, REPEATED -> who + ": " + quoted(place);
            case NEW_VALUE ->
                value(change, statement)
                        .map(value -> value + ", given by " + who + ".")
                        .orElseGet(() -> reason(change));
            case NEW_ORIGIN -> who + " says so too: " + quoted(place);
            case STRENGTHENED, WEAKENED, CORRECTED, SILENTLY_EDITED, WITHDRAWN, CONTESTED, RESOLVED ->
                Display.line(library.outlet(place.article())) + ": " + quoted(place) + " " + reason(change);
        };
    }

    private Optional<String> value(Change change, Optional<Statement> statement) {
        return statement
                .flatMap(Statement::value)
                .map(value -> slot(change)
                        .map(slot -> capital(slot) + ": " + Values.of(value))
                        .orElseGet(() -> Values.of(value)));
    }

    private Optional<String> slot(Change change) {
        return change.claims().stream()
                .flatMap(id -> claim(id).stream())
                .map(Claim::slot)
                .filter(slot -> !slot.isEmpty())
                .map(Display::line)
                .findFirst();
    }

    private Optional<Statement> statement(Change change, Locus place) {
        return change.claims().stream()
                .flatMap(id -> claim(id).stream())
                .flatMap(claim -> claim.statements().stream())
                .filter(statement -> statement.locus().equals(place))
                .findFirst();
    }

    private Optional<Claim> claim(ClaimId id) {
        return dossier.claims().stream().filter(claim -> claim.id().equals(id)).findFirst();
    }

    private String quoted(Locus place) {
        String words = Excerpt.of(WholeWords.of(place, library), Excerpt.QUOTE);
        return "“" + words + (words.endsWith(".") || words.endsWith("…") ? "”" : "”.");
    }

    private static String reason(Change change) {
        return Reasons.sentence(change.why(), change.evidence().first().article());
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** What an editor acts on first comes first. */
    private static int weight(ChangeKind kind) {
        return switch (kind) {
            case WITHDRAWN, CORRECTED -> 0;
            case CONTESTED, RESOLVED -> 1;
            case SILENTLY_EDITED -> 2;
            case NEW_VALUE -> 3;
            case NEW_CLAIM -> 4;
            case NEW_ORIGIN -> 5;
            case STRENGTHENED, WEAKENED -> 6;
            case REPEATED -> 7;
        };
    }
}
