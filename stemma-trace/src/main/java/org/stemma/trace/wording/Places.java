package org.stemma.trace.wording;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/** Kinds of places from the smallest to the largest: a street, a town, a region. */
public final class Places {
    private static final Map<String, Integer> RUNGS = rungs();

    private Places() {}

    /** How large a kind of place is, 1 for a street; absent for a word that is none. */
    public static OptionalInt rung(String stem) {
        Integer rung = RUNGS.get(stem);
        return rung == null ? OptionalInt.empty() : OptionalInt.of(rung);
    }

    /** The rungs by the stems of the words for them: a stem lacks the last letter of "village". */
    private static Map<String, Integer> rungs() {
        var rungs = new LinkedHashMap<String, Integer>();
        Lexicon.lines("places").forEach((rung, kinds) -> {
            for (String kind : kinds) {
                rungs.put(kind, Integer.valueOf(rung));
                rungs.put(Wording.stem(kind), Integer.valueOf(rung));
            }
        });
        return rungs;
    }
}
