package org.stemma.annotate.attribution;

import java.util.List;
import org.stemma.annotate.attribution.Subject.Range;
import org.stemma.annotate.attribution.cue.VerbForm;
import org.stemma.annotate.attribution.grammar.Strand;
import org.stemma.annotate.attribution.grammar.WordClass;

/** Whether a phrase agrees in number with the form of a verb: no "a retort", no "the demand". */
final class Agreement {

    private final Strand strand;

    Agreement(Strand strand) {
        this.strand = strand;
    }

    /** Whether a subject that is one phrase goes with the form of the verb: no "a retort", no "the demand". */
    boolean holds(Verb verb, List<Range> joint, int last) {
        if (verb.form() != VerbForm.BASE || joint.size() > 1 || (verb.group() < verb.item() && hasAuxiliary(verb))) {
            return true;
        }
        int first = joint.getFirst().from();
        boolean singular = strand.isWord(first, "a")
                || strand.isWord(first, "an")
                || strand.isWord(first, "every")
                || strand.isWord(first, "each")
                || strand.isWord(first, "this")
                || strand.isWord(first, "that");
        int head = last;
        for (int item = first + 1; item <= last; item++) {
            if (strand.is(item, WordClass.PREPOSITION)) {
                head = item - 1;
                break;
            }
        }
        String word = strand.word(head);
        boolean plural = word.endsWith("s")
                || strand.is(head, WordClass.NUMBER)
                || switch (word) {
                    case "people",
                            "police",
                            "men",
                            "women",
                            "children",
                            "percent",
                            "cent",
                            "many",
                            "some",
                            "few",
                            "most",
                            "media",
                            "data",
                            "all",
                            "both",
                            "majority",
                            "others",
                            "folks",
                            "clergy" -> true;
                    default -> strand.is(first, WordClass.NUMBER);
                };
        return plural && !singular;
    }

    private boolean hasAuxiliary(Verb verb) {
        for (int item = verb.group(); item < verb.item(); item++) {
            if (strand.is(item, WordClass.AUXILIARY)) {
                return true;
            }
        }
        return false;
    }
}
