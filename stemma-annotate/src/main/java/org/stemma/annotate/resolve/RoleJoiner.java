package org.stemma.annotate.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.annotate.lexicon.Lexicon;
import org.stemma.annotate.name.LocalEntity;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.annotation.EntityKind;
import org.stemma.model.article.ArticleId;

/**
 * Joins what one article only describes to what another names. Not shared between threads.
 *
 * <p>A person goes by one role in one organisation: "the ferry company's chief" and "Ann Orr, the head of Orr Ferries".
 * A body goes by its head ("the union") if the two articles share other named figures, and only one group of them has
 * such a name. Where two answer, nobody is joined.
 */
final class RoleJoiner {
    /** How many named figures two articles share at least, for a body described in one to be looked for in the other. */
    private static final int RELATED = 2;

    /** A noun by which more bodies of a run are called tells none of them. */
    private static final int MOST_BODIES = 64;

    private final List<Member> members;
    private final Groups groups;
    private final Map<String, String> classes = new HashMap<>();
    private final Map<Key, Integer> index = new HashMap<>();

    private record Key(ArticleId article, EntityId id) {}

    RoleJoiner(List<Member> members, Groups groups) {
        this.members = members;
        this.groups = groups;
        Lexicon lexicon = Lexicon.of("en", "roles");
        for (String section : lexicon.sections()) {
            lexicon.words(section).forEach(word -> classes.put(word, section));
        }
        for (int i = 0; i < members.size(); i++) {
            index.put(new Key(members.get(i).article(), members.get(i).local().id()), i);
        }
    }

    void join() {
        joinPersons();
        joinBodies();
    }

    /** A person described by a role, and one of that role, in one organisation. */
    private void joinPersons() {
        var holders = new HashMap<String, Set<Integer>>();
        for (int i = 0; i < members.size(); i++) {
            if (local(i).entity().kind() == EntityKind.PERSON) {
                for (String key : roleKeys(i)) {
                    holders.computeIfAbsent(key, role -> new TreeSet<>()).add(i);
                }
            }
        }
        for (int i = 0; i < members.size(); i++) {
            if (local(i).entity().kind() != EntityKind.UNNAMED) {
                continue;
            }
            Set<Integer> found = new TreeSet<>();
            for (String key : roleKeys(i)) {
                holders.getOrDefault(key, Set.of()).forEach(holder -> found.add(groups.find(holder)));
            }
            if (found.size() == 1) {
                groups.join(i, found.iterator().next());
            }
        }
    }

    /** The classes of a member's roles, each with the group that it belongs to. */
    private List<String> roleKeys(int member) {
        LocalEntity local = local(member);
        var keys = new ArrayList<String>();
        if (local.entity().affiliation().isEmpty()) {
            return keys;
        }
        Integer body = index.get(new Key(
                members.get(member).article(), local.entity().affiliation().get()));
        if (body == null) {
            return keys;
        }
        for (String role : local.roles()) {
            String noun = role.substring(role.lastIndexOf(' ') + 1);
            keys.add(groups.find(body) + " " + classes.getOrDefault(noun, noun));
        }
        return keys;
    }

    /** A body described by its head, and the one group of that head in articles that share other figures. */
    private void joinBodies() {
        Map<ArticleId, Set<Integer>> named = new HashMap<>();
        var bodies = new HashMap<String, Set<Integer>>();
        for (int i = 0; i < members.size(); i++) {
            LocalEntity local = local(i);
            if (!local.isNamed()) {
                continue;
            }
            named.computeIfAbsent(members.get(i).article(), key -> new HashSet<>())
                    .add(groups.find(i));
            if (local.entity().kind() == EntityKind.ORGANISATION) {
                for (String head : heads(local)) {
                    bodies.computeIfAbsent(head, key -> new TreeSet<>()).add(i);
                }
            }
        }
        for (int i = 0; i < members.size(); i++) {
            LocalEntity local = local(i);
            boolean described =
                    local.entity().kind() == EntityKind.UNNAMED && local.roles().size() == 1;
            if (!described
                    || local.roles().getFirst().contains(" ")
                    || local.entity().affiliation().isPresent()) {
                continue;
            }
            Set<Integer> called = bodies.getOrDefault(local.roles().getFirst(), Set.of());
            if (called.size() > MOST_BODIES) {
                continue;
            }
            Set<Integer> found = new TreeSet<>();
            for (int body : called) {
                if (related(named, members.get(i).article(), members.get(body).article())) {
                    found.add(groups.find(body));
                }
            }
            if (found.size() == 1) {
                groups.join(i, found.iterator().next());
            }
        }
    }

    private static boolean related(Map<ArticleId, Set<Integer>> named, ArticleId one, ArticleId other) {
        int shared = 0;
        Set<Integer> others = named.getOrDefault(other, Set.of());
        for (int group : named.getOrDefault(one, Set.of())) {
            shared += others.contains(group) ? 1 : 0;
        }
        return !one.equals(other) && shared >= RELATED;
    }

    /** The nouns by which a body may be called: the last words of its names, and its roles. */
    private static Set<String> heads(LocalEntity local) {
        var heads = new TreeSet<>(local.roles());
        for (String name : local.names()) {
            heads.add(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
        }
        return heads;
    }

    private LocalEntity local(int member) {
        return members.get(member).local();
    }
}
