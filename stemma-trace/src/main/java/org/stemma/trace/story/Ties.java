package org.stemma.trace.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Entity;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.annotation.EntityKind;
import org.stemma.model.annotation.Mention;
import org.stemma.model.article.Outlet;
import org.stemma.model.text.Evidence;
import org.stemma.model.text.Locus;
import org.stemma.model.text.Span;
import org.stemma.model.tradition.Tie;
import org.stemma.trace.passage.FunctionWords;
import org.stemma.trace.passage.WordView;

/**
 * Says of each article of a story why it is in it: by the strongest bond to another of its articles, else by the names
 * that most others have, else by the words of its beginning that most others have in theirs. Not safe between threads.
 */
final class Ties {
    /** So many names or words are told. */
    private static final int TOLD = 3;
    /** So many words from the start are looked at. */
    private static final int BEGINNING = 100;
    /** A word that is told has so many letters. */
    private static final int LONG_WORD = 4;

    private final List<AnnotatedArticle> articles;
    private final List<WordView> words;
    private final Map<Integer, Bond> strongest = new HashMap<>();
    private final Map<EntityId, Entity> entities;

    /** @param bonds of all articles */
    Ties(List<AnnotatedArticle> articles, List<WordView> words, List<Bond> bonds, Map<EntityId, Entity> entities) {
        this.articles = articles;
        this.words = words;
        this.entities = entities;
        for (Bond bond : bonds) {
            strongest.merge(bond.first(), bond, Ties::stronger);
            strongest.merge(bond.second(), bond, Ties::stronger);
        }
    }

    private static Bond stronger(Bond one, Bond other) {
        int kind = one.kind().compareTo(other.kind());
        return kind < 0 || (kind == 0 && one.words() >= other.words()) ? one : other;
    }

    /**
     * The ties of a story.
     *
     * @param group the numbers of its articles
     */
    List<Tie> of(List<Integer> group) {
        if (group.size() == 1) {
            return List.of();
        }
        var counts = new LinkedHashMap<EntityId, Integer>();
        var wordCounts = new HashMap<Long, Integer>();
        for (int member : group) {
            names(member).keySet().forEach(entity -> counts.merge(entity, 1, Integer::sum));
            beginning(member).keySet().forEach(word -> wordCounts.merge(word, 1, Integer::sum));
        }
        var ties = new ArrayList<Tie>();
        for (int member : group) {
            bond(member)
                    .or(() -> byNames(member, counts))
                    .or(() -> byWords(member, wordCounts))
                    .ifPresent(ties::add);
        }
        return ties;
    }

    private Optional<Tie> bond(int member) {
        Bond bond = strongest.get(member);
        if (bond == null) {
            return Optional.empty();
        }
        boolean first = bond.first() == member;
        String other = name(first ? bond.second() : bond.first());
        String reason = switch (bond.kind()) {
            case PAGE -> "it stands at the same address as another report of " + other;
            case LINK_FORWARD -> first ? "it links to " + other : other + " links to it";
            case LINK_BACK -> first ? other + " links to it" : "it links to " + other;
            case PASSAGE -> "it shares " + bond.words() + " words with " + other;
        };
        return tie(member, reason, List.of(first ? bond.inFirst() : bond.inSecond()));
    }

    private String name(int member) {
        return articles.get(member)
                .article()
                .outlet()
                .map(Outlet::name)
                .orElse(articles.get(member).article().id().value());
    }

    /** Who is named in an article, each with the first place. */
    private Map<EntityId, Span> names(int member) {
        var names = new LinkedHashMap<EntityId, Span>();
        for (Mention mention : articles.get(member).mentions()) {
            Entity entity = entities.get(mention.entity());
            boolean own = articles.get(member).publisher().equals(Optional.of(mention.entity()));
            if (entity != null && entity.kind() != EntityKind.UNNAMED && !own) {
                names.putIfAbsent(mention.entity(), mention.span());
            }
        }
        return names;
    }

    private Optional<Tie> byNames(int member, Map<EntityId, Integer> counts) {
        Map<EntityId, Span> names = names(member);
        List<EntityId> shared = names.keySet().stream()
                .filter(entity -> counts.getOrDefault(entity, 0) > 1)
                .sorted(Comparator.<EntityId>comparingInt(entity -> -counts.getOrDefault(entity, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(TOLD)
                .toList();
        Set<String> told = shared.stream()
                .map(entity -> Optional.ofNullable(entities.get(entity)).map(Entity::name))
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return shared.isEmpty()
                ? Optional.empty()
                : tie(
                        member,
                        "it is like the other reports in its words and names " + joined(List.copyOf(told))
                                + ", as others do",
                        shared.stream()
                                .map(entity -> names.getOrDefault(entity, new Span(0, 0)))
                                .toList());
    }

    /** The content words of the beginning of an article, each with the first place. */
    private Map<Long, Integer> beginning(int member) {
        WordView view = words.get(member);
        var found = new LinkedHashMap<Long, Integer>();
        for (int word = 0; word < Math.min(BEGINNING, view.size()); word++) {
            if (view.span(word).length() >= LONG_WORD && !FunctionWords.contains(view.hash(word))) {
                found.putIfAbsent(view.hash(word), word);
            }
        }
        return found;
    }

    private Optional<Tie> byWords(int member, Map<Long, Integer> counts) {
        WordView view = words.get(member);
        List<Integer> shared = beginning(member).entrySet().stream()
                .filter(word -> counts.getOrDefault(word.getKey(), 0) > 1)
                .sorted(Comparator.<Map.Entry<Long, Integer>>comparingInt(
                                word -> -counts.getOrDefault(word.getKey(), 0))
                        .thenComparingInt(word -> -view.span(word.getValue()).length())
                        .thenComparingInt(Map.Entry::getValue))
                .map(Map.Entry::getValue)
                .limit(TOLD)
                .toList();
        if (shared.isEmpty()) {
            Span beginning = Bonds.beginning(articles.get(member));
            return beginning.isEmpty()
                    ? Optional.empty()
                    : tie(member, "it is like the other reports in its words", List.of(beginning));
        }
        List<String> told =
                shared.stream().map(word -> "“" + view.word(word) + "”").toList();
        return tie(
                member,
                "it is like the other reports in its words, such as " + joined(told),
                shared.stream().map(view::span).toList());
    }

    private static String joined(List<String> parts) {
        return parts.size() == 1
                ? parts.getFirst()
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }

    private Optional<Tie> tie(int member, String reason, List<Span> places) {
        AnnotatedArticle article = articles.get(member);
        List<Locus> loci = places.stream()
                .filter(place -> !place.isEmpty())
                .map(article::locus)
                .toList();
        return loci.isEmpty()
                ? Optional.empty()
                : Optional.of(new Tie(article.article().id(), reason, new Evidence(loci)));
    }
}
