package org.stemma.model.finding;

import java.util.Optional;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.text.Evidence;

/**
 * A source with its own access: an actor, a document, a witness; an outlet only where its words say that it was there.
 *
 * @param id unique in its run
 * @param what it is, for people
 * @param entity who it is; absent where unknown
 * @param identified whether it is known by name
 * @param evidence the loci that show it
 */
public record Origin(OriginId id, String what, Optional<EntityId> entity, boolean identified, Evidence evidence) {}
