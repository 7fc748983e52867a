package org.stemma.read.extract.html;

import java.util.List;
import java.util.Optional;

/**
 * What the metadata of a page say that helps to label its segments.
 *
 * @param title the headline
 * @param description the summary
 * @param authors everybody credited
 * @param pictures the words that the page gives for its pictures to readers who cannot see them; may be empty
 */
record PageFacts(Optional<String> title, Optional<String> description, List<String> authors, List<String> pictures) {}
