package org.stemma.app;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.stemma.model.annotation.Entity;
import org.stemma.model.article.Rejected;
import org.stemma.model.finding.Analysis;
import org.stemma.model.finding.Claim;
import org.stemma.model.finding.Conflict;
import org.stemma.model.finding.Dossier;
import org.stemma.model.finding.Drift;
import org.stemma.model.finding.Independence;
import org.stemma.model.text.Locus;
import org.stemma.model.text.Span;
import org.stemma.model.tradition.LostDocument;
import org.stemma.report.cite.ClaimTitle;
import org.stemma.report.cite.Excerpt;
import org.stemma.report.cite.Library;
import org.stemma.report.cite.StoryTitle;
import org.stemma.report.cite.WholeWords;
import org.stemma.report.wording.Display;
import org.stemma.report.wording.Values;
import org.stemma.report.wording.Wording;

/**
 * An analysis in a screenful: for each story the funnel and the weightiest findings, each with the place that supports
 * it, as {@code [article start-end]} counted in Unicode code points.
 */
final class Screen {
    /** A screen has some forty lines; these amounts fill one with the first story and leave the rest to the page. */
    private static final int MOST_STORIES = 3;

    private static final int MOST_CLAIMS = 5;
    private static final int MOST_DOCUMENTS = 2;
    private static final int MOST_DRIFTS = 4;
    private static final int MOST_CONFLICTS = 4;
    private static final int MOST_REJECTED = 20;

    /** Words of an article on one line, beside an indent and the place. */
    private static final int WORDS = 96;

    private final Library library;
    private final StringBuilder text = new StringBuilder();

    private Screen(Library library) {
        this.library = library;
    }

    /** The lines to print, each ended by a line feed. */
    static String of(Analysis analysis) {
        var screen = new Screen(Library.of(analysis));
        if (analysis.dossiers().isEmpty()) {
            screen.line(0, "No story was found: no article could be read, or none says anything.");
        }
        for (Dossier dossier : analysis.dossiers().stream().limit(MOST_STORIES).toList()) {
            screen.story(dossier);
        }
        screen.more(0, analysis.dossiers().size() - MOST_STORIES, "more stories in the report");
        return screen.text.toString();
    }

    /** Tells what could not be read, one line each. */
    static void rejected(List<Rejected> rejected, PrintWriter err) {
        if (rejected.isEmpty()) {
            return;
        }
        err.println(Wording.count(rejected.size(), "input") + " could not be read:");
        for (Rejected input : rejected.stream().limit(MOST_REJECTED).toList()) {
            err.println("  " + Display.line(input.where()) + ": " + Display.line(input.detail()));
        }
        if (rejected.size() > MOST_REJECTED) {
            err.println("  and " + (rejected.size() - MOST_REJECTED) + " more, listed in analysis.json");
        }
    }

    private void story(Dossier dossier) {
        line(0, Excerpt.of(StoryTitle.of(dossier, library), WORDS));
        line(2, Wording.funnel(dossier.funnel()));
        List<Claim> claims = dossier.claims().stream()
                .filter(claim -> !claim.independence().isEmpty())
                .toList();
        section("What is claimed, and on how many origins it stands", claims, MOST_CLAIMS, this::claim);
        section("Statements rebuilt from fragments", rebuilt(dossier), MOST_DOCUMENTS, this::document);
        section("What became stronger on the way", dossier.drifts(), MOST_DRIFTS, this::drift);
        List<Conflict> contested = dossier.conflicts().stream()
                .filter(conflict -> conflict.verdict().contested())
                .toList();
        section("What does not go together", contested, MOST_CONFLICTS, this::conflict);
        text.append('\n');
    }

    private static List<LostDocument> rebuilt(Dossier dossier) {
        return dossier.stemma().lost().stream()
                .filter(document -> !document.text().isEmpty())
                .toList();
    }

    private <T> void section(String title, List<T> findings, int most, Consumer<T> print) {
        if (findings.isEmpty()) {
            return;
        }
        text.append('\n');
        line(2, title);
        findings.stream().limit(most).forEach(print);
        more(4, findings.size() - most, "more in the report");
    }

    private void more(int indent, int number, String what) {
        if (number > 0) {
            line(indent, "… " + number + " " + what);
        }
    }

    private void claim(Claim claim) {
        String title = ClaimTitle.range(claim)
                .orElseGet(() -> "“" + Excerpt.of(WholeWords.ofClaim(claim, library), WORDS) + "”");
        line(4, title + " " + place(WholeWords.clearest(claim, library)));
        for (Independence row : latest(claim)) {
            String value = row.value()
                    .map(known -> Display.capital(Values.of(known, claim.slot())) + ": ")
                    .orElse("");
            line(6, value + Wording.origins(row) + " " + place(row.evidence().first()));
        }
    }

    /** The rows of the last moment that was asked for. */
    private static List<Independence> latest(Claim claim) {
        List<Independence> rows = new ArrayList<>(claim.independence());
        rows.removeIf(row -> !row.asOf().equals(claim.independence().getLast().asOf()));
        return rows;
    }

    private void document(LostDocument document) {
        String issuer = library.entity(document.issuer()).map(Entity::name).orElse("unknown");
        line(
                4,
                Display.line(issuer) + ": " + quoted(document.text()) + " "
                        + place(document.evidence().first()));
    }

    private void drift(Drift drift) {
        String kinds = Wording.of(drift.kinds().getFirst());
        String was = drift.was().isBlank() ? "" : ", where the source has " + quoted(drift.was());
        line(4, kinds + ": " + quoted(drift.became()) + " " + place(drift.passage()));
        line(6, Wording.severity(drift.severity()) + was + " " + place(drift.source()));
    }

    private void conflict(Conflict conflict) {
        line(4, quoted(library.words(conflict.first())) + " " + place(conflict.first()));
        line(4, quoted(library.words(conflict.second())) + " " + place(conflict.second()));
        line(6, Wording.of(conflict.verdict()) + ": " + Excerpt.of(conflict.why(), WORDS));
    }

    private String place(Locus locus) {
        Span span = library.codePoints(locus);
        return "[" + Display.line(locus.article().value()) + " " + span.start() + "-" + span.end() + "]";
    }

    private static String quoted(String words) {
        return "“" + Excerpt.of(words, WORDS) + "”";
    }

    private void line(int indent, String words) {
        text.append(" ".repeat(indent)).append(words).append('\n');
    }
}
