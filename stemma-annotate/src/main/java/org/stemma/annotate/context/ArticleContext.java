package org.stemma.annotate.context;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.stemma.annotate.token.Words;
import org.stemma.model.annotation.Sentence;
import org.stemma.model.annotation.Tokens;
import org.stemma.model.article.Article;
import org.stemma.model.article.Block;
import org.stemma.model.article.BlockRole;
import org.stemma.model.text.Span;

/**
 * An article cut into words and sentences, with the tables that annotators share. Immutable; safe between threads.
 *
 * <p>Tokens and sentences are known by their indexes. Asking for a token beyond either end of the text is allowed where
 * a method says so.
 */
public final class ArticleContext {
    private final Article article;
    private final Words words;
    private final List<Sentence> sentences;
    private final int[] firstTokens;
    private final int[] endTokens;
    private final int[] sentenceOfToken;
    private final BitSet quoted;

    private ArticleContext(Article article, Words words, List<Sentence> sentences) {
        this.article = article;
        this.words = words;
        this.sentences = sentences;
        Tokens tokens = words.tokens();
        firstTokens = new int[sentences.size()];
        endTokens = new int[sentences.size()];
        sentenceOfToken = new int[tokens.size()];
        Arrays.fill(sentenceOfToken, -1);
        for (int sentence = 0; sentence < firstTokens.length; sentence++) {
            Span span = sentences.get(sentence).span();
            firstTokens[sentence] = tokens.at(span.start());
            int end = firstTokens[sentence];
            while (end < tokens.size() && tokens.start(end) < span.end()) {
                sentenceOfToken[end++] = sentence;
            }
            endTokens[sentence] = end;
        }
        quoted = quotedTokens();
    }

    /**
     * The context of an article.
     *
     * @param words the words of its text
     * @param sentences its sentences, in the order of the text
     */
    public static ArticleContext of(Article article, Words words, List<Sentence> sentences) {
        return new ArticleContext(article, words, List.copyOf(sentences));
    }

    /** The article. */
    public Article article() {
        return article;
    }

    /** The article's text. */
    public String text() {
        return words.text();
    }

    /** The words of the text. */
    public Words words() {
        return words;
    }

    /** The tokens of the text. */
    public Tokens tokens() {
        return words.tokens();
    }

    /** The sentences, in the order of the text. */
    public List<Sentence> sentences() {
        return sentences;
    }

    /** The first token of a sentence. */
    public int firstToken(int sentence) {
        return firstTokens[sentence];
    }

    /** One past the last token of a sentence. */
    public int endToken(int sentence) {
        return endTokens[sentence];
    }

    /** The sentence of a token; -1 for a token between blocks or beyond either end. */
    public int sentenceOf(int token) {
        return token >= 0 && token < sentenceOfToken.length ? sentenceOfToken[token] : -1;
    }

    /** The index of the block that a sentence stands in. */
    public int blockOf(int sentence) {
        return sentences.get(sentence).block();
    }

    /** The role of the block that a sentence stands in. */
    public BlockRole role(int sentence) {
        return block(sentence).role();
    }

    /** The block that a sentence stands in. */
    public Block block(int sentence) {
        return article.blocks().get(sentences.get(sentence).block());
    }

    /** Whether a token stands between quotation marks, told by the marks of its block alone. */
    public boolean isQuoted(int token) {
        return token >= 0 && quoted.get(token);
    }

    /** The stretch of text from one token up to another, which is not inside. */
    public Span span(int fromToken, int untilToken) {
        return new Span(tokens().start(fromToken), tokens().end(untilToken - 1));
    }

    /** Marks what stands between double marks, or angular ones; a block closes what it leaves open. */
    private BitSet quotedTokens() {
        var inside = new BitSet(words.size());
        int block = -1;
        boolean open = false;
        for (int token = 0; token < words.size(); token++) {
            int sentence = sentenceOfToken[token];
            if (sentence < 0) {
                continue;
            }
            if (sentences.get(sentence).block() != block) {
                block = sentences.get(sentence).block();
                open = false;
            }
            switch (words.word(token)) {
                case "\u201C", "\u201E", "\u00AB", "``" -> open = true;
                case "\u201D", "\u00BB" -> open = false;
                case "\"", "''" -> open = !open;
                default -> inside.set(token, open);
            }
        }
        return inside;
    }
}
