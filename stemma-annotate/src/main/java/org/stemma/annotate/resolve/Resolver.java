package org.stemma.annotate.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stemma.annotate.name.LocalEntity;
import org.stemma.annotate.name.Names;
import org.stemma.model.annotation.Entity;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.annotation.EntityKind;
import org.stemma.model.article.ArticleId;

/** Joins the entities of several articles. Pure functions. */
public final class Resolver {
    private static final Comparator<Member> ORDER = Comparator.comparing(Member::article)
            .thenComparing(member -> member.local().id());

    private Resolver() {}

    /**
     * The entities of a run.
     *
     * @param entities sorted by id
     * @param ids from an article and an id that counts in it to the id that counts in the run
     */
    public record Resolved(List<Entity> entities, Map<ArticleId, Map<EntityId, EntityId>> ids) {
        /** The id in the run of an entity of an article. */
        public EntityId id(ArticleId article, EntityId local) {
            return Resolver.id(ids, article, local)
                    .orElseThrow(() -> new IllegalArgumentException("no entity " + local + " in " + article));
        }
    }

    /** Joins members; their order does not matter. */
    public static Resolved resolve(List<Member> unsorted) {
        List<Member> members = unsorted.stream().sorted(ORDER).toList();
        var groups = new Groups(members);
        new Joiner(members, groups).join();
        return named(groups.all());
    }

    private static Resolved named(List<List<Member>> groups) {
        var ids = new HashMap<ArticleId, Map<EntityId, EntityId>>();
        var groupIds = new ArrayList<EntityId>();
        Set<String> taken = new HashSet<>();
        for (List<Member> group : groups) {
            var id = new EntityId(unique(idOf(group), group, taken));
            groupIds.add(id);
            for (Member member : group) {
                ids.computeIfAbsent(member.article(), key -> new HashMap<>())
                        .put(member.local().id(), id);
            }
        }
        var entities = new ArrayList<Entity>();
        for (int i = 0; i < groups.size(); i++) {
            entities.add(entity(groupIds.get(i), groups.get(i), ids));
        }
        entities.sort(Comparator.comparing(Entity::id));
        return new Resolved(List.copyOf(entities), ids);
    }

    private static Optional<EntityId> id(
            Map<ArticleId, Map<EntityId, EntityId>> ids, ArticleId article, EntityId local) {
        return Optional.ofNullable(ids.getOrDefault(article, Map.of()).get(local));
    }

    private static String idOf(List<Member> group) {
        EntityKind kind = kind(group);
        String id = kind.name().toLowerCase(Locale.ROOT) + ":" + Names.slug(name(group));
        boolean alone = kind == EntityKind.UNNAMED || kind == EntityKind.DOCUMENT;
        return alone ? id + "@" + group.getFirst().article() : id;
    }

    /** The id, with the country or a number where another group has it. */
    private static String unique(String id, List<Member> group, Set<String> taken) {
        String unique = id;
        if (taken.contains(unique)) {
            unique = group.stream()
                    .flatMap(member -> member.local().polity().stream())
                    .map(polity -> id + "@" + polity.key())
                    .findFirst()
                    .orElse(id);
        }
        for (int number = 2; !taken.add(unique); number++) {
            unique = id + "~" + number;
        }
        return unique;
    }

    private static Entity entity(EntityId id, List<Member> group, Map<ArticleId, Map<EntityId, EntityId>> ids) {
        String name = name(group);
        var aliases = new TreeSet<String>();
        for (Member member : group) {
            aliases.add(member.local().entity().name());
            aliases.addAll(member.local().entity().aliases());
        }
        aliases.remove(name);
        var affiliation = group.stream()
                .flatMap(member -> member.local().entity().affiliation().stream()
                        .flatMap(local -> id(ids, member.article(), local).stream()))
                .filter(other -> !other.equals(id))
                .findFirst();
        return new Entity(id, kind(group), name, new ArrayList<>(aliases), affiliation);
    }

    /** The kind of the publisher if there is one, else the first that a named member has. */
    private static EntityKind kind(List<Member> group) {
        Map<EntityKind, Integer> counts = new EnumMap<>(EntityKind.class);
        for (Member member : group) {
            LocalEntity local = member.local();
            int weight = local.publisher() ? group.size() + 1 : local.names().isEmpty() ? 0 : 1;
            counts.merge(local.entity().kind(), weight, Integer::sum);
        }
        EntityKind best = group.getFirst().local().entity().kind();
        for (Map.Entry<EntityKind, Integer> count : counts.entrySet()) {
            if (count.getValue() > counts.getOrDefault(best, 0)) {
                best = count.getKey();
            }
        }
        return best;
    }

    /**
     * The publisher's own name; else for a person the full name that most articles use, because what only one of them
     * has may be a slip; else the fullest: most words, then longest, then first in order.
     */
    static String name(List<Member> group) {
        if (group.size() == 1) {
            return group.getFirst().local().entity().name();
        }
        Map<String, Long> uses = kind(group) == EntityKind.PERSON
                ? group.stream()
                        .map(member -> member.local().entity().name())
                        .filter(name -> words(name) > 1)
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                : Map.of();
        Comparator<Member> fullest = Comparator.comparing(
                        (Member member) -> member.local().publisher())
                .thenComparing(member -> !member.local().names().isEmpty())
                .thenComparing(
                        member -> uses.getOrDefault(member.local().entity().name(), 0L))
                .thenComparingInt(member -> words(member.local().entity().name()))
                .thenComparingInt(member -> member.local().entity().name().length())
                .thenComparing(member -> member.local().entity().name(), Comparator.reverseOrder());
        return group.stream().max(fullest).orElseThrow().local().entity().name();
    }

    private static int words(String name) {
        return name.split(" ").length;
    }
}
