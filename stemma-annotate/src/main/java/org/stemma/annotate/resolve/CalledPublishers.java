package org.stemma.annotate.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.annotate.lexicon.Lexicon;
import org.stemma.annotate.name.LocalEntity;
import org.stemma.model.annotation.EntityKind;

/**
 * Joins bodies that articles call by words of a publisher's name to that publisher: "the harbour committee" and "the
 * Harbour Committee of Old Sarn", "Health Ministry" and "Ministry of Health of Orme". Not shared between threads.
 *
 * <p>Two words of the name are needed, and no word may stand outside it, but for those that only say where a body belongs
 * ("the regional fire service"). Words that two publishers have in their names call neither.
 */
final class CalledPublishers {
    /** So many words of a name call its bearer. */
    private static final int WORDS = 2;

    private final List<Member> members;
    private final Groups groups;
    private final Set<String> scopes = Lexicon.of("en", "publishers").words("scope");
    private final Set<String> small = Lexicon.of("en", "publishers").words("small-word");

    CalledPublishers(List<Member> members, Groups groups) {
        this.members = members;
        this.groups = groups;
    }

    /**
     * Joins them.
     *
     * @param fit whether nothing else speaks against two members being one
     */
    void join(Fit fit) {
        var names = new TreeMap<Integer, Set<String>>();
        for (int i = 0; i < members.size(); i++) {
            LocalEntity local = members.get(i).local();
            if (local.publisher()) {
                names.computeIfAbsent(i, none -> new TreeSet<>())
                        .addAll(words(local.entity().name()));
            }
        }
        names.values().removeIf(words -> words.size() <= WORDS);
        for (int i = 0; i < members.size(); i++) {
            Optional<Integer> called = called(i, names, fit);
            if (called.isPresent()) {
                groups.join(i, called.get());
            }
        }
    }

    /** Whether two members may be one. */
    interface Fit {
        /** Whether the members with these numbers may be one. */
        boolean holds(int one, int other);
    }

    private Optional<Integer> called(int member, Map<Integer, Set<String>> names, Fit fit) {
        LocalEntity local = members.get(member).local();
        String name = local.entity().name();
        boolean body = local.entity().kind() == EntityKind.ORGANISATION
                || (local.entity().kind() == EntityKind.UNNAMED
                        && name.toLowerCase(Locale.ROOT).startsWith("the "));
        if (!body || local.publisher()) {
            return Optional.empty();
        }
        List<String> words = words(name);
        words.removeAll(scopes);
        if (words.size() < WORDS) {
            return Optional.empty();
        }
        var found = new TreeMap<Integer, Integer>();
        names.forEach((publisher, own) -> {
            if (own.containsAll(words)) {
                found.putIfAbsent(groups.find(publisher), publisher);
            }
        });
        return found.size() == 1
                ? Optional.of(found.firstEntry().getValue()).filter(publisher -> fit.holds(member, publisher))
                : Optional.empty();
    }

    /** The words of a name without the small ones, in small letters and without the marks of owners. */
    private List<String> words(String name) {
        var words = new ArrayList<String>();
        for (String word : name.toLowerCase(Locale.ROOT).replace('\u2019', '\'').split("[\\s,]+")) {
            String bare = word.replaceFirst("'s?$", "");
            if (!bare.isEmpty() && !small.contains(bare)) {
                words.add(bare);
            }
        }
        return words;
    }
}
