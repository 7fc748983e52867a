package org.stemma.model.annotation;

import java.util.List;
import java.util.Optional;

/**
 * Somebody or something that the articles of a run name or describe.
 *
 * @param id the same in every article of the run
 * @param kind what sort of thing
 * @param name the fullest form found, as written; for an unnamed one the description
 * @param aliases the other forms found, pronouns left out; sorted, without the name
 * @param affiliation the entity for which this one speaks: the ministry of a spokeswoman, the author of a document;
 *     absent if none is said
 */
public record Entity(EntityId id, EntityKind kind, String name, List<String> aliases, Optional<EntityId> affiliation) {
    /** Copies the list. */
    public Entity {
        aliases = List.copyOf(aliases);
    }
}
