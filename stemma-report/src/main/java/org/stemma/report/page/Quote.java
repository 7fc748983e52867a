package org.stemma.report.page;

import org.stemma.model.text.Locus;
import org.stemma.model.text.Span;
import org.stemma.report.cite.Excerpt;
import org.stemma.report.cite.Library;

/**
 * Words of an article in the sentence around them.
 *
 * @param before the sentence up to the words; empty where they begin it
 * @param words the words
 * @param after the rest of the sentence
 * @param citation where they stand
 * @param outlet whose article
 * @param when it appeared, briefly
 */
public record Quote(String before, String words, String after, Citation citation, String outlet, String when) {
    static Quote of(Locus locus, Citations citations) {
        return of(citations.cite(locus), citations.library());
    }

    static Quote of(Citation citation, Library library) {
        Locus locus = citation.locus();
        Span sentence = library.sentence(locus).span();
        Span before = new Span(sentence.start(), locus.span().start());
        Span after = new Span(locus.span().end(), sentence.end());
        return new Quote(
                Excerpt.endOf(library.article(locus.article()).words(before), Excerpt.CONTEXT),
                Excerpt.of(library.words(locus), Excerpt.QUOTE),
                Excerpt.of(library.article(locus.article()).words(after), Excerpt.CONTEXT),
                citation,
                Excerpt.of(library.outlet(locus.article()), Excerpt.NAME),
                library.appearedBriefly(locus));
    }

    /** Whether quotation marks of its own begin or end it, so that ours around it would stand double. */
    public boolean marked() {
        return (before + words).startsWith("“") || (words + after).endsWith("”");
    }

    /** What stands between the context before and the words; nothing where there is no context. */
    public String joinBefore() {
        return before.isEmpty() ? "" : " ";
    }

    /** What stands between the words and the context after: nothing before a mark that ends or divides. */
    public String joinAfter() {
        return after.isEmpty() || ",.;:!?”’)]…".indexOf(after.charAt(0)) >= 0 ? "" : " ";
    }
}
