package org.stemma.annotate.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.annotate.lexicon.Lexicon;
import org.stemma.annotate.name.LocalEntity;
import org.stemma.annotate.name.Polity;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.annotation.EntityKind;
import org.stemma.model.article.ArticleId;

/**
 * The rules by which entities of several articles are one. Not shared between threads.
 *
 * <p>In this order, the surest first: the same full name; a ministry of one field and one country; letters that stand
 * for a name; a short form of a name that only one group of the run bears; a person's role in one organisation. A rule
 * that finds two groups to choose from joins neither.
 */
final class Joiner {
    /** A word with which more names of a run begin or end tells none of them. */
    private static final int MOST_BEARERS = 64;

    private final List<Member> members;
    private final Groups groups;
    private final Set<String> commonHeads = Lexicon.of("en", "organisations").lowerWords("common-head");

    private final Map<Key, Integer> index = new HashMap<>();

    /** The names of each member as they are compared. */
    private final List<List<String>> keys = new ArrayList<>();

    Joiner(List<Member> members, Groups groups) {
        this.members = members;
        this.groups = groups;
        for (int i = 0; i < members.size(); i++) {
            index.put(new Key(members.get(i).article(), members.get(i).local().id()), i);
            keys.add(members.get(i).local().names().stream().map(Joiner::key).toList());
        }
    }

    void join() {
        joinByName();
        joinMinistries();
        joinShortNames();
        joinAcronyms();
        new RoleJoiner(members, groups).join();
        joinLoneMinistries();
        new CalledPublishers(members, groups).join(this::mayBeOne);
    }

    /** Whether a body may be a publisher of another article: an unnamed one may be any that nothing tells apart. */
    private boolean mayBeOne(int member, int publisher) {
        boolean unnamed = local(member).entity().kind() == EntityKind.UNNAMED;
        boolean own =
                members.get(member).article().equals(members.get(publisher).article());
        return !own && (unnamed || fit(member, publisher));
    }

    /** One full name, and nothing that speaks against it. */
    private void joinByName() {
        var byName = new HashMap<String, List<Integer>>();
        for (int i = 0; i < members.size(); i++) {
            for (String name : members.get(i).local().names()) {
                String key = key(name);
                List<Integer> same = byName.computeIfAbsent(key, word -> new ArrayList<>());
                for (int other : same) {
                    if (fit(i, other) && !isPersonsShortName(i, name) && !isLoneMinistry(i) && !isLoneMinistry(other)) {
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

    /** Whether it is a ministry of no known country: the name alone does not tell whose. */
    private boolean isLoneMinistry(int member) {
        return local(member).ministryField().isPresent()
                && local(member).polity().isEmpty();
    }

    /**
     * A ministry whose country its article does not tell: that of a person of the article who belongs to one elsewhere;
     * else the only one of its field that the article does not mention besides; else all such are one, if the run knows
     * no country for any.
     */
    private void joinLoneMinistries() {
        Map<String, Integer> unknown = new HashMap<>();
        for (int i = 0; i < members.size(); i++) {
            if (!isLoneMinistry(i)) {
                continue;
            }
            String field = local(i).ministryField().orElse("");
            Set<Integer> holders = new TreeSet<>();
            for (int j = 0; j < members.size(); j++) {
                boolean same = local(j).polity().isPresent()
                        && local(j).ministryField().equals(local(i).ministryField());
                if (same) {
                    holders.add(groups.find(j));
                }
            }
            Set<Integer> byPerson = holdersOfPersons(members.get(i).article(), holders);
            Set<Integer> absent = new TreeSet<>(holders);
            for (int j = 0; j < members.size(); j++) {
                if (j != i && members.get(j).article().equals(members.get(i).article())) {
                    absent.remove(groups.find(j));
                }
            }
            if (byPerson.size() == 1) {
                groups.join(i, byPerson.iterator().next());
            } else if (absent.size() == 1) {
                groups.join(i, absent.iterator().next());
            } else if (holders.isEmpty()) {
                Integer other = unknown.putIfAbsent(field, i);
                if (other != null) {
                    groups.join(i, other);
                }
            }
        }
    }

    /** Those holders to which a person of an article belongs, by the word of any article. */
    private Set<Integer> holdersOfPersons(ArticleId article, Set<Integer> holders) {
        Set<Integer> persons = new HashSet<>();
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).article().equals(article) && local(i).entity().kind() == EntityKind.PERSON) {
                persons.add(groups.find(i));
            }
        }
        Set<Integer> found = new TreeSet<>();
        for (int i = 0; i < members.size(); i++) {
            if (persons.contains(groups.find(i))) {
                affiliation(i).filter(holders::contains).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The group to which a member belongs by its affiliation. */
    private Optional<Integer> affiliation(int member) {
        return local(member)
                .entity()
                .affiliation()
                .map(id -> index.get(new Key(members.get(member).article(), id)))
                .map(groups::find);
    }

    private record Key(ArticleId article, EntityId id) {}

    /**
     * A short form that one group alone can be meant by: the end of its name, or for bodies its beginning. The group to
     * which the form belongs already is one of those.
     */
    private void joinShortNames() {
        Map<String, Map<String, Integer>> byEdge = namesByEdge();
        for (int i = 0; i < members.size(); i++) {
            LocalEntity local = local(i);
            if (local.names().isEmpty() || local.publisher()) {
                continue;
            }
            EntityKind kind = local.entity().kind();
            if (kind != EntityKind.PERSON && kind != EntityKind.ORGANISATION) {
                continue;
            }
            String key = key(local.entity().name());
            Set<Integer> found = new TreeSet<>();
            for (String edge : List.of(lastWord(key), firstWord(key))) {
                for (int j : bearers(byEdge, edge)) {
                    if (local(j).entity().kind() == kind && mayBeShortFor(kind, key, keys.get(j)) && fit(i, j)) {
                        found.add(groups.find(j));
                    }
                }
            }
            if (found.size() == 1) {
                groups.join(i, found.iterator().next());
            }
        }
    }

    /** One member for each name that begins or ends with a word; none where too many do for one to be meant. */
    private static Collection<Integer> bearers(Map<String, Map<String, Integer>> byEdge, String edge) {
        Map<String, Integer> bearers = byEdge.getOrDefault(edge, Map.of());
        return bearers.size() > MOST_BEARERS ? List.of() : bearers.values();
    }

    /** By the first and the last word of a name of several words: one member for each such name and kind. */
    private Map<String, Map<String, Integer>> namesByEdge() {
        Map<String, Map<String, Integer>> byEdge = new HashMap<>();
        for (int i = 0; i < members.size(); i++) {
            for (String full : keys.get(i)) {
                if (full.contains(" ")) {
                    String sort = local(i).entity().kind() + " " + full;
                    int member = i;
                    for (String edge : List.of(firstWord(full), lastWord(full))) {
                        byEdge.computeIfAbsent(edge, word -> new HashMap<>()).putIfAbsent(sort, member);
                    }
                }
            }
        }
        return byEdge;
    }

    private static String firstWord(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** Whether a key is the end of a name, or for bodies its beginning; both are of one kind. */
    private boolean mayBeShortFor(EntityKind kind, String key, List<String> names) {
        for (String full : names) {
            int rest = full.length() - key.length() - 1;
            if (rest < 0) {
                continue;
            }
            boolean ends = full.charAt(rest) == ' ' && full.endsWith(key);
            if (kind == EntityKind.PERSON) {
                if (ends) {
                    return true;
                }
                continue;
            }
            boolean head = ends && !isLastWord("of", full, rest) && !isLastWord("and", full, rest);
            boolean beginning = full.charAt(key.length()) == ' '
                    && full.startsWith(key)
                    && (key.contains(" ") || commonHeads.contains(full.substring(key.length() + 1)));
            if (head || beginning) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word with a space before it ends at a place in a name. */
    private static boolean isLastWord(String word, String name, int end) {
        int start = end - word.length();
        return start > 0 && name.charAt(start - 1) == ' ' && name.startsWith(word, start);
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
            Map<Integer, Integer> named = new TreeMap<>();
            for (int holder : same) {
                if (!local(holder).names().isEmpty()) {
                    named.putIfAbsent(groups.find(holder), holder);
                }
            }
            for (int one : same) {
                if (!local(one).names().isEmpty()) {
                    continue;
                }
                Set<Integer> found = new TreeSet<>();
                named.forEach((group, other) -> {
                    if (groups.find(one) != groups.find(group) && fit(one, other)) {
                        found.add(groups.find(group));
                    }
                });
                if (found.size() == 1) {
                    groups.join(one, found.iterator().next());
                }
            }
        }
    }

    private LocalEntity local(int member) {
        return members.get(member).local();
    }

    /** Whether nothing speaks against one entity: kinds, countries, one person or two. */
    private boolean fit(int one, int other) {
        LocalEntity first = local(one);
        LocalEntity second = local(other);
        Optional<Polity> polity = first.polity();
        Optional<Polity> otherPolity = second.polity();
        boolean countries = polity.isEmpty()
                || otherPolity.isEmpty()
                || polity.get().key().equals(otherPolity.get().key());
        boolean pairs = first.members().isEmpty() == second.members().isEmpty();
        return countries && pairs && fit(first.entity().kind(), second.entity().kind());
    }

    private static boolean fit(EntityKind one, EntityKind other) {
        return one == other || one == EntityKind.OTHER || other == EntityKind.OTHER;
    }

    private static String key(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return plain.startsWith("the ") ? plain.substring(4) : plain;
    }
}
