package org.stemma.trace.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Quantity;
import org.stemma.model.annotation.TimeExpression;
import org.stemma.model.annotation.TimexType;
import org.stemma.model.article.Article;
import org.stemma.model.article.Outlet;
import org.stemma.model.article.TimeInterval;
import org.stemma.model.finding.ClaimId;
import org.stemma.model.finding.ClaimKind;
import org.stemma.model.finding.ClaimValue;
import org.stemma.model.text.Span;
import org.stemma.trace.claim.StatusReader.Status;
import org.stemma.trace.wording.Clause;
import org.stemma.trace.wording.Clauses;
import org.stemma.trace.wording.Lexicon;
import org.stemma.trace.wording.Strength;

/**
 * Finds the claims of a story. Pure; linear in the clauses but for the grouping by wording ({@link Grouping}).
 */
public final class ClaimFinder {
    private static final Lexicon ASIDES = Lexicon.load("asides");
    private static final Lexicon FORECASTS = Lexicon.load("forecasts");

    /**
     * A claim grouped by wording is reported when so many publishers carry it, or all of a smaller story, or when it is
     * spoken against: fewer only means that one quoted another.
     */
    private static final int FEWEST_PUBLISHERS = 3;

    /** Counts that only grow while an event unfolds; for another day they are of another event. */
    public static final Set<String> GROWING =
            Set.of("dead", "injured", "displaced", "arrested", "cases", "rescued", "homes destroyed", "homes damaged");

    /** What a bare number counts in a slot: people, where it is not of buildings. */
    private static final String PERSON = "person";

    /** Who lives somewhere is no number of an event. */
    private static final String POPULATION = "population";

    private static final String BUILDING = "building";

    /** Slots that help to compare other figures and are no claims alone. */
    private static final Set<String> AUXILIARY = Set.of("discharged");

    private ClaimFinder() {}

    /**
     * What a story claims.
     *
     * @param claims in the order of their first statements
     * @param sums what its figures add up to
     */
    public record Found(List<FoundClaim> claims, Sums sums) {
        /** Copies the list. */
        public Found {
            claims = List.copyOf(claims);
        }
    }

    /** The claims of the articles of one story, in the order of their first statements. */
    public static Found find(List<AnnotatedArticle> story) {
        var bySlot = new LinkedHashMap<String, List<Stated>>();
        var others = new ArrayList<Clause>();
        List<Clause> all = story.stream()
                .flatMap(article -> Clauses.of(article).stream())
                .filter(clause -> !ASIDES.hasAny(clause.words()))
                .toList();
        List<List<Figure>> read = all.stream().map(FigureReader::figures).toList();
        Set<String> counted =
                read.stream().flatMap(List::stream).map(Figure::slot).collect(Collectors.toSet());
        for (int i = 0; i < all.size(); i++) {
            Clause clause = all.get(i);
            var figures = new ArrayList<>(read.get(i));
            // that nobody died is a count only beside another
            ZeroReader.figures(clause).stream()
                    .filter(zero -> counted.contains(zero.slot()))
                    .forEach(figures::add);
            for (Figure figure : figures) {
                List<Stated> earlier = bySlot.computeIfAbsent(figure.slot(), slot -> new ArrayList<>());
                Stated stated = stated(figure);
                boolean happened =
                        SlotNames.isCount(figure.quantity()) && !figure.slot().equals(POPULATION);
                if (happened && Telling.isOfAnother(stated)) {
                    continue;
                }
                boolean added = figure.part() && earlier.stream().anyMatch(stated::besides);
                if (!added) {
                    earlier.add(stated);
                }
            }
            if (figures.isEmpty() && !isFragment(clause) && !clause.asks()) {
                others.add(clause);
            }
        }
        long enough = Math.min(
                FEWEST_PUBLISHERS,
                story.stream()
                        .map(article -> publisher(article.article()))
                        .distinct()
                        .count());
        var claims = new ArrayList<FoundClaim>();
        var places = new StoryPlaces(story);
        bySlot.forEach((slot, statements) -> {
            if (!AUXILIARY.contains(slot)) {
                Events.apart(statements, places, isCount(statements), !slot.equals(POPULATION)).stream()
                        .filter(group -> !isBackground(slot, group, enough))
                        .forEach(group -> claims.add(claim(slot, ClaimKind.QUANTITY, group)));
            }
        });
        claims.addAll(typed(new StatusReader(story), Holders.of(story), all, others, enough));
        Set<Quantity> known =
                read.stream().flatMap(List::stream).map(Figure::quantity).collect(Collectors.toSet());
        List<RepeatedFigures.Group> repeated = RepeatedFigures.find(all, known);
        List<FoundClaim> series = repeated.stream()
                .filter(RepeatedFigures.Group::series)
                .flatMap(group -> claim(group).stream())
                .toList();
        others.removeIf(told(series)::contains);
        List<List<Clause>> groups = new Grouping(new Likeness(others))
                .group(others).stream()
                        .filter(group -> isClaim(group, contested(group), enough))
                        .toList();
        for (List<Clause> group : Rejoined.groups(groups)) {
            if (ClaimText.isReadable(group)) {
                claims.add(claim("", ClaimKind.STATUS, statuses(group)));
            }
        }
        claims.addAll(series);
        claims.addAll(equal(repeated, claims));
        return new Found(claims, new Sums(bySlot));
    }

    /** The equal figures without a slot, where no other claim tells of them. */
    private static List<FoundClaim> equal(List<RepeatedFigures.Group> groups, List<FoundClaim> claims) {
        Set<Clause> told = told(claims.stream()
                .filter(claim -> claim.kind() == ClaimKind.STATUS)
                .toList());
        return groups.stream()
                .filter(group -> !group.series())
                .flatMap(group -> claim(group).stream())
                .filter(claim -> claim.statements().stream()
                                        .filter(stated -> told.contains(stated.clause()))
                                        .count()
                                * 2
                        <= claim.statements().size())
                .toList();
    }

    /** The clauses of claims, by identity. */
    private static Set<Clause> told(List<FoundClaim> claims) {
        Set<Clause> told = Collections.newSetFromMap(new IdentityHashMap<>());
        claims.stream().flatMap(claim -> claim.statements().stream()).forEach(stated -> told.add(stated.clause()));
        return told;
    }

    /** The claim of figures without a slot; absent where one publisher alone gives them. */
    private static Optional<FoundClaim> claim(RepeatedFigures.Group group) {
        List<Stated> statements =
                group.statements().stream().map(ClaimFinder::stated).toList();
        List<Clause> clauses = statements.stream().map(Stated::clause).toList();
        return publishers(clauses) >= 2 && matters(clauses)
                ? Optional.of(claim("", ClaimKind.QUANTITY, statements))
                : Optional.empty();
    }

    private static Stated stated(RepeatedFigures.Found found) {
        Quantity quantity = found.quantity();
        return new Stated(
                found.clause(),
                found.span(),
                StanceReader.stance(found.clause(), false),
                Optional.of(new ClaimValue.Amount(
                        quantity.low(), quantity.high(), quantity.unit(), quantity.approximate())),
                "",
                "",
                asOf(found.clause()));
    }

    private static boolean isCount(List<Stated> statements) {
        return statements.stream()
                .flatMap(stated -> stated.amount().stream())
                .allMatch(
                        amount -> amount.unit().equals(PERSON) || amount.unit().equals(BUILDING));
    }

    /**
     * Whether a count is of another event that a report recalls: further down, in its own voice, told by nobody else or by
     * others with another number. How many live somewhere is background where one of several publishers mentions it.
     */
    private static boolean isBackground(String slot, List<Stated> group, long enough) {
        long publishers = publishers(group.stream().map(Stated::clause).toList());
        if (slot.equals(POPULATION)) {
            return publishers == 1 && enough == FEWEST_PUBLISHERS;
        }
        return GROWING.contains(slot)
                && (publishers == 1
                        || group.stream().map(Stated::amount).distinct().count() > 1)
                && group.stream().noneMatch(Anchors::nearHead)
                && group.stream().allMatch(stated -> stated.sources().isEmpty());
    }

    /** The claims on the state of a place or thing; their clauses are taken out of the others. */
    private static List<FoundClaim> typed(
            StatusReader reader, Holders holders, List<Clause> all, List<Clause> others, long enough) {
        var bySubject = new LinkedHashMap<String, List<Stated>>();
        Causes causes = Causes.of(all);
        Decisions decisions = Decisions.of(all);
        Encounters encounters = Encounters.of(all);
        Authorship authorship = Authorship.of(all);
        for (Clause clause : all) {
            var told = new ArrayList<>(reader.statuses(clause));
            causes.of(clause).ifPresent(told::add);
            told.addAll(Questions.of(clause));
            decisions.of(clause).ifPresent(told::add);
            encounters.of(clause).ifPresent(told::add);
            authorship.of(clause).ifPresent(told::add);
            holders.of(clause).ifPresent(told::add);
            for (Status status : told) {
                boolean open = status.value().equals(Causes.OPEN);
                boolean denied = switch (status.says()) {
                    case YES -> false;
                    case NO -> true;
                    case AS_WORDED -> !open && StanceReader.denies(clause);
                };
                var stated = new Stated(
                        clause,
                        status.slot().equals(Authorship.SLOT) ? Authorship.span(clause) : clause.span(),
                        StanceReader.stance(clause, denied),
                        Optional.of(new ClaimValue.Status(status.value())),
                        "",
                        "",
                        asOf(clause));
                if (!status.slot().equals(Causes.SLOT) || !Telling.isOfAnother(stated)) {
                    bySubject
                            .computeIfAbsent(status.key(), key -> new ArrayList<>())
                            .add(stated);
                }
            }
        }
        var claims = new ArrayList<FoundClaim>();
        Set<Clause> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        bySubject.forEach((subject, statements) -> {
            List<Clause> group = statements.stream().map(Stated::clause).toList();
            boolean opposed =
                    statements.stream().map(Stated::supports).distinct().count() > 1
                            || statements.stream().map(Stated::value).distinct().count() > 1;
            if (isClaim(group, opposed, enough) && isAnswered(subject, statements)) {
                FoundClaim claim = claim(subject, ClaimKind.STATUS, statements);
                claims.add(claim);
                if (!claim.isAuxiliary()) {
                    taken.addAll(group);
                }
            }
        });
        others.removeIf(taken::contains);
        return claims;
    }

    /** Whether a body's own document answers a question; any other status is no question. */
    private static boolean isAnswered(String subject, List<Stated> statements) {
        return !Questions.isAsked(FoundClaim.question(subject))
                || statements.stream().anyMatch(stated -> stated.speaksForItself());
    }

    private static boolean isClaim(List<Clause> group, boolean contested, long enough) {
        long publishers = publishers(group);
        return publishers >= 2 && (publishers >= enough || contested) && matters(group);
    }

    /** Whether a clause only names something: no verb in it, or no word but names, or the tail of a sentence with a figure. */
    private static boolean isFragment(Clause clause) {
        return clause.namesOnly()
                || clause.words().getFirst().text().equals("including")
                || ClaimText.onlyNames(clause);
    }

    private static boolean contested(List<Clause> group) {
        return group.stream().anyMatch(clause -> isDenial(clause, group));
    }

    /** Whether a clause denies what another of its group says. */
    private static boolean isDenial(Clause clause, List<Clause> group) {
        return group.stream().anyMatch(other -> Polarity.denies(clause, other));
    }

    /** Whether somebody is credited with it: what all outlets tell in their own voice is background. */
    private static boolean matters(List<Clause> group) {
        return group.stream()
                .anyMatch(clause -> clause.attribution().isPresent()
                        || clause.article().publisherKind().speaksForItself());
    }

    private static Stated stated(Figure figure) {
        Quantity quantity = figure.quantity();
        return new Stated(
                figure.clause(),
                figure.span(),
                StanceReader.stance(figure.clause(), StanceReader.deniesFigure(figure)),
                Optional.of(
                        new ClaimValue.Amount(quantity.low(), quantity.high(), unit(figure), quantity.approximate())),
                figure.base(),
                figure.things(),
                asOf(figure.clause()));
    }

    private static String unit(Figure figure) {
        String unit = figure.quantity().unit();
        return !unit.isEmpty()
                ? unit
                : CountedThings.areBuildings(figure.clause(), figure.quantity()) ? BUILDING : PERSON;
    }

    /** The time that the sentence of a clause is about: the first date or time of day in it. */
    private static Optional<TimeInterval> asOf(Clause clause) {
        Span sentence = clause.article().sentences().get(clause.sentence()).span();
        return clause.article().times().stream()
                .filter(time -> sentence.contains(time.span()))
                .filter(time -> time.type() == TimexType.DATE || time.type() == TimexType.TIME)
                .map(TimeExpression::interval)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static List<Stated> statuses(List<Clause> group) {
        boolean forecast = group.stream().anyMatch(clause -> FORECASTS.hasAny(clause.words()));
        // where all deny, what they say is the claim
        boolean opposed = !group.stream().allMatch(clause -> isDenial(clause, group));
        var statements = new ArrayList<Stated>();
        for (Clause clause : group) {
            boolean denied = opposed && isDenial(clause, group);
            statements.add(new Stated(
                    clause,
                    clause.span(),
                    StanceReader.stance(clause, denied),
                    forecast ? outlook(clause) : Optional.empty(),
                    "",
                    "",
                    asOf(clause)));
        }
        return statements;
    }

    /** How sure a forecast is put; absent for a clause that forecasts nothing. */
    private static Optional<ClaimValue> outlook(Clause clause) {
        boolean possible = Strength.of(clause).hedge().isPresent();
        boolean reported = clause.attribution().isPresent()
                && clause.words().stream().anyMatch(word -> word.text().equals("would"));
        boolean told = reported || FORECASTS.hasAny(clause.words());
        return possible || told ? Optional.of(new ClaimValue.Status(possible ? "possible" : "will")) : Optional.empty();
    }

    private static long publishers(List<Clause> group) {
        return group.stream()
                .map(clause -> clause.article().article())
                .map(article -> publisher(article))
                .distinct()
                .count();
    }

    /** Who stands behind an article: its outlet, or the article itself where none is known. */
    public static String publisher(Article article) {
        return article.outlet().map(Outlet::name).orElseGet(() -> article.id().value());
    }

    private static FoundClaim claim(String slot, ClaimKind kind, List<Stated> statements) {
        List<Stated> ordered = statements.stream().sorted(FoundClaim.ORDER).toList();
        Stated first = ordered.getFirst();
        return new FoundClaim(
                new ClaimId(first.clause().article().article().id() + ":"
                        + first.span().start()
                        + (slot.isEmpty() ? "" : ":" + slot)),
                ClaimText.of(kind, slot, ordered),
                kind,
                slot,
                ordered);
    }
}
