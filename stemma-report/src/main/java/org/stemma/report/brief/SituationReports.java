package org.stemma.report.brief;

import java.util.Comparator;
import java.util.List;
import org.stemma.model.finding.Analysis;
import org.stemma.model.finding.AsOf;
import org.stemma.report.brief.SituationReport.Line;
import org.stemma.report.brief.SituationReport.Section;
import org.stemma.report.brief.SituationReport.Source;
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
        List<StorySection> stories = analysis.dossiers().stream()
                .map(dossier -> new StorySection(dossier, analysis.asOf(), settings, library, footnotes))
                .toList();
        boolean whole = settings.topic().isEmpty();
        boolean alone = whole && stories.size() == 1;
        List<Section> told = stories.stream()
                .filter(story -> alone || story.tells())
                .map(StorySection::section)
                .toList();
        List<Source> others = stories.stream()
                .filter(story -> whole && !alone && !story.tells())
                .flatMap(story -> story.sources().stream())
                .toList();
        List<Line> refused = analysis.rejected().stream()
                .map(rejected -> Line.of(
                        Display.line(rejected.where()),
                        "(" + Wording.of(rejected.code()) + "): " + Display.line(rejected.detail()),
                        List.of()))
                .toList();
        return new SituationReport(
                told.size() == 1 && others.isEmpty()
                        ? told.getFirst().title()
                        : stories(whole ? stories.size() : told.size()),
                analysis.asOf().stream()
                        .map(AsOf::moment)
                        .max(Comparator.naturalOrder())
                        .map(Times::full)
                        .orElse(""),
                String.join(" ", settings.topic()),
                Display.line(analysis.version()),
                told,
                others,
                refused,
                footnotes.all());
    }

    private static String stories(int number) {
        return number + (number == 1 ? " story" : " stories");
    }
}
