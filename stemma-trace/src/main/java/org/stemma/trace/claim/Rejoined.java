package org.stemma.trace.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.stemma.trace.wording.Clause;
import org.stemma.trace.wording.Clauses;

/**
 * Puts together what the cutting into clauses has taken apart: groups whose clauses stand side by side in the same
 * sentences, one voice each, are one statement and not several.
 */
final class Rejoined {
    private Rejoined() {}

    /** The groups, those of the same sentences as one, in the order of their first ones. */
    static List<List<Clause>> groups(List<List<Clause>> groups) {
        var bySentences = new LinkedHashMap<Set<String>, List<List<Clause>>>();
        for (List<Clause> group : groups) {
            var sentences = new LinkedHashSet<String>();
            group.forEach(clause -> sentences.add(sentence(clause)));
            bySentences.computeIfAbsent(sentences, first -> new ArrayList<>()).add(group);
        }
        var joined = new ArrayList<List<Clause>>();
        bySentences.values().forEach(mates -> {
            if (mates.size() == 1) {
                joined.add(mates.getFirst());
            } else {
                joined.add(joined(mates));
            }
        });
        return joined;
    }

    private static List<Clause> joined(List<List<Clause>> mates) {
        var bySentence = new LinkedHashMap<String, List<Clause>>();
        for (List<Clause> group : mates) {
            for (Clause clause : group) {
                bySentence
                        .computeIfAbsent(sentence(clause), first -> new ArrayList<>())
                        .add(clause);
            }
        }
        return bySentence.values().stream().map(Clauses::joined).toList();
    }

    /** The sentence of a clause and whose words it is. */
    private static String sentence(Clause clause) {
        return clause.article().article().id() + " " + clause.sentence() + " " + clause.attribution();
    }
}
