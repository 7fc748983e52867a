package org.stemma.annotate.attribution;

import java.util.ArrayList;
import java.util.List;
import org.stemma.model.annotation.Sentence;
import org.stemma.model.article.Article;
import org.stemma.model.article.Block;
import org.stemma.model.text.Span;

/** The sentences of a publisher that speaks for itself, each an attribution to it. */
final class OwnWords {
    private OwnWords() {}

    /** Adds an attribution for each sentence of the body that no attribution covers yet. */
    static void add(Article article, List<Sentence> sentences, List<Draft> drafts) {
        var added = new ArrayList<Draft>();
        List<Block> blocks = article.blocks();
        for (Sentence sentence : sentences) {
            boolean body = switch (blocks.get(sentence.block()).role()) {
                case STANDFIRST, PARAGRAPH, LIST_ITEM -> true;
                case HEADLINE,
                        BYLINE,
                        DATELINE,
                        SUBHEADING,
                        BLOCK_QUOTE,
                        CAPTION,
                        CREDIT,
                        EMBED,
                        CORRECTION,
                        FURNITURE -> false;
            };
            if (body && !covered(sentence.span(), sentence.block(), drafts)) {
                Span span = sentence.span();
                var draft = new Draft(sentence.block(), null, null, new Span(span.start(), span.start()));
                draft.voice = Draft.Voice.PUBLISHER;
                draft.parts.add(span);
                added.add(draft);
            }
        }
        drafts.addAll(added);
    }

    private static boolean covered(Span sentence, int block, List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.block == block && draft.content().overlaps(sentence)) {
                return true;
            }
        }
        return false;
    }
}
