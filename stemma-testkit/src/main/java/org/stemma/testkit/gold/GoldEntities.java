package org.stemma.testkit.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.model.annotation.Entity;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.annotation.EntityKind;

/** The speakers of a gold case, and its outlets, as entities. */
final class GoldEntities {
    private final Map<EntityId, Entity> entities = new LinkedHashMap<>();
    private final Map<String, EntityId> outlets = new LinkedHashMap<>();
    private final JsonNode gold;

    GoldEntities(JsonNode gold) {
        this.gold = gold;
        for (JsonNode speaker : gold.path("speakers")) {
            var aliases = new TreeSet<String>();
            speaker.path("aliases").forEach(alias -> aliases.add(alias.asText()));
            String name = speaker.path("name").asText();
            aliases.remove(name);
            var id = new EntityId(speaker.path("id").asText());
            entities.put(
                    id,
                    new Entity(
                            id,
                            kind(speaker.path("kind").asText()),
                            name,
                            List.copyOf(aliases),
                            affiliation(speaker, aliases)));
        }
        for (JsonNode article : gold.path("articles")) {
            String outlet = article.path("outlet").asText("");
            if (!outlet.isEmpty() && !outlets.containsKey(outlet)) {
                outlets.put(outlet, speakerCalled(outlet).orElseGet(() -> publisher(outlet)));
            }
        }
    }

    /** All of them. */
    List<Entity> all() {
        return List.copyOf(entities.values());
    }

    /** Who publishes under an outlet's name; absent for none. */
    Optional<EntityId> outlet(String name) {
        return Optional.ofNullable(outlets.get(name));
    }

    Entity entity(EntityId id) {
        Entity entity = entities.get(id);
        if (entity == null) {
            throw new IllegalArgumentException("no speaker " + id);
        }
        return entity;
    }

    /** The forms under which an entity may stand in a text, the longest first. */
    List<String> forms(EntityId id) {
        Entity entity = entity(id);
        var forms = new ArrayList<>(entity.aliases());
        forms.add(entity.name());
        forms.sort((one, other) -> other.length() - one.length());
        return forms;
    }

    private EntityId publisher(String outlet) {
        var id = new EntityId("outlet:" + outlet.toLowerCase(Locale.ROOT));
        entities.put(id, new Entity(id, EntityKind.ORGANISATION, outlet, List.of(), Optional.empty()));
        return id;
    }

    private Optional<EntityId> speakerCalled(String outlet) {
        for (Entity entity : entities.values()) {
            if (entity.name().equals(outlet)
                    || entity.aliases().contains(outlet)
                    || outlet.startsWith(entity.name() + ",")) {
                return Optional.of(entity.id());
            }
        }
        return Optional.empty();
    }

    /**
     * For whom a person speaks: the organisation in an alias as "the company's spokeswoman", or the one in whose own
     * statement the person speaks.
     */
    private Optional<EntityId> affiliation(JsonNode speaker, Set<String> aliases) {
        if (kind(speaker.path("kind").asText()) != EntityKind.PERSON) {
            return Optional.empty();
        }
        for (JsonNode other : gold.path("speakers")) {
            for (JsonNode form : other.path("aliases")) {
                if (aliases.stream().anyMatch(alias -> alias.startsWith(form.asText() + "’s "))) {
                    return Optional.of(new EntityId(other.path("id").asText()));
                }
            }
        }
        for (JsonNode utterance : gold.path("utterances")) {
            if (!utterance.path("speaker").asText().equals(speaker.path("id").asText())) {
                continue;
            }
            for (JsonNode article : gold.path("articles")) {
                String articleKind = article.path("kind").asText();
                boolean own = articleKind.equals("official") || articleKind.equals("statement");
                if (own
                        && article.path("id")
                                .asText()
                                .equals(utterance.path("article").asText())) {
                    return namedAs(article.path("outlet").asText());
                }
            }
        }
        return Optional.empty();
    }

    private Optional<EntityId> namedAs(String outlet) {
        for (JsonNode other : gold.path("speakers")) {
            if (other.path("name").asText().equals(outlet)) {
                return Optional.of(new EntityId(other.path("id").asText()));
            }
        }
        return Optional.empty();
    }

    private static EntityKind kind(String kind) {
        return switch (kind) {
            case "person" -> EntityKind.PERSON;
            case "anonymous" -> EntityKind.UNNAMED;
            default -> EntityKind.ORGANISATION;
        };
    }
}
