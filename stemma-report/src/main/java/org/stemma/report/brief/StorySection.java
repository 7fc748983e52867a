package org.stemma.report.brief;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.model.article.Article;
import org.stemma.model.article.ArticleId;
import org.stemma.model.article.Timestamp;
import org.stemma.model.finding.AsOf;
import org.stemma.model.finding.Claim;
import org.stemma.model.finding.Conflict;
import org.stemma.model.finding.Dossier;
import org.stemma.model.finding.Drift;
import org.stemma.model.finding.Independence;
import org.stemma.model.finding.Stance;
import org.stemma.model.finding.Statement;
import org.stemma.model.finding.Verdict;
import org.stemma.model.text.Locus;
import org.stemma.report.brief.SituationReport.Line;
import org.stemma.report.brief.SituationReport.Section;
import org.stemma.report.brief.SituationReport.Source;
import org.stemma.report.brief.SituationReport.Topic;
import org.stemma.report.cite.ClaimTitle;
import org.stemma.report.cite.Claimants;
import org.stemma.report.cite.Excerpt;
import org.stemma.report.cite.Library;
import org.stemma.report.cite.StoryTitle;
import org.stemma.report.cite.Times;
import org.stemma.report.cite.WholeWords;
import org.stemma.report.wording.Display;
import org.stemma.report.wording.Values;
import org.stemma.report.wording.Wording;

/** Composes the section of one story. Not for several threads: it numbers footnotes. */
final class StorySection {
    private static final Topics TOPICS = Topics.english();
    /** What a reader takes in at a sitting. */
    private static final int MOST_DRIFTS = 6;

    private static final int MOST_OF_A_TOPIC = 8;

    private final Dossier dossier;
    private final List<AsOf> asOf;
    private final BriefSettings settings;
    private final Library library;
    private final Footnotes footnotes;
    private final Claimants claimants;
    private final Restriction restriction;

    StorySection(Dossier dossier, List<AsOf> asOf, BriefSettings settings, Library library, Footnotes footnotes) {
        this.dossier = dossier;
        this.asOf = asOf;
        this.settings = settings;
        this.library = library;
        this.footnotes = footnotes;
        this.claimants = new Claimants(dossier, library);
        this.restriction = new Restriction(dossier, settings.topic(), library);
    }

    /** Whether there is anything to tell, of what is asked for, beside which reports there are. */
    boolean tells() {
        return !(restriction.claims().isEmpty()
                && restriction.drifts().isEmpty()
                && restriction.conflicts().isEmpty()
                && restriction.changes().isEmpty());
    }

    /** The section. */
    Section section() {
        List<Claim> claims = restriction.claims();
        List<Conflict> conflicts = restriction.conflicts();
        Optional<Instant> since = Highlights.since(settings.since(), asOf);
        return new Section(
                StoryTitle.of(dossier, library),
                period(),
                since.map(Times::full).orElse(""),
                basis(),
                new KeyFigures(dossier, library, claimants, footnotes).of(claims),
                new Highlights(dossier, library, footnotes).of(restriction.changes(), since),
                topics(claims),
                conflicts(conflicts, true),
                conflicts(conflicts, false),
                wording(restriction.drifts()),
                sources());
    }

    /** The reports of the story. */
    List<Source> sources() {
        return dossier.stemma().story().articles().stream().map(this::source).toList();
    }

    private String period() {
        List<Instant> appeared = dossier.stemma().story().articles().stream()
                .flatMap(id -> library.article(id).article().appeared().stream())
                .map(timestamp -> timestamp.interval().from())
                .sorted()
                .toList();
        return appeared.isEmpty() ? "" : Times.days(appeared.getFirst(), appeared.getLast());
    }

    private Line basis() {
        List<Locus> origins = dossier.origins().stream()
                .map(origin -> origin.evidence().first())
                .toList();
        return Line.of("", Wording.funnelSentence(dossier.funnel()), footnotes.of(origins));
    }

    private List<Topic> topics(List<Claim> claims) {
        Map<String, List<Claim>> byTopic = new LinkedHashMap<>();
        TOPICS.titles().forEach(title -> byTopic.put(title, new ArrayList<>()));
        for (Claim claim : claims) {
            byTopic.computeIfAbsent(TOPICS.of(claim.slot(), claim.text()), title -> new ArrayList<>())
                    .add(claim);
        }
        var topics = new ArrayList<Topic>();
        byTopic.forEach((title, said) -> {
            if (!said.isEmpty()) {
                topics.add(new Topic(title, lines(said)));
            }
        });
        return topics;
    }

    /** The first claims in full; the rest by their number, because a brief is short. */
    private List<Line> lines(List<Claim> claims) {
        var lines = new ArrayList<Line>();
        claims.stream().limit(MOST_OF_A_TOPIC).map(this::claim).forEach(lines::add);
        List<Locus> rest = claims.stream()
                .skip(MOST_OF_A_TOPIC)
                .map(claim -> WholeWords.clearest(claim, library))
                .toList();
        if (!rest.isEmpty()) {
            lines.add(
                    Line.of("", Wording.count(rest.size(), "further claim") + ", not told here.", footnotes.of(rest)));
        }
        return lines;
    }

    private Line claim(Claim claim) {
        List<Statement> statements = InTime.of(claim, dossier);
        Optional<String> range = ClaimTitle.range(claim);
        Locus clearest = clearest(claim, statements);
        String outlet = Display.line(library.outlet(clearest.article()));
        String whose = "(" + outlet + ", " + library.appearedBriefly(clearest) + "). ";
        String slot = claim.slot().isEmpty() ? "" : Display.capital(Display.line(claim.slot())) + ": ";
        return new Line(
                range.map(words -> words + ".")
                        .orElseGet(() -> slot + "“" + WholeWords.clear(claim, clearest, library) + "”"),
                (range.isPresent() ? "" : whose) + claimants.sentence(statements),
                footnotes.of(claimants.firstOfEach(statements)),
                standing(claim));
    }

    /** The clearest statement, but none that is given to a source whose own words differ where there is another. */
    private Locus clearest(Claim claim, List<Statement> statements) {
        Locus clearest = WholeWords.clearest(claim, library);
        boolean misgiven = statements.stream()
                .filter(statement -> statement.locus().equals(clearest))
                .anyMatch(claimants::givenAgainstItsSource);
        return statements.stream()
                .filter(statement -> misgiven)
                .filter(statement -> statement.stance() != Stance.DENIES)
                .filter(statement -> !claimants.givenAgainstItsSource(statement))
                .map(Statement::locus)
                .findFirst()
                .orElse(clearest);
    }

    /** On how many origins it stands at the last moment; value by value where statements differ. */
    private List<Line> standing(Claim claim) {
        Optional<Instant> last =
                claim.independence().stream().map(row -> row.asOf().moment()).max(Comparator.naturalOrder());
        List<Independence> rows = claim.independence().stream()
                .filter(row -> Optional.of(row.asOf().moment()).equals(last))
                .toList();
        boolean several = !claim.slot().isEmpty()
                        && rows.stream().anyMatch(row -> row.value().isPresent())
                || rows.stream().filter(row -> row.value().isPresent()).count() > 1;
        return rows.stream()
                .filter(row -> row.value().isPresent() == several)
                .map(row -> standing(row, claim.slot()))
                .toList();
    }

    private Line standing(Independence row, String slot) {
        String value = row.value()
                .map(given -> Display.capital(Values.of(given, slot)) + ": ")
                .orElse("");
        boolean open = row.min() != row.max() || row.max() == 0;
        String why = open && !row.why().isBlank() ? " " + Display.sentence(row.why()) : "";
        return Line.of(
                "",
                value + Wording.origins(row) + "." + why,
                footnotes.of(row.evidence().loci()));
    }

    /** What a change of wording already tells is no second line. */
    private List<Line> conflicts(List<Conflict> conflicts, boolean contested) {
        return conflicts.stream()
                .filter(conflict -> conflict.verdict().contested() == contested)
                .filter(conflict -> !isToldAsWording(conflict))
                .map(conflict -> Line.of(
                        Display.capital(Wording.of(conflict.verdict())) + ":",
                        Display.sentence(said(conflict.first()) + "; " + said(conflict.second())) + " "
                                + Display.sentence(conflict.why()),
                        footnotes.of(conflict.evidence().loci())))
                .toList();
    }

    private boolean isToldAsWording(Conflict conflict) {
        return conflict.verdict() == Verdict.MISREPORT
                && restriction.drifts().stream()
                        .limit(MOST_DRIFTS)
                        .anyMatch(drift -> isPair(drift, conflict.first(), conflict.second())
                                || isPair(drift, conflict.second(), conflict.first()));
    }

    private static boolean isPair(Drift drift, Locus passage, Locus source) {
        return drift.passage().overlaps(passage) && drift.source().overlaps(source);
    }

    /** The gravest in full; the rest by their number, because a brief is short. */
    private List<Line> wording(List<Drift> drifts) {
        var lines = new ArrayList<Line>();
        drifts.stream().limit(MOST_DRIFTS).map(this::drift).forEach(lines::add);
        List<Locus> rest = drifts.stream().skip(MOST_DRIFTS).map(Drift::passage).toList();
        if (!rest.isEmpty()) {
            lines.add(Line.of(
                    "", Wording.count(rest.size(), "further place") + " where wording changed.", footnotes.of(rest)));
        }
        return lines;
    }

    private Line drift(Drift drift) {
        String kinds = String.join(", ", drift.kinds().stream().map(Wording::of).toList());
        return Line.of(
                Display.capital(kinds) + " (" + Wording.severity(drift.severity()) + "):",
                Display.sentence(said(drift.passage()) + "; its source, " + said(drift.source())) + " "
                        + Display.sentence(drift.why()),
                footnotes.of(drift.evidence().loci()));
    }

    private String said(Locus locus) {
        return Display.line(library.outlet(locus.article())) + " (" + library.appearedBriefly(locus) + ") “"
                + WholeWords.sentence(locus, library) + "”";
    }

    private Source source(ArticleId id) {
        Article article = library.article(id).article();
        String found = article.appeared()
                .map(Timestamp::foundIn)
                .map(where -> " (time from " + Display.line(where) + ")")
                .orElse("");
        return new Source(
                Display.line(library.outlet(id)),
                Excerpt.of(library.title(id), Excerpt.QUOTE),
                library.appeared(id) + found,
                article.uri().map(Object::toString).orElse(""));
    }
}
