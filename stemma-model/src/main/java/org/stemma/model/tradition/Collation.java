package org.stemma.model.tradition;

import java.util.List;

/**
 * The aligned comparison of witnesses, word by word.
 *
 * @param witnesses those compared; an index into this list names a witness
 * @param columns the places of the text, in its order
 */
public record Collation(List<Witness> witnesses, List<Column> columns) {
    /** @throws IllegalArgumentException if a reading names a witness that is not there */
    public Collation {
        witnesses = List.copyOf(witnesses);
        columns = List.copyOf(columns);
        for (Column column : columns) {
            for (Reading reading : column.readings()) {
                for (int witness : reading.witnesses()) {
                    if (witness < 0 || witness >= witnesses.size()) {
                        throw new IllegalArgumentException("no witness " + witness + " of " + witnesses.size());
                    }
                }
            }
        }
    }
}
