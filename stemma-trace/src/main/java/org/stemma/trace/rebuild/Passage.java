package org.stemma.trace.rebuild;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.text.Locus;
import org.stemma.model.text.Span;
import org.stemma.trace.passage.WordView;

/**
 * At most one sentence of what one article gives to one speaker. Ordered by article, then by place.
 *
 * @param article the number of the article in the story
 * @param bearer the article
 * @param attribution the index of the attribution; absent for a text without one, as the body of a held document
 * @param stretches where the words stand, in order, at least one; several where an attribution splits them
 * @param speakers who is credited; empty if nobody is
 * @param form how it claims to give the words
 * @param context the words around it that help to tell which statement a fragment is of
 * @param view the words of the stretches
 */
record Passage(
        int article,
        AnnotatedArticle bearer,
        OptionalInt attribution,
        List<Span> stretches,
        List<EntityId> speakers,
        Form form,
        WordView context,
        WordView view)
        implements Comparable<Passage> {
    /** How a passage claims to give words. */
    enum Form {
        /** The speaker's own text, a held document. */
        OWN,
        /** A post that the article shows. */
        POST,
        /** All of a sentence or of a quotation, between quotation marks. */
        DIRECT,
        /** Some words between quotation marks in a sentence of the reporter. */
        FRAGMENT,
        /** The reporter's words. */
        PARAPHRASE
    }

    private static final Comparator<Passage> ORDER = Comparator.comparingInt(Passage::article)
            .thenComparing(Passage::span)
            .thenComparing(Passage::form);

    /** Whether it claims to give the words. */
    boolean isVerbatim() {
        return form != Form.PARAPHRASE;
    }

    boolean isOwn() {
        return form == Form.OWN;
    }

    /** From the first to the last word. */
    Span span() {
        return stretches.getFirst().cover(stretches.getLast());
    }

    Locus locus() {
        return bearer.locus(span());
    }

    /** This passage and another of the same attribution as one. */
    Passage joinedWith(Passage other) {
        var all = new ArrayList<>(stretches);
        all.addAll(other.stretches);
        all.sort(Comparator.naturalOrder());
        return new Passage(article, bearer, attribution, all, speakers, form, context, WordView.of(text(), all));
    }

    String text() {
        return bearer.article().text().value();
    }

    @Override
    public int compareTo(Passage other) {
        return ORDER.compare(this, other);
    }
}
