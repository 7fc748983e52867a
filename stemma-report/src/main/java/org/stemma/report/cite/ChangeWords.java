package org.stemma.report.cite;

import java.util.List;
import java.util.Optional;
import org.stemma.model.finding.Change;
import org.stemma.model.finding.Claim;
import org.stemma.model.finding.ClaimId;
import org.stemma.model.finding.ClaimValue;
import org.stemma.model.finding.ClaimValue.Amount;
import org.stemma.model.finding.Conflict;
import org.stemma.model.finding.Dossier;
import org.stemma.model.finding.Stance;
import org.stemma.model.finding.Statement;
import org.stemma.model.finding.Verdict;
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
        this.claimants = new Claimants(dossier, library);
    }

    /** Who brings a change: whom the report credits, else its outlet. */
    public String who(Change change) {
        Locus place = change.evidence().first();
        return statement(change).map(claimants::who).orElseGet(() -> Display.line(library.outlet(place.article())));
    }

    /** The change in words. */
    public String of(Change change) {
        Locus place = change.evidence().first();
        Optional<Statement> statement = statement(change);
        return switch (change.kind()) {
            case NEW_CLAIM, REPEATED -> told(place, statement) + ".";
            case NEW_VALUE -> value(change, statement).orElseGet(() -> reason(change));
            case NEW_ORIGIN -> who(change) + " says so too: " + quoted(place) + ".";
            case CONTESTED ->
                against(change, place)
                        .map(other -> told(place, statement) + ", against " + said(other) + ".")
                        .orElseGet(() -> told(place, statement) + ". " + reason(change));
            case CORRECTED, WITHDRAWN, WEAKENED -> outlet(place) + ": " + quoted(place) + ".";
            case STRENGTHENED, SILENTLY_EDITED, RESOLVED ->
                outlet(place) + ": " + quoted(place) + ". " + reason(change);
        };
    }

    /** The statement that brings a change; absent where it is brought by no statement of a claim. */
    public Optional<Statement> statement(Change change) {
        Locus place = change.evidence().first();
        return claims(change).stream()
                .flatMap(claim -> claim.statements().stream())
                .filter(statement -> statement.locus().equals(place))
                .findFirst();
    }

    /** The statement below a headline that credits somebody with its figure; itself where there is none. */
    private Statement credited(Statement first, Change change) {
        return claims(change).stream()
                .flatMap(claim -> claim.statements().stream())
                .filter(statement -> !claimants.credited(first) && claimants.credited(statement))
                .filter(statement ->
                        statement.locus().article().equals(first.locus().article()))
                .filter(statement -> first.value().equals(statement.value()))
                .findFirst()
                .orElse(first);
    }

    private Optional<String> value(Change change, Optional<Statement> statement) {
        return statement.filter(stated -> stated.value().isPresent()).map(stated -> {
            String slot = slot(change).orElse("");
            String value = Values.of(stated.value().orElseThrow(), slot);
            return (slot.isEmpty() ? "" : Display.capital(slot) + ": ") + value + ", "
                    + givenBy(credited(stated, change)) + ".";
        });
    }

    private String givenBy(Statement statement) {
        return claimants.givenAgainstItsSource(statement)
                ? "given by " + outlet(statement.locus()) + " to a source whose own words differ, "
                        + claimants.who(statement)
                : "given by " + claimants.namesWithOrigins(List.of(statement));
    }

    private Optional<String> slot(Change change) {
        return claims(change).stream()
                .map(Claim::slot)
                .filter(slot -> !slot.isEmpty())
                .map(Display::line)
                .findFirst();
    }

    private List<Claim> claims(Change change) {
        return change.claims().stream().flatMap(id -> claim(id).stream()).toList();
    }

    private Optional<Claim> claim(ClaimId id) {
        return dossier.claims().stream().filter(claim -> claim.id().equals(id)).findFirst();
    }

    /** What is spoken against: the other side of the conflict, else the last that another article said for the claim. */
    private Optional<Locus> against(Change change, Locus place) {
        return dossier.conflicts().stream()
                .filter(conflict -> change.claims().contains(conflict.claim()))
                .filter(conflict -> conflict.verdict() == Verdict.CONFLICT)
                .filter(conflict -> conflict.second().equals(place))
                .map(Conflict::first)
                .findFirst()
                .or(() -> claims(change).stream()
                        .flatMap(claim -> claim.statements().stream())
                        .filter(statement -> statement.stance() != Stance.DENIES)
                        .filter(statement -> agrees(statement, statement(change)))
                        .map(Statement::locus)
                        .filter(other -> isEarlier(other, place))
                        .reduce((first, second) -> second));
    }

    /** Whether a statement gives the figure that another denies; any does where none is denied. */
    private static boolean agrees(Statement statement, Optional<Statement> denial) {
        Optional<ClaimValue> denied = denial.flatMap(Statement::value);
        return denied.isEmpty()
                || !(denied.get() instanceof Amount amount)
                || statement.value().stream()
                        .anyMatch(value -> value instanceof Amount given
                                && given.unit().equals(amount.unit())
                                && given.compatible(amount));
    }

    private boolean isEarlier(Locus other, Locus place) {
        List<?> order = dossier.stemma().story().articles();
        return order.indexOf(other.article()) < order.indexOf(place.article());
    }

    private String told(Locus place, Optional<Statement> statement) {
        return statement.map(claimants::told).orElseGet(() -> outlet(place)) + ": " + quoted(place);
    }

    private String said(Locus place) {
        return outlet(place) + " (" + library.appearedBriefly(place) + ") " + quoted(place);
    }

    private String outlet(Locus place) {
        return Display.line(library.outlet(place.article()));
    }

    private String quoted(Locus place) {
        String words = Excerpt.of(WholeWords.sentence(place, library), Excerpt.QUOTE);
        return "“" + (words.endsWith(".") ? words.substring(0, words.length() - 1) : words) + "”";
    }

    private static String reason(Change change) {
        return Reasons.sentence(change.why(), change.evidence().first().article());
    }
}
