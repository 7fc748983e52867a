package org.stemma.trace.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.model.article.BlockRole;
import org.stemma.model.text.Span;
import org.stemma.trace.wording.Word;
import org.stemma.trace.wording.Wording;

/**
 * Tells the events apart that the figures of one slot are of: the tolls of two accidents are two claims.
 *
 * <p>Figures that name different places are of different events, unless they are equal and told in the same words. So are
 * two figures of one voice in one sentence ("60,000 in the province, of 140,000 in the country"), and figures of which one
 * is many times the other. A figure that names no place joins the event of an equal figure, else the one told of most in
 * what its article is about.
 */
final class Events {
    /** Equal figures whose sentences share so many content words are of one event, whatever places they name. */
    private static final int SAME_TELLING = 3;

    /** Counts of one event do not differ by more than this factor from the nearest other one. */
    private static final double LARGEST_FACTOR = 8;

    private final StoryPlaces places;
    private final boolean counts;
    private final List<List<Stated>> events = new ArrayList<>();
    private final List<FigureScope> scopes = new ArrayList<>();

    private Events(StoryPlaces places, boolean counts) {
        this.places = places;
        this.counts = counts;
    }

    /**
     * The statements on one slot by event; the events by their first statements, each in the order given.
     *
     * @param counts whether the slot counts what an event has cost, so that the figures of one are near one another
     */
    static List<List<Stated>> apart(List<Stated> statements, StoryPlaces places, boolean counts) {
        var events = new Events(places, counts);
        var unplaced = new ArrayList<Stated>();
        for (Stated stated : statements) {
            FigureScope scope = FigureScope.of(stated.clause(), places);
            if (scope.places().isEmpty()) {
                unplaced.add(stated);
            } else {
                events.add(stated, scope);
            }
        }
        unplaced.forEach(events::addUnplaced);
        return events.events.stream()
                .map(event -> statements.stream().filter(event::contains).toList())
                .toList();
    }

    private void add(Stated stated, FigureScope scope) {
        int found = -1;
        for (int i = 0; i < events.size() && found < 0; i++) {
            boolean same = (scopes.get(i).meets(scope) && mayHold(events.get(i), stated))
                    || events.get(i).stream().anyMatch(other -> toldAlike(stated, other));
            found = same ? i : -1;
        }
        if (found < 0) {
            events.add(new ArrayList<>());
            scopes.add(scope);
            found = events.size() - 1;
        }
        events.get(found).add(stated);
        scopes.set(found, scopes.get(found).and(scope));
    }

    private void addUnplaced(Stated stated) {
        int best = -1;
        int most = -1;
        for (int i = 0; i < events.size(); i++) {
            boolean alike = events.get(i).stream().anyMatch(other -> toldAlike(stated, other));
            boolean equal =
                    events.get(i).stream().anyMatch(other -> other.amount().equals(stated.amount()));
            boolean beside = events.get(i).stream().anyMatch(stated::besides);
            boolean ofLead =
                    scopes.get(i).meets(FigureScope.lead(stated.clause().article(), places));
            if (!alike && !(equal && beside) && (!ofLead || !mayHold(events.get(i), stated))) {
                continue;
            }
            int score = (alike ? TOLD_ALIKE : 0) + (equal && beside ? EQUAL_BESIDE : 0) + (equal ? EQUAL : 0);
            score += Math.min(events.get(i).size(), EQUAL - 1);
            if (score > most) {
                best = i;
                most = score;
            }
        }
        if (best < 0) {
            events.add(new ArrayList<>());
            scopes.add(new FigureScope(Set.of()));
            best = events.size() - 1;
        }
        events.get(best).add(stated);
    }

    /** Whether a figure may be of an event: near one of its figures, and beside no other one in the same words. */
    private boolean mayHold(List<Stated> event, Stated stated) {
        return !counts
                || (event.stream().noneMatch(other -> isContrasted(stated, other))
                        && event.stream().anyMatch(other -> isNear(stated, other)));
    }

    /** Whether two figures of one sentence are of a part and its whole, or of two places. */
    private boolean isContrasted(Stated one, Stated other) {
        if (!one.besides(other)
                || one.clause().sentence() != other.clause().sentence()
                || one.clause().role() == BlockRole.HEADLINE
                || one.amount().equals(other.amount())) {
            return false;
        }
        var article = one.clause().article();
        Span between = new Span(
                Math.min(one.span().end(), other.span().end()),
                Math.max(one.span().end(), other.span().end()));
        Span sentence = article.sentences().get(one.clause().sentence()).span();
        return PART_OF.matcher(article.words(between)).find()
                || places.in(article, sentence).size() > 1;
    }

    /** What leads from a part to its whole: "60,000 cases, almost half of the country's 140,000". */
    private static final Pattern PART_OF = Pattern.compile("\\bof (?:the|all|its|their)\\b");

    private static boolean isNear(Stated one, Stated other) {
        double first = size(one);
        double second = size(other);
        return Math.min(first, second) == 0
                || Math.max(first, second) <= LARGEST_FACTOR * Math.max(1, Math.min(first, second));
    }

    private static double size(Stated stated) {
        return stated.amount()
                .map(amount -> amount.low() > 0 || Double.isInfinite(amount.high()) ? amount.low() : amount.high())
                .orElse(0.0);
    }

    /** What tells the event of a figure without a place, each above all that follow; then how often it is told of. */
    private static final int TOLD_ALIKE = 4000;

    private static final int EQUAL_BESIDE = 2000;
    private static final int EQUAL = 1000;

    private static boolean toldAlike(Stated one, Stated other) {
        if (!one.amount().equals(other.amount())) {
            return false;
        }
        var shared = new LinkedHashSet<>(stems(one));
        shared.retainAll(new LinkedHashSet<>(stems(other)));
        return shared.size() >= SAME_TELLING;
    }

    private static List<String> stems(Stated stated) {
        var article = stated.clause().article();
        Span sentence = article.sentences().get(stated.clause().sentence()).span();
        return Wording.words(article.words(sentence), sentence.start()).stream()
                .filter(Word::content)
                .filter(word -> !word.span().overlaps(stated.span()))
                .map(Word::stem)
                .toList();
    }
}
