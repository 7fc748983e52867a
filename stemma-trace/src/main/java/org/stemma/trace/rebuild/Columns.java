package org.stemma.trace.rebuild;

import java.util.List;
import java.util.Optional;
import org.stemma.trace.collate.Layout;
import org.stemma.trace.collate.Token;

/** What the witnesses of a collation have in a column. */
final class Columns {
    private Columns() {}

    /** The token of a witness in a column; absent where it has a gap. */
    static Optional<Token> tokenIn(Layout layout, List<List<Token>> tokens, int witness, int column) {
        int low = 0;
        int high = tokens.get(witness).size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int at = layout.column(witness, middle);
            if (at == column) {
                return Optional.of(tokens.get(witness).get(middle));
            }
            if (at < column) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    /** Whether a column lies between the first and the last token of a witness. */
    static boolean covers(Layout layout, List<List<Token>> tokens, int witness, int column) {
        int size = tokens.get(witness).size();
        return size > 0 && layout.column(witness, 0) <= column && column <= layout.column(witness, size - 1);
    }
}
