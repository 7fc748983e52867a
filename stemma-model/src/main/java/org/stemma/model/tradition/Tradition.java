package org.stemma.model.tradition;

import java.util.Optional;
import org.stemma.model.annotation.EntityId;

/**
 * The passages that descend from one utterance, compared and rebuilt.
 *
 * @param id unique in its run
 * @param speaker whose utterance it is; absent where no witness credits one
 * @param collation the witnesses that claim to give the words, side by side
 * @param archetype the text that they allow to rebuild
 */
public record Tradition(TraditionId id, Optional<EntityId> speaker, Collation collation, Archetype archetype) {}
