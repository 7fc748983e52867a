package org.stemma.annotate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.annotate.attribution.AttributionDraft;
import org.stemma.annotate.attribution.SourceReference;
import org.stemma.annotate.context.ArticleContext;
import org.stemma.annotate.name.LocalEntity;
import org.stemma.annotate.name.Names;
import org.stemma.model.annotation.Attribution;
import org.stemma.model.annotation.Entity;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.annotation.Ground;
import org.stemma.model.annotation.Mention;
import org.stemma.model.annotation.MentionForm;
import org.stemma.model.annotation.Source;
import org.stemma.model.article.TimeInterval;
import org.stemma.model.text.Span;

/** Turns the references of attributions into the entities of an article. Not shared between threads. */
final class AttributedSources {
    private final ArticleContext context;
    private final Names names;
    private final Map<EntityId, LocalEntity> entities = new LinkedHashMap<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();

    AttributedSources(ArticleContext context, Names names) {
        this.context = context;
        this.names = names;
        names.entities().forEach(entity -> entities.put(entity.id(), entity));
    }

    /** Adds an attribution with its sources resolved. */
    void add(List<AttributionDraft> drafts, int index, Optional<TimeInterval> saidAt) {
        AttributionDraft draft = drafts.get(index);
        attributions.add(new Attribution(
                draft.content(),
                draft.parts(),
                draft.quoted(),
                draft.type(),
                draft.cue(),
                sources(drafts, index, drafts.size()),
                saidAt,
                draft.within(),
                draft.continues()));
    }

    /** The sources of a draft; the chain of speakers that run on is followed for a number of links. */
    private List<Source> sources(List<AttributionDraft> drafts, int index, int links) {
        var sources = new ArrayList<Source>();
        for (SourceReference reference : drafts.get(index).sources()) {
            switch (reference) {
                case SourceReference.Words words -> addNew(sources, sources(words.mention()));
                case SourceReference.RunsOn runsOn -> {
                    if (links > 0) {
                        sources(drafts, runsOn.attribution(), links - 1)
                                .forEach(source ->
                                        sources.add(new Source(source.entity(), Optional.empty(), source.ground())));
                    }
                }
                case SourceReference.Publisher() ->
                    names.signatory()
                            .or(names::publisher)
                            .ifPresent(id -> sources.add(new Source(id, Optional.empty(), Ground.NAMED)));
                case SourceReference.PostAuthor post ->
                    names.postAuthor(post.block())
                            .ifPresent(id -> sources.add(new Source(id, Optional.empty(), ground(id))));
            }
        }
        return sources;
    }

    /** Adds sources that are not there: the two halves of "Fire and Rescue" are one. */
    private static void addNew(List<Source> sources, List<Source> found) {
        for (Source source : found) {
            if (sources.stream().noneMatch(held -> held.entity().equals(source.entity()))) {
                sources.add(source);
            }
        }
    }

    /** The source that words stand for, or the two of a pair. */
    private List<Source> sources(Span words) {
        Optional<Mention> mention = names.heading(context, words);
        if (mention.isPresent()) {
            EntityId id = mention.get().entity();
            LocalEntity entity = entities.get(id);
            Span said = isSplit(mention.get().span(), words) ? mention.get().span() : words;
            List<EntityId> speakers = entity == null || entity.members().isEmpty() ? List.of(id) : entity.members();
            return speakers.stream()
                    .map(speaker -> new Source(speaker, Optional.of(said), ground(speaker)))
                    .toList();
        }
        Entity described = Names.described(context, words);
        entities.putIfAbsent(described.id(), LocalEntity.unnamed(described));
        mentions.add(new Mention(words, MentionForm.DESCRIPTION, described.id()));
        return List.of(new Source(described.id(), Optional.of(words), Ground.DESCRIBED));
    }

    /** Whether a name goes on beyond the words: a conjunction belongs to the name, and joins no two speakers. */
    private static boolean isSplit(Span mention, Span words) {
        return mention.start() <= words.start() && mention.end() > words.end();
    }

    private Ground ground(EntityId id) {
        LocalEntity entity = entities.get(id);
        return entity != null && entity.isNamed() ? Ground.NAMED : Ground.DESCRIBED;
    }

    /** Mentions by the names, and those of sources that are described alone; in the order of the text. */
    List<Mention> mentions() {
        var all = new ArrayList<>(names.mentions());
        all.addAll(mentions);
        all.sort(Names.MENTION_ORDER);
        return all;
    }

    List<Attribution> attributions() {
        return attributions;
    }

    List<LocalEntity> entities() {
        return List.copyOf(entities.values());
    }
}
