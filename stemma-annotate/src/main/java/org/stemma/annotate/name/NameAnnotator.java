package org.stemma.annotate.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.annotate.context.ArticleContext;
import org.stemma.model.annotation.Entity;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.annotation.EntityKind;
import org.stemma.model.annotation.Mention;
import org.stemma.model.article.Block;
import org.stemma.model.article.BlockRole;
import org.stemma.model.article.Outlet;
import org.stemma.model.article.Post;

/** Finds whom and what an article mentions. Immutable; safe between threads. */
public final class NameAnnotator {
    /** How many tokens a signature with its role has at most. */
    private static final int LONGEST_SIGNATURE = 14;

    private final NameLexicon lexicon;

    private NameAnnotator(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** An annotator for a language, by its ISO 639-1 code: {@code en}. */
    public static NameAnnotator of(String language) {
        return new NameAnnotator(new NameLexicon(language, WordClasses.of(language)));
    }

    /**
     * The names of an article.
     *
     * @param speeches what is said by whom, in the order of the contents
     * @param publishers of the run: bodies, whatever shape their names have
     */
    public Names annotate(ArticleContext context, List<Speech> speeches, Set<String> publishers) {
        var cast = new Cast(context, lexicon);
        Optional<Figure> publisher =
                context.article().outlet().map(Outlet::name).map(cast::addPublisher);
        Map<Integer, Figure> postAuthors = postAuthors(context, cast);
        cast.gather(NameFinder.find(context, lexicon, keys(publishers)));
        new Metonyms(context, lexicon, cast, speeches).read();
        new Discourse(context, lexicon, cast, speeches).read();
        return names(context, cast, publisher, postAuthors);
    }

    /** The names of several words as they are compared; a single word may be anybody's. */
    private static Set<String> keys(Set<String> publishers) {
        var keys = new HashSet<String>();
        for (String publisher : publishers) {
            String key = NameForms.key(NameForms.withoutArticle(publisher));
            if (key.contains(" ")) {
                keys.add(key);
            }
        }
        return keys;
    }

    private static Map<Integer, Figure> postAuthors(ArticleContext context, Cast cast) {
        var authors = new LinkedHashMap<Integer, Figure>();
        List<Block> blocks = context.article().blocks();
        for (int block = 0; block < blocks.size(); block++) {
            Optional<Post> post = blocks.get(block).post();
            Optional<String> name = post.flatMap(Post::author).or(() -> post.flatMap(Post::handle));
            if (name.isPresent()) {
                authors.put(block, cast.addPostAuthor(name.get(), post.flatMap(Post::handle)));
            }
        }
        return authors;
    }

    private static Names names(
            ArticleContext context, Cast cast, Optional<Figure> publisher, Map<Integer, Figure> postAuthors) {
        Map<Figure, EntityId> ids = ids(cast.figures());
        var mentions = new ArrayList<Mention>(cast.parts().size());
        for (Cast.Part part : cast.parts()) {
            mentions.add(new Mention(context.span(part.from(), part.until()), part.form(), id(ids, part.figure())));
        }
        mentions.sort(Names.MENTION_ORDER);
        var entities = new ArrayList<LocalEntity>(ids.size());
        for (Figure figure : cast.figures()) {
            entities.add(entity(figure, ids));
        }
        var authors = new LinkedHashMap<Integer, EntityId>();
        postAuthors.forEach((block, figure) -> authors.put(block, id(ids, figure)));
        return new Names(
                mentions,
                entities,
                publisher.map(figure -> id(ids, figure)),
                signatory(context, cast).map(figure -> id(ids, figure)),
                authors);
    }

    /** The person with whose name the last paragraph begins, if nothing but a role follows. */
    private static Optional<Figure> signatory(ArticleContext context, Cast cast) {
        int sentence = context.sentences().size() - 1;
        while (sentence >= 0 && context.role(sentence) != BlockRole.PARAGRAPH) {
            sentence--;
        }
        if (sentence < 1 || context.blockOf(sentence - 1) == context.blockOf(sentence)) {
            return Optional.empty();
        }
        int first = context.firstToken(sentence);
        int end = context.endToken(sentence);
        if (end - first > LONGEST_SIGNATURE || context.words().is(end - 1, ".")) {
            return Optional.empty();
        }
        return cast.parts().stream()
                .filter(part -> part.from() == first && part.figure().isPerson())
                .filter(part -> part.until() == end || context.words().is(part.until(), ","))
                .map(Cast.Part::figure)
                .findFirst();
    }

    private static LocalEntity entity(Figure figure, Map<Figure, EntityId> ids) {
        @Nullable Figure affiliation = figure.affiliation;
        var names = new ArrayList<>(figure.names.keySet());
        names.remove(figure.name());
        if (figure.isNamed()) {
            names.addFirst(figure.name());
        }
        var entity = new Entity(
                id(ids, figure),
                figure.kind(),
                figure.name(),
                figure.aliases().stream().sorted().toList(),
                affiliation == null ? Optional.empty() : Optional.of(id(ids, affiliation)));
        return new LocalEntity(
                entity,
                names,
                List.copyOf(figure.acronyms),
                List.copyOf(figure.roles),
                figure.polity,
                figure.ministryField,
                figure.gender,
                figure.publisher,
                figure.members.stream().map(member -> id(ids, member)).toList());
    }

    private static EntityId id(Map<Figure, EntityId> ids, Figure figure) {
        EntityId id = ids.get(figure);
        if (id == null) {
            throw new IllegalStateException("a figure outside the cast: " + figure.name());
        }
        return id;
    }

    /** An id for each figure: from its kind and name, with its country or a number where two have one name. */
    private static Map<Figure, EntityId> ids(List<Figure> figures) {
        var ids = new IdentityHashMap<Figure, EntityId>();
        var taken = new HashMap<String, Integer>();
        for (Figure figure : figures) {
            String id = Names.localId(kind(figure), figure.name());
            if (taken.containsKey(id) && figure.polity.isPresent()) {
                id += "@" + Names.slug(figure.polity.get().key());
            }
            int count = taken.merge(id, 1, Integer::sum);
            ids.put(figure, new EntityId(count == 1 ? id : id + "~" + count));
        }
        return ids;
    }

    private static EntityKind kind(Figure figure) {
        return figure.kind();
    }
}
