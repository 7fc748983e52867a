package org.stemma.trace.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.stemma.model.text.Span;
import org.stemma.trace.wording.Word;
import org.stemma.trace.wording.Wording;

/**
 * Tells the events apart that the figures of one slot are of: the tolls of two accidents are two claims.
 *
 * <p>Figures that name different places are of different events, unless they are equal and told in the same words. A
 * figure that names no place joins the event of an equal figure, else the one told of most.
 */
final class Events {
    /** Equal figures whose sentences share so many content words are of one event, whatever places they name. */
    private static final int SAME_TELLING = 3;

    private final List<List<Stated>> events = new ArrayList<>();
    private final List<FigureScope> scopes = new ArrayList<>();

    private Events() {}

    /** The statements on one slot by event; the events by their first statements, each in the order given. */
    static List<List<Stated>> apart(List<Stated> statements, StoryPlaces places) {
        var events = new Events();
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
            boolean same =
                    scopes.get(i).meets(scope) || events.get(i).stream().anyMatch(other -> toldAlike(stated, other));
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
            best = 0;
        }
        events.get(best).add(stated);
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
