package org.stemma.report.brief;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.model.finding.AsOf;
import org.stemma.model.finding.Change;
import org.stemma.model.finding.ChangeKind;
import org.stemma.model.finding.ClaimValue;
import org.stemma.model.finding.Dossier;
import org.stemma.model.finding.Statement;
import org.stemma.model.text.Locus;
import org.stemma.report.brief.SituationReport.Line;
import org.stemma.report.cite.ChangeWords;
import org.stemma.report.cite.Library;
import org.stemma.report.cite.Times;
import org.stemma.report.wording.Wording;

/** What changed since a moment, told with who brings it; what only repeats is told by its number. */
final class Highlights {
    /** Where no moment is asked for, a day counts as new. */
    private static final Duration NEWS = Duration.ofDays(1);
    /** As many as stand on half a page. */
    private static final int MOST = 8;

    private final ChangeWords words;
    private final Footnotes footnotes;

    Highlights(Dossier dossier, Library library, Footnotes footnotes) {
        this.words = new ChangeWords(dossier, library);
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
            if (change.kind() != ChangeKind.REPEATED && !isVaguer(change, told.get(subject(change)))) {
                told.put(subject(change), change);
            }
        }
        List<Change> weighed = told.values().stream()
                .sorted(Comparator.comparingInt((Change change) -> weight(change.kind()))
                        .thenComparing(Comparator.comparing(
                                        (Change change) -> change.at().from())
                                .reversed()))
                .toList();
        List<Change> first = weighed.stream()
                .limit(MOST)
                .sorted(Comparator.comparing(change -> change.at().from()))
                .toList();
        var lines = new ArrayList<Line>();
        for (Change change : first) {
            lines.add(Line.of(
                    Times.brief(change.at()) + ", " + Wording.of(change.kind()) + ":",
                    words.of(change),
                    footnotes.of(change.evidence().loci())));
        }
        more(lines, weighed.stream().skip(MOST).toList(), "further change", ", not told here.");
        more(
                lines,
                recent.stream()
                        .filter(change -> change.kind() == ChangeKind.REPEATED)
                        .toList(),
                "repetition",
                " on no new origin.");
        return lines;
    }

    /** Whether a claimant's later value only says less than an earlier one that is told, as "up to six" after "four to six". */
    private boolean isVaguer(Change later, @Nullable Change earlier) {
        return earlier != null
                && later.kind() == ChangeKind.NEW_VALUE
                && Standing.saysMore(value(earlier), value(later));
    }

    private Optional<ClaimValue> value(Change change) {
        return words.statement(change).flatMap(Statement::value);
    }

    /** Two changes of one subject are one highlight, the later: of a claimant's figures for one thing the last counts. */
    private String subject(Change change) {
        if (change.kind() != ChangeKind.NEW_VALUE) {
            return words.of(change);
        }
        return change.kind() + " " + change.claims() + " " + words.who(change);
    }

    private void more(List<Line> lines, List<Change> changes, String what, String remark) {
        if (!changes.isEmpty()) {
            List<Locus> places =
                    changes.stream().map(change -> change.evidence().first()).toList();
            lines.add(Line.of("", Wording.count(changes.size(), what) + remark, footnotes.of(places)));
        }
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
