package org.stemma.trace.drift;

import org.stemma.trace.wording.Clause;
import org.stemma.trace.wording.Lexicon;

/** Words that say that something is left, against words that say that an end is reached. */
final class Remainders {
    private static final Lexicon LEXICON = Lexicon.load("remainders");

    private Remainders() {}

    /** Whether a clause says that an end is reached: "the final part", "all of". */
    static boolean claimsEnd(Clause clause) {
        return LEXICON.has(clause.words(), "end");
    }

    /** Whether a clause says that something is left: "still holds". */
    static boolean says(Clause clause) {
        return LEXICON.has(clause.words(), "left");
    }
}
