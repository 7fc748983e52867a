package org.stemma.trace.drift;

import java.util.List;
import org.stemma.trace.wording.Lexicon;
import org.stemma.trace.wording.Word;
import org.stemma.trace.wording.Wording;

/**
 * Tells whether a report puts a finding more strongly than its source does. Pure.
 *
 * <p>Both sentences are put on one ladder, after the codes by which health news has been compared with press releases
 * [1]: no relation; two things go together; one may cause the other; one causes the other. The words of each rung stand
 * in {@code causes.txt}. The label is the difference of the rungs.
 *
 * <p>[1] P. Sumner et al., The association between exaggeration in health related science news and academic press
 * releases, BMJ 349 (2014).
 */
public final class StrengthCheck {
    private static final Lexicon CAUSES = Lexicon.load("causes");

    private StrengthCheck() {}

    /** How a report stands to its source. */
    public enum Comparison {
        /** It puts it less strongly. */
        DOWNPLAYS,
        /** Both are as strong. */
        SAME,
        /** It puts it more strongly. */
        EXAGGERATES
    }

    /** The comparison of two sentences on one finding. */
    public static Comparison compare(String source, String report) {
        int difference = rung(Wording.words(report)) - rung(Wording.words(source));
        if (difference == 0) {
            return Comparison.SAME;
        }
        return difference > 0 ? Comparison.EXAGGERATES : Comparison.DOWNPLAYS;
    }

    /** 0 no relation, 1 going together, 2 may cause, 3 causes. */
    static int rung(List<Word> words) {
        if (CAUSES.has(words, "none")) {
            return 0;
        }
        boolean related = CAUSES.has(words, "related");
        boolean causes = CAUSES.has(words, "causes");
        if (CAUSES.has(words, "may") && (causes || !related)) {
            return 2;
        }
        if (causes && !related) {
            return 3;
        }
        return related || CAUSES.has(words, "differ") ? 1 : 3;
    }
}
