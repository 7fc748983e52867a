package org.stemma.report.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stemma.model.finding.Analysis;
import org.stemma.model.finding.AsOf;
import org.stemma.report.brief.SituationReport.Line;
import org.stemma.report.brief.SituationReport.Section;
import org.stemma.report.cite.Library;
import org.stemma.report.cite.Times;
import org.stemma.report.wording.Display;
import org.stemma.report.wording.Wording;

/** Composes situation reports. */
final class SituationReports {
    private SituationReports() {}

    /** The report of an analysis. */
    static SituationReport of(Analysis analysis, BriefSettings settings) {
        Library library = Library.of(analysis);
        var footnotes = new Footnotes(library);
        List<Section> stories = analysis.dossiers().stream()
                .map(dossier -> new StorySection(dossier, analysis.asOf(), settings, library, footnotes).section())
                .flatMap(Optional::stream)
                .toList();
        List<Line> refused = analysis.rejected().stream()
                .map(rejected -> Line.of(
                        Display.line(rejected.where()),
                        "(" + Wording.of(rejected.code()) + "): " + Display.line(rejected.detail()),
                        List.of()))
                .toList();
        return new SituationReport(
                stories.size() == 1 ? stories.getFirst().title() : stories.size() + " stories",
                analysis.asOf().stream()
                        .map(AsOf::moment)
                        .max(Comparator.naturalOrder())
                        .map(Times::full)
                        .orElse(""),
                String.join(" ", settings.topic()),
                Display.line(analysis.version()),
                stories,
                refused,
                footnotes.all());
    }
}
