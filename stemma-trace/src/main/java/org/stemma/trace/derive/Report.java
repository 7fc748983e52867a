package org.stemma.trace.derive;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Sentence;
import org.stemma.model.article.ArticleId;
import org.stemma.model.article.Block;
import org.stemma.model.article.BlockRole;
import org.stemma.model.article.Timestamp;
import org.stemma.model.text.Locus;
import org.stemma.model.text.Span;
import org.stemma.trace.passage.Lexicon;
import org.stemma.trace.passage.WordView;

/**
 * An article as a link in a chain of reports.
 *
 * @param number its place in the story, in the order of the corpus
 * @param annotated the article
 * @param publisher the same for all articles of one publisher; absent where unknown
 * @param body the words of its report, with the headline, without captions, posts and furniture
 */
record Report(int number, AnnotatedArticle annotated, Optional<String> publisher, WordView body) {

    static Report of(int number, AnnotatedArticle annotated, WordView body) {
        return new Report(number, annotated, publisher(annotated), body);
    }

    /** The outlet's name, because one host may carry many publishers; its entity where it has no outlet. */
    private static Optional<String> publisher(AnnotatedArticle annotated) {
        return annotated
                .article()
                .outlet()
                .map(outlet -> "name " + outlet.name().toLowerCase(Locale.ROOT))
                .or(() -> annotated.publisher().map(id -> "entity " + id));
    }

    ArticleId id() {
        return annotated.article().id();
    }

    Optional<URI> uri() {
        return annotated.article().uri();
    }

    String text() {
        return annotated.article().text().value();
    }

    Locus locus(Span span) {
        return annotated.locus(span);
    }

    boolean speaksForItself() {
        return annotated.publisherKind().speaksForItself();
    }

    boolean samePublisher(Report other) {
        return publisher.isPresent() && publisher.equals(other.publisher);
    }

    /** Whether this appeared before the other, whatever their unknown zones are. */
    boolean surelyBefore(Report other) {
        Optional<Timestamp> here = annotated.article().appeared();
        Optional<Timestamp> there = other.annotated.article().appeared();
        return here.isPresent() && there.isPresent() && here.get().surelyBefore(there.get());
    }

    /** Whether this stands before the other in the order of the corpus and not surely after it. */
    boolean precedes(Report other) {
        return number < other.number;
    }

    /** The sentences in blocks that are the publisher's report. */
    List<Span> reportSentences() {
        var sentences = new ArrayList<Span>();
        for (Sentence sentence : annotated.sentences()) {
            if (annotated.article().blocks().get(sentence.block()).role().isReport()) {
                sentences.add(sentence.span());
            }
        }
        return sentences;
    }

    /** Whether a stretch of the report has a word of a lexicon. */
    boolean has(Lexicon lexicon, Span stretch) {
        for (int i = body.at(stretch.start()); i < body.size() && body.span(i).end() <= stretch.end(); i++) {
            if (lexicon.contains(body.hash(i))) {
                return true;
            }
        }
        return false;
    }

    /** The blocks of a role. */
    List<Block> blocks(BlockRole role) {
        return annotated.article().blocks().stream()
                .filter(block -> block.role() == role)
                .toList();
    }

    /** The sentence that holds an offset; the span itself where none does. */
    Span sentenceAround(Span span) {
        return annotated.sentences().stream()
                .map(Sentence::span)
                .filter(span::overlaps)
                .findFirst()
                .orElse(span);
    }

    /** Where the article begins: its first report block, else its first block, else its first words. */
    Locus beginning() {
        return annotated.article().blocks().stream()
                .filter(block -> block.role().isReport())
                .findFirst()
                .or(() -> annotated.article().blocks().stream().findFirst())
                .map(block -> locus(block.span()))
                .orElseGet(() -> locus(annotated.article().text().span()));
    }
}
