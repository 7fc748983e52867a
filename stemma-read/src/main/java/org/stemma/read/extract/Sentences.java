package org.stemma.read.extract;

import java.util.List;
import org.stemma.model.article.Block;
import org.stemma.model.article.BlockRole;
import org.stemma.read.language.Script;

/** Tells running text from labels, numbers and noise. */
public final class Sentences {
    /** A sentence with a final stop has at least so many words. */
    private static final int MIN_WORDS = 3;

    /** Without a final stop it takes so many words to be a sentence. */
    private static final int MIN_WORDS_WITHOUT_STOP = 12;

    /** Scripts without spaces: so many letters make a sentence. */
    private static final int MIN_DENSE_LETTERS = 8;

    private Sentences() {}

    /** Whether at least one block of the report holds a sentence. */
    public static boolean any(Manuscript manuscript) {
        List<Block> blocks = manuscript.blocks();
        return blocks.stream()
                .filter(block -> block.role().isReport() || block.role() == BlockRole.EMBED)
                .filter(block -> block.role() != BlockRole.HEADLINE && block.role() != BlockRole.SUBHEADING)
                .anyMatch(block -> holdsOne(manuscript.text().slice(block.span())));
    }

    private static boolean holdsOne(String words) {
        int letters = 0;
        int dense = 0;
        int count = 0;
        boolean inWord = false;
        for (int i = 0; i < words.length(); i++) {
            char unit = words.charAt(i);
            if (Character.isLetter(unit)) {
                letters++;
                dense += Script.isDense(unit) ? 1 : 0;
                count += inWord ? 0 : 1;
                inWord = true;
            } else if (Character.isWhitespace(unit)) {
                inWord = false;
            } else if (".!?…。！？".indexOf(unit) >= 0 && (count >= MIN_WORDS || dense >= MIN_DENSE_LETTERS)) {
                return true;
            }
        }
        return letters > 0 && (count >= MIN_WORDS_WITHOUT_STOP || dense >= MIN_DENSE_LETTERS * 2);
    }
}
