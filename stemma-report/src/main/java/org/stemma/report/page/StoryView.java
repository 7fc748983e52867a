package org.stemma.report.page;

import java.util.List;
import java.util.Optional;
import org.stemma.model.article.ArticleId;
import org.stemma.model.article.TimeInterval;
import org.stemma.model.finding.AsOf;
import org.stemma.model.finding.Claim;
import org.stemma.model.finding.Dossier;
import org.stemma.model.finding.Drift;
import org.stemma.model.finding.Funnel;
import org.stemma.report.cite.Library;
import org.stemma.report.cite.StoryTitle;
import org.stemma.report.cite.Times;
import org.stemma.report.picture.UnitMarks;
import org.stemma.report.wording.Display;
import org.stemma.report.wording.Wording;

/**
 * One story of the page.
 *
 * @param number on the page, from 1
 * @param title in the words of an article of it
 * @param period the first and last day of its reports; empty where none is dated
 * @param why its articles are one story
 * @param ties why each report is in it, with the words that show it; empty where the story does not say
 * @param elsewhere words that a report of it shares with a report of another story
 * @param funnel its reports, texts, sources and origins
 * @param summary the funnel in a sentence
 * @param chronicle what happened when
 * @param claims the most widely reported first
 * @param descent who took it from whom
 * @param versions later states and copies of its reports, with what was changed
 * @param rebuilt statements rebuilt from their witnesses
 * @param contests claims on which statements differ
 * @param drifts what became stronger, the gravest first
 * @param map where the claims are; absent where no place is named with them
 * @param strip what became of each claim in time; absent where nothing did
 */
public record StoryView(
        int number,
        String title,
        String period,
        String why,
        List<Line> ties,
        List<Line> elsewhere,
        List<Stage> funnel,
        String summary,
        Chronicle chronicle,
        List<ClaimCard> claims,
        Descent descent,
        List<Version> versions,
        List<Rebuilt> rebuilt,
        List<Contest> contests,
        List<DriftPair> drifts,
        Optional<PlaceMap> map,
        Optional<ChangeStrip> strip) {
    /** So many claims, statements and drifts are open at first; the rest is one step away. */
    public static final int OPEN = 8;
    /** So many lines say why reports are in it, and what is shared with other stories. */
    private static final int MOST_LINES = 100;

    /**
     * One stage of the funnel.
     *
     * @param number as printed
     * @param label what it counts
     * @param marks the number as marks
     */
    public record Stage(String number, String label, UnitMarks marks) {}

    /** Copies the lists. */
    public StoryView {
        ties = List.copyOf(ties);
        elsewhere = List.copyOf(elsewhere);
        funnel = List.copyOf(funnel);
        claims = List.copyOf(claims);
        versions = List.copyOf(versions);
        rebuilt = List.copyOf(rebuilt);
        contests = List.copyOf(contests);
        drifts = List.copyOf(drifts);
    }

    /**
     * A line with the words that show it.
     *
     * @param who whose report
     * @param text what is said of it
     * @param citations the words
     */
    public record Line(String who, String text, List<Citation> citations) {}

    /** The id of the element that holds it. */
    public String anchor() {
        return "story-" + number;
    }

    static StoryView of(int number, Dossier dossier, List<AsOf> asOf, Citations citations) {
        return new StoryView(
                number,
                StoryTitle.of(dossier, citations.library()),
                period(dossier, citations.library()),
                Display.line(dossier.stemma().story().reason()),
                dossier.stemma().story().ties().stream()
                        .limit(MOST_LINES)
                        .map(tie -> new Line(
                                who(tie.article(), citations.library()),
                                Display.line(tie.reason()),
                                tie.evidence().loci().stream()
                                        .map(citations::cite)
                                        .toList()))
                        .toList(),
                dossier.stemma().elsewhere().stream()
                        .limit(MOST_LINES)
                        .map(passage -> new Line(
                                who(passage.first().article(), citations.library()),
                                Wording.count(passage.words(), "word") + " are also in "
                                        + who(passage.second().article(), citations.library()),
                                List.of(citations.cite(passage.first()))))
                        .toList(),
                funnel(dossier.funnel()),
                Wording.funnel(dossier.funnel()),
                Chronicle.of(dossier, asOf, citations),
                dossier.claims().stream()
                        .map((Claim claim) -> ClaimCard.of(claim, dossier, citations))
                        .toList(),
                Descent.of(dossier, citations),
                Version.of(dossier, citations),
                Rebuilt.of(dossier, citations),
                Contest.of(dossier, citations),
                dossier.drifts().stream()
                        .map((Drift drift) -> DriftPair.of(drift, citations))
                        .toList(),
                PlaceMap.of(dossier, citations),
                ChangeStrip.of(dossier, citations));
    }

    private static String who(ArticleId article, Library library) {
        return Display.line(library.outlet(article)) + ", " + library.appearedBriefly(article);
    }

    private static List<Stage> funnel(Funnel funnel) {
        return List.of(
                new Stage(
                        String.valueOf(funnel.reports()),
                        funnel.reports() == 1 ? "report" : "reports",
                        UnitMarks.of(UnitMarks.Kind.REPORT, funnel.reports())),
                new Stage(
                        String.valueOf(funnel.texts()),
                        funnel.texts() == 1 ? "distinct text" : "distinct texts",
                        UnitMarks.of(UnitMarks.Kind.TEXT, funnel.texts())),
                new Stage(
                        String.valueOf(funnel.sources()),
                        funnel.sources() == 1 ? "source credited" : "sources credited",
                        UnitMarks.of(UnitMarks.Kind.SOURCE, funnel.sources())),
                new Stage(
                        Wording.range(funnel.minOrigins(), funnel.maxOrigins()).replace(" to ", "–"),
                        (funnel.maxOrigins() == 1 ? "independent origin, " : "independent origins, ")
                                + (funnel.namedOrigins() == 0 ? "none" : String.valueOf(funnel.namedOrigins()))
                                + " named",
                        UnitMarks.origins(funnel.minOrigins(), funnel.maxOrigins(), funnel.namedOrigins())));
    }

    private static String period(Dossier dossier, Library library) {
        Optional<TimeInterval> first = Optional.empty();
        Optional<TimeInterval> last = Optional.empty();
        for (ArticleId id : dossier.stemma().story().articles()) {
            Optional<TimeInterval> time =
                    library.article(id).article().appeared().map(appeared -> appeared.interval());
            if (time.isPresent()) {
                first = first.isPresent() ? first : time;
                last = time;
            }
        }
        if (first.isEmpty() || last.isEmpty()) {
            return "";
        }
        return Times.days(first.get().from(), last.get().from());
    }
}
