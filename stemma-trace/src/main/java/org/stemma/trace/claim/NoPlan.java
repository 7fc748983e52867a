package org.stemma.trace.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.stemma.trace.wording.Lexicon;
import org.stemma.trace.wording.Word;

/**
 * "No decision has been taken to close the unit", "there are no plans to sell": a denial that speaks of a plan denies what
 * is planned. The plan itself is nothing that another report has to name.
 */
public final class NoPlan {
    private static final Set<String> PLANS = Lexicon.stems("planned-by");

    /** So many words may stand between the plan and what is planned: "has yet been taken by the board". */
    private static final int REACH = 7;

    private NoPlan() {}

    /** The words without a plan that is denied, and without its denial: "close the unit"; all where no plan is denied. */
    public static List<Word> without(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            OptionalInt planned = words.get(i).text().equals("no") ? planned(words, i + 1) : OptionalInt.empty();
            if (planned.isPresent()) {
                var rest = new ArrayList<>(words.subList(0, i));
                rest.addAll(words.subList(planned.getAsInt(), words.size()));
                return List.copyOf(rest);
            }
        }
        return words;
    }

    /**
     * Where what is planned begins.
     *
     * @param words a row of words
     * @param from the index of the first word behind "no"
     * @return the index behind "to"; absent if no plan is denied here
     */
    public static OptionalInt planned(List<Word> words, int from) {
        boolean plan = false;
        for (int i = from; i < Math.min(words.size(), from + REACH); i++) {
            Word word = words.get(i);
            if (plan && word.text().equals("to")) {
                return OptionalInt.of(i + 1);
            }
            plan |= PLANS.contains(word.text());
        }
        return OptionalInt.empty();
    }
}
