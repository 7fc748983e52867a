package org.stemma.annotate.attribution;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.stemma.model.article.Article;
import org.stemma.model.article.Block;
import org.stemma.model.article.BlockRole;
import org.stemma.model.text.Span;

/**
 * Tells the blocks of an interview that is printed as a transcript: "Q: ...", "TARR: ...", "Ilse Brook: ...". One such
 * block may be anything; several make a transcript.
 */
final class Transcript {
    /** So many blocks that open with a speaker make a transcript. */
    private static final int FEWEST_TURNS = 3;

    /** A longer label is a sentence. In characters and in words. */
    private static final int LONGEST_LABEL = 40;

    private static final int LONGEST_NAME = 4;

    private Transcript() {}

    /** Whether the article is one. */
    static boolean is(Article article) {
        List<Block> blocks = article.blocks();
        int turns = 0;
        for (Block block : blocks) {
            if (block.role() == BlockRole.PARAGRAPH
                    && colon(article.words(block)).isPresent()) {
                turns++;
            }
        }
        return turns >= FEWEST_TURNS;
    }

    /** The turn that a block is: the speaker's label and the words; absent if it opens with no label. */
    static Optional<Turn> turn(Article article, Block block) {
        String words = article.words(block);
        OptionalInt colon = colon(words);
        if (colon.isEmpty()) {
            return Optional.empty();
        }
        int from = colon.getAsInt() + 1;
        while (from < words.length() && Character.isWhitespace(words.charAt(from))) {
            from++;
        }
        int start = block.span().start();
        boolean initial = colon.getAsInt() == 1;
        return from == words.length()
                ? Optional.empty()
                : Optional.of(new Turn(
                        initial ? Optional.empty() : Optional.of(new Span(start, start + colon.getAsInt())),
                        new Span(start + from, block.span().end())));
    }

    /**
     * One turn.
     *
     * @param speaker the label; absent for a mere "Q" or "A"
     * @param words what is said
     */
    record Turn(Optional<Span> speaker, Span words) {}

    /** The colon after a label that can be a speaker's: a capital, or a name of a few capitalised words. */
    private static OptionalInt colon(String words) {
        int colon = words.indexOf(':');
        if (colon < 1 || colon > LONGEST_LABEL) {
            return OptionalInt.empty();
        }
        String label = words.substring(0, colon);
        if (label.equals("Q") || label.equals("A")) {
            return OptionalInt.of(colon);
        }
        String[] parts = label.split(" ");
        if (parts.length > LONGEST_NAME) {
            return OptionalInt.empty();
        }
        for (String part : parts) {
            if (part.length() < 2 || !Character.isUpperCase(part.charAt(0)) || !Character.isLetter(part.charAt(1))) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.of(colon);
    }
}
