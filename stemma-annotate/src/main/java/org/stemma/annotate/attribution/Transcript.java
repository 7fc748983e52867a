package org.stemma.annotate.attribution;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /** At least one of so many blocks of a talk has a label, or a block without one is not known to go on with it. */
    private static final int MOST_LABELLED = 2;

    /** A longer label is a sentence. In characters and in words. */
    private static final int LONGEST_LABEL = 40;

    private static final int LONGEST_NAME = 4;

    /** Words that tell whom the article interviews, a role in small letters, and the name. */
    private static final Pattern INTERVIEWED = Pattern.compile(
            "(?i:\\b(?:interview(?:s|ed)?(?: with)?|spoke (?:to|with)|"
                    + "talked (?:to|with)|sat down with))(?: [a-z][a-z'\u2019-]*){0,6} (\\p{Lu}\\p{L}+(?: \\p{Lu}[\\p{L}'\u2019-]+){1,3})");

    private final Article article;

    /** The block of the last turn, if most of the talk is labelled: what follows it is not known to be spoken; else -1. */
    private final int last;

    private final Optional<Span> interviewed;

    private Transcript(Article article, int last) {
        this.article = article;
        this.last = last;
        this.interviewed = interviewed(article);
    }

    /** The transcript that an article is; absent if it is none. */
    static Optional<Transcript> of(Article article) {
        List<Block> blocks = article.blocks();
        int turns = 0;
        int first = -1;
        int last = -1;
        for (int block = 0; block < blocks.size(); block++) {
            if (isTurn(article, blocks.get(block))) {
                turns++;
                first = first < 0 ? block : first;
                last = block;
            }
        }
        boolean labelled = turns * MOST_LABELLED >= last - first + 1;
        return turns >= FEWEST_TURNS ? Optional.of(new Transcript(article, labelled ? last : -1)) : Optional.empty();
    }

    /** The turn that a block is: the speaker's label and the words; absent if it opens with no label. */
    Optional<Turn> turn(Block block) {
        String words = article.words(block);
        OptionalInt colon = colon(words);
        if (colon.isEmpty()) {
            return Optional.empty();
        }
        int from = colon.getAsInt() + 1;
        while (from < words.length() && Character.isWhitespace(words.charAt(from))) {
            from++;
        }
        if (from == words.length()) {
            return Optional.empty();
        }
        int start = block.span().start();
        Optional<Span> speaker = switch (words.substring(0, colon.getAsInt())) {
            case "Q" -> Optional.empty();
            case "A" -> interviewed;
            default -> Optional.of(new Span(start, start + colon.getAsInt()));
        };
        boolean answer = words.startsWith("A:");
        return Optional.of(new Turn(speaker, new Span(start + from, block.span().end()), answer));
    }

    /**
     * One turn.
     *
     * @param speaker the label; for a mere "A" who is interviewed, if the article tells; absent for a mere "Q"
     * @param words what is said
     * @param answer whether the label is a mere "A"
     */
    record Turn(Optional<Span> speaker, Span words, boolean answer) {}

    /** Whether turns follow a block: then a paragraph without a label goes on with the turn before it. */
    boolean goesOnAfter(int block) {
        return block < last;
    }

    private static boolean isTurn(Article article, Block block) {
        return block.role() == BlockRole.PARAGRAPH
                && colon(article.words(block)).isPresent();
    }

    /** The name of whom the article says that it interviewed: "an interview with Tarr", "spoke to the miner Tarr". */
    private static Optional<Span> interviewed(Article article) {
        for (Block block : article.blocks()) {
            if (isTurn(article, block)) {
                return Optional.empty();
            }
            String words = article.words(block);
            Matcher interview = INTERVIEWED.matcher(words);
            if (interview.find()) {
                int start = block.span().start();
                return Optional.of(new Span(start + interview.start(1), start + interview.end(1)));
            }
        }
        return Optional.empty();
    }

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
