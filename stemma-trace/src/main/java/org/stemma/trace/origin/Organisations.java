package org.stemma.trace.origin;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Corpus;
import org.stemma.model.annotation.Entity;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.annotation.EntityKind;
import org.stemma.model.annotation.Source;
import org.stemma.model.finding.OriginId;
import org.stemma.model.text.Span;
import org.stemma.trace.origin.OriginKey.Kind;
import org.stemma.trace.wording.Clause;
import org.stemma.trace.wording.Lexicon;
import org.stemma.trace.wording.Lexicon.Match;
import org.stemma.trace.wording.Word;
import org.stemma.trace.wording.Wording;

/**
 * For whom each entity speaks. A spokeswoman speaks for her ministry, a document for its issuer; all of them count as
 * one origin. Immutable; safe between threads.
 */
public final class Organisations {
    private static final Lexicon ASSESSORS = Lexicon.load("assessors");

    private final Map<EntityId, Entity> entities;
    private final Map<String, EntityId> organisationsByName = new LinkedHashMap<>();
    private final Offices offices;
    private final Ownership ownership;
    private final Set<EntityId> reporters = new LinkedHashSet<>();

    /**
     * The organisations of one story.
     *
     * @param corpus whose entities its articles name
     * @param story its articles
     * @param ownership which outlets belong together
     */
    public Organisations(Corpus corpus, List<AnnotatedArticle> story, Ownership ownership) {
        this.ownership = ownership;
        var named = new LinkedHashSet<EntityId>();
        story.forEach(article -> {
            article.publisher().ifPresent(named::add);
            article.mentions().forEach(mention -> named.add(mention.entity()));
            article.attributions().stream()
                    .flatMap(attribution -> attribution.sources().stream())
                    .forEach(source -> named.add(source.entity()));
        });
        entities = new LinkedHashMap<>(corpus.entitiesById());
        var present = new LinkedHashMap<>(entities);
        present.keySet().retainAll(named);
        offices = new Offices(story, present);
        present.values().stream()
                .filter(entity -> entity.kind() == EntityKind.ORGANISATION)
                .forEach(entity -> organisationsByName.putIfAbsent(entity.name(), entity.id()));
        for (AnnotatedArticle article : story) {
            if (!article.publisherKind().speaksForItself()) {
                article.publisher().map(this::root).ifPresent(reporters::add);
            }
        }
    }

    /**
     * The office that an entity is another name of, or the end of the chain of its affiliations; itself where it has neither.
     * Who is known by name does not become part of something that is only described: "the quarry's operator, Pell Stone" is
     * Pell Stone.
     */
    public EntityId root(EntityId entity) {
        var seen = new LinkedHashSet<EntityId>();
        EntityId at = entity;
        while (seen.add(at)) {
            EntityId here = at;
            Optional<EntityId> next = offices.of(at)
                    .or(() -> namesake(here))
                    .or(() -> Optional.ofNullable(entities.get(here)).flatMap(Entity::affiliation))
                    .filter(whole ->
                            !named(here) || named(whole) || offices.of(whole).isPresent());
            if (next.isEmpty() || !entities.containsKey(next.get())) {
                return at;
            }
            at = next.get();
        }
        return entity;
    }

    /** The organisation that a person is by the same name: one article may have taken a company for a person. */
    private Optional<EntityId> namesake(EntityId entity) {
        Entity known = entities.get(entity);
        return known != null && known.kind() == EntityKind.PERSON
                ? Optional.ofNullable(organisationsByName.get(known.name()))
                : Optional.empty();
    }

    /** The sources of a clause's attribution, words that point back resolved; none in the article's own voice. */
    public List<Source> sources(Clause clause) {
        return clause.attribution().isPresent()
                ? Speakers.of(
                        clause.article(),
                        clause.article().attributions().get(clause.attribution().getAsInt()),
                        (described, named) -> mayBe(clause.article(), described, named))
                : List.of();
    }

    /** Whether a description may be of a named source: "the brigade" is no person, and no ministry. */
    private boolean mayBe(AnnotatedArticle article, Source described, Source named) {
        List<Word> words =
                described.mention().map(article::words).map(Wording::words).orElse(List.of());
        Entity meant = entities.get(named.entity());
        List<String> kinds =
                words.stream().map(Word::text).filter(Offices::isKind).toList();
        return meant == null
                || kinds.isEmpty()
                || (meant.kind() != EntityKind.PERSON
                        && Wording.words(name(root(named.entity()))).stream()
                                .map(Word::text)
                                .anyMatch(kinds::contains));
    }

    /**
     * The office of which a sentence in an outlet's own voice says that it replaces a figure of its own: "police raised
     * their count". Absent where it says so of nobody whose documents the story holds.
     */
    Optional<EntityId> reviser(Clause clause) {
        AnnotatedArticle article = clause.article();
        Span sentence = article.sentences().get(clause.sentence()).span();
        List<Word> words = Wording.words(article.words(sentence), sentence.start());
        Optional<Match> revision =
                REVISIONS.has(words, "figure") ? REVISIONS.first(words, "revision") : Optional.empty();
        return revision.flatMap(match -> offices.called(words.subList(0, match.from())));
    }

    private static final Lexicon REVISIONS = Lexicon.load("revisions");

    /** Whether it publishes reports of others' words in this corpus: naming it names no origin. */
    public boolean reports(EntityId entity) {
        return reporters.contains(root(entity));
    }

    /** Whether readers are told who it is. */
    public boolean named(EntityId entity) {
        Entity known = entities.get(entity);
        return known == null || known.kind() != EntityKind.UNNAMED;
    }

    /** Whether it is a person who is known by name. */
    public boolean isPerson(EntityId entity) {
        Entity known = entities.get(entity);
        return known != null && known.kind() == EntityKind.PERSON;
    }

    /** The name for people. */
    public String name(EntityId entity) {
        Entity known = entities.get(entity);
        return known == null ? entity.value() : known.name();
    }

    /** Who owns an outlet; absent where no list says so. */
    Optional<String> owner(String outlet) {
        return ownership.owner(outlet);
    }

    /** The origin that an entity is. */
    public OriginKey origin(EntityId entity) {
        EntityId root = root(entity);
        Kind kind = named(root) ? Kind.NAMED : Kind.UNNAMED;
        Optional<String> owner = owner(name(root));
        if (owner.isPresent()) {
            return new OriginKey(
                    new OriginId("owner:" + owner.get()), Kind.NAMED, owner.get(), Optional.of(root), false);
        }
        return new OriginKey(
                new OriginId(root.value()), kind, name(root), Optional.of(root), assesses(root) || assesses(entity));
    }

    private boolean assesses(EntityId entity) {
        return ASSESSORS.hasAny(Wording.words(name(entity)));
    }
}
