package org.stemma.annotate.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.model.annotation.Sentence;
import org.stemma.model.article.Article;
import org.stemma.model.article.Block;
import org.stemma.model.article.BlockRole;
import org.stemma.model.text.Span;

/**
 * The sentences of a publisher that speaks for itself, each an attribution to it, or to the person who signs the text:
 * "Oran Tarr, regional secretary" in a line of its own at the end.
 */
final class OwnWords {
    /** What is shorter says nothing: a heading, a place, an exclamation. In words. */
    private static final int SHORTEST_SENTENCE = 3;

    /** A longer last line is a sentence, not a signature. In words. */
    private static final int LONGEST_SIGNATURE = 10;

    /** A person signs with a first name and a surname at least. */
    private static final int SIGNING_NAME = 2;

    private OwnWords() {}

    /**
     * Adds an attribution for each sentence of the body that no attribution covers yet. What the publisher says of itself
     * or reads from its data is its own words as well: "We expect", "First results suggest".
     */
    static void add(Article article, List<Sentence> sentences, List<Draft> drafts) {
        drafts.removeIf(draft -> isOwnVoice(article, draft));
        List<Block> blocks = article.blocks();
        int signed = signature(article);
        Optional<Span> signer = signed < 0 ? Optional.empty() : Optional.of(signer(article, blocks.get(signed)));
        boolean[] covered = covered(sentences, drafts);
        var added = new ArrayList<Draft>();
        for (int i = 0; i < covered.length; i++) {
            Sentence sentence = sentences.get(i);
            boolean body = isBody(blocks.get(sentence.block()).role()) && sentence.block() != signed;
            if (body && !covered[i] && says(article.text().slice(sentence.span()))) {
                Span span = sentence.span();
                var draft = new Draft(sentence.block(), null, null, new Span(span.start(), span.start()));
                draft.parts.add(span);
                draft.ownWords = true;
                if (signer.isPresent()) {
                    draft.sources.add(signer.get());
                } else {
                    draft.voice = Draft.Voice.PUBLISHER;
                }
                added.add(draft);
            }
        }
        drafts.addAll(added);
    }

    private static boolean isOwnVoice(Article article, Draft draft) {
        return draft.cue != null
                && draft.sources.size() == 1
                && draft.continues == null
                && OWN_VOICE
                        .matcher(article.text().slice(draft.sources.getFirst()))
                        .matches();
    }

    /** The first person, and the plural of data without an owner that is named. */
    private static final Pattern OWN_VOICE =
            Pattern.compile("(?i)(we|our|i)|((the|our|these|all|early|first|initial|latest|preliminary|available) )*"
                    + "(analyses|counts|data|estimates|figures|findings|information|investigations|measurements|records"
                    + "|results|returns|samples|tests)( (filed|received|available|taken|so) [a-z ]{0,20})?");

    private static boolean isBody(BlockRole role) {
        return switch (role) {
            case STANDFIRST, PARAGRAPH, LIST_ITEM -> true;
            case HEADLINE, BYLINE, DATELINE, SUBHEADING, BLOCK_QUOTE, CAPTION, CREDIT, EMBED, CORRECTION, FURNITURE ->
                false;
        };
    }

    /** For each sentence whether an attribution overlaps it; both lists are in the order of the text. */
    private static boolean[] covered(List<Sentence> sentences, List<Draft> drafts) {
        var covered = new boolean[sentences.size()];
        for (Draft draft : drafts) {
            Span content = draft.content();
            int low = 0;
            int high = sentences.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (sentences.get(middle).span().end() <= content.start()) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            for (int i = low; i < covered.length && sentences.get(i).span().start() < content.end(); i++) {
                covered[i] = true;
            }
        }
        return covered;
    }

    /** Whether a sentence states something: it has words enough, and is no bare address. */
    private static boolean says(String sentence) {
        return words(sentence) >= SHORTEST_SENTENCE && !sentence.contains("://");
    }

    private static int words(String sentence) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < sentence.length(); i++) {
            boolean letter = Character.isLetterOrDigit(sentence.charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = letter || (inside && (sentence.charAt(i) == '\'' || sentence.charAt(i) == '\u2019'));
        }
        return words;
    }

    /** The block that signs the text; -1 if none does. */
    private static int signature(Article article) {
        List<Block> blocks = article.blocks();
        for (int block = blocks.size() - 1; block > 0; block--) {
            if (isBody(blocks.get(block).role())) {
                String words = article.words(blocks.get(block));
                boolean line = words.indexOf(',') > 0
                        && ".!?\u201D\"".indexOf(words.charAt(words.length() - 1)) < 0
                        && words(words) <= LONGEST_SIGNATURE;
                return line && isName(words.substring(0, words.indexOf(','))) ? block : -1;
            }
        }
        return -1;
    }

    private static Span signer(Article article, Block block) {
        int comma = article.words(block).indexOf(',');
        return new Span(block.span().start(), block.span().start() + comma);
    }

    private static boolean isName(String words) {
        String[] parts = words.split(" ");
        int capitals = 0;
        for (String part : parts) {
            capitals += !part.isEmpty() && Character.isUpperCase(part.charAt(0)) ? 1 : 0;
        }
        return capitals == parts.length && capitals >= SIGNING_NAME;
    }
}
