package org.stemma.trace.passage;

import java.util.Optional;

/**
 * Where a text stood, as far as that tells what of it belongs to the page.
 *
 * @param outlet the same for all texts of one outlet; absent where unknown
 * @param page the same for all states of one page; absent where unknown
 */
public record Bearer(Optional<String> outlet, Optional<String> page) {
    /** A text of which nothing is known but, perhaps, its outlet. */
    public static Bearer of(Optional<String> outlet) {
        return new Bearer(outlet, Optional.empty());
    }
}
