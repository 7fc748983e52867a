package org.stemma.model.annotation;

import java.util.List;
import java.util.Optional;
import org.stemma.model.article.Article;
import org.stemma.model.article.OutletKind;
import org.stemma.model.text.Locus;
import org.stemma.model.text.Span;

/**
 * An article with everything that was read out of its words. All lists are in the order of the text.
 *
 * @param article the article
 * @param publisherKind what sort of publisher stands behind it, told from the text where the input does not say
 * @param publisher the entity of the outlet, so that "Channel 6 reported" in another article finds it; absent without
 *     an outlet
 * @param tokens words and marks
 * @param sentences sentences, in blocks of every role
 * @param mentions who and what is mentioned
 * @param times time expressions
 * @param quantities numbers with what they count
 * @param hedges words that limit commitment
 * @param places words that name places, with where they lie; not overlapping
 * @param attributions who is said to have said what; an index into this list names an attribution
 */
public record AnnotatedArticle(
        Article article,
        OutletKind publisherKind,
        Optional<EntityId> publisher,
        Tokens tokens,
        List<Sentence> sentences,
        List<Mention> mentions,
        List<TimeExpression> times,
        List<Quantity> quantities,
        List<Hedge> hedges,
        List<PlaceMention> places,
        List<Attribution> attributions) {
    /** Copies the lists. */
    public AnnotatedArticle {
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
        times = List.copyOf(times);
        quantities = List.copyOf(quantities);
        hedges = List.copyOf(hedges);
        places = List.copyOf(places);
        attributions = List.copyOf(attributions);
    }

    /** The characters of a span of the article's text. */
    public String words(Span span) {
        return article.text().slice(span);
    }

    /** A place in this article. */
    public Locus locus(Span span) {
        return article.locus(span);
    }
}
