package org.stemma.engine.index;

import java.io.IOException;

/** The files of an index are not what they say: changed, cut off, or of another version. */
public final class BrokenIndex extends IOException {
    private static final long serialVersionUID = 1;

    BrokenIndex(String message) {
        super(message);
    }
}
