package org.stemma.trace.collate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The alignment of any number of witnesses in common columns. Pure; safe between threads.
 *
 * <p>Progressive alignment onto a profile of columns, the longest witness first: in quotation the shorter witnesses are
 * reductions of the longer ones, so the longest is nearest to the layout of the whole. Witnesses of one length are
 * taken in the order of their words, and equal witnesses are laid out once, so the layout does not depend on the order
 * in which they are given.
 *
 * <p>Tokens in brackets, and an attribution that interrupts a quotation, are the reporter's words: they stand in
 * columns of their own, beside other such tokens only. Time O(witnesses × columns × tokens).
 */
public final class Collator {
    private static final Comparator<List<String>> LONGEST_FIRST = Comparator.<List<String>>comparingInt(List::size)
            .reversed()
            .thenComparing(tokens -> String.join(" ", tokens));

    private Collator() {}

    /**
     * Lays witnesses out in columns.
     *
     * @param witnesses the tokens of each: words and marks, in order; a witness may be empty
     */
    public static Layout collate(List<List<String>> witnesses) {
        var order = IntStream.range(0, witnesses.size())
                .boxed()
                .sorted(Comparator.comparing(witnesses::get, LONGEST_FIRST))
                .toList();
        var laidOut = new LinkedHashMap<List<String>, List<Slot>>();
        var lexicon = new Lexicon();
        List<Slot> slots = new ArrayList<>();
        for (int witness : order) {
            List<String> tokens = witnesses.get(witness);
            if (!laidOut.containsKey(tokens)) {
                int[] numbers =
                        Asides.mark(tokens).stream().mapToInt(lexicon::number).toArray();
                var own = new ArrayList<Slot>(tokens.size());
                slots = add(lexicon, slots, numbers, own);
                laidOut.put(tokens, own);
            }
        }
        for (int i = 0; i < slots.size(); i++) {
            slots.get(i).column = i;
        }
        int[][] columns = witnesses.stream()
                .map(tokens -> columns(laidOut.getOrDefault(tokens, List.of())))
                .toArray(int[][]::new);
        return new Layout(columns, slots.size());
    }

    /** Whether two tokens are one word in two spellings, or one number in words and digits. */
    public static boolean isSpellingVariant(String one, String other) {
        return Likeness.isSpellingVariant(one, other);
    }

    private static int[] columns(List<Slot> slots) {
        return slots.stream().mapToInt(slot -> slot.column).toArray();
    }

    /** The columns with those that a witness opens among them; the columns of its tokens go to {@code own}. */
    private static List<Slot> add(Lexicon lexicon, List<Slot> slots, int[] tokens, List<Slot> own) {
        int[] places =
                Aligner.align(lexicon, slots.stream().map(slot -> slot.profile).toList(), tokens);
        var grown = new ArrayList<Slot>(slots.size() + tokens.length);
        int next = 0;
        for (int i = 0; i < places.length; i++) {
            if (places[i] < 0) {
                Slot fresh = new Slot(new Profile(tokens[i]));
                grown.add(fresh);
                own.add(fresh);
                continue;
            }
            while (next <= places[i]) {
                grown.add(slots.get(next++));
            }
            Slot slot = slots.get(places[i]);
            slot.profile.add(tokens[i]);
            own.add(slot);
        }
        grown.addAll(slots.subList(next, slots.size()));
        return grown;
    }

    /** A column that does not know its number before all witnesses are laid out. */
    private static final class Slot {
        private final Profile profile;
        private int column;

        Slot(Profile profile) {
            this.profile = profile;
        }
    }

    /** Which tokens are the reporter's: in brackets, or between a closing and the next opening quotation mark. */
    private static final class Asides {
        private static final int LONGEST = 24;

        static List<Lexeme> mark(List<String> tokens) {
            boolean[] aside = new boolean[tokens.size()];
            markBetween(tokens, aside, "(", ")");
            markBetween(tokens, aside, "[", "]");
            markBetween(tokens, aside, "\u201D", "\u201C");
            var lexemes = new ArrayList<Lexeme>(tokens.size());
            for (int i = 0; i < aside.length; i++) {
                lexemes.add(Lexeme.of(tokens.get(i), aside[i]));
            }
            return lexemes;
        }

        private static void markBetween(List<String> tokens, boolean[] aside, String opening, String closing) {
            for (int i = 0; i < tokens.size(); i++) {
                if (!tokens.get(i).equals(opening)) {
                    continue;
                }
                int until = Math.min(tokens.size(), i + LONGEST);
                for (int end = i + 1; end < until; end++) {
                    if (tokens.get(end).equals(closing)) {
                        Arrays.fill(aside, i, end + 1, true);
                        i = end;
                        break;
                    }
                }
            }
        }
    }
}
