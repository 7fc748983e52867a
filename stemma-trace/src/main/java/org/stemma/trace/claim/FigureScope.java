package org.stemma.trace.claim;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Sentence;
import org.stemma.trace.wording.Clause;

/**
 * Of what event a figure may be.
 *
 * <p>Two figures that name different places are of different events, so that nothing follows from their difference; a
 * figure that names none is of what its article is about. Places are those of the clause, else of the sentence, else of the sentences before
 * it in its paragraph.
 *
 * @param places the places that it names; empty for none
 */
record FigureScope(Set<String> places) {
    FigureScope {
        places = Collections.unmodifiableSet(new LinkedHashSet<>(places));
    }

    /** The scope of a figure in a clause. */
    static FigureScope of(Clause clause, StoryPlaces named) {
        AnnotatedArticle article = clause.article();
        Sentence sentence = article.sentences().get(clause.sentence());
        Set<String> places = named.in(article, clause.span());
        if (places.isEmpty()) {
            places = named.in(article, sentence.span());
        }
        for (int i = clause.sentence() - 1; places.isEmpty() && i >= 0; i--) {
            Sentence before = article.sentences().get(i);
            if (before.block() != sentence.block()) {
                break;
            }
            places = named.in(article, before.span());
        }
        return new FigureScope(places);
    }

    /** What an article is about: the places of its headline and its first sentences. */
    static FigureScope lead(AnnotatedArticle article, StoryPlaces named) {
        var places = new LinkedHashSet<String>();
        article.sentences().stream().limit(LEAD).forEach(sentence -> places.addAll(named.in(article, sentence.span())));
        return new FigureScope(places);
    }

    /** So many sentences from its first, the headline among them, tell what an article is about. */
    private static final int LEAD = 3;

    /** Whether both may be of one event. */
    boolean meets(FigureScope other) {
        return places.isEmpty()
                || other.places.isEmpty()
                || places.stream().anyMatch(here -> other.places.stream().anyMatch(there -> isOne(here, there)));
    }

    /** Whether two names are of one place, or of a part of a place that goes by its name: "Low Aldery" is by Aldery. */
    private static boolean isOne(String one, String other) {
        return one.equals(other) || one.endsWith(" " + other) || other.endsWith(" " + one);
    }

    /** The scope of figures of which some are of either. */
    FigureScope and(FigureScope other) {
        var both = new LinkedHashSet<>(places);
        both.addAll(other.places);
        return new FigureScope(both);
    }
}
