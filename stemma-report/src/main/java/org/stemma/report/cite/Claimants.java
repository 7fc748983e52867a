package org.stemma.report.cite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.model.annotation.Entity;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.annotation.EntityKind;
import org.stemma.model.article.ArticleId;
import org.stemma.model.finding.Conflict;
import org.stemma.model.finding.Dossier;
import org.stemma.model.finding.Origin;
import org.stemma.model.finding.OriginId;
import org.stemma.model.finding.Stance;
import org.stemma.model.finding.Statement;
import org.stemma.model.finding.Verdict;
import org.stemma.model.text.Locus;
import org.stemma.report.wording.Display;

/**
 * Tells who says something: whom the reports credit, through which outlets, and which outlets credit nobody. Who is only
 * described stands between quotation marks, in the words of the report. Immutable; safe between threads.
 */
public final class Claimants {
    /** A list beyond this is told by its number. */
    private static final int MOST = 5;

    /** A description that begins so is the speaker of a document speaking of itself. */
    private static final Set<String> FIRST_PERSON = Set.of("we", "i", "our", "my", "us");

    /** A document whose name begins so has none. */
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "its", "their", "his", "her", "this", "that");

    private final Library library;
    private final Map<OriginId, Origin> origins;
    private final Misgiven misgiven;
    private final Set<Locus> replacing;
    private final Set<String> offices;

    /** The claimants of one story. */
    public Claimants(Dossier dossier, Library library) {
        this.library = library;
        this.origins = dossier.origins().stream()
                .collect(Collectors.toMap(Origin::id, origin -> origin, (first, second) -> first, LinkedHashMap::new));
        this.misgiven = Misgiven.of(dossier, library);
        this.offices = dossier.stemma().story().articles().stream()
                .filter(id -> library.article(id).publisherKind().speaksForItself())
                .map(library::outlet)
                .map(Display::line)
                .collect(Collectors.toSet());
        this.replacing = dossier.conflicts().stream()
                .filter(conflict -> conflict.verdict() == Verdict.SUPERSEDED)
                .map(Conflict::second)
                .collect(Collectors.toSet());
    }

    /** {@code Said by A (through B, C) and D. Told without a source by E. Denied by F.} */
    public String sentence(List<Statement> statements) {
        var sentences = new ArrayList<String>();
        List<Statement> support = statements.stream()
                .filter(statement -> statement.stance() != Stance.DENIES)
                .toList();
        List<Statement> against =
                support.stream().filter(this::givenAgainstItsSource).toList();
        List<Statement> credited = support.stream()
                .filter(this::credited)
                .filter(statement -> !givenAgainstItsSource(statement))
                .toList();
        Set<ArticleId> crediting = support.stream()
                .filter(this::credited)
                .map(statement -> statement.locus().article())
                .collect(Collectors.toSet());
        List<Statement> own = support.stream()
                .filter(statement -> !crediting.contains(statement.locus().article()))
                .toList();
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
        if (!against.isEmpty()) {
            sentences.add("Given to a source whose own words differ: " + names(against) + ".");
        }
        return String.join(" ", sentences);
    }

    /** Who says so: the credited source with the outlets that carry it, or the outlet in its own voice. */
    public String names(List<Statement> statements) {
        Map<String, Carried> carriers = new LinkedHashMap<>();
        for (Statement statement : statements) {
            String who = who(statement);
            carriers.computeIfAbsent(who.toLowerCase(Locale.ROOT), name -> new Carried(who))
                    .add(outlet(statement), described(statement));
        }
        return list(carriers.values().stream().map(Carried::toString).toList());
    }

    /**
     * As {@link #names} of those who are credited; where nobody is, the outlets, with the origin that replaced its own figure
     * by theirs: {@code B (after A)}.
     */
    public String namesWithOrigins(List<Statement> statements) {
        if (statements.stream().anyMatch(this::credited)) {
            return names(statements.stream().filter(this::credited).toList());
        }
        Set<String> names = new LinkedHashSet<>();
        for (Statement statement : statements) {
            String outlet = outlet(statement);
            names.add(namedOrigin(statement)
                    .filter(origin -> replaces(statement) && !origin.equals(outlet))
                    .map(origin -> outlet + " (after " + origin + ")")
                    .orElse(outlet));
        }
        return list(List.copyOf(names));
    }

    /** Whether an origin is found to have replaced an earlier figure of its own by this one, whoever tells it. */
    public boolean replaces(Statement statement) {
        return replacing.stream().anyMatch(place -> place.overlaps(statement.locus()));
    }

    /** Whether somebody stands for it by name or description; a body that publishes its own words stands for them. */
    public boolean credited(Statement statement) {
        return statement.attributedTo().isPresent()
                || library.article(statement.locus().article()).publisherKind().speaksForItself();
    }

    /** Whether what it says is given to a source whose own words say otherwise. */
    public boolean givenAgainstItsSource(Statement statement) {
        return misgiven.holds(statement);
    }

    /** The origin of a statement where that is known by name; absent otherwise. */
    private Optional<String> namedOrigin(Statement statement) {
        return statement
                .origin()
                .map(origins::get)
                .filter(Origin::identified)
                .map(origin -> origin.entity().map(library::name).orElse(origin.what()))
                .map(Display::line);
    }

    /** The named origin of a statement, where that publishes its own words in the story: "officials" are not just anybody. */
    private Optional<String> office(Statement statement) {
        return namedOrigin(statement).filter(offices::contains);
    }

    /** Who says so at one place. */
    public String who(Statement statement) {
        Optional<Entity> entity = statement.attributedTo().flatMap(library::entity);
        if (entity.isEmpty()) {
            return statement
                    .attributedTo()
                    .map(id -> Display.line(library.name(id)))
                    .orElseGet(() -> outlet(statement));
        }
        String name = Display.line(entity.get().name());
        if (!isDescribed(entity.get())) {
            return name;
        }
        return isItself(statement, name)
                ? outlet(statement)
                : entity.get().kind() == EntityKind.DOCUMENT || givenAgainstItsSource(statement)
                        ? quoted(name)
                        : office(statement).orElseGet(() -> quoted(name));
    }

    /** Who says so at one place, and through whom: {@code A (through B)}. */
    public String told(Statement statement) {
        return givenAgainstItsSource(statement) ? outlet(statement) : names(List.of(statement));
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

    /** The words by which a report describes a source that is known by name from elsewhere; absent where it names it. */
    private Optional<String> described(Statement statement) {
        return statement
                .attributedTo()
                .flatMap(library::entity)
                .filter(Claimants::isDescribed)
                .map(entity -> Display.line(entity.name()))
                .filter(name -> !isItself(statement, name) && !who(statement).equals(quoted(name)));
    }

    /** Whether a report tells who it is by a description only: "officials", "an earlier report". */
    private static boolean isDescribed(Entity entity) {
        return entity.kind() == EntityKind.UNNAMED
                || (entity.kind() == EntityKind.DOCUMENT && ARTICLES.contains(firstWord(entity.name())));
    }

    private static String firstWord(String name) {
        return name.toLowerCase(Locale.ROOT).split(" ", 2)[0];
    }

    private boolean isItself(Statement statement, String name) {
        return FIRST_PERSON.contains(firstWord(name))
                && library.article(statement.locus().article()).publisherKind().speaksForItself();
    }

    private String outlet(Statement statement) {
        return Display.line(library.outlet(statement.locus().article()));
    }

    private static String quoted(String words) {
        return "“" + words + "”";
    }

    /** One claimant with the outlets that carry it. Not for several threads. */
    private static final class Carried {
        private final String who;
        private final Set<String> through = new LinkedHashSet<>();
        private boolean itself;

        Carried(String who) {
            this.who = who;
        }

        void add(String outlet, Optional<String> described) {
            if (who.equalsIgnoreCase(outlet)) {
                itself = true;
            } else if (through.stream().noneMatch(carrier -> isOf(carrier, outlet))) {
                through.add(
                        outlet + described.map(words -> " as " + quoted(words)).orElse(""));
            }
        }

        private static boolean isOf(String carrier, String outlet) {
            return carrier.equals(outlet) || carrier.startsWith(outlet + " as ");
        }

        @Override
        public String toString() {
            return through.isEmpty()
                    ? who
                    : who + " (" + (itself ? "also " : "") + "through " + String.join(", ", through) + ")";
        }
    }

    /** {@code A, B and C}; set apart by semicolons where a name holds a comma. */
    static String list(List<String> names) {
        String between = names.stream().anyMatch(name -> name.contains(",")) ? "; " : ", ";
        if (names.size() > MOST) {
            int more = names.size() - MOST;
            return String.join(between, names.subList(0, MOST)) + " and " + more + " more";
        }
        String last = names.size() > 2 && between.equals("; ") ? "; and " : " and ";
        return names.size() < 2
                ? String.join("", names)
                : String.join(between, names.subList(0, names.size() - 1)) + last + names.getLast();
    }
}
