package org.stemma.annotate.name;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.model.annotation.EntityKind;

/** Somebody or something of one article, while its forms are being gathered. Not shared between threads. */
final class Figure {
    /** Forms by which it is named, with how often; without a leading article. */
    final Map<String, Integer> names = new LinkedHashMap<>();

    /** Letters that stand for it. */
    final Set<String> acronyms = new LinkedHashSet<>();

    /** Descriptions in its article: "the operator". */
    final Set<String> descriptions = new LinkedHashSet<>();

    /** Nouns with their adjectives that tell what it is: "managing director". */
    final Set<String> roles = new LinkedHashSet<>();

    /** The token before which it was last mentioned, while descriptions and pronouns are resolved. */
    int lastMention = -1;

    Optional<Polity> polity = Optional.empty();
    Optional<String> ministryField = Optional.empty();
    Gender gender = Gender.UNKNOWN;
    boolean plural;

    /** Whether a description without a name is of a human being. */
    boolean person;

    /** Whether it is two people, or a family, named together. */
    boolean pair;

    /** The two people that a pair is; none of a family of which the article does not name two together. */
    List<Figure> members = List.of();

    /** Whether a place speaks or decides somewhere in the article, as a government does. */
    boolean acts;

    /** The number of the name by which it was mentioned last, while short forms are joined; -1 before its first. */
    int seen = -1;

    /** How often it was mentioned so far. */
    int turns;

    boolean publisher;

    /** Whether it is ever written with an article: the name of no person. */
    boolean articled;

    boolean postAuthor;

    @Nullable Figure affiliation;

    private final int number;
    private final Map<EntityKind, Integer> votes = new EnumMap<>(EntityKind.class);

    /** What the votes say so far: asked for much more often than voted on. */
    private EntityKind kind = EntityKind.OTHER;

    Figure(int number) {
        this.number = number;
    }

    /** Its place in the order in which figures were found. */
    int number() {
        return number;
    }

    /** How often it is called by a name. */
    int timesNamed() {
        return names.values().stream().mapToInt(Integer::intValue).sum();
    }

    void vote(EntityKind kind, int weight) {
        votes.merge(kind, weight, Integer::sum);
        this.kind = mostVoted();
    }

    void addName(String name) {
        names.merge(name, 1, Integer::sum);
    }

    /** The kind with the most weight; the first in the order of kinds where two have the same, other things last. */
    EntityKind kind() {
        return kind;
    }

    private EntityKind mostVoted() {
        EntityKind best = EntityKind.OTHER;
        int most = 0;
        for (Map.Entry<EntityKind, Integer> vote : votes.entrySet()) {
            if (vote.getValue() > most) {
                most = vote.getValue();
                best = vote.getKey();
            }
        }
        return best;
    }

    /** Whether a candidate can belong to a figure: one country, kinds that do not contradict. */
    boolean mayBe(Candidate candidate) {
        if (candidate.polity().isPresent()
                && polity.isPresent()
                && !candidate.polity().get().key().equals(polity.get().key())) {
            return false;
        }
        if (candidate.polity().isPresent()
                && polity.isEmpty()
                && ministryField.isPresent()
                && !names.isEmpty()
                && lastMention < 0
                && publisher) {
            return true;
        }
        if (candidate.polity().isPresent() && polity.isEmpty() && candidate.acronym()) {
            return false;
        }
        if (kind() == candidate.kind()) {
            return true;
        }
        return weight() < Candidate.SURE || candidate.weight() < Candidate.SURE;
    }

    /** How sure the kind is. */
    int weight() {
        return votes.getOrDefault(kind, 0);
    }

    boolean isNamed() {
        return !names.isEmpty();
    }

    boolean isPerson() {
        return kind() == EntityKind.PERSON;
    }

    /** Its fullest name: the one with the most words, then the most frequent, then the first. */
    String name() {
        String best = "";
        int bestWords = -1;
        int bestCount = 0;
        for (Map.Entry<String, Integer> entry : names.entrySet()) {
            int words = entry.getKey().split(" ").length;
            boolean better = words > bestWords || (words == bestWords && entry.getValue() > bestCount);
            if (better) {
                best = entry.getKey();
                bestWords = words;
                bestCount = entry.getValue();
            }
        }
        if (best.isEmpty()) {
            return acronyms.isEmpty()
                    ? descriptions.isEmpty() ? "" : descriptions.iterator().next()
                    : acronyms.iterator().next();
        }
        return best;
    }

    /** All forms but the fullest name, in the order found. */
    List<String> aliases() {
        String name = name();
        var aliases = new LinkedHashSet<String>(names.keySet());
        aliases.addAll(acronyms);
        aliases.addAll(descriptions);
        aliases.remove(name);
        return new ArrayList<>(aliases);
    }
}
