package org.stemma.trace.rebuild;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.annotation.Corpus;
import org.stemma.model.annotation.Entity;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.annotation.EntityKind;

/** Who speaks for whom, as far as the entities of the run tell. Immutable; safe between threads. */
public final class Speakers {
    /** How two lists of speakers go together. */
    public enum Relation {
        /** One speaks for the other, or they are one. */
        SAME,
        /** One of them is not named, so they may be one. */
        OPEN,
        /** Two that are told apart by name. */
        DIFFERENT
    }

    /** Chains of affiliation are followed so far, which also ends a circle. */
    private static final int LONGEST_CHAIN = 4;

    private final Map<EntityId, Entity> entities;

    /** The speakers of a corpus. */
    public Speakers(Corpus corpus) {
        this.entities = corpus.entitiesById();
    }

    /** How two lists of speakers go together. */
    public Relation relation(List<EntityId> some, List<EntityId> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return Relation.OPEN;
        }
        Set<EntityId> circle = circle(some);
        if (circle(others).stream().anyMatch(circle::contains)) {
            return Relation.SAME;
        }
        return isNamed(some) && isNamed(others) ? Relation.DIFFERENT : Relation.OPEN;
    }

    /** The speaker with everybody for whom he speaks, himself first. */
    public List<EntityId> chain(EntityId speaker) {
        var chain = new ArrayList<EntityId>();
        Optional<EntityId> next = Optional.of(speaker);
        while (next.isPresent() && chain.size() < LONGEST_CHAIN && !chain.contains(next.get())) {
            chain.add(next.get());
            next = entity(next.get()).flatMap(Entity::affiliation);
        }
        return chain;
    }

    /** The body that answers for an utterance: the author of a document, else the speaker himself. */
    public EntityId issuer(EntityId speaker) {
        List<EntityId> chain = chain(speaker);
        for (EntityId candidate : chain) {
            if (entity(candidate)
                    .filter(entity -> entity.kind() == EntityKind.DOCUMENT || entity.kind() == EntityKind.UNNAMED)
                    .isEmpty()) {
                return candidate;
            }
        }
        return chain.getLast();
    }

    /** What is known of a speaker; absent if the run does not know the id. */
    public Optional<Entity> entity(EntityId id) {
        return Optional.ofNullable(entities.get(id));
    }

    /** Whether a speaker is known by name, as a person or a body. */
    public boolean isNamed(EntityId id) {
        return entity(id)
                .filter(entity -> entity.kind() == EntityKind.PERSON || entity.kind() == EntityKind.ORGANISATION)
                .isPresent();
    }

    private boolean isNamed(List<EntityId> speakers) {
        return speakers.stream().allMatch(this::isNamed);
    }

    private Set<EntityId> circle(List<EntityId> speakers) {
        var circle = new LinkedHashSet<EntityId>();
        for (EntityId speaker : speakers) {
            circle.addAll(chain(speaker));
        }
        return circle;
    }
}
