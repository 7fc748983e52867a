package org.stemma.annotate.name;

import java.util.List;
import java.util.Optional;
import org.stemma.model.annotation.Entity;
import org.stemma.model.annotation.EntityId;

/**
 * An entity of one article with what the article tells about it: what is needed to find it again in others.
 *
 * @param entity its id counts in its article alone
 * @param names forms of its name, without a leading article, the fullest first; none for a description
 * @param acronyms letters that stand for it
 * @param roles what it is called besides, in lower case: "managing director", "operator"
 * @param polity the country that it belongs to
 * @param ministryField the field of a ministry: "defence"
 * @param gender which pronouns stand for it
 * @param publisher whether it published the article
 * @param members the two people that it is, who speak together; none for anything but a pair
 */
public record LocalEntity(
        Entity entity,
        List<String> names,
        List<String> acronyms,
        List<String> roles,
        Optional<Polity> polity,
        Optional<String> ministryField,
        Gender gender,
        boolean publisher,
        List<EntityId> members) {
    /** Copies the lists. */
    public LocalEntity {
        names = List.copyOf(names);
        acronyms = List.copyOf(acronyms);
        roles = List.copyOf(roles);
        members = List.copyOf(members);
    }

    /** An entity that no words name. */
    public static LocalEntity unnamed(Entity entity) {
        return new LocalEntity(
                entity,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Gender.UNKNOWN,
                false,
                List.of());
    }

    /** Whether a name or letters for one tell who it is. */
    public boolean isNamed() {
        return !names.isEmpty() || !acronyms.isEmpty();
    }

    /** Its id. */
    public EntityId id() {
        return entity.id();
    }
}
