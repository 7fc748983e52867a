package org.stemma.annotate.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.name.LocalEntity;
import org.stemma.annotate.name.Polity;
import org.stemma.model.annotation.EntityKind;

/**
 * The rules by which entities of several articles are one. Not shared between threads.
 *
 * <p>In this order, the surest first: the same full name; a ministry of one field and one country; letters that stand
 * for a name; a short form of a name that only one group of the run bears; a person's role in one organisation. A rule
 * that finds two groups to choose from joins neither.
 */
final class Joiner {
    private final List<Member> members;
    private final Groups groups;

    Joiner(List<Member> members, Groups groups) {
        this.members = members;
        this.groups = groups;
    }

    void join() {
        joinByName();
        joinMinistries();
        joinShortNames();
        joinAcronyms();
    }

    /** One full name, and nothing that speaks against it. */
    private void joinByName() {
        var byName = new HashMap<String, List<Integer>>();
        for (int i = 0; i < members.size(); i++) {
            for (String name : members.get(i).local().names()) {
                String key = key(name);
                List<Integer> same = byName.computeIfAbsent(key, word -> new ArrayList<>());
                for (int other : same) {
                    if (fit(i, other) && !isPersonsShortName(i, name)) {
                        groups.join(i, other);
                        break;
                    }
                }
                same.add(i);
            }
        }
    }

    private boolean isPersonsShortName(int member, String name) {
        return local(member).entity().kind() == EntityKind.PERSON
                && !name.contains(" ")
                && local(member).entity().name().contains(" ");
    }

    private void joinMinistries() {
        var byField = new HashMap<String, Integer>();
        for (int i = 0; i < members.size(); i++) {
            LocalEntity local = local(i);
            if (local.polity().isPresent() && local.ministryField().isPresent()) {
                String key =
                        local.polity().get().key() + " " + local.ministryField().get();
                Integer other = byField.putIfAbsent(key, i);
                if (other != null) {
                    groups.join(i, other);
                }
            }
        }
    }

    /** A short form that one group alone can be meant by: the end of its name, or for outlets and bodies its beginning. */
    private void joinShortNames() {
        for (int i = 0; i < members.size(); i++) {
            LocalEntity local = local(i);
            if (local.names().isEmpty() || local.publisher()) {
                continue;
            }
            EntityKind kind = local.entity().kind();
            String key = key(local.entity().name());
            Set<Integer> found = new HashSet<>();
            for (int j = 0; j < members.size(); j++) {
                if (groups.find(i) != groups.find(j) && mayBeShortFor(kind, key, local(j)) && fit(i, j)) {
                    found.add(groups.find(j));
                }
            }
            if (found.size() == 1) {
                groups.join(i, found.iterator().next());
            }
        }
    }

    private static boolean mayBeShortFor(EntityKind kind, String key, LocalEntity other) {
        EntityKind otherKind = other.entity().kind();
        for (String name : other.names()) {
            String full = key(name);
            if (kind == EntityKind.PERSON && otherKind == EntityKind.PERSON && full.endsWith(" " + key)) {
                return true;
            }
            boolean body =
                    otherKind == EntityKind.ORGANISATION && kind != EntityKind.PERSON && kind != EntityKind.PLACE;
            if (body && (full.endsWith(" " + key) || full.startsWith(key + " "))) {
                return true;
            }
        }
        return false;
    }

    /** Letters with a holder: of one country, or the only one of the run. */
    private void joinAcronyms() {
        Map<String, List<Integer>> holders = new HashMap<>();
        for (int i = 0; i < members.size(); i++) {
            for (String letters : local(i).acronyms()) {
                String last = letters.substring(letters.lastIndexOf(' ') + 1);
                holders.computeIfAbsent(last.replace(".", "").toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                        .add(i);
            }
        }
        for (List<Integer> same : holders.values()) {
            for (int one : same) {
                Set<Integer> found = new HashSet<>();
                for (int other : same) {
                    if (groups.find(one) != groups.find(other)
                            && !local(other).names().isEmpty()
                            && fit(one, other)) {
                        found.add(groups.find(other));
                    }
                }
                if (found.size() == 1 && local(one).names().isEmpty()) {
                    groups.join(one, found.iterator().next());
                }
            }
        }
    }

    private LocalEntity local(int member) {
        return members.get(member).local();
    }

    /** Whether nothing speaks against one entity: kinds, countries. */
    private boolean fit(int one, int other) {
        LocalEntity first = local(one);
        LocalEntity second = local(other);
        Optional<Polity> polity = first.polity();
        Optional<Polity> otherPolity = second.polity();
        boolean countries = polity.isEmpty()
                || otherPolity.isEmpty()
                || polity.get().key().equals(otherPolity.get().key());
        return countries && fit(first.entity().kind(), second.entity().kind());
    }

    private static boolean fit(EntityKind one, EntityKind other) {
        return one == other || one == EntityKind.OTHER || other == EntityKind.OTHER;
    }

    private static String key(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return plain.startsWith("the ") ? plain.substring(4) : plain;
    }
}
