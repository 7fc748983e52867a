package org.stemma.trace.wording;

import java.util.List;
import java.util.OptionalInt;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Attribution;
import org.stemma.model.annotation.Mention;
import org.stemma.model.annotation.MentionForm;
import org.stemma.model.annotation.Quantity;
import org.stemma.model.annotation.QuotationType;
import org.stemma.model.article.BlockRole;
import org.stemma.model.text.Locus;
import org.stemma.model.text.Span;

/**
 * A stretch of one sentence that says one thing in one voice.
 *
 * @param article where it stands
 * @param span its words without the punctuation around them; not empty
 * @param sentence the index of its sentence in the article
 * @param role what its block is
 * @param attribution the index of the attribution whose content it belongs to; absent in the article's own voice
 * @param words its words
 * @param stems the stems of its content words, in their order
 */
public record Clause(
        AnnotatedArticle article,
        Span span,
        int sentence,
        BlockRole role,
        OptionalInt attribution,
        List<Word> words,
        List<String> stems) {
    /** Copies the lists. */
    public Clause {
        words = List.copyOf(words);
        stems = List.copyOf(stems);
    }

    /** A clause of these words. */
    static Clause of(
            AnnotatedArticle article,
            Span span,
            int sentence,
            BlockRole role,
            OptionalInt attribution,
            List<Word> words) {
        List<String> stems =
                words.stream().filter(Word::content).map(Word::stem).toList();
        return new Clause(article, span, sentence, role, attribution, words, stems);
    }

    /** Where it stands. */
    public Locus locus() {
        return article.locus(span);
    }

    /** Its characters. */
    public String text() {
        return article.words(span);
    }

    /** The quantities that stand wholly in it, in the order of its text. */
    public List<Quantity> quantities() {
        return article.quantities().stream()
                .filter(quantity -> span.contains(quantity.span()))
                .toList();
    }

    /** The names in it, in the order of its text; one that reaches beyond it as well. */
    public List<Span> names() {
        return article.mentions().stream()
                .filter(mention -> mention.form() == MentionForm.NAME)
                .map(Mention::span)
                .filter(name -> name.overlaps(span))
                .toList();
    }

    /** Whether it says nothing: no content word in it but names. */
    public boolean namesOnly() {
        String text = article.article().text().value();
        return words.stream()
                .filter(Word::content)
                .allMatch(word -> Character.isUpperCase(text.charAt(word.span().start())));
    }

    /**
     * Whether it asserts something by itself: it is no question, no phrase without a verb behind a preposition, and no
     * clause that only serves another.
     */
    public boolean asserts() {
        boolean phrase = PREPOSITIONS.at(words, 0).isPresent() && !Predicates.states(this);
        return !phrase && !asks() && SUBORDINATES.at(words, 0).isEmpty();
    }

    /** Whether its sentence is a question, or the words quoted in it are. */
    public boolean asks() {
        Span whole = article.sentences().get(sentence).span();
        String told = article.words(whole).stripTrailing();
        String behind = article.words(new Span(span.end(), Math.max(span.end(), whole.end())));
        return told.endsWith("?") || told.endsWith("?”") || told.endsWith("?\"") || behind.startsWith("?");
    }

    private static final Lexicon PREPOSITIONS = Lexicon.load("opening-prepositions");
    private static final Lexicon SUBORDINATES = Lexicon.load("subordinates");

    /** Whether most of it stands inside quotation marks, or it is the publisher's own document. */
    public boolean verbatim() {
        if (attribution.isEmpty()) {
            return article.publisherKind().speaksForItself();
        }
        Attribution said = article.attributions().get(attribution.getAsInt());
        int quoted = said.quoted().stream()
                .flatMap(words -> words.intersection(span).stream())
                .mapToInt(Span::length)
                .sum();
        return said.type() == QuotationType.OWN_WORDS || quoted * 2 > span.length();
    }
}
