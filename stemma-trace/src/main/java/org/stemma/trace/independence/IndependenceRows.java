package org.stemma.trace.independence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.model.finding.AsOf;
import org.stemma.model.finding.ClaimValue;
import org.stemma.model.finding.Independence;
import org.stemma.model.finding.OriginId;
import org.stemma.model.finding.Stance;
import org.stemma.model.text.Evidence;
import org.stemma.model.text.Locus;
import org.stemma.trace.claim.ClaimFinder;
import org.stemma.trace.claim.Stated;
import org.stemma.trace.claim.Sums;
import org.stemma.trace.independence.OriginGraph.Bounds;
import org.stemma.trace.independence.OriginGraph.Edge;
import org.stemma.trace.origin.OriginKey;
import org.stemma.trace.origin.OriginKey.Kind;
import org.stemma.trace.origin.Traced;
import org.stemma.trace.wording.Places;

/**
 * The rows of a claim: for each as-of the value that most articles support, then each value by itself where statements
 * differ.
 *
 * <p>A statement supports a value if its own implies it: "11" implies "at least 10", "four to six" does not imply "six".
 * A figure that sums explain ("17 treated, 2 discharged" for 15) supports too. A value that an article gives to a source
 * whose own words say another has no origin.
 */
public final class IndependenceRows {
    private final List<Traced> traced;
    private final Sums sums;
    private final boolean typed;

    /**
     * The rows of the statements of one claim.
     *
     * @param sums what the figures of its story add up to
     * @param typed whether the claim asks for the state of one thing, so that each state is a value
     */
    public IndependenceRows(List<Traced> traced, Sums sums, boolean typed) {
        this.traced = List.copyOf(traced);
        this.sums = sums;
        this.typed = typed;
    }

    /** One row an as-of and value, in the order of the as-ofs; none for an as-of before the first statement. */
    public List<Independence> rows(List<AsOf> asOf) {
        var rows = new ArrayList<Independence>();
        for (AsOf moment : asOf) {
            List<Integer> published = published(moment);
            if (published.isEmpty()) {
                continue;
            }
            Optional<ClaimValue> leading = leading(published);
            rows.add(row(moment, Optional.empty(), leading, published));
            Set<ClaimValue> values = values(published);
            if (values.size() > 1 || opposed(published) || isStatus(values)) {
                for (ClaimValue value : values) {
                    rows.add(row(moment, Optional.of(value), Optional.of(value), published));
                }
            }
        }
        return List.copyOf(rows);
    }

    /** Whether a statement supports a value; any supports the claim of no value that does not deny it. */
    public boolean supports(Stated stated, Optional<ClaimValue> value) {
        if (value.isEmpty()) {
            return stated.supports();
        }
        Optional<ClaimValue> own = value(stated);
        if (own.isEmpty()) {
            return false;
        }
        return switch (value.get()) {
            case ClaimValue.Amount wanted ->
                stated.amount()
                        .filter(amount -> implies(amount, wanted) || sums.explain(stated, wanted))
                        .isPresent();
            case ClaimValue.Status wanted ->
                typed && !stated.supports()
                        ? Optional.ofNullable(OPPOSITES.get(status(own.get())))
                                .filter(wanted.name()::equals)
                                .isPresent()
                        : wanted.equals(own.get()) || implies(status(own.get()), wanted.name());
        };
    }

    /** Of two states of one thing who denies the one says the other: "has not burst" is "is holding". */
    private static final Map<String, String> OPPOSITES =
            Map.of("down", "standing", "standing", "down", "cut off", "reached", "reached", "cut off");

    /** What will be may be. */
    private static boolean implies(String own, String wanted) {
        return own.equals("will") && wanted.equals("possible");
    }

    private static String status(ClaimValue value) {
        return value instanceof ClaimValue.Status status ? status.name() : "";
    }

    /** The value of a statement: its own, or for a claim with both sides {@code yes} and {@code no}. */
    private Optional<ClaimValue> value(Stated stated) {
        if (stated.amount().isPresent()) {
            return hasSeveralBases() ? base(stated) : stated.value();
        }
        if (!typed && isContested()) {
            return Optional.of(new ClaimValue.Status(stated.supports() ? "yes" : "no"));
        }
        return stated.value();
    }

    /** What a share is one of, as the value: the same per cents of a town and of a region are two claims. */
    private static Optional<ClaimValue> base(Stated stated) {
        return Places.rung(stated.base()).isPresent()
                ? Optional.of(new ClaimValue.Status(stated.base().toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    private boolean hasSeveralBases() {
        return traced.stream()
                        .map(Traced::stated)
                        .flatMap(stated -> base(stated).stream())
                        .distinct()
                        .count()
                > 1;
    }

    private boolean isContested() {
        return traced.stream()
                        .map(Traced::stated)
                        .filter(stated -> stated.amount().isEmpty())
                        .map(Stated::supports)
                        .distinct()
                        .count()
                > 1;
    }

    private static boolean implies(ClaimValue.Amount amount, ClaimValue.Amount wanted) {
        return amount.unit().equals(wanted.unit()) && amount.low() >= wanted.low() && amount.high() <= wanted.high();
    }

    private List<Integer> published(AsOf moment) {
        var published = new ArrayList<Integer>();
        for (int i = 0; i < traced.size(); i++) {
            if (traced.get(i)
                    .stated()
                    .published()
                    .filter(time -> time.from().isAfter(moment.moment()))
                    .isEmpty()) {
                published.add(i);
            }
        }
        return published;
    }

    private Set<ClaimValue> values(List<Integer> published) {
        var values = new LinkedHashSet<ClaimValue>();
        for (int i : published) {
            value(traced.get(i).stated()).map(IndependenceRows::bare).ifPresent(values::add);
        }
        return values;
    }

    /** About 60 and 60 are one value. */
    private static ClaimValue bare(ClaimValue value) {
        return switch (value) {
            case ClaimValue.Amount amount -> new ClaimValue.Amount(amount.low(), amount.high(), amount.unit(), false);
            case ClaimValue.Status status -> status;
        };
    }

    private static boolean isStatus(Set<ClaimValue> values) {
        return values.stream().anyMatch(ClaimValue.Status.class::isInstance);
    }

    private boolean opposed(List<Integer> published) {
        return published.stream()
                        .map(i -> traced.get(i).stated().stance() == Stance.DENIES)
                        .distinct()
                        .count()
                > 1;
    }

    /** The amount that most articles give, of equals the one published last; absent for a claim without amounts. */
    private Optional<ClaimValue> leading(List<Integer> published) {
        var articles = new LinkedHashMap<ClaimValue, Set<String>>();
        for (int i : published) {
            Stated stated = traced.get(i).stated();
            stated.amount().ifPresent(amount -> {
                ClaimValue value = bare(amount);
                Set<String> bearers = articles.getOrDefault(value, new LinkedHashSet<>());
                bearers.add(stated.clause().article().article().id().value());
                articles.remove(value);
                articles.put(value, bearers);
            });
        }
        Optional<ClaimValue> leading = Optional.empty();
        int most = 0;
        for (Map.Entry<ClaimValue, Set<String>> entry : articles.entrySet()) {
            if (entry.getValue().size() >= most) {
                most = entry.getValue().size();
                leading = Optional.of(entry.getKey());
            }
        }
        return leading;
    }

    private Independence row(
            AsOf moment, Optional<ClaimValue> shown, Optional<ClaimValue> value, List<Integer> published) {
        var supporting = new LinkedHashSet<Integer>();
        for (int i : published) {
            if (supports(traced.get(i).stated(), value)) {
                supporting.add(i);
            }
        }
        var roots = new Roots(traced, supporting);
        OriginGraph graph = roots.graph();
        Bounds bounds = graph.bounds();
        var articles = new TreeSet<String>();
        var outlets = new TreeSet<String>();
        for (int i : supporting) {
            var article = traced.get(i).stated().clause().article().article();
            articles.add(article.id().value());
            outlets.add(ClaimFinder.publisher(article));
        }
        return new Independence(
                moment,
                shown,
                articles.size(),
                outlets.size(),
                bounds.min(),
                bounds.max(),
                bounds.namedMin(),
                roots.why(bounds),
                evidence(roots, supporting, published));
    }

    private Evidence evidence(Roots roots, Set<Integer> supporting, List<Integer> published) {
        var loci = new LinkedHashSet<Locus>();
        roots.firstStatements().forEach(i -> loci.add(traced.get(i).stated().locus()));
        for (int i : supporting.isEmpty() ? new LinkedHashSet<>(published) : supporting) {
            loci.add(traced.get(i).stated().locus());
        }
        return new Evidence(List.copyOf(loci));
    }

    /** The origins behind a set of statements. */
    private static final class Roots {
        private final Map<OriginId, OriginKey> origins = new LinkedHashMap<>();
        private final Map<OriginId, Integer> first = new LinkedHashMap<>();
        private final Map<OriginId, Set<OriginId>> mayRestOn = new LinkedHashMap<>();
        private final List<Traced> traced;
        private final Set<Integer> supporting;

        Roots(List<Traced> traced, Set<Integer> supporting) {
            this.traced = traced;
            this.supporting = supporting;
            for (int i : supporting) {
                for (int root : roots(i)) {
                    for (OriginKey origin : traced.get(root).own()) {
                        origins.putIfAbsent(origin.id(), origin);
                        first.merge(origin.id(), root, Math::min);
                    }
                }
            }
            for (int i : supporting) {
                for (int root : roots(i)) {
                    doubts(root);
                }
            }
            assessors();
        }

        /** The statements at which the sure steps from a statement end; only such as support the same value. */
        private Set<Integer> roots(int statement) {
            var roots = new LinkedHashSet<Integer>();
            var seen = new LinkedHashSet<Integer>();
            var open = new ArrayList<Integer>();
            open.add(statement);
            while (!open.isEmpty()) {
                int at = open.removeLast();
                if (!seen.add(at) || !supporting.contains(at)) {
                    continue;
                }
                Traced here = traced.get(at);
                if (here.restsOn().isEmpty()) {
                    roots.add(at);
                } else {
                    open.addAll(here.restsOn());
                }
            }
            return roots;
        }

        private void doubts(int root) {
            for (OriginKey origin : traced.get(root).own()) {
                for (int parent : traced.get(root).mayRestOn()) {
                    for (int other : roots(parent)) {
                        for (OriginKey source : traced.get(other).own()) {
                            if (!source.id().equals(origin.id())) {
                                mayRestOn
                                        .computeIfAbsent(origin.id(), id -> new LinkedHashSet<>())
                                        .add(source.id());
                            }
                        }
                    }
                }
            }
        }

        /** Who judges from what others gathered may rest on every origin that came before. */
        private void assessors() {
            for (OriginKey origin : origins.values()) {
                if (!origin.assesses()) {
                    continue;
                }
                for (OriginKey other : origins.values()) {
                    if (!other.id().equals(origin.id()) && before(other.id(), origin.id())) {
                        mayRestOn
                                .computeIfAbsent(origin.id(), id -> new LinkedHashSet<>())
                                .add(other.id());
                    }
                }
            }
        }

        private boolean before(OriginId one, OriginId other) {
            Stated early = traced.get(first.getOrDefault(one, 0)).stated();
            Stated late = traced.get(first.getOrDefault(other, 0)).stated();
            return early.published().isPresent()
                    && late.published().isPresent()
                    && early.published().get().before(late.published().get());
        }

        OriginGraph graph() {
            List<OriginId> ids = List.copyOf(origins.keySet());
            var edges = new ArrayList<Edge>();
            mayRestOn.forEach((from, targets) -> {
                for (OriginId target : targets) {
                    edges.add(new Edge(ids.indexOf(from), ids.indexOf(target)));
                }
            });
            return new OriginGraph(
                    origins.values().stream().map(OriginKey::kind).toList(), edges);
        }

        List<Integer> firstStatements() {
            return List.copyOf(first.values());
        }

        String why(Bounds bounds) {
            if (origins.isEmpty()) {
                return supporting.isEmpty()
                        ? "nothing published so far supports it"
                        : "no origin says so: the words of the source that is credited say otherwise";
            }
            var parts = new ArrayList<String>();
            parts.add("origins: "
                    + String.join(
                            "; ", origins.values().stream().map(OriginKey::what).toList()));
            if (bounds.min() < bounds.max()) {
                for (OriginKey origin : origins.values()) {
                    if (origin.kind() == Kind.UNKNOWN) {
                        parts.add(origin.what() + " may be one of the others or none");
                    } else if (origin.kind() == Kind.UNNAMED && origins.size() > 1) {
                        parts.add(origin.what() + " is not named and may be one of the others");
                    }
                }
                mayRestOn.forEach((from, targets) -> targets.forEach(target ->
                        parts.add(what(from) + " does not say on what it rests and may rest on " + what(target))));
            }
            return String.join("; ", parts);
        }

        private String what(OriginId id) {
            OriginKey origin = origins.get(id);
            return origin == null ? id.value() : origin.what();
        }
    }
}
