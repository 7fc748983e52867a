package org.stemma.annotate.attribution;

import java.util.List;
import java.util.Set;
import org.stemma.annotate.attribution.cue.CueEntry;
import org.stemma.annotate.attribution.cue.CueForm;
import org.stemma.annotate.attribution.cue.Frame;
import org.stemma.annotate.attribution.cue.VerbForm;
import org.stemma.model.annotation.Factuality;

/**
 * A verb of attribution where it stands.
 *
 * @param item the verb
 * @param group the first item of its group: "has" in "has said"
 * @param until one past the verb and its particle
 * @param passive whether a form of be makes it passive
 * @param finite whether it has a time: a progressive form with a form of be has one
 */
record Verb(CueEntry entry, VerbForm form, int item, int group, int until, boolean passive, boolean finite) {
    private static final CueEntry PLAIN = new CueEntry("", Factuality.REPORTED, Set.of(), List.of(), false);

    static Verb of(CueForm cue, int item, int group, boolean passive, boolean finite) {
        int until = item + (cue.particle().isEmpty() ? 1 : 2);
        return new Verb(cue.entry(), cue.form(), item, group, until, passive, finite);
    }

    /** A finite verb that attributes nothing. */
    static Verb plain(int item, int group) {
        return new Verb(PLAIN, VerbForm.PAST, item, group, item + 1, false, true);
    }

    boolean takes(Frame frame) {
        return entry.takes(frame);
    }
}
