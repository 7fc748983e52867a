package org.stemma.trace.derive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stemma.model.text.Span;
import org.stemma.trace.collate.Collator;
import org.stemma.trace.collate.Layout;
import org.stemma.trace.collate.Token;

/**
 * Who copied from whom among bare texts of one passage, with times that may be wrong. Not safe between threads.
 *
 * <p>All texts are collated. Each possible way from a parent to a child is charged for what would have to have happened
 * on it: leaving out and changing words is cheap, because copying does that; bringing back what the parent has lost is
 * dear, because one cannot copy what is not there. The cheapest tree over all texts is taken, so that no circle of
 * copies arises. A child whose second half comes cheaper from another text has that one as a second parent
 * (contamination; Maas, Textkritik). A parent may seem a little later than its child, because clocks go wrong; and a time
 * on the full hour is one that was cut to the hour, unless it is the first of all, so it stands for the hour that follows.
 *
 * <p>The costs were calibrated together on 33 artificial traditions of six to twelve texts; they move as a set.
 */
public final class CopyingTree {
    /**
     * A text of the passage.
     *
     * @param text its words
     * @param minute when it was published, in minutes from a full hour
     */
    public record Copy(String text, long minute) {}

    /** What having no parent here costs. */
    private static final double ROOT = 8;
    /** What leaving out a stretch costs, whatever its length. */
    private static final double OMISSION = 0.5;
    /** What putting in a stretch that no other text has costs. */
    private static final double INSERTION = 0.5;
    /** What a word costs that no other text has in its place. */
    private static final double SUBSTITUTION = 0.5;
    /** What a word costs that another text has in its place and the parent has not. */
    private static final double PARALLEL = 2.5;
    /** What bringing back a stretch that other texts have costs. */
    private static final double RESTORATION = 3.5;
    /** What each word of it costs. */
    private static final double RESTORED_WORD = 0.05;
    /** What taking out somebody's insertion costs. */
    private static final double REMOVAL = 2.5;
    /** What a parent that seems to come after its child costs. */
    private static final double ANACHRONISM = 1.5;
    /** What each minute of that costs. */
    private static final double ANACHRONISM_MINUTE = 0.02;
    /** A parent cannot seem to come after its child by more minutes. */
    private static final long CLOCK_ERROR = 30;
    /** Of equal parents the earlier is better by this for each minute. */
    private static final double EARLIER_MINUTE = 0.0001;
    /** A parent that is likely the later one costs this; so does one of the same time that was given later. */
    private static final double LIKELY_LATER = 0.2;
    /** A second parent must save so much. */
    private static final double CONTAMINATION = 2.5;

    private static final int HOUR = 60;
    private static final int GAP = -1;

    private final List<Copy> copies;
    private final long first;
    private final int width;
    /** The reading of each copy in each column, as a number; {@link #GAP} for none. */
    private final int[][] readings;
    /** Whether it stands in brackets. */
    private final boolean[][] aside;

    private CopyingTree(List<Copy> copies) {
        this.copies = copies;
        this.first = copies.stream().mapToLong(Copy::minute).min().orElse(0);
        List<List<Token>> tokens = copies.stream()
                .map(copy ->
                        Token.of(copy.text(), List.of(new Span(0, copy.text().length()))))
                .toList();
        Layout layout = Collator.collate(tokens.stream()
                .map(line -> line.stream().map(Token::text).toList())
                .toList());
        this.width = layout.width();
        this.readings = new int[copies.size()][width];
        this.aside = new boolean[copies.size()][width];
        var numbers = new LinkedHashMap<String, Integer>();
        for (int copy = 0; copy < copies.size(); copy++) {
            fill(copy, tokens.get(copy), layout, numbers);
        }
    }

    private void fill(int copy, List<Token> tokens, Layout layout, Map<String, Integer> numbers) {
        Arrays.fill(readings[copy], GAP);
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            String text = tokens.get(i).text();
            depth += "([".contains(text) ? 1 : 0;
            if (!tokens.get(i).isEllipsis()) {
                int column = layout.column(copy, i);
                readings[copy][column] = numbers.computeIfAbsent(text, added -> numbers.size());
                aside[copy][column] = depth > 0;
            }
            depth -= ")]".contains(text) && depth > 0 ? 1 : 0;
        }
    }

    /**
     * The parents of each copy.
     *
     * @param copies of two of one time the first given is taken for the earlier
     * @return for each copy the numbers of its parents, the chief one first; none for a root
     */
    public static List<List<Integer>> parents(List<Copy> copies) {
        return new CopyingTree(copies).parents();
    }

    private List<List<Integer>> parents() {
        int root = copies.size();
        int[] chief = Arborescence.parents(weights(root), root);
        var parents = new ArrayList<List<Integer>>();
        for (int child = 0; child < copies.size(); child++) {
            if (chief[child] == root) {
                parents.add(List.of());
            } else {
                int second = second(child, chief);
                parents.add(second < 0 ? List.of(chief[child]) : List.of(chief[child], second));
            }
        }
        return parents;
    }

    private double[][] weights(int root) {
        double[][] weights = new double[root + 1][root + 1];
        for (int parent = 0; parent <= root; parent++) {
            for (int child = 0; child <= root; child++) {
                weights[parent][child] = child == root || parent == child
                        ? Arborescence.NO_EDGE
                        : parent == root ? ROOT + EARLIER_MINUTE * (likely(child) - first) : weight(parent, child);
            }
        }
        return weights;
    }

    private double weight(int parent, int child) {
        long late = copies.get(parent).minute() - latest(child);
        if (late > CLOCK_ERROR) {
            return Arborescence.NO_EDGE;
        }
        double clock = late > 0 ? ANACHRONISM + ANACHRONISM_MINUTE * late : 0;
        double order = late <= 0 && isLikelyLater(parent, child) ? LIKELY_LATER : 0;
        return costs(child, parent)[width] + clock + order + EARLIER_MINUTE * (likely(parent) - first);
    }

    private boolean isLikelyLater(int parent, int child) {
        return likely(parent) > likely(child) || (likely(parent) == likely(child) && parent > child);
    }

    /** The last minute in which a copy can have been published if its clock is right. */
    private long latest(int copy) {
        long minute = copies.get(copy).minute();
        return minute != first && Math.floorMod(minute, HOUR) == 0 ? minute + HOUR - 1 : minute;
    }

    /** The minute in the middle of those in which a copy can have been published. */
    private long likely(int copy) {
        return Math.ceilDiv(copies.get(copy).minute() + latest(copy), 2);
    }

    /** The copy that gives one end of the child at less cost than its chief parent; -1 if none saves enough. */
    private int second(int child, int[] chief) {
        double[] whole = costs(child, chief[child]);
        int best = -1;
        double most = CONTAMINATION;
        for (int other = 0; other < copies.size(); other++) {
            if (other == child
                    || other == chief[child]
                    || likely(other) > likely(child)
                    || descends(other, child, chief)) {
                continue;
            }
            double[] part = costs(child, other);
            double least = whole[width];
            for (int column = 1; column < width; column++) {
                double end = whole[column] + part[width] - part[column];
                double beginning = part[column] + whole[width] - whole[column];
                least = Math.min(least, Math.min(end, beginning));
            }
            if (whole[width] - least > most) {
                most = whole[width] - least;
                best = other;
            }
        }
        return best;
    }

    private boolean descends(int copy, int ancestor, int[] chief) {
        int at = copy;
        while (at != copies.size() && at != ancestor) {
            at = chief[at];
        }
        return at == ancestor;
    }

    /** What happened between two neighbouring columns that belong to one change. */
    private enum Change {
        NONE,
        OMITTED,
        REMOVED,
        RESTORED,
        INSERTED
    }

    /** What the way from a parent to a child costs up to each column. */
    private double[] costs(int child, int parent) {
        double[] costs = new double[width + 1];
        Change last = Change.NONE;
        for (int column = 0; column < width; column++) {
            int here = readings[child][column];
            int there = readings[parent][column];
            double cost = 0;
            if (here != GAP || there != GAP) {
                Change change = change(child, parent, column);
                cost = change == Change.NONE && here != there
                        ? isKnown(child, column) ? PARALLEL : SUBSTITUTION
                        : change == last ? 0 : cost(change);
                cost += change == Change.RESTORED ? RESTORED_WORD : 0;
                last = change;
            }
            costs[column + 1] = costs[column] + cost;
        }
        return costs;
    }

    private Change change(int child, int parent, int column) {
        if (readings[child][column] == GAP) {
            return aside[parent][column] ? Change.REMOVED : Change.OMITTED;
        }
        if (readings[parent][column] == GAP) {
            return isKnown(child, column) ? Change.RESTORED : Change.INSERTED;
        }
        return Change.NONE;
    }

    private static double cost(Change change) {
        return switch (change) {
            case NONE -> 0;
            case OMITTED -> OMISSION;
            case REMOVED -> REMOVAL;
            case RESTORED -> RESTORATION;
            case INSERTED -> INSERTION;
        };
    }

    /** Whether a copy that is not much later than the child has the child's reading too. */
    private boolean isKnown(int child, int column) {
        for (int other = 0; other < copies.size(); other++) {
            if (other != child
                    && readings[other][column] == readings[child][column]
                    && copies.get(other).minute() <= latest(child) + CLOCK_ERROR) {
                return true;
            }
        }
        return false;
    }
}
