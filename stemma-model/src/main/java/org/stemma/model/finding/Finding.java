package org.stemma.model.finding;

import org.stemma.model.text.Evidence;

/** Something that the comparison of articles shows, with the loci that prove it. */
public sealed interface Finding permits Independence, Drift, Conflict, Change {
    /** The loci that prove it, the strongest first. */
    Evidence evidence();

    /** Why it is reported, a sentence for people, never firmer than the evidence. */
    String why();
}
