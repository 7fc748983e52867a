package org.stemma.trace.collate;

import java.util.Arrays;
import java.util.List;

/**
 * The best alignment of one witness to the columns laid out so far.
 *
 * <p>Global alignment with affine gaps after Gotoh [1]: three states a cell (a token in a column, a column without a
 * token, a token without a column), so that one long omission costs little more than a short one, as befits quotation,
 * where whole clauses fall out. Leading and trailing omissions are free of the opening cost, because fragments are the
 * rule; so is an omission beside an ellipsis. Time and memory O(columns × tokens).
 *
 * <p>[1] O. Gotoh: An improved algorithm for matching biological sequences. Journal of Molecular Biology 162, 1982.
 */
final class Aligner {
    /** The cost of beginning an omission or an insertion, in hundredths. */
    private static final int OPEN = -200;
    /** The cost of each word omitted or inserted. */
    private static final int EXTEND = -15;

    private static final int NEVER = Integer.MIN_VALUE / 2;

    private static final byte MATCH = 0;
    private static final byte OMIT = 1;
    private static final byte INSERT = 2;

    private final Lexicon lexicon;
    private final List<Profile> profiles;
    private final int[] tokens;
    /** Whether columns may be left out before a token without the cost of beginning. */
    private final boolean[] free;

    private final int[][] best = new int[3][];
    private final byte[][] from;

    private Aligner(Lexicon lexicon, List<Profile> profiles, int[] tokens) {
        this.lexicon = lexicon;
        this.profiles = profiles;
        this.tokens = tokens;
        this.free = free(lexicon, tokens);
        this.from = new byte[3][(profiles.size() + 1) * (tokens.length + 1)];
    }

    /** At either end, and beside an ellipsis. */
    private static boolean[] free(Lexicon lexicon, int[] tokens) {
        boolean[] free = new boolean[tokens.length + 1];
        free[0] = true;
        free[tokens.length] = true;
        for (int i = 0; i < tokens.length; i++) {
            if (lexicon.lexeme(tokens[i]).kind() == Lexeme.Kind.ELLIPSIS) {
                free[i] = true;
                free[i + 1] = true;
            }
        }
        return free;
    }

    /**
     * For each token the index of the profile in whose column it stands, -1 for a token that opens a column of its own.
     */
    static int[] align(Lexicon lexicon, List<Profile> profiles, int[] tokens) {
        return new Aligner(lexicon, profiles, tokens).align();
    }

    private int[] align() {
        int rows = profiles.size();
        int width = tokens.length + 1;
        int[][] above = {new int[width], new int[width], new int[width]};
        best[0] = new int[width];
        best[1] = new int[width];
        best[2] = new int[width];
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column < width; column++) {
                fill(row, column, width, above);
            }
            for (int state = 0; state < 3; state++) {
                int[] done = above[state];
                above[state] = best[state];
                best[state] = done;
            }
        }
        return trace(rows, width, above);
    }

    private void fill(int row, int column, int width, int[][] above) {
        int cell = row * width + column;
        if (row == 0 && column == 0) {
            best[MATCH][0] = 0;
            best[OMIT][0] = NEVER;
            best[INSERT][0] = NEVER;
            return;
        }
        best[MATCH][column] = NEVER;
        if (row > 0 && column > 0) {
            byte state = bestOf(above[MATCH][column - 1], above[OMIT][column - 1], above[INSERT][column - 1]);
            from[MATCH][cell] = state;
            best[MATCH][column] =
                    above[state][column - 1] + profiles.get(row - 1).likeness(lexicon, tokens[column - 1]);
        }
        best[OMIT][column] = NEVER;
        if (row > 0) {
            int open = free[column] ? 0 : OPEN;
            int match = above[MATCH][column] + open;
            int omit = above[OMIT][column];
            int insert = above[INSERT][column] + open;
            byte state = omit >= match && omit >= insert ? OMIT : match >= insert ? MATCH : INSERT;
            from[OMIT][cell] = state;
            best[OMIT][column] = Math.max(omit, Math.max(match, insert)) + EXTEND;
        }
        best[INSERT][column] = NEVER;
        if (column > 0) {
            int match = best[MATCH][column - 1] + OPEN;
            int omit = best[OMIT][column - 1] + OPEN;
            int insert = best[INSERT][column - 1];
            byte state = insert >= match && insert >= omit ? INSERT : match >= omit ? MATCH : OMIT;
            from[INSERT][cell] = state;
            best[INSERT][column] = Math.max(insert, Math.max(match, omit)) + EXTEND;
        }
    }

    private int[] trace(int rows, int width, int[][] last) {
        int[] places = new int[tokens.length];
        Arrays.fill(places, -1);
        int row = rows;
        int column = width - 1;
        byte state = bestOf(last[MATCH][column], last[OMIT][column], last[INSERT][column]);
        while (row > 0 || column > 0) {
            byte before = from[state][row * width + column];
            if (state == MATCH) {
                places[--column] = --row;
            } else if (state == OMIT) {
                row--;
            } else {
                column--;
            }
            state = before;
        }
        return places;
    }

    private static byte bestOf(int match, int omit, int insert) {
        return match >= omit && match >= insert ? MATCH : omit >= insert ? OMIT : INSERT;
    }
}
