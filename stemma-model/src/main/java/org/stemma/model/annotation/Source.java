package org.stemma.model.annotation;

import java.util.Optional;
import org.stemma.model.text.Span;

/**
 * Whom an outlet credits at one place.
 *
 * @param entity who it is, as far as the run tells
 * @param mention the words on the spot: "she", "the operator"; absent where the speaker runs on from before, or is the
 *     publisher
 * @param ground how well a reader is told who it is
 */
public record Source(EntityId entity, Optional<Span> mention, Ground ground) {}
