package org.stemma.trace.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.stemma.model.annotation.Attribution;
import org.stemma.model.annotation.Commitment;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.annotation.Factuality;
import org.stemma.model.annotation.Source;
import org.stemma.model.article.ArticleId;
import org.stemma.model.article.BlockRole;
import org.stemma.model.article.OutletKind;
import org.stemma.model.finding.ClaimValue;
import org.stemma.model.finding.Conflict;
import org.stemma.model.finding.Stance;
import org.stemma.model.finding.Verdict;
import org.stemma.model.tradition.DerivationKind;
import org.stemma.model.tradition.Stemma;
import org.stemma.trace.claim.FoundClaim;
import org.stemma.trace.claim.Stated;
import org.stemma.trace.origin.OriginKey;
import org.stemma.trace.origin.OriginKey.Kind;
import org.stemma.trace.origin.Traced;
import org.stemma.trace.wording.Clause;
import org.stemma.trace.wording.Lexicon;
import org.stemma.trace.wording.Predicates;
import org.stemma.trace.wording.Strength;

/**
 * What bodies say in their own documents on one question, against each other and against what outlets tell flatly.
 *
 * <p>Two bodies that answer in ways of which only one can be are in conflict. An outlet that tells flatly what a document
 * denies is in conflict with it, unless it credits that body: then it reports it wrongly. So does who tells flatly, after a
 * document, what the document only holds possible or leaves open, where nobody named tells it flatly. Documents are asked
 * for, because only there the words are known to be the body's.
 */
final class OwnWords {
    private static final Lexicon SUSPICIONS = Lexicon.load("suspicions");

    private final FoundClaim claim;
    private final List<Traced> traced;
    private final List<Integer> own;
    private final Stemma stemma;

    /** How an own statement stands against what another says; the gravest first. */
    private enum Contrary {
        DENIED,
        OPEN,
        OTHER,
        RESERVED
    }

    private OwnWords(FoundClaim claim, List<Traced> traced, Stemma stemma) {
        this.claim = claim;
        this.stemma = stemma;
        this.traced = traced;
        this.own = IntStream.range(0, traced.size())
                .filter(i -> isOwn(stated(i)) && stated(i).clause().role() != BlockRole.HEADLINE)
                .boxed()
                .toList();
    }

    /** The conflicts of one question; none where no body's own document answers it. */
    static List<Conflict> find(FoundClaim claim, List<Traced> traced, Stemma stemma) {
        if (!claim.asksOneAnswer()) {
            return List.of();
        }
        var words = new OwnWords(claim, traced, stemma);
        var conflicts = new ArrayList<>(words.parties());
        conflicts.addAll(words.reports());
        return conflicts;
    }

    /** One conflict for each two bodies. */
    private List<Conflict> parties() {
        var conflicts = new LinkedHashMap<Set<String>, Conflict>();
        for (int one : own) {
            for (int other : own) {
                Optional<Contrary> contrary = contrary(stated(one), stated(other));
                boolean flat = contrary.filter(how -> how == Contrary.DENIED || how == Contrary.OTHER)
                        .isPresent();
                Set<String> bodies = new LinkedHashSet<>(List.of(publisher(one), publisher(other)));
                if (flat && bodies.size() == 2 && isPlain(stated(one)) && isOffice(one) && isOffice(other)) {
                    bodies = Set.copyOf(bodies);
                    conflicts.putIfAbsent(
                            bodies,
                            Pair.of(
                                    claim.id(),
                                    stated(one),
                                    stated(other),
                                    Verdict.CONFLICT,
                                    publisher(one) + " and " + publisher(other)
                                            + " answer one question in ways of which only one can be"));
                }
            }
        }
        return List.copyOf(conflicts.values());
    }

    /** What outlets tell against a document: one for each publisher, of plain contradictions only the first. */
    private List<Conflict> reports() {
        var conflicts = new ArrayList<Conflict>();
        var told = new LinkedHashMap<ArticleId, Verdict>();
        boolean contradicted = false;
        List<Integer> bodyFirst = IntStream.range(0, traced.size())
                .boxed()
                .filter(i -> isFlatReport(stated(i)))
                .sorted(Comparator.comparing((Integer i) -> stated(i).clause().role() == BlockRole.HEADLINE))
                .toList();
        for (int report : bodyFirst) {
            Optional<Conflict> conflict = report(report);
            if (conflict.isEmpty()
                    || told.containsKey(article(report))
                    || isTakenFrom(report, conflict.get().verdict(), told)) {
                continue;
            }
            boolean contradicts = conflict.get().verdict() == Verdict.CONFLICT;
            if (!contradicts || !contradicted) {
                conflicts.add(conflict.get());
                told.put(article(report), conflict.get().verdict());
            }
            contradicted |= contradicts;
        }
        return conflicts;
    }

    /** Whether a report is taken from one of which the same has been told: who repeats an error makes none. */
    private boolean isTakenFrom(int report, Verdict verdict, Map<ArticleId, Verdict> told) {
        return stemma.derivations().stream()
                .filter(edge -> edge.child().value().equals(article(report).value()))
                .anyMatch(edge -> told.entrySet().stream()
                        .anyMatch(known -> known.getValue() == verdict
                                && known.getKey().value().equals(edge.parent().value())));
    }

    private ArticleId article(int index) {
        return stated(index).clause().article().article().id();
    }

    private Optional<Conflict> report(int report) {
        Optional<OriginKey> origin = Traced.origin(traced, report);
        boolean named = origin.filter(key -> key.kind() == Kind.NAMED)
                .filter(key -> isNamed(report, key))
                .isPresent();
        Optional<EntityId> above =
                named ? Optional.empty() : above(stated(report)).filter(this::isBody);
        Optional<Integer> source = own.stream()
                .filter(i -> contrary(stated(report), stated(i)).isPresent())
                .filter(i -> !named
                        || origin.equals(Traced.origin(traced, i))
                        || contrary(stated(report), stated(i))
                                .filter(Contrary.DENIED::equals)
                                .isPresent())
                .filter(i ->
                        above.isEmpty() || above.equals(Traced.origin(traced, i).flatMap(OriginKey::entity)))
                .filter(i -> isAgainst(report, i, named))
                .min(Comparator.comparing((Integer i) -> !origin.equals(Traced.origin(traced, i)))
                        .thenComparing(i -> isReserve(report, i))
                        .thenComparingLong(i -> -Times.gap(stated(i), stated(report)))
                        .thenComparing(i -> contrary(stated(report), stated(i)).orElseThrow()));
        return source.map(own -> {
            boolean less = contrary(stated(report), stated(own)).orElseThrow() != Contrary.DENIED;
            boolean later = Times.gap(stated(report), stated(own)) > 0;
            boolean credits = named
                    ? origin.equals(Traced.origin(traced, own))
                    : !stated(report).sources().isEmpty();
            boolean credited = later && credits;
            Verdict verdict = credited || less
                    ? Verdict.MISREPORT
                    : isWithdrawn(report) ? Verdict.CONFLICT_RESOLVED : Verdict.CONFLICT;
            return Pair.of(claim.id(), stated(report), stated(own), verdict, why(verdict, publisher(own)));
        });
    }

    /** Whether a document says less than a report and not the contrary; of such the latest before the report counts. */
    private boolean isReserve(int report, int source) {
        Contrary contrary = contrary(stated(report), stated(source)).orElseThrow();
        return contrary == Contrary.OPEN || contrary == Contrary.RESERVED;
    }

    /**
     * Whether a report credits somebody by name, here or above: neither itself as an eyewitness, nor the very one whom it
     * makes responsible.
     */
    private boolean isNamed(int report, OriginKey origin) {
        Stated stated = stated(report);
        boolean itself = origin.what().equals(publisher(report));
        boolean responsible = stated.value()
                .filter(ClaimValue.Status.class::isInstance)
                .map(value -> ((ClaimValue.Status) value).name())
                .filter(name -> name.contains(origin.what().toLowerCase(Locale.ROOT)))
                .isPresent();
        boolean byName = stated.sources().stream()
                .flatMap(source -> source.mention().stream())
                .anyMatch(words -> isName(stated.clause().article().words(words)));
        boolean ofBody = own.stream()
                .anyMatch(i -> Traced.origin(traced, i).filter(origin::equals).isPresent());
        return (byName || ofBody) && !itself && !responsible;
    }

    /** Whether words are a name, or hold one behind their first word: "health bosses" at the head of a sentence do not. */
    private static boolean isName(String words) {
        return NAME.matcher(words).find();
    }

    private static final Pattern NAME = Pattern.compile("^\\p{Lu}\\S*$|\\s\\P{L}?\\p{Lu}");

    /** Who is credited with the whole of what a report credits: "X has admitted it, police said"; absent if nobody is. */
    private static Optional<EntityId> above(Stated report) {
        return report.attribution()
                .filter(said -> said.within().isPresent())
                .map(said -> report.clause()
                        .article()
                        .attributions()
                        .get(said.within().getAsInt()))
                .flatMap(said -> said.sources().stream().map(Source::entity).findFirst());
    }

    /** Whether somebody is a body whose own document answers the question. */
    private boolean isBody(EntityId entity) {
        return own.stream()
                .flatMap(i -> Traced.origin(traced, i).flatMap(OriginKey::entity).stream())
                .anyMatch(entity::equals);
    }

    private static String why(Verdict verdict, String body) {
        return switch (verdict) {
            case MISREPORT -> "the words of " + body + " say less, or the contrary";
            case CONFLICT_RESOLVED -> body + " denies it, and the publisher has corrected it";
            default -> "told flatly, and denied by " + body;
        };
    }

    /** Whether a document can be set against a report: one that denies at any time, any other one before the report. */
    private boolean isAgainst(int report, int source, boolean credited) {
        Contrary contrary = contrary(stated(report), stated(source)).orElseThrow();
        boolean later = Times.gap(stated(report), stated(source)) > 0;
        return switch (contrary) {
            case DENIED -> (later || !credited || stated(report).sources().isEmpty()) && !isSaidByBody(stated(report));
            case OTHER -> later && credited;
            case OPEN, RESERVED -> later && !isSaidByBody(stated(report));
        };
    }

    /** Whether a document of a body tells flatly what a report tells. */
    private boolean isSaidByBody(Stated report) {
        return IntStream.range(0, traced.size())
                .filter(i -> stated(i).supports() && stated(i).value().equals(report.value()))
                .filter(i -> isPlain(stated(i)) && isOffice(i))
                .findAny()
                .isPresent();
    }

    /** Whether the publisher of a report has corrected it since. */
    private boolean isWithdrawn(int report) {
        return stemma.derivations().stream()
                .filter(edge -> edge.kind() == DerivationKind.CORRECTS)
                .anyMatch(edge -> edge.parent().value().equals(article(report).value()));
    }

    private Optional<Contrary> contrary(Stated told, Stated own) {
        if (!told.supports() || isOpen(told) || told.besides(own)) {
            return Optional.empty();
        }
        boolean same = told.value().equals(own.value());
        if (FoundClaim.tellsContested(told) && !own.supports()) {
            return Optional.of(Contrary.DENIED);
        }
        if (same && !own.supports()) {
            return isPlain(own) ? Optional.of(Contrary.DENIED) : Optional.empty();
        }
        if (isOpen(own)) {
            return Optional.of(Contrary.OPEN);
        }
        if (same && own.supports()) {
            return isPlain(own) ? Optional.empty() : Optional.of(Contrary.RESERVED);
        }
        boolean rival = claim.asksCause() && isOwn(told);
        return own.supports() && (isSure(own) || rival) ? Optional.of(Contrary.OTHER) : Optional.empty();
    }

    private static boolean isOpen(Stated stated) {
        return stated.value()
                .filter(new ClaimValue.Status(FoundClaim.UNKNOWN)::equals)
                .isPresent();
    }

    private boolean isFlatReport(Stated stated) {
        return !isOwn(stated)
                && stated.supports()
                && stated.stance() != Stance.CORRECTS
                && isPlain(stated)
                && (stated.clause().asserts() || isPresupposed(stated.clause()));
    }

    /** Whether a clause tells as known what something followed: "… after the board decided to close it", "after a storm". */
    private boolean isPresupposed(Clause clause) {
        return PRESUPPOSED.contains(clause.words().getFirst().text())
                && (claim.asksCause() || Predicates.states(clause));
    }

    private static final Set<String> PRESUPPOSED = Set.of("after", "because", "since", "owing", "due");

    /** Whether a statement commits itself. */
    private static boolean isPlain(Stated stated) {
        Strength strength = Strength.of(stated.clause());
        return strength.hedge().isEmpty()
                && strength.condition().isEmpty()
                && !isSuspicion(stated)
                && !isThought(stated);
    }

    /** Whether somebody only thinks so, or is asked. */
    private static boolean isThought(Stated stated) {
        return stated.attribution()
                .flatMap(Attribution::cue)
                .filter(cue -> cue.factuality() == Factuality.THOUGHT || cue.factuality() == Factuality.ASKED)
                .isPresent();
    }

    /** Whether a statement commits itself, or holds something at least probable. */
    private static boolean isSure(Stated stated) {
        Strength strength = Strength.of(stated.clause());
        return strength.commitment().compareTo(Commitment.LIKELY) >= 0
                && strength.condition().isEmpty()
                && !isSuspicion(stated);
    }

    /** Whether a statement only tells a suspicion, or what is looked into. */
    static boolean isSuspicion(Stated stated) {
        return SUSPICIONS.hasAny(stated.clause().words());
    }

    private static boolean isOwn(Stated stated) {
        return stated.speaksForItself();
    }

    /** Whether a body speaks, and no mere account. */
    private boolean isOffice(int index) {
        return stated(index).clause().article().publisherKind() == OutletKind.OFFICIAL;
    }

    private Stated stated(int index) {
        return traced.get(index).stated();
    }

    private String publisher(int index) {
        return stated(index).publisher();
    }
}
