package org.stemma.annotate.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A partition of members, joined pair by pair. Not shared between threads. */
final class Groups {
    private final List<Member> members;
    private final int[] parents;

    Groups(List<Member> members) {
        this.members = members;
        parents = new int[members.size()];
        for (int i = 0; i < parents.length; i++) {
            parents[i] = i;
        }
    }

    /** The group of a member, known by its first member. */
    int find(int member) {
        int root = member;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    void join(int one, int other) {
        int first = find(one);
        int second = find(other);
        parents[Math.max(first, second)] = Math.min(first, second);
    }

    /** The groups in the order of their first members. */
    List<List<Member>> all() {
        Map<Integer, List<Member>> groups = new LinkedHashMap<>();
        for (int i = 0; i < parents.length; i++) {
            groups.computeIfAbsent(find(i), key -> new ArrayList<>()).add(members.get(i));
        }
        return new ArrayList<>(groups.values());
    }
}
