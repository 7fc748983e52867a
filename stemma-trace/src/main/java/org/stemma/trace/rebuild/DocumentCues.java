package org.stemma.trace.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Attribution;
import org.stemma.model.annotation.Cue;
import org.stemma.model.annotation.EntityKind;
import org.stemma.model.annotation.Sentence;
import org.stemma.model.annotation.Source;
import org.stemma.model.text.Span;
import org.stemma.trace.passage.Lexicon;
import org.stemma.trace.passage.WordView;

/** Words beside an attribution that credit a document: "in a statement", "the report added". */
public final class DocumentCues {
    private static final Lexicon NOUNS = Lexicon.read("document-nouns.txt");

    private DocumentCues() {}

    /**
     * Where an attribution credits a document; absent if it does not.
     *
     * @param article that holds the attribution
     */
    public static Optional<Span> find(AnnotatedArticle article, Attribution attribution, Speakers speakers) {
        for (Source source : attribution.sources()) {
            boolean document = speakers.entity(source.entity())
                    .filter(entity -> entity.kind() == EntityKind.DOCUMENT)
                    .isPresent();
            if (document && source.mention().isPresent()) {
                return source.mention();
            }
        }
        for (Span beside : beside(article, attribution)) {
            WordView words = WordView.of(article.article().text().value(), List.of(beside));
            for (int i = 0; i < words.size(); i++) {
                if (NOUNS.contains(words.hash(i))) {
                    return Optional.of(words.span(i));
                }
            }
        }
        return Optional.empty();
    }

    /** What stands in the sentences of the content and of the cue, outside the content and outside quotation marks. */
    private static List<Span> beside(AnnotatedArticle article, Attribution attribution) {
        var beside = new ArrayList<Span>();
        Optional<Span> cue = attribution.cue().map(Cue::span);
        for (Sentence sentence : article.sentences()) {
            Span span = sentence.span();
            if (!cue.map(span::overlaps).orElse(false)) {
                continue;
            }
            Span content = attribution.content();
            if (!span.overlaps(content)) {
                beside.add(span);
                continue;
            }
            if (span.start() < content.start()) {
                beside.add(new Span(span.start(), content.start()));
            }
            if (content.end() < span.end()) {
                beside.add(new Span(content.end(), span.end()));
            }
        }
        return beside;
    }
}
