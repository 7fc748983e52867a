package org.stemma.report.cite;

import java.util.Optional;
import org.stemma.model.finding.Change;
import org.stemma.model.finding.Claim;
import org.stemma.model.finding.ClaimId;
import org.stemma.model.finding.Dossier;
import org.stemma.model.finding.Statement;
import org.stemma.model.text.Locus;
import org.stemma.report.wording.Display;
import org.stemma.report.wording.Reasons;
import org.stemma.report.wording.Values;

/** Tells a change with who brings it: a value with its claimant, a claim in its words. Immutable; safe between threads. */
public final class ChangeWords {
    private final Dossier dossier;
    private final Library library;
    private final Claimants claimants;

    /** The words for the changes of one story. */
    public ChangeWords(Dossier dossier, Library library) {
        this.dossier = dossier;
        this.library = library;
        this.claimants = new Claimants(library);
    }

    /** Who brings a change: whom the report credits, else its outlet. */
    public String who(Change change) {
        Locus place = change.evidence().first();
        return statement(change, place)
                .map(claimants::who)
                .orElseGet(() -> Display.line(library.outlet(place.article())));
    }

    /** The change in words. */
    public String of(Change change) {
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
}
