/**
 * Who and what an article names, describes and means.
 *
 * <p>{@link org.stemma.annotate.name.NameAnnotator} reads one article in four steps, each its own class: find what is
 * written as a name and tell what sort of thing it is; join the forms of one name to a {@code Figure}; find
 * descriptions ("the operator", "the company's spokeswoman") and join them to the figure that they describe; resolve
 * pronouns. The result is a {@link org.stemma.annotate.name.Names}: mentions, and the entities of that article alone.
 * What several articles share is found afterwards, by {@link org.stemma.annotate.resolve}.
 *
 * <p>Hints and traps: an acronym belongs to the holder introduced in its own article; a modifier before it ("the
 * Velmoran MoD") picks another holder. A name after "the" is no person's. A description without a figure is an entity of
 * its own, of the kind {@link org.stemma.model.annotation.EntityKind#UNNAMED} or {@code DOCUMENT}, and belongs to its
 * article alone.
 */
@NullMarked
package org.stemma.annotate.name;

import org.jspecify.annotations.NullMarked;
