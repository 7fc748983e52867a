package org.stemma.trace.collate;

import java.util.Arrays;
import java.util.List;

/**
 * The columns in which the tokens of several witnesses stand. Immutable; safe between threads.
 *
 * <p>Columns count from 0 in the order of the text. Within one witness columns ascend strictly, so a witness has at
 * most one token in a column.
 */
public final class Layout {
    private final int[][] columns;
    private final int width;

    Layout(int[][] columns, int width) {
        this.columns = columns;
        this.width = width;
    }

    /** How many columns there are. */
    public int width() {
        return width;
    }

    /** How many witnesses there are. */
    public int witnesses() {
        return columns.length;
    }

    /** The column of a token. */
    public int column(int witness, int token) {
        return columns[witness][token];
    }

    /** The columns of all tokens of a witness, in their order. */
    public List<Integer> columns(int witness) {
        return Arrays.stream(columns[witness]).boxed().toList();
    }
}
