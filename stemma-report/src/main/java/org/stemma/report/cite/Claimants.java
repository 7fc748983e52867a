package org.stemma.report.cite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.finding.Stance;
import org.stemma.model.finding.Statement;
import org.stemma.model.text.Locus;
import org.stemma.report.wording.Display;

/**
 * Tells who says something: whom the reports credit, through which outlets, and which outlets credit nobody. Immutable;
 * safe between threads.
 */
public final class Claimants {
    /** A list beyond this is told by its number. */
    private static final int MOST = 5;

    private final Library library;

    /** The claimants of one analysis. */
    public Claimants(Library library) {
        this.library = library;
    }

    /** {@code Said by A (through B, C) and D. Told without a source by E. Denied by F.} */
    public String sentence(List<Statement> statements) {
        var sentences = new ArrayList<String>();
        List<Statement> support = statements.stream()
                .filter(statement -> statement.stance() != Stance.DENIES)
                .toList();
        List<Statement> credited = support.stream().filter(this::credited).toList();
        List<Statement> own =
                support.stream().filter(statement -> !credited(statement)).toList();
        List<Statement> denials = statements.stream()
                .filter(statement -> statement.stance() == Stance.DENIES)
                .toList();
        if (!credited.isEmpty()) {
            sentences.add("Said by " + names(credited) + ".");
        }
        if (!own.isEmpty()) {
            sentences.add("Told without a source by " + names(own) + ".");
        }
        if (!denials.isEmpty()) {
            sentences.add("Denied by " + names(denials) + ".");
        }
        return String.join(" ", sentences);
    }

    /** Who says so: the credited source with the outlets that carry it, or the outlet in its own voice. */
    public String names(List<Statement> statements) {
        Map<String, Set<String>> carriers = new LinkedHashMap<>();
        for (Statement statement : statements) {
            String outlet = outlet(statement);
            String who = who(statement);
            Set<String> through = carriers.computeIfAbsent(who, name -> new LinkedHashSet<>());
            if (!who.equals(outlet)) {
                through.add(outlet);
            }
        }
        var names = new ArrayList<String>();
        carriers.forEach((who, through) ->
                names.add(through.isEmpty() ? who : who + " (through " + String.join(", ", through) + ")"));
        return list(names);
    }

    /** Whether somebody stands for it by name or description; a body that publishes its own words stands for them. */
    public boolean credited(Statement statement) {
        return statement.attributedTo().isPresent()
                || library.article(statement.locus().article()).publisherKind().speaksForItself();
    }

    /** Who says so at one place. */
    public String who(Statement statement) {
        return statement
                .attributedTo()
                .map(entity -> Display.line(library.name(entity)))
                .orElseGet(() -> outlet(statement));
    }

    /** The first statement of each claimant in each outlet: proof enough in a brief. */
    public List<Locus> firstOfEach(List<Statement> statements) {
        Map<String, Locus> first = new LinkedHashMap<>();
        for (Statement statement : statements) {
            String who = statement.attributedTo().map(EntityId::value).orElse("") + " in " + outlet(statement);
            first.putIfAbsent(who, statement.locus());
        }
        return List.copyOf(first.values());
    }

    private String outlet(Statement statement) {
        return Display.line(library.outlet(statement.locus().article()));
    }

    private static String list(List<String> names) {
        if (names.size() > MOST) {
            int more = names.size() - MOST;
            return String.join("; ", names.subList(0, MOST)) + " and " + more + " more";
        }
        return names.size() < 2
                ? String.join("", names)
                : String.join("; ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}
