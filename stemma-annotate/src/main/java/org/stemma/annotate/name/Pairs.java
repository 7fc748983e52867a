package org.stemma.annotate.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stemma.annotate.token.Words;
import org.stemma.model.annotation.EntityKind;

/**
 * Two people who are named together, "Oran Tarr and his wife Manja Tarr", as one figure for which "they" and "the
 * couple" stand. Not shared between threads.
 *
 * <p>A pair of one surname is the family that the article calls by its plural, "the Tarrs", if it does so anywhere. A
 * pair that nothing stands for later is left out again.
 */
final class Pairs {
    /** How many words stand between "and" and the second name at most: "and his younger brother". */
    private static final int LONGEST_LEAD = 4;

    private final Words words;
    private final Cast cast;
    private final Map<Figure, Map<Figure, Figure>> pairs = new HashMap<>();
    private final List<Figure> made = new ArrayList<>();

    /** The person named last, with the token before which that name ends. */
    private Cast.@Nullable Part last;

    Pairs(Words words, Cast cast) {
        this.words = words;
        this.cast = cast;
    }

    /** The pair that a name completes; null if it stands alone, in a longer list, or is of no person. */
    @Nullable Figure completedBy(Cast.Part part) {
        Cast.Part first = last;
        last = part;
        if (first == null || !isPerson(first) || !isPerson(part) || first.figure() == part.figure()) {
            return null;
        }
        int and = words.is(part.from() - 1, ",") ? part.from() - 2 : part.from() - 1;
        while (and >= first.until() && and >= part.from() - LONGEST_LEAD && words.isLowerCase(and)) {
            if (words.is(and, "and")) {
                break;
            }
            and--;
        }
        boolean listed = words.is(first.from() - 1, ",") || words.is(part.until(), "and");
        if (!words.is(and, "and") || listed || endOfFirst(first) != and) {
            return null;
        }
        return pairs.computeIfAbsent(first.figure(), figure -> new HashMap<>())
                .computeIfAbsent(part.figure(), figure -> pair(first.figure(), figure));
    }

    /** Where a name ends with the age behind it. */
    private int endOfFirst(Cast.Part first) {
        int end = first.until();
        boolean aged = words.is(end, ",") && words.isNumber(end + 1) && words.is(end + 2, ",");
        return aged ? end + 3 : end;
    }

    private static boolean isPerson(Cast.Part part) {
        return part.figure().isPerson() && !part.figure().plural;
    }

    private Figure pair(Figure first, Figure second) {
        String surname = surname(first);
        boolean family = surname.equals(surname(second))
                || second.names.size() == 1 && !second.name().contains(" ");
        Figure named = family ? cast.family(surname) : null;
        if (named != null) {
            named.members = named.members.isEmpty() ? List.of(first, second) : named.members;
            return named;
        }
        Figure pair = cast.add();
        pair.vote(EntityKind.PERSON, Candidate.LIKELY);
        pair.plural = true;
        pair.pair = true;
        pair.members = List.of(first, second);
        pair.addName(first.name() + " and " + second.name());
        made.add(pair);
        return pair;
    }

    private static String surname(Figure figure) {
        String name = figure.name();
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** Leaves out the pairs for which nothing stands. */
    void dropUnused() {
        if (made.isEmpty()) {
            return;
        }
        var used = new ArrayList<Figure>();
        for (Figure figure : cast.figures()) {
            if (!made.contains(figure)) {
                used.add(figure);
            }
        }
        for (Cast.Part part : cast.parts()) {
            if (part.figure().pair) {
                used.add(part.figure());
            }
        }
        cast.keep(used);
    }
}
