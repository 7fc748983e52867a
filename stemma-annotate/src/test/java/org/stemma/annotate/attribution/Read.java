package org.stemma.annotate.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stemma.annotate.sentence.SentenceSplitter;
import org.stemma.annotate.token.Tokenizer;
import org.stemma.model.annotation.Cue;
import org.stemma.model.annotation.Tokens;
import org.stemma.model.article.Article;
import org.stemma.model.article.ArticleId;
import org.stemma.model.article.Block;
import org.stemma.model.article.BlockRole;
import org.stemma.model.text.Span;
import org.stemma.model.text.Text;

/** Short articles for tests, and their attributions as lines: {@code source | lemma | type | content}. */
final class Read {
    private static final Tokenizer TOKENIZER = Tokenizer.of("en");
    private static final SentenceSplitter SPLITTER = SentenceSplitter.of("en");
    private static final Attributor ATTRIBUTOR = Attributor.english();

    private Read() {}

    /** Paragraphs after a headline that says nothing. */
    static Article report(String... paragraphs) {
        var blocks = new ArrayList<Block>();
        var text = new StringBuilder("Harbour");
        blocks.add(Block.of(BlockRole.HEADLINE, new Span(0, text.length())));
        for (String paragraph : paragraphs) {
            text.append("\n\n");
            int start = text.length();
            text.append(paragraph);
            blocks.add(Block.of(BlockRole.PARAGRAPH, new Span(start, text.length())));
        }
        return article(text.toString(), blocks);
    }

    static Article article(String text, List<Block> blocks) {
        return new Article(
                new ArticleId("a"),
                Optional.empty(),
                Optional.empty(),
                new Text(text),
                blocks,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                "0".repeat(64),
                false);
    }

    /** One block of a role after another. */
    static Article blocks(Object... rolesAndWords) {
        var blocks = new ArrayList<Block>();
        var text = new StringBuilder();
        for (int i = 0; i < rolesAndWords.length; i += 2) {
            if (i > 0) {
                text.append("\n\n");
            }
            int start = text.length();
            text.append((String) rolesAndWords[i + 1]);
            blocks.add(Block.of((BlockRole) rolesAndWords[i], new Span(start, text.length())));
        }
        return article(text.toString(), blocks);
    }

    static List<AttributionDraft> drafts(Article article, boolean ownWords) {
        Tokens tokens = TOKENIZER.tokenize(article.text().value());
        return ATTRIBUTOR.attribute(
                article, tokens, SPLITTER.split(article.text().value(), tokens, article.blocks()), ownWords);
    }

    static List<String> lines(Article article, boolean ownWords) {
        var lines = new ArrayList<String>();
        for (AttributionDraft draft : drafts(article, ownWords)) {
            var parts = new ArrayList<String>();
            for (Span part : draft.parts()) {
                parts.add(article.text().slice(part));
            }
            lines.add(sources(article, draft)
                    + " | "
                    + draft.cue().map(Cue::lemma).orElse("-")
                    + " | "
                    + draft.type().name().toLowerCase(Locale.ROOT)
                    + " | "
                    + String.join(" ... ", parts));
        }
        return lines;
    }

    /** The attributions of one report. */
    static List<String> said(String... paragraphs) {
        return lines(report(paragraphs), false);
    }

    private static String sources(Article article, AttributionDraft draft) {
        var sources = new ArrayList<String>();
        for (SourceReference source : draft.sources()) {
            sources.add(
                    switch (source) {
                        case SourceReference.Words words -> article.text().slice(words.mention());
                        case SourceReference.RunsOn runsOn -> "^" + runsOn.attribution();
                        case SourceReference.Publisher ignored -> "publisher";
                        case SourceReference.PostAuthor ignored -> "post";
                    });
        }
        return sources.isEmpty() ? "-" : String.join(" & ", sources);
    }
}
