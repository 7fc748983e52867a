package org.stemma.trace.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Entity;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.annotation.EntityKind;
import org.stemma.model.article.OutletKind;
import org.stemma.trace.wording.Lexicon;
import org.stemma.trace.wording.Word;
import org.stemma.trace.wording.Wording;

/**
 * The offices whose own documents a story holds, and the other names under which its articles credit them: "the fire
 * service" for the Hatch Fire and Rescue Service, "Kestra says" for the only ministry of Kestra. Immutable; safe between
 * threads.
 *
 * <p>A name is an office's if all its words are the office's, or all but such as any office has, and no other office of the
 * story fits as well; one of them must tell an office ("police"), or be a second word of the name. A place that speaks is its office, where the story holds one only. Who
 * is quoted in an office's own document by a title that holds a word of its name, or is one of the office's own ("chief fire
 * officer", "spokeswoman"), speaks for it.
 */
final class Offices {
    private static final Lexicon WORDS = Lexicon.load("office-words");

    private static final Lexicon GOVERNMENTS = Lexicon.load("governments");

    private final Map<EntityId, EntityId> offices = new LinkedHashMap<>();
    private final Map<EntityId, Set<String>> publishing;

    /** The offices of some articles. */
    Offices(List<AnnotatedArticle> story, Map<EntityId, Entity> entities) {
        var publishers = new LinkedHashMap<EntityId, Set<String>>();
        for (AnnotatedArticle article : story) {
            boolean office = article.publisherKind().speaksForItself() && article.publisherKind() != OutletKind.SOCIAL;
            if (office) {
                article.publisher()
                        .flatMap(id -> Optional.ofNullable(entities.get(id)))
                        .ifPresent(entity -> publishers.put(entity.id(), words(entity.name())));
            }
        }
        publishing = publishers;
        story.forEach(article -> officers(article, entities));
        for (Entity entity : entities.values()) {
            boolean open = !publishers.containsKey(entity.id()) && !offices.containsKey(entity.id());
            if (open && publishers.size() > 0) {
                office(entity, publishers, story).ifPresent(office -> offices.put(entity.id(), office));
            }
        }
    }

    /** The persons whom an office quotes in its own document by a title of its own: they speak for it. */
    private void officers(AnnotatedArticle article, Map<EntityId, Entity> entities) {
        Optional<EntityId> office = article.publisher().filter(publishing::containsKey);
        if (office.isEmpty()) {
            return;
        }
        Set<String> body = Objects.requireNonNull(publishing.get(office.get()));
        article.attributions().stream()
                .flatMap(attribution -> attribution.sources().stream())
                .forEach(source -> {
                    Entity entity = entities.get(source.entity());
                    if (entity == null
                            || entity.kind() != EntityKind.PERSON
                            || entity.affiliation().isPresent()
                            || source.mention().isEmpty()) {
                        return;
                    }
                    Set<String> title = words(article.words(source.mention().get()));
                    title.removeAll(words(entity.name()));
                    if (title.stream()
                            .anyMatch(word -> body.contains(word) || is(word, "officer") || is(word, "speaker"))) {
                        offices.putIfAbsent(entity.id(), office.get());
                    }
                });
    }

    /** The office that an entity is a name of, or speaks for; absent where it is none, or any of several. */
    Optional<EntityId> of(EntityId entity) {
        return Optional.ofNullable(offices.get(entity));
    }

    /** The office that some words call by the word for its kind, as "Varn police"; absent for none or several. */
    Optional<EntityId> called(List<Word> words) {
        List<String> texts = words.stream().map(Word::text).toList();
        var fitting = new ArrayList<EntityId>();
        publishing.forEach((id, name) -> {
            boolean kind = name.stream().anyMatch(word -> is(word, "head") && texts.contains(word));
            if (kind) {
                fitting.add(id);
            }
        });
        return single(fitting);
    }

    private static Optional<EntityId> office(
            Entity entity, Map<EntityId, Set<String>> publishers, List<AnnotatedArticle> story) {
        return switch (entity.kind()) {
            case ORGANISATION, UNNAMED, OTHER -> named(entity, publishers).or(() -> metonym(entity, publishers, story));
            case PLACE -> metonym(entity, publishers, story);
            case PERSON, DOCUMENT -> Optional.empty();
        };
    }

    private static Optional<EntityId> named(Entity entity, Map<EntityId, Set<String>> publishers) {
        Set<String> own = words(entity.name());
        if (own.isEmpty()) {
            return Optional.empty();
        }
        var fitting = new ArrayList<EntityId>();
        publishers.forEach((id, words) -> {
            var telling = new LinkedHashSet<>(own);
            telling.removeIf(word -> is(word, "body") || is(word, "speaker"));
            boolean anybody = telling.isEmpty();
            boolean office = telling.stream().anyMatch(word -> is(word, "head")) || telling.size() > 1;
            if (anybody || (office && words.containsAll(telling))) {
                fitting.add(id);
            }
        });
        return single(fitting);
    }

    /** The office of a country or town that speaks: the one that has its name, or is introduced as its own. */
    private static Optional<EntityId> metonym(
            Entity entity, Map<EntityId, Set<String>> publishers, List<AnnotatedArticle> story) {
        if (entity.kind() == EntityKind.UNNAMED) {
            return Optional.empty();
        }
        var names = new ArrayList<String>(entity.aliases());
        names.add(entity.name());
        var fitting = new LinkedHashSet<EntityId>();
        publishers.forEach((id, words) -> {
            for (String name : names) {
                Set<String> place = words(name);
                boolean inName = place.size() == 1
                        && words.containsAll(place)
                        && words.stream().map(Wording::words).anyMatch(GOVERNMENTS::hasAny);
                boolean introduced = story.stream()
                        .map(article -> article.article().text().value())
                        .anyMatch(text -> introduces(text, name, words));
                if (inName || introduced) {
                    fitting.add(id);
                }
            }
        });
        return single(fitting);
    }

    /** Whether a text has "Maris's Office of Harbour Assessment". */
    private static boolean introduces(String text, String name, Set<String> office) {
        int at = -1;
        for (String possessive : List.of(name + "’s ", name + "'s ")) {
            at = Math.max(at, text.indexOf(possessive));
        }
        if (at < 0) {
            return false;
        }
        int from = at + name.length() + 3;
        String behind = text.substring(from, Math.min(text.length(), from + REACH));
        List<String> first = Wording.words(behind).stream()
                .filter(Word::content)
                .map(Word::text)
                .limit(office.size())
                .toList();
        return office.size() > 1 && first.containsAll(office);
    }

    /** How many characters behind a possessive the name of the office may go on. */
    private static final int REACH = 60;

    /** Whether a word tells what kind of office its bearer is: "police", "ministry". */
    static boolean isKind(String word) {
        return is(word, "head");
    }

    private static boolean is(String word, String category) {
        return WORDS.has(Wording.words(word), category);
    }

    private static Optional<EntityId> single(Collection<EntityId> fitting) {
        return fitting.size() == 1 ? Optional.of(fitting.iterator().next()) : Optional.empty();
    }

    private static Set<String> words(String name) {
        var words = new LinkedHashSet<String>();
        Wording.words(name).stream().filter(Word::content).map(Word::text).forEach(words::add);
        return words;
    }
}
