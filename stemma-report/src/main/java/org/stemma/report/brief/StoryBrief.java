package org.stemma.report.brief;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.article.Article;
import org.stemma.model.article.ArticleId;
import org.stemma.model.article.Timestamp;
import org.stemma.model.finding.AsOf;
import org.stemma.model.finding.Change;
import org.stemma.model.finding.ChangeKind;
import org.stemma.model.finding.Claim;
import org.stemma.model.finding.ClaimKind;
import org.stemma.model.finding.Conflict;
import org.stemma.model.finding.Dossier;
import org.stemma.model.finding.Drift;
import org.stemma.model.finding.Independence;
import org.stemma.model.finding.Stance;
import org.stemma.model.finding.Statement;
import org.stemma.model.text.Locus;
import org.stemma.report.cite.Excerpt;
import org.stemma.report.cite.Library;
import org.stemma.report.cite.Times;
import org.stemma.report.wording.Display;
import org.stemma.report.wording.Values;
import org.stemma.report.wording.Wording;

/** The part of a brief that is about one story. Not for several threads. */
final class StoryBrief {
    /** Where only one moment is asked for, a day counts as new. */
    private static final Duration NEWS = Duration.ofDays(1);
    /** A claimant list beyond this is told by its number. */
    private static final int MOST_CLAIMANTS = 5;

    private final Dossier dossier;
    private final List<AsOf> asOf;
    private final Library library;
    private final Footnotes footnotes;
    private final StringBuilder text = new StringBuilder();

    StoryBrief(Dossier dossier, List<AsOf> asOf, Library library, Footnotes footnotes) {
        this.dossier = dossier;
        this.asOf = asOf;
        this.library = library;
        this.footnotes = footnotes;
    }

    String text() {
        text.setLength(0);
        heading();
        keyFigures();
        changes();
        claims();
        contested();
        wording();
        sources();
        return text.toString();
    }

    private void heading() {
        text.append("## ")
                .append(Markdown.text(Excerpt.of(dossier.stemma().story().title(), Excerpt.HEADLINE)))
                .append("\n\n")
                .append(period())
                .append(Wording.funnel(dossier.funnel()))
                .append('.')
                .append(footnotes.marks(dossier.origins().stream()
                        .map(origin -> origin.evidence().first())
                        .limit(MOST_CLAIMANTS)
                        .toList()))
                .append('\n');
    }

    private String period() {
        List<Instant> appeared = dossier.stemma().story().articles().stream()
                .flatMap(id -> library.article(id).article().appeared().stream())
                .map(timestamp -> timestamp.interval().from())
                .sorted()
                .toList();
        return appeared.isEmpty() ? "" : "Period: " + Times.days(appeared.getFirst(), appeared.getLast()) + ". ";
    }

    /** One line a figure: the value, who gives it, and its footnotes. */
    private void keyFigures() {
        var lines = new ArrayList<String>();
        for (Claim claim : dossier.claims()) {
            if (claim.kind() == ClaimKind.QUANTITY) {
                lines.addAll(figures(claim));
            }
        }
        section("Key figures", lines);
    }

    private List<String> figures(Claim claim) {
        Map<String, List<Statement>> byValue = new LinkedHashMap<>();
        for (Statement statement : inTime(claim)) {
            statement
                    .value()
                    .ifPresent(value -> byValue.computeIfAbsent(Values.of(value), shown -> new ArrayList<>())
                            .add(statement));
        }
        var lines = new ArrayList<String>();
        byValue.forEach((value, statements) -> lines.add("**" + Markdown.text(value) + "** ("
                + Markdown.text(claim.slot().isEmpty() ? claim.text() : claim.slot()) + "), given by "
                + claimants(statements) + "." + footnotes.marks(firstOfEach(statements))));
        return lines;
    }

    private void changes() {
        Optional<Instant> since = since();
        List<Change> recent = dossier.changes().stream()
                .filter(change -> since.isEmpty() || change.at().from().isAfter(since.get()))
                .toList();
        var lines = new ArrayList<String>();
        for (Change change : recent) {
            if (change.kind() != ChangeKind.REPEATED) {
                lines.add(Times.brief(change.at()) + ", " + Wording.of(change.kind()) + ": " + sentence(change.why())
                        + footnotes.marks(change.evidence().loci()));
            }
        }
        String title = "What changed"
                + since.map(moment -> " since " + Times.full(moment)).orElse("");
        section(title, lines.isEmpty() ? List.of("Nothing new in these reports.") : lines);
    }

    private Optional<Instant> since() {
        List<Instant> moments =
                asOf.stream().map(AsOf::moment).sorted().distinct().toList();
        if (moments.size() > 1) {
            return Optional.of(moments.get(moments.size() - 2));
        }
        return moments.isEmpty()
                ? Optional.empty()
                : Optional.of(moments.getLast().minus(NEWS));
    }

    private void claims() {
        var lines = new ArrayList<String>();
        for (Claim claim : dossier.claims()) {
            lines.add(claim(claim));
        }
        section("What is said, by whom, on how many origins", lines);
    }

    private String claim(Claim claim) {
        List<Statement> statements = inTime(claim);
        List<Statement> denials = statements.stream()
                .filter(statement -> statement.stance() == Stance.DENIES)
                .toList();
        List<Statement> support = statements.stream()
                .filter(statement -> statement.stance() != Stance.DENIES)
                .toList();
        var line = new StringBuilder(Markdown.quoted(Excerpt.of(claim.text(), Excerpt.QUOTE)));
        if (!support.isEmpty()) {
            line.append(" is said by ")
                    .append(claimants(support))
                    .append('.')
                    .append(footnotes.marks(firstOfEach(support)));
        }
        if (!denials.isEmpty()) {
            line.append(" It is spoken against by ")
                    .append(claimants(denials))
                    .append('.')
                    .append(footnotes.marks(firstOfEach(denials)));
        }
        for (Independence row : current(claim)) {
            String value =
                    row.value().map(of -> Markdown.text(Values.of(of)) + ": ").orElse("");
            line.append("\n  - ")
                    .append(value)
                    .append(Wording.origins(row))
                    .append('.')
                    .append(row.why().isBlank() ? "" : " " + sentence(row.why()))
                    .append(footnotes.marks(
                            row.evidence().loci().stream().limit(MOST_CLAIMANTS).toList()));
        }
        return line.toString();
    }

    private static List<Independence> current(Claim claim) {
        Optional<Instant> last =
                claim.independence().stream().map(row -> row.asOf().moment()).max(Comparator.naturalOrder());
        return claim.independence().stream()
                .filter(row -> Optional.of(row.asOf().moment()).equals(last))
                .toList();
    }

    private void contested() {
        var lines = new ArrayList<String>();
        for (Conflict conflict : dossier.conflicts()) {
            lines.add(quoted(conflict.first()) + " and " + quoted(conflict.second()) + ": "
                    + Wording.of(conflict.verdict()) + ". " + sentence(conflict.why())
                    + footnotes.marks(conflict.evidence().loci()));
        }
        section("Contested", lines);
    }

    private void wording() {
        var lines = new ArrayList<String>();
        for (Drift drift : dossier.drifts()) {
            String kinds =
                    String.join(", ", drift.kinds().stream().map(Wording::of).toList());
            lines.add(quoted(drift.passage()) + ", where the source has " + quoted(drift.source()) + ": " + kinds
                    + " (" + Wording.severity(drift.severity()) + "). " + sentence(drift.why())
                    + footnotes.marks(drift.evidence().loci()));
        }
        section("Wording to beware of", lines);
    }

    private void sources() {
        var lines = new ArrayList<String>();
        for (ArticleId id : dossier.stemma().story().articles()) {
            Article article = library.article(id).article();
            String address =
                    article.uri().map(uri -> ", " + Markdown.address(uri)).orElse("");
            String found = article.appeared()
                    .map(Timestamp::foundIn)
                    .map(where -> " (time from " + Markdown.text(where) + ")")
                    .orElse("");
            lines.add(Markdown.text(library.outlet(id)) + ", “"
                    + Markdown.text(Excerpt.of(library.title(id), Excerpt.QUOTE)) + "”, " + library.appeared(id)
                    + found + address);
        }
        section("Sources", lines);
    }

    private void section(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append("\n### ").append(title).append("\n\n");
            lines.forEach(line -> text.append("- ").append(line).append('\n'));
        }
    }

    private String quoted(Locus locus) {
        return Markdown.text(library.outlet(locus.article())) + " (" + library.appearedBriefly(locus.article()) + ") "
                + Markdown.quoted(Excerpt.of(library.words(locus), Excerpt.QUOTE));
    }

    private static String sentence(String why) {
        return Markdown.text(Display.sentence(why));
    }

    /** Who says so: the credited source with the outlet that carries it, or the outlet in its own voice. */
    private String claimants(List<Statement> statements) {
        Map<String, Set<String>> carriers = new LinkedHashMap<>();
        for (Statement statement : statements) {
            String outlet = Markdown.text(library.outlet(statement.locus().article()));
            Optional<EntityId> credited = statement.attributedTo();
            String who =
                    credited.map(entity -> Markdown.text(library.name(entity))).orElse(outlet);
            Set<String> through = carriers.computeIfAbsent(who, name -> new LinkedHashSet<>());
            if (!who.equals(outlet)) {
                through.add(outlet);
            }
        }
        var names = new ArrayList<String>();
        carriers.forEach((who, through) ->
                names.add(through.isEmpty() ? who : who + " (through " + String.join(", ", through) + ")"));
        if (names.size() > MOST_CLAIMANTS) {
            int more = names.size() - MOST_CLAIMANTS;
            return String.join("; ", names.subList(0, MOST_CLAIMANTS)) + " and " + more + " more";
        }
        return names.size() < 2
                ? String.join("", names)
                : String.join("; ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    /** The first statement of each claimant is proof enough in a brief; the page has all. */
    private List<Locus> firstOfEach(List<Statement> statements) {
        Map<String, Locus> first = new LinkedHashMap<>();
        for (Statement statement : statements) {
            String who = statement.attributedTo().map(EntityId::value).orElse("") + " in "
                    + library.outlet(statement.locus().article());
            first.putIfAbsent(who, statement.locus());
        }
        return first.values().stream().limit(MOST_CLAIMANTS).toList();
    }

    /** Statements in the order in which their articles appeared. */
    private List<Statement> inTime(Claim claim) {
        List<ArticleId> order = dossier.stemma().story().articles();
        return claim.statements().stream()
                .sorted(Comparator.comparingInt(
                        statement -> order.indexOf(statement.locus().article())))
                .toList();
    }
}
